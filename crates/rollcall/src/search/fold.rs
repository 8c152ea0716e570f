//! Texts made comparable: small letters, no accents, words joined by single hyphens.

/// Folds a text: ASCII small letters and digits are kept, accents of Latin letters dropped,
/// apostrophes left out, every other run becomes one `-`; letters of other scripts are kept.
///
/// ```
/// use rollcall::search::fold;
/// assert_eq!(fold("Côte d’Ivoire"), "cote-divoire");
/// assert_eq!(fold("A/ES-11/L.7"), "a-es-11-l-7");
/// ```
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut gap = false;
    for letter in text.chars() {
        let letter = match letter {
            'a'..='z' | '0'..='9' => letter,
            'A'..='Z' => letter.to_ascii_lowercase(),
            '\'' | '’' | '‘' => continue,
            _ if letter.is_ascii() => {
                gap = true;
                continue;
            }
            _ => match plain(letter) {
                Some(plain) => {
                    open_word(&mut folded, &mut gap);
                    folded.push_str(plain);
                    continue;
                }
                None if is_mark(letter) => {
                    gap = true;
                    continue;
                }
                None => letter,
            },
        };
        open_word(&mut folded, &mut gap);
        folded.push(letter);
    }
    folded
}

fn open_word(folded: &mut String, gap: &mut bool) {
    if std::mem::take(gap) && !folded.is_empty() {
        folded.push('-');
    }
}

/// Signs between words: Latin-1 signs and the blocks of general and of CJK punctuation.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{80}'..='\u{bf}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' | '،' | '؛' | '؟')
}

/// The plain form of the accented Latin letters that the tables have.
fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'À'..='Å' | 'à'..='å' | 'Ā' | 'ā' | 'Ă' | 'ă' => "a",
        'Æ' | 'æ' => "ae",
        'Ç' | 'ç' | 'Ć' | 'ć' | 'Č' | 'č' => "c",
        'È'..='Ë' | 'è'..='ë' | 'Ē' | 'ē' | 'Ě' | 'ě' => "e",
        'Ì'..='Ï' | 'ì'..='ï' | 'Ī' | 'ī' | 'İ' | 'ı' => "i",
        'Ñ' | 'ñ' | 'Ń' | 'ń' => "n",
        'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' | 'Ō' | 'ō' => "o",
        'Ù'..='Ü' | 'ù'..='ü' | 'Ū' | 'ū' => "u",
        'Ý' | 'ý' | 'ÿ' => "y",
        'Ğ' | 'ğ' => "g",
        'Ş' | 'ş' | 'Š' | 'š' => "s",
        'Ž' | 'ž' => "z",
        'ß' => "ss",
        'Ł' | 'ł' => "l",
        _ => return None,
    })
}

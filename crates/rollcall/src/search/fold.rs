//! Texts made comparable: small letters, no accents, words joined by single hyphens.

use crate::TitleLanguage;

/// Folds a text: ASCII small letters and digits are kept, accents of Latin letters dropped,
/// apostrophes left out, every other run becomes one `-`. Russian letters become small, of Arabic
/// ones the forms that people write for each other become one; other scripts are kept.
///
/// ```
/// use rollcall::search::fold;
/// assert_eq!(fold("Côte d’Ivoire"), "cote-divoire");
/// assert_eq!(fold("A/ES-11/L.7"), "a-es-11-l-7");
/// assert_eq!(fold("Объединённых Наций"), "объединенных-наций");
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
            _ if is_vowel_mark(letter) => continue,
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
                None => small(letter),
            },
        };
        open_word(&mut folded, &mut gap);
        folded.push(letter);
    }
    folded
}

/// Whether this is a Han sign.
fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{323af}')
}

/// Whether this is an Arabic letter.
fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{6ff}')
}

/// Whether a word is looked for anywhere and not only where words begin: Chinese is written
/// without spaces, and Arabic writes the article and short words on to the next.
pub(super) fn is_anywhere(word: &str) -> bool {
    word.contains(|letter| is_han(letter) || is_arabic(letter))
}

/// The languages whose titles may have a folded word that no English text has.
pub(super) fn tongues_of(word: &str) -> &'static [TitleLanguage] {
    let russian = |letter| matches!(letter, '\u{400}'..='\u{4ff}');
    // A number or a few letters are no word of another language yet.
    let latin = |word: &str| word.len() >= 4 && word.bytes().all(|byte| !byte.is_ascii_digit());
    match word {
        _ if word.contains(is_han) => &[TitleLanguage::Chinese],
        _ if word.contains(is_arabic) => &[TitleLanguage::Arabic],
        _ if word.contains(russian) => &[TitleLanguage::Russian],
        _ if word.is_ascii() && latin(word) => &[TitleLanguage::French, TitleLanguage::Spanish],
        _ => &[],
    }
}

fn open_word(folded: &mut String, gap: &mut bool) {
    if std::mem::take(gap) && !folded.is_empty() {
        folded.push('-');
    }
}

/// Signs between words: Latin-1 signs, the blocks of general and of CJK punctuation, wide forms.
pub(super) fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{80}'..='\u{bf}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}'
        | '\u{ff00}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' | '،' | '؛' | '؟')
}

/// Arabic signs over and under letters, and the stroke that stretches a word: few people type them.
fn is_vowel_mark(letter: char) -> bool {
    matches!(letter, '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// The small form of a Russian letter, the bare form of an Arabic one.
fn small(letter: char) -> char {
    let moved = |by: u32| char::from_u32(letter as u32 + by).unwrap_or(letter);
    match letter {
        'Ё' | 'ё' => 'е',
        'А'..='Я' => moved(32),
        'Ѐ'..='Џ' => moved(80),
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        _ => letter,
    }
}

/// The plain form of the accented Latin letters that the tables have.
fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'À'..='Å' | 'à'..='å' | 'Ā' | 'ā' | 'Ă' | 'ă' => "a",
        'Æ' | 'æ' => "ae",
        'Œ' | 'œ' => "oe",
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

#[cfg(test)]
mod tests {
    use super::{fold, tongues_of};
    use crate::TitleLanguage;

    #[test]
    fn what_people_write_for_each_other_is_the_same() {
        for (one, other) in [
            ("DÉSARMEMENT NUCLÉAIRE", "desarmement nucleaire"),
            ("cœur", "coeur"),
            ("Объединённых НАЦИЙ", "объединенных наций"),
            ("Ѝ", "ѝ"),
            ("إِلى الأُمَمِ المُتَّحِدَة", "الي الامم المتحده"),
            ("（核武器）", "核武器"),
        ] {
            assert_eq!(fold(one), fold(other));
        }
    }

    #[test]
    fn a_word_has_the_languages_of_its_letters() {
        use TitleLanguage::{Arabic, Chinese, French, Russian, Spanish};
        assert_eq!(tongues_of("мир"), [Russian]);
        assert_eq!(tongues_of("核"), [Chinese]);
        assert_eq!(tongues_of("سلم"), [Arabic]);
        assert_eq!(tongues_of("paix-durable"), [French, Spanish]);
        assert_eq!(tongues_of("paz"), []);
        assert_eq!(tongues_of("a-res-99-1"), []);
    }
}

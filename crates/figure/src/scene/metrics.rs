//! How wide a text is, from a built-in table, so that a server, a phone and a test agree.
//!
//! The widths are those of the standard sans-serif (the Adobe font metrics of Helvetica, in
//! thousandths of the size), widened by 6 % because the system fonts in use are up to that
//! much wider: a label may stand a little loose, but it never runs into its neighbour.

/// The weight of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weight {
    /// 400
    #[default]
    Regular,
    /// 600 and 700
    Bold,
}

/// From the space to the tilde.
const ASCII: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/// The advance width of a text in CSS pixels.
pub fn text_width(text: &str, size: f64, weight: Weight) -> f64 {
    let thousandths: f64 = text.chars().map(advance).sum();
    let heavier = match weight {
        Weight::Regular => 1.06,
        Weight::Bold => 1.06 * 1.07,
    };
    thousandths / 1000.0 * size * heavier
}

fn advance(letter: char) -> f64 {
    match letter {
        ' '..='~' => f64::from(ASCII[letter as usize - 32]),
        // Marks that stand on the letter before them.
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{200b}'..='\u{200f}' => 0.0,
        // Arabic and Hebrew letters join and are narrower than their cells.
        '\u{590}'..='\u{8ff}' => 520.0,
        // Chinese characters and their punctuation fill the square.
        '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' => 1000.0,
        '—' => 1000.0,
        '’' | '‘' => 222.0,
        _ => 600.0,
    }
}

/// Breaks a text into lines of at most `width` pixels, at its spaces; a word that is longer
/// than a line stands on one of its own.
pub fn wrap(text: &str, size: f64, weight: Weight, width: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if text_width(&format!("{line} {word}"), size, weight) <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The text, or as many whole words of it as fit in `letters`, followed by an ellipsis.
pub fn fit(text: &str, letters: usize) -> String {
    if text.chars().count() <= letters {
        return text.to_owned();
    }
    let mut out = String::new();
    for word in text.split_whitespace() {
        if out.chars().count() + word.chars().count() + 2 > letters {
            break;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    if out.is_empty() {
        out = text.chars().take(letters.saturating_sub(1)).collect();
    }
    format!("{}…", out.trim_end_matches([',', ':', ';', '.']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_scripts_are_measured_by_letter_not_by_byte() {
        let plain = text_width("Turkiye", 10.0, Weight::Regular);
        let accented = text_width("Türkiye", 10.0, Weight::Regular);
        assert!((plain - accented).abs() < 1.0);
        assert!(text_width("中国", 10.0, Weight::Regular) > 20.0);
    }

    #[test]
    fn lines_are_broken_at_spaces_and_titles_cut_at_words() {
        let lines = wrap("one two three four", 10.0, Weight::Regular, 50.0);
        assert_eq!(lines.join(" "), "one two three four");
        assert!(lines.len() > 1);
        assert!(lines
            .iter()
            .all(|line| text_width(line, 10.0, Weight::Regular) <= 50.0));
        assert_eq!(fit("Return of Ukrainian children", 15), "Return of…");
        assert_eq!(fit("Uniting for peace", 90), "Uniting for peace");
    }
}

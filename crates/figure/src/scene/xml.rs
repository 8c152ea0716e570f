//! Numbers and texts as SVG has them.

/// A number with at most two decimals and nothing superfluous.
pub fn number(value: f64) -> String {
    decimal(value, 2)
}

/// A number with at most `places` decimals and nothing superfluous. Whole-number arithmetic:
/// the library's way of writing floats would weigh more than all of this file.
pub fn decimal(value: f64, places: u32) -> String {
    let one = 10_i64.pow(places);
    let scaled = (value * one as f64).round() as i64;
    let (whole, part) = (
        scaled.unsigned_abs() / one as u64,
        scaled.unsigned_abs() % one as u64,
    );
    let sign = if scaled < 0 { "-" } else { "" };
    if part == 0 {
        return format!("{sign}{whole}");
    }
    let part = format!("{part:0places$}", places = places as usize);
    format!("{sign}{whole}.{}", part.trim_end_matches('0'))
}

/// Text that is never markup, in content and in attributes; letters that XML does not allow
/// are left out.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\0'..='\x1f' | '\u{fffe}' | '\u{ffff}' => {}
            _ => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short() {
        assert_eq!(number(1.0), "1");
        assert_eq!(number(-0.001), "0");
        assert_eq!(number(-2.345), "-2.35");
        assert_eq!(decimal(0.12801, 5), "0.12801");
        assert_eq!(decimal(-0.5, 0), "-1");
    }

    #[test]
    fn letters_that_xml_forbids_are_left_out() {
        assert_eq!(
            escape("a\u{1}b\u{fffe}\n<&>\"'"),
            "ab &lt;&amp;&gt;&quot;&#39;"
        );
    }
}

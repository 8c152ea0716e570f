//! Says a message: puts values into its places and picks the right form.

use crate::plural::category;
use crate::{Language, Value};

// A message is one text: places and choices are marked by letters that no text has, because a
// table of pieces would weigh three times as much as the words.

/// Before the name of a value; [`CASE`] ends the name.
const VALUE: char = '\u{1}';
/// Before the name of what a choice goes by; [`CASE`] ends the name. Cases follow.
const CHOICE: char = '\u{2}';
/// Ends a name, and the key of a case.
const CASE: char = '\u{3}';
/// Ends what a case says.
const SAID: char = '\u{4}';
/// Ends a choice.
const END: char = '\u{5}';

/// The messages of a language in one text, and where each ends; one that is missing is empty.
pub(crate) struct Table {
    text: &'static str,
    ends: &'static [u16],
}

impl Table {
    fn get(&self, at: usize) -> Option<&'static str> {
        let start = match at.checked_sub(1) {
            Some(before) => *self.ends.get(before)?,
            None => 0,
        };
        let end = *self.ends.get(at)?;
        let text = self.text.get(usize::from(start)..usize::from(end))?;
        (!text.is_empty()).then_some(text)
    }
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// Speaks one language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// The language spoken.
    pub language: Language,
}

const MONTHS: [Msg; 12] = [
    Msg::Month1,
    Msg::Month2,
    Msg::Month3,
    Msg::Month4,
    Msg::Month5,
    Msg::Month6,
    Msg::Month7,
    Msg::Month8,
    Msg::Month9,
    Msg::Month10,
    Msg::Month11,
    Msg::Month12,
];

const SHORT_MONTHS: [Msg; 12] = [
    Msg::MonthShort1,
    Msg::MonthShort2,
    Msg::MonthShort3,
    Msg::MonthShort4,
    Msg::MonthShort5,
    Msg::MonthShort6,
    Msg::MonthShort7,
    Msg::MonthShort8,
    Msg::MonthShort9,
    Msg::MonthShort10,
    Msg::MonthShort11,
    Msg::MonthShort12,
];

impl Words {
    /// Speaks `language`.
    pub fn new(language: Language) -> Self {
        Self { language }
    }

    /// A message without places.
    pub fn get(self, message: Msg) -> String {
        self.say(message, &[])
    }

    /// A message with its places filled.
    pub fn say(self, message: Msg, values: &[(&str, Value)]) -> String {
        let mut out = String::new();
        self.write(self.pattern(message), values, &mut out);
        out
    }

    /// The language that is really spoken: English as long as the own file lacks a message, so
    /// that nothing is read aloud, or from right to left, as what it is not.
    pub fn spoken(self) -> Language {
        let own = self.table();
        let lacks = |at: &usize| own.get(*at).is_none() && EN.get(*at).is_some();
        if !(0..EN.ends.len()).any(|at| lacks(&at)) {
            self.language
        } else {
            Language::En
        }
    }

    /// A whole number with the language's separator of thousands.
    pub fn number(self, number: u64) -> String {
        let digits = number.to_string();
        let separator = self.say(Msg::NumberSeparator, &[]);
        let mut out = String::with_capacity(digits.len() + 4);
        for (at, digit) in digits.char_indices() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                out.push_str(&separator);
            }
            out.push(digit);
        }
        out
    }

    /// A date in full: `23 February 2023`.
    pub fn date(self, year: i32, month: u8, day: u8) -> String {
        self.date_with(&MONTHS, year, month, day)
    }

    /// A date for dense lists: `23 Feb 2023`.
    pub fn short_date(self, year: i32, month: u8, day: u8) -> String {
        self.date_with(&SHORT_MONTHS, year, month, day)
    }

    /// A month of a year: `February 2023`.
    pub fn month(self, year: i32, month: u8) -> String {
        let name = self.month_name(&MONTHS, month);
        self.say(
            Msg::MonthOfYear,
            &[
                ("month", (&name).into()),
                ("year", (&year.to_string()).into()),
            ],
        )
    }

    /// Names in a sentence: `Belarus, Mali and Syria`.
    pub fn list(self, names: &[&str]) -> String {
        match names {
            [] => String::new(),
            [one] => (*one).to_owned(),
            [rest @ .., last] => {
                let rest = rest.join(&self.get(Msg::ListSeparator));
                self.say(
                    Msg::ListLast,
                    &[("rest", (&rest).into()), ("last", (*last).into())],
                )
            }
        }
    }

    fn month_name(self, names: &[Msg; 12], month: u8) -> String {
        let at = usize::from(month.clamp(1, 12)) - 1;
        self.get(names[at])
    }

    fn date_with(self, names: &[Msg; 12], year: i32, month: u8, day: u8) -> String {
        self.say(
            Msg::Date,
            &[
                ("day", (&day.to_string()).into()),
                ("month", (&self.month_name(names, month)).into()),
                ("year", (&year.to_string()).into()),
            ],
        )
    }

    fn table(self) -> &'static Table {
        match self.language {
            Language::En => &EN,
            Language::Fr => &FR,
            Language::Es => &ES,
            Language::Ru => &RU,
            Language::Zh => &ZH,
            Language::Ar => &AR,
        }
    }

    fn pattern(self, message: Msg) -> &'static str {
        let at = message as usize;
        self.table()
            .get(at)
            .or_else(|| EN.get(at))
            .unwrap_or_default()
    }

    fn write(self, pattern: &str, values: &[(&str, Value)], out: &mut String) {
        let value = |name: &str| {
            let found = values.iter().find(|(given, _)| *given == name);
            debug_assert!(found.is_some(), "no value for {name}");
            found.map(|(_, value)| *value)
        };
        let mut rest = pattern;
        while let Some(at) = rest.find([VALUE, CHOICE]) {
            out.push_str(&rest[..at]);
            let chooses = rest[at..].starts_with(CHOICE);
            let (name, after) = rest[at + 1..].split_once(CASE).unwrap_or_default();
            rest = after;
            let value = value(name);
            if chooses {
                let (cases, after) = rest.split_at(end_of(rest, END));
                rest = after.get(1..).unwrap_or_default();
                let said = self.choose(cases, value);
                self.write(said, values, out);
                continue;
            }
            match value {
                Some(Value::Text(text)) => out.push_str(text),
                Some(Value::Number(number)) => out.push_str(&self.number(number)),
                None => {}
            }
        }
        out.push_str(rest);
    }

    /// What the case of a value says, else that of `other`.
    fn choose<'a>(self, cases: &'a str, value: Option<Value>) -> &'a str {
        let found = match value {
            Some(Value::Text(text)) => case(cases, text),
            Some(Value::Number(number)) => case(cases, &number.to_string())
                .or_else(|| case(cases, category(self.language, number))),
            None => None,
        };
        found.or_else(|| case(cases, "other")).unwrap_or_default()
    }
}

/// What the case with a key says.
fn case<'a>(cases: &'a str, key: &str) -> Option<&'a str> {
    let mut rest = cases;
    while let Some((found, after)) = rest.split_once(CASE) {
        let (said, after) = after.split_at(end_of(after, SAID));
        if found == key {
            return Some(said);
        }
        rest = after.get(1..).unwrap_or_default();
    }
    None
}

/// Where `end` stands outside all choices within a text; its length if nowhere.
fn end_of(text: &str, end: char) -> usize {
    let mut depth = 0;
    for (at, letter) in text.char_indices() {
        match letter {
            _ if letter == end && depth == 0 => return at,
            CHOICE => depth += 1,
            END => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_dates_and_lists_read_as_english() {
        let words = Words::new(Language::En);
        assert_eq!(words.number(5707), "5,707");
        assert_eq!(words.number(141), "141");
        assert_eq!(words.number(1_000_000), "1,000,000");
        assert_eq!(words.short_date(2023, 2, 23), "23 Feb 2023");
        assert_eq!(words.month(2022, 3), "March 2022");
        assert_eq!(words.list(&["Mali"]), "Mali");
        assert_eq!(
            words.list(&["Belarus", "Mali", "Syria"]),
            "Belarus, Mali and Syria"
        );
    }

    #[test]
    fn english_has_every_message_and_a_language_without_a_file_falls_back() {
        assert_eq!(EN.ends.len(), NAMES.len());
        let arabic = Words::new(Language::Ar);
        assert!(!arabic.get(Msg::PositionAgainst).is_empty());
        if (0..NAMES.len()).any(|at| arabic.table().get(at).is_none()) {
            assert_eq!(arabic.spoken(), Language::En);
        }
        assert_eq!(Words::default().spoken(), Language::En);
    }
}

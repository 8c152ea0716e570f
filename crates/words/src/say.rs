//! Says a message: puts values into its places and picks the right form.

use crate::plural::category;
use crate::Language;

/// A piece of a message.
pub(crate) enum Part {
    Text(&'static str),
    Value(&'static str),
    Choice(&'static str, &'static [(&'static str, Pattern)]),
}

pub(crate) type Pattern = &'static [Part];

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// What goes into a message's place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value<'a> {
    /// Text as it is: a name, a symbol, a date already written, a year.
    Text(&'a str),
    /// A whole number, written by the language's rules; also chooses plural forms.
    Number(u64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Value::Text(text)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Value::Text(text)
    }
}

impl From<u16> for Value<'_> {
    fn from(number: u16) -> Self {
        Value::Number(u64::from(number))
    }
}

impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        Value::Number(number as u64)
    }
}

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
        if self
            .table()
            .iter()
            .zip(&EN)
            .all(|(own, english)| own.is_some() || english.is_none())
        {
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

    fn table(self) -> &'static [Option<Pattern>] {
        match self.language {
            Language::En => &EN,
            Language::Fr => &FR,
            Language::Es => &ES,
            Language::Ru => &RU,
            Language::Zh => &ZH,
            Language::Ar => &AR,
        }
    }

    fn pattern(self, message: Msg) -> Pattern {
        let at = message as usize;
        self.table()[at].or(EN[at]).unwrap_or(&[])
    }

    fn write(self, pattern: Pattern, values: &[(&str, Value)], out: &mut String) {
        let value = |name: &str| {
            let found = values.iter().find(|(given, _)| *given == name);
            debug_assert!(found.is_some(), "no value for {name}");
            found.map(|(_, value)| *value)
        };
        for part in pattern {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Value(name) => match value(name) {
                    Some(Value::Text(text)) => out.push_str(text),
                    Some(Value::Number(number)) => out.push_str(&self.number(number)),
                    None => {}
                },
                Part::Choice(name, cases) => {
                    let pick = |key: &str| cases.iter().find(|(case, _)| *case == key);
                    let case = match value(name) {
                        Some(Value::Text(text)) => pick(text),
                        Some(Value::Number(number)) => pick(&number.to_string())
                            .or_else(|| pick(category(self.language, number))),
                        None => None,
                    };
                    if let Some((_, pattern)) = case.or_else(|| pick("other")) {
                        self.write(pattern, values, out);
                    }
                }
            }
        }
    }
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
        assert!(EN.iter().all(Option::is_some));
        assert_eq!(EN.len(), NAMES.len());
        let arabic = Words::new(Language::Ar);
        assert!(!arabic.get(Msg::PositionAgainst).is_empty());
        if !arabic.table().iter().all(Option::is_some) {
            assert_eq!(arabic.spoken(), Language::En);
        }
        assert_eq!(Words::default().spoken(), Language::En);
    }
}

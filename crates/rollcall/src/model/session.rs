//! Sessions of the General Assembly.

use std::fmt;

/// A regular, special or emergency special session, written as the UN writes it.
///
/// ```
/// use rollcall::Session;
/// assert_eq!(Session::Emergency(11).to_string(), "ES-11");
/// assert_eq!(Session::from_record("14sp"), Some(Session::Special(14)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Session {
    /// A regular session: 1 (1946) and on.
    Regular(u16),
    /// A special session, S-1 (1947) and on.
    Special(u16),
    /// An emergency special session, ES-1 (1956) and on.
    Emergency(u16),
}

impl Session {
    /// Reads the label of the UN's records: `80`, `14sp`, `11emsp`.
    pub fn from_record(label: &str) -> Option<Session> {
        if let Some(number) = label.strip_suffix("emsp") {
            return number.parse().ok().map(Session::Emergency);
        }
        if let Some(number) = label.strip_suffix("sp") {
            return number.parse().ok().map(Session::Special);
        }
        label.parse().ok().map(Session::Regular)
    }

    /// The label of the UN's records; see [`Session::from_record`].
    pub fn record(self) -> String {
        match self {
            Session::Regular(number) => number.to_string(),
            Session::Special(number) => format!("{number}sp"),
            Session::Emergency(number) => format!("{number}emsp"),
        }
    }

    /// The number without its kind.
    pub fn number(self) -> u16 {
        match self {
            Session::Regular(number) | Session::Special(number) | Session::Emergency(number) => {
                number
            }
        }
    }

    /// The session that a resolution's symbol names: A/RES/ES-11/6, A/RES/377(V)[A-C],
    /// A/RES/104(S-1). Roman numerals to the thirtieth session, Arabic ones since.
    pub fn of_symbol(symbol: &str) -> Option<Session> {
        let rest = symbol
            .strip_prefix("A/RES/")
            .or_else(|| symbol.strip_prefix("A/DEC/"))?;
        let label = match rest.split_once('(') {
            Some((_, after)) => after.split_once(')')?.0,
            None => rest.split_once('/')?.0,
        };
        if let Some(number) = label.strip_prefix("ES-") {
            return number_of(number).map(Session::Emergency);
        }
        if let Some(number) = label.strip_prefix("S-") {
            return number_of(number).map(Session::Special);
        }
        number_of(label).map(Session::Regular)
    }
}

fn number_of(text: &str) -> Option<u16> {
    text.parse().ok().or_else(|| roman(text))
}

/// Roman numerals of I, V, X and L.
fn roman(text: &str) -> Option<u16> {
    let mut sum = 0u16;
    let mut before = 0;
    if text.is_empty() || text.len() > 8 {
        return None;
    }
    for letter in text.bytes().rev() {
        let value = match letter {
            b'I' => 1,
            b'V' => 5,
            b'X' => 10,
            b'L' => 50,
            _ => return None,
        };
        sum = if value < before {
            sum.checked_sub(value)?
        } else {
            sum + value
        };
        before = before.max(value);
    }
    Some(sum)
}

impl fmt::Display for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Session::Regular(number) => write!(f, "{number}"),
            Session::Special(number) => write!(f, "S-{number}"),
            Session::Emergency(number) => write!(f, "ES-{number}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_and_symbols_name_the_session() {
        for (symbol, label, written) in [
            ("A/RES/181(II)[A]", "2", "2"),
            ("A/RES/3379(XXX)", "30", "30"),
            ("A/RES/2373(XXII)", "22", "22"),
            ("A/RES/1495(XV)", "15", "15"),
            ("A/RES/997(ES-I)", "1emsp", "ES-1"),
            ("A/RES/104(S-1)", "1sp", "S-1"),
            ("A/RES/3200(S-VI)", "6sp", "S-6"),
            ("A/RES/ES-11/6", "11emsp", "ES-11"),
            ("A/RES/S-14/1", "14sp", "S-14"),
            ("A/DEC/80/506", "80", "80"),
        ] {
            let session = Session::of_symbol(symbol).unwrap();
            assert_eq!(Session::from_record(label), Some(session));
            assert_eq!(session.record(), label);
            assert_eq!(session.to_string(), written);
        }
        assert_eq!(Session::of_symbol("S/RES/2623"), None);
        assert_eq!(Session::of_symbol("A/RES/1(Q)"), None);
    }
}

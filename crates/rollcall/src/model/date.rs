//! Days of the calendar, counted from the year in which the United Nations began.

use std::fmt;
use std::str::FromStr;

/// A day, kept as days since 1945-01-01 (1945-01-01 to 2124-06-05 fit).
///
/// ```
/// use rollcall::Date;
/// let day: Date = "2023-02-23".parse()?;
/// assert_eq!((day.year(), day.month(), day.day()), (2023, 2, 23));
/// assert_eq!(Date::new(2023, 2, 30), None);
/// assert_eq!(day.to_string(), "2023-02-23");
/// # Ok::<(), rollcall::DateError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(u16);

/// A text that is no day of the calendar from 1945 on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a date (year-month-day, from 1945 on)")]
pub struct DateError(pub String);

/// Days from 0000-03-01 to 1945-01-01 in the calendar of [`civil_days`].
const EPOCH: i32 = civil_days(1945, 1, 1);

impl Date {
    /// The day, or `None` where the calendar has none or it lies outside the range.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Date> {
        if !(1945..=2124).contains(&year) || day == 0 || day > month_length(year, month)? {
            return None;
        }
        let days = civil_days(year, i32::from(month), i32::from(day)) - EPOCH;
        u16::try_from(days).ok().map(Date)
    }

    /// The day that many days after 1945-01-01.
    pub fn from_days(days: u16) -> Date {
        Date(days)
    }

    /// Days since 1945-01-01.
    pub fn days(self) -> u16 {
        self.0
    }

    /// The year, four digits.
    pub fn year(self) -> i32 {
        self.civil().0
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.civil().1
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.civil().2
    }

    /// Year, month and day, by Howard Hinnant's `civil_from_days`: years begin in March, so
    /// that the leap day is their last.
    fn civil(self) -> (i32, u8, u8) {
        let days = i32::from(self.0) + EPOCH;
        let era = days / 146_097;
        let of_era = days % 146_097;
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let shifted = (5 * of_year + 2) / 153;
        let day = of_year - (153 * shifted + 2) / 5 + 1;
        let month = if shifted < 10 {
            shifted + 3
        } else {
            shifted - 9
        };
        let year = year + era * 400 + i32::from(month <= 2);
        (year, month as u8, day as u8)
    }
}

/// Howard Hinnant's `days_from_civil`, counted from 0000-03-01.
const fn civil_days(year: i32, month: i32, day: i32) -> i32 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year / 400;
    let of_era = year % 400;
    let shifted = if month > 2 { month - 3 } else { month + 9 };
    let of_year = (153 * shifted + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year
}

fn month_length(year: i32, month: u8) -> Option<u8> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 => Some(if leap { 29 } else { 28 }),
        _ => None,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.civil();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Date, DateError> {
        parse(text).ok_or_else(|| DateError(text.to_owned()))
    }
}

fn parse(text: &str) -> Option<Date> {
    let bytes = text.as_bytes();
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0i32, |sum, digit| {
            digit
                .is_ascii_digit()
                .then(|| sum * 10 + i32::from(digit - b'0'))
        })
    };
    Date::new(
        number(&bytes[..4])?,
        number(&bytes[5..7])? as u8,
        number(&bytes[8..])? as u8,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_is_read_back() {
        let mut before = None;
        for days in 0..=u16::MAX {
            let day = Date::from_days(days);
            assert_eq!(Date::new(day.year(), day.month(), day.day()), Some(day));
            assert_eq!(day.to_string().parse(), Ok(day));
            assert!(before < Some(day.to_string()));
            before = Some(day.to_string());
        }
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in [
            "",
            "2023",
            "2023-13-01",
            "2023-02-29",
            "1900-01-01",
            "2200-01-01",
            "2023-2-3",
            "2023-02-23 ",
            "2023/02/23",
            "20x3-02-23",
            "2023-00-10",
            "２０２３-1",
        ] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
        assert!("2024-02-29".parse::<Date>().is_ok());
        assert_eq!("1945-01-01".parse::<Date>().map(Date::days), Ok(0));
    }
}

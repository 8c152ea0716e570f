//! Cells whose column has a range: numbers, flags, codes, and days in their order.

use std::collections::HashSet;
use std::ops::RangeInclusive;

use rollcall::Date;

use crate::sheet::Row;
use crate::Error;

/// Degrees of longitude, west negative.
pub const LONGITUDES: RangeInclusive<f64> = -180.0..=180.0;
/// Degrees of latitude, south negative.
pub const LATITUDES: RangeInclusive<f64> = -90.0..=90.0;

impl Row<'_> {
    /// A number of a column.
    ///
    /// # Errors
    /// [`Error::Cell`] if it is none or lies outside the range.
    pub fn number(&self, column: &str, range: RangeInclusive<f64>) -> Result<f64, Error> {
        let value = self.get(column)?;
        // “NaN” and “inf” are read as numbers, but no range has them.
        let number = value.parse().ok().filter(|number| range.contains(number));
        let (from, to) = (range.start(), range.end());
        number.ok_or_else(|| self.wrong(column, value, format!("number from {from} to {to}")))
    }

    /// A whole number of a column, written in digits alone.
    ///
    /// # Errors
    /// [`Error::Cell`] if it is none or lies outside the range.
    pub fn whole(&self, column: &str, range: RangeInclusive<u8>) -> Result<u8, Error> {
        let value = self.get(column)?;
        let digits = value.bytes().all(|byte| byte.is_ascii_digit());
        let number = value.parse().ok().filter(|number| range.contains(number));
        let (from, to) = (range.start(), range.end());
        number
            .filter(|_| digits)
            .ok_or_else(|| self.wrong(column, value, format!("whole number from {from} to {to}")))
    }

    /// A flag of a column.
    ///
    /// # Errors
    /// [`Error::Cell`] if it is neither 0 nor 1.
    pub fn flag(&self, column: &str) -> Result<bool, Error> {
        self.read(column, "flag (0, 1)", |text| match text {
            "0" => Some(false),
            "1" => Some(true),
            _ => None,
        })
    }

    /// A code of a column that no row before has; `seen` keeps those of the table.
    ///
    /// # Errors
    /// [`Error::Cell`] if it is not three capital letters or stands twice.
    pub fn new_code(&self, column: &str, seen: &mut HashSet<String>) -> Result<String, Error> {
        let code = self.read(column, "code of three capital letters", |text| {
            is_code(text).then(|| text.to_owned())
        })?;
        match seen.insert(code.clone()) {
            true => Ok(code),
            false => Err(self.wrong(column, &code, "code that stands once")),
        }
    }

    /// The day of a column, which may not lie before another of its row.
    ///
    /// # Errors
    /// [`Error::Cell`] if it does.
    pub fn not_before(&self, column: &str, day: Option<Date>, first: Date) -> Result<(), Error> {
        match day.is_none_or(|day| first <= day) {
            true => Ok(()),
            false => Err(self.wrong(column, self.get(column)?, format!("day from {first} on"))),
        }
    }
}

/// Whether a text has the form of a voting code or of a piece of the map.
pub fn is_code(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

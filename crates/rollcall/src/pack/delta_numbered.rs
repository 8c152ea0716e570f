//! Columns of texts that differ mostly in one number: symbols (A/RES/34/2A) and meetings
//! (A/34/PV.46). What stands before the number, the number as a step from the row before,
//! and what stands after it are kept apart, because each repeats in its own way.

use super::{PackError, Reader, Texts, Writer};

/// Parts a text at the digits that follow the last `mark`; digits that a number would not
/// write the same way (leading zeros, too many) stay where they are.
fn part<'t>(text: &'t str, mark: &str) -> Option<(&'t str, u32, &'t str)> {
    let start = text.rfind(mark)? + mark.len();
    let (before, rest) = text.split_at(start);
    let end = rest
        .bytes()
        .position(|byte| !byte.is_ascii_digit())
        .unwrap_or(rest.len());
    let (digits, after) = rest.split_at(end);
    if digits.is_empty() || digits.len() > 8 || (digits.starts_with('0') && digits.len() > 1) {
        return None;
    }
    Some((before, digits.parse().ok()?, after))
}

impl Writer {
    /// Writes texts whose number follows the last `mark`.
    ///
    /// # Errors
    /// As [`Writer::column`]; a text may not hold a tab either.
    pub fn numbered<'a>(
        &mut self,
        rows: impl Iterator<Item = &'a str>,
        mark: &str,
    ) -> Result<(), PackError> {
        let mut before = Vec::new();
        let mut after = Vec::new();
        let mut numbers = Writer::new();
        let mut last = 0i32;
        for text in rows {
            // A text without a number is kept whole and marked by a tab in its second part.
            let (head, number, tail) = part(text, mark).unwrap_or((text, last as u32, "\t"));
            before.push(head);
            after.push(tail);
            numbers.signed(number as i32 - last);
            last = number as i32;
        }
        self.column(before.into_iter())?;
        self.column(after.into_iter())?;
        self.put(&numbers.into_bytes());
        Ok(())
    }
}

impl Reader<'_> {
    /// Reads `count` texts written by [`Writer::numbered`]. A row equal to the one before it
    /// shares its text: `rows` of the result points there.
    pub fn numbered(&mut self, count: usize) -> Result<super::Column, PackError> {
        let before = self.column(count)?;
        let after = self.column(count)?;
        let mut texts = Texts::default();
        let mut rows = Vec::with_capacity(count);
        let mut text = String::new();
        let mut number = 0i32;
        let mut seen = None;
        for row in 0..count {
            number = number
                .checked_add(self.signed()?)
                .ok_or_else(|| self.malformed())?;
            let now = (before.rows[row], after.rows[row], number);
            if seen != Some(now) {
                seen = Some(now);
                text.clear();
                text.push_str(before.get(row));
                match after.get(row) {
                    "\t" => {}
                    tail => {
                        push_number(&mut text, number.unsigned_abs());
                        text.push_str(tail);
                    }
                }
                texts.push(&text);
            }
            rows.push((texts.len() - 1) as u32);
        }
        Ok(super::Column { texts, rows })
    }
}

/// Decimal digits, without the machinery of formatting: this runs once for every vote.
fn push_number(text: &mut String, number: u32) {
    if number >= 10 {
        push_number(text, number / 10);
    }
    text.push(char::from(b'0' + (number % 10) as u8));
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_texts_come_back(rows in proptest::collection::vec("[A/0-9(]{0,9}|A/RES/[0-9]{1,3}/[0-9]{1,9}[A-D]?", 0..40)) {
            let mut writer = Writer::new();
            writer.numbered(rows.iter().map(String::as_str), "/").unwrap();
            let bytes = writer.into_bytes();
            let mut reader = Reader::new(&bytes, "test");
            let column = reader.numbered(rows.len()).unwrap();
            for (at, row) in rows.iter().enumerate() {
                prop_assert_eq!(column.get(at), row);
            }
            prop_assert_eq!(reader.finish(), Ok(()));
        }
    }
}

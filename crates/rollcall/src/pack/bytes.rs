//! Checked reading and plain writing of the numbers and texts in a pack.

use super::PackError;

/// Reads a payload from the front; every step is checked.
#[derive(Clone)]
pub struct Reader<'a> {
    rest: &'a [u8],
    part: &'static str,
}

impl<'a> Reader<'a> {
    /// Starts at the front of `bytes`; `part` names what is read in an error's sentence.
    pub fn new(bytes: &'a [u8], part: &'static str) -> Self {
        Self { rest: bytes, part }
    }

    /// Names the part that is read next.
    pub fn enter(&mut self, part: &'static str) {
        self.part = part;
    }

    /// The error for this part.
    pub fn malformed(&self) -> PackError {
        PackError::Malformed(self.part)
    }

    /// The next `count` bytes.
    pub fn take(&mut self, count: usize) -> Result<&'a [u8], PackError> {
        let (head, rest) = self
            .rest
            .split_at_checked(count)
            .ok_or_else(|| self.malformed())?;
        self.rest = rest;
        Ok(head)
    }

    /// An unsigned number in groups of seven bits, lowest first, at most 32 bits.
    pub fn varint(&mut self) -> Result<u32, PackError> {
        let mut value = 0u32;
        for shift in (0..35).step_by(7) {
            let byte = self.take(1)?[0];
            let bits = u32::from(byte & 0x7f);
            if shift == 28 && bits > 0x0f {
                break;
            }
            value |= bits << shift;
            if byte < 0x80 {
                return Ok(value);
            }
        }
        Err(self.malformed())
    }

    /// A signed number, zigzag over [`Reader::varint`].
    pub fn signed(&mut self) -> Result<i32, PackError> {
        let raw = self.varint()?;
        Ok((raw >> 1) as i32 ^ -((raw & 1) as i32))
    }

    /// A length (at most what is left, so that a wrong one cannot ask for memory).
    pub fn count(&mut self) -> Result<usize, PackError> {
        let count = self.varint()? as usize;
        if count > self.rest.len() {
            return Err(self.malformed());
        }
        Ok(count)
    }

    /// A length in bytes and that much UTF-8.
    pub fn text(&mut self) -> Result<&'a str, PackError> {
        let count = self.count()?;
        std::str::from_utf8(self.take(count)?).map_err(|_| self.malformed())
    }

    /// Ends the reading; bytes left over are an error.
    pub fn finish(self) -> Result<(), PackError> {
        if self.rest.is_empty() {
            Ok(())
        } else {
            Err(self.malformed())
        }
    }
}

/// Writes what [`Reader`] reads.
#[derive(Default)]
pub struct Writer {
    bytes: Vec<u8>,
}

impl Writer {
    /// An empty payload.
    pub fn new() -> Self {
        Self::default()
    }

    /// The payload.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// Raw bytes.
    pub fn put(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// See [`Reader::varint`].
    pub fn varint(&mut self, mut value: u32) {
        while value >= 0x80 {
            self.bytes.push(value as u8 | 0x80);
            value >>= 7;
        }
        self.bytes.push(value as u8);
    }

    /// See [`Reader::signed`].
    pub fn signed(&mut self, value: i32) {
        self.varint((value << 1 ^ value >> 31) as u32);
    }

    /// See [`Reader::text`].
    pub fn text(&mut self, text: &str) {
        self.varint(text.len() as u32);
        self.put(text.as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_written_is_read(a: u32, b: i32, text: String) {
            let mut writer = Writer::new();
            writer.varint(a);
            writer.signed(b);
            writer.text(&text);
            let bytes = writer.into_bytes();
            let mut reader = Reader::new(&bytes, "test");
            prop_assert_eq!(reader.varint(), Ok(a));
            prop_assert_eq!(reader.signed(), Ok(b));
            prop_assert_eq!(reader.text(), Ok(text.as_str()));
            prop_assert_eq!(reader.finish(), Ok(()));
        }

        #[test]
        fn any_bytes_are_read_without_a_panic(bytes: Vec<u8>) {
            let mut reader = Reader::new(&bytes, "test");
            while reader.text().is_ok() && reader.signed().is_ok() {}
        }
    }
}

//! The two encodings that browsers take.

use std::io::Write;

/// How an answer's body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// As it is.
    Plain,
    /// Brotli, RFC 7932.
    Brotli,
    /// gzip, RFC 1952.
    Gzip,
}

impl Encoding {
    /// The best one that an `Accept-Encoding` names; a weight of zero refuses.
    ///
    /// ```
    /// use site::Encoding;
    /// assert_eq!(Encoding::accepted("gzip, deflate, br"), Encoding::Brotli);
    /// assert_eq!(Encoding::accepted("gzip, br;q=0"), Encoding::Gzip);
    /// assert_eq!(Encoding::accepted(""), Encoding::Plain);
    /// ```
    pub fn accepted(header: &str) -> Self {
        let takes = |name: &str| {
            header.split(',').any(|part| {
                let mut words = part.split(';').map(str::trim);
                words.next() == Some(name) && !words.any(|weight| weight == "q=0")
            })
        };
        if takes("br") {
            Self::Brotli
        } else if takes("gzip") {
            Self::Gzip
        } else {
            Self::Plain
        }
    }

    /// The value of `Content-Encoding`, if the body is encoded.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Brotli => Some("br"),
            Self::Gzip => Some("gzip"),
        }
    }
}

/// Brotli with a window of 4 MB; `quality` from 0 to 11.
pub fn brotli(bytes: &[u8], quality: u32) -> Vec<u8> {
    let mut out = Vec::new();
    {
        let mut writer = ::brotli::CompressorWriter::new(&mut out, 1 << 16, quality, 22);
        // Writing into memory does not fail.
        let _ = writer.write_all(bytes);
    }
    out
}

/// gzip; `quality` from 0 to 9.
pub fn gzip(bytes: &[u8], quality: u32) -> Vec<u8> {
    let level = flate2::Compression::new(quality.min(9));
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), level);
    // Writing into memory does not fail.
    let _ = writer.write_all(bytes);
    writer.finish().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn what_is_compressed_comes_back() {
        let text = "A/RES/ES-11/6 ".repeat(400);
        let mut back = String::new();
        ::brotli::Decompressor::new(&brotli(text.as_bytes(), 11)[..], 4096)
            .read_to_string(&mut back)
            .unwrap();
        assert_eq!(back, text);
        back.clear();
        flate2::read::GzDecoder::new(&gzip(text.as_bytes(), 9)[..])
            .read_to_string(&mut back)
            .unwrap();
        assert_eq!(back, text);
    }
}

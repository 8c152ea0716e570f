//! The packs that travel beside the program, as `static/packs/index.csv` lists them.

use crate::fault::{Fault, Outcome};
use std::path::Path;

/// A row of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// What it holds: `world`, `titles`, …
    pub name: String,
    /// The file, under its hashed name.
    pub file: String,
    /// Bytes as they are, not compressed.
    pub bytes: u64,
}

/// Reads the list; without one there is nothing to copy yet.
///
/// # Errors
/// A row that is not `name,file,bytes,checksum`.
pub fn listed(packs: &Path) -> Outcome<Vec<Listed>> {
    let path = packs.join("index.csv");
    if !path.is_file() {
        return Ok(Vec::new());
    }
    let text = std::fs::read_to_string(&path).map_err(Fault::at(&path))?;
    text.lines()
        .skip(1)
        .filter(|line| !line.trim().is_empty())
        .map(|line| {
            row(line).ok_or_else(|| {
                Fault::new(format!(
                    "{} has a row that is not name,file,bytes,checksum: {line}.",
                    path.display()
                ))
            })
        })
        .collect()
}

fn row(line: &str) -> Option<Listed> {
    let mut cells = line.trim().split(',');
    let (name, file, bytes) = (cells.next()?, cells.next()?, cells.next()?);
    cells.next()?;
    let plain = |text: &str| {
        !text.is_empty()
            && text
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))
    };
    (plain(name) && plain(file)).then_some(Listed {
        name: name.to_owned(),
        file: file.to_owned(),
        bytes: bytes.parse().ok()?,
    })
}

/// Copies the listed packs, and no others: the rest is compiled in.
///
/// # Errors
/// A listed pack is missing or has another size.
pub fn copy(packs: &Path, to: &Path) -> Outcome<Vec<Listed>> {
    let all = listed(packs)?;
    std::fs::create_dir_all(to).map_err(Fault::at(to))?;
    for pack in &all {
        let from = packs.join(&pack.file);
        let bytes = std::fs::copy(&from, to.join(&pack.file)).map_err(Fault::at(&from))?;
        if bytes != pack.bytes {
            return Err(Fault::new(format!(
                "{} has {bytes} bytes but index.csv says {}; write the packs again with cargo xtask pack.",
                from.display(),
                pack.bytes
            )));
        }
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::row;

    #[test]
    fn a_row_has_four_plain_cells() {
        let world = row("world,world-0a.pack,7,0a").unwrap();
        assert_eq!((world.name.as_str(), world.bytes), ("world", 7));
        for wrong in [
            "world,world.pack,7",
            "world,../x,7,0",
            "world,a\".pack,7,0",
            "w,f,x,0",
        ] {
            assert_eq!(row(wrong), None, "{wrong}");
        }
    }
}

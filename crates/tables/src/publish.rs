//! Packs that are fetched lie under names that change with their content.

use std::path::Path;

use rollcall::pack::{checksum, PackManifest, ShelfEntry};

use crate::Error;

/// Writes a fetched pack into `out` as `name-<first 8 hex digits of its checksum>.pack`,
/// removes the one of that name before it, and renews its line in `index.csv`.
///
/// # Errors
/// [`Error::File`], or [`Error::PackManifest`] if the index there cannot be read.
pub fn publish_pack(out: &Path, name: &str, pack: &[u8]) -> Result<(), Error> {
    let index = out.join("index.csv");
    let mut shelf = match std::fs::read_to_string(&index) {
        Ok(text) => PackManifest::read(&text)?,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => PackManifest::default(),
        Err(error) => return Err(Error::file(&index)(error)),
    };
    let sum = checksum(pack);
    let file = format!("{name}-{:08x}.pack", sum >> 32);
    let path = out.join(&file);
    std::fs::write(&path, pack).map_err(Error::file(&path))?;
    let before = shelf.put(ShelfEntry {
        name: name.to_owned(),
        file: file.clone(),
        bytes: pack.len(),
        checksum: sum,
    });
    if let Some(before) = before.filter(|before| before.file != file) {
        let old = out.join(before.file);
        match std::fs::remove_file(&old) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(Error::file(&old)(error));
            }
            _ => {}
        }
    }
    std::fs::write(&index, shelf.write()).map_err(Error::file(&index))
}

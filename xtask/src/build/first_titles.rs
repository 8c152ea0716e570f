//! The title of one vote, for whoever opens its page: all titles come after the first drawing, and
//! what stands below a title may not move when it comes.
//!
//! Each file has the titles of some twenty votes, a line each: the slug in capitals, a tab, the
//! title. The start-up script works out from the address which of them has its vote.

use super::packs::Listed;
use crate::fault::{Fault, Outcome};
use crate::places::Places;
use figure::Library;
use rollcall::Titles;
use std::path::Path;

/// How many files; static/boot/boot.js knows the same.
const FILES: usize = 256;

/// The file of a vote, by its slug in capitals; static/boot/boot.js has the same rule.
fn file_of(slug: &str) -> usize {
    let add = |sum: usize, byte: u8| (sum * 31 + usize::from(byte)) % FILES;
    slug.bytes().fold(0, add)
}

/// Writes the files beside the packs, and gives what their names end in: the hash of the pack that
/// they were made of.
///
/// # Errors
/// The pack of titles is damaged, or a file cannot be written.
pub fn write(places: &Places, packs: &[Listed], to: &Path) -> Outcome<String> {
    let Some(pack) = packs.iter().find(|pack| pack.name == "titles-en") else {
        return Ok(String::new());
    };
    let path = places.packs().join(&pack.file);
    let unread = |reason: rollcall::PackError| Fault::new(format!("{}: {reason}.", path.display()));
    let bytes = std::fs::read(&path).map_err(Fault::at(&path))?;
    let library = Library::embedded().map_err(unread)?;
    let titles = Titles::read(bytes).map_err(unread)?;
    let mut files = vec![String::new(); FILES];
    for vote in library.archive.ids() {
        let slug = library.archive.vote(vote).slug().to_ascii_uppercase();
        let line = [&slug, "\t", titles.get(vote), "\n"].concat();
        files[file_of(&slug)].push_str(&line);
    }
    let ending = pack.file.rsplit('-').next().unwrap_or_default();
    let ending = ending.replace(".pack", ".txt");
    for (at, lines) in files.iter().enumerate() {
        let file = to.join(format!("title-{at:02x}-{ending}"));
        std::fs::write(&file, lines).map_err(Fault::at(&file))?;
    }
    Ok(ending)
}

#[cfg(test)]
mod tests {
    use super::file_of;

    #[test]
    fn the_rule_is_that_of_the_start_up_script() {
        // As `[..."AB"].reduce((sum, letter) => (sum * 31 + letter.charCodeAt()) % 256, 0)`.
        assert_eq!(file_of("AB"), (65 * 31 + 66) % 256);
        assert_eq!(file_of(""), 0);
    }
}

//! The words of one vote, for whoever opens its page: its title, because all titles come after the
//! first drawing and what stands below a title may not move when it comes; and what stands out in
//! it, which only the whole program can say.
//!
//! Each file has the words of some twenty votes, a line each: the slug in capitals, the title, and
//! a sentence each of what stands out, with tabs between them. The start-up script works out from
//! a vote's slug which of them has it.

use super::hashed::checksum;
use super::packs::Listed;
use crate::fault::{Fault, Outcome};
use crate::places::Places;
use figure::{captions, Library};
use rollcall::Titles;
use std::path::Path;
use words::Words;

/// How many files; static/boot/boot.js knows the same.
const FILES: usize = 256;

/// The file of a vote, by its slug in capitals; static/boot/boot.js has the same rule.
fn file_of(slug: &str) -> usize {
    let add = |sum: usize, byte: u8| (sum * 31 + usize::from(byte)) % FILES;
    slug.bytes().fold(0, add)
}

/// Writes the files beside the packs, and gives what their names end in: a hash of them all.
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
    for id in library.archive.ids() {
        let vote = library.archive.vote(id);
        let slug = vote.slug().to_ascii_uppercase();
        let mut line = vec![slug.clone(), titles.get(id).to_owned()];
        line.extend(captions::standing_out(&library, vote, Words::default()));
        let file = &mut files[file_of(&slug)];
        file.push_str(&line.join("\t"));
        file.push('\n');
    }
    let ending = format!("{:016x}.txt", checksum(files.concat().as_bytes()));
    for (at, lines) in files.iter().enumerate() {
        let file = to.join(format!("words-{at:02x}-{ending}"));
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

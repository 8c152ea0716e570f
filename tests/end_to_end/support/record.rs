//! What the archive says of a vote, in the words of the page's attributes.

use figure::Library;
use rollcall::{Archive, Found, Position, VoteId};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::OnceLock;

/// A vote as the page has to show it.
pub struct DayRecord {
    /// The symbol of the data.
    pub symbol: String,
    /// The path of its page.
    pub path: String,
    /// Counts of the four positions that members of the day can have.
    pub tally: BTreeMap<String, u64>,
    /// The members of the day.
    pub positions: BTreeMap<String, String>,
}

/// The archive that the page carries.
pub fn archive() -> &'static Archive {
    static ARCHIVE: OnceLock<Archive> = OnceLock::new();
    ARCHIVE.get_or_init(|| Archive::embedded().unwrap())
}

/// The packs of the work tree, to draw figures from.
pub fn library() -> Library {
    let packs = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("static/packs");
    let index = std::fs::read_to_string(packs.join("index.csv")).unwrap();
    let shelf = rollcall::pack::PackManifest::read(&index).unwrap();
    let pack = |name: &str| std::fs::read(packs.join(&shelf.get(name).unwrap().file)).unwrap();
    let library = Library::embedded().unwrap();
    library.take_world(&pack("world")).unwrap();
    library.take_titles(pack("titles-en")).unwrap();
    library
}

/// The vote with this symbol.
pub fn vote(symbol: &str) -> DayRecord {
    match archive().find(symbol) {
        Found::One(id) => DayRecord::of(id),
        other => panic!("{symbol} leads to {other:?}"),
    }
}

impl DayRecord {
    /// One vote.
    pub fn of(id: VoteId) -> Self {
        let vote = archive().vote(id);
        let positions: BTreeMap<String, String> = vote
            .positions()
            .filter(|(_, position)| *position != Position::NotMember)
            .map(|(member, position)| {
                let code = archive().member(member).code.to_string();
                (code, position.word().to_owned())
            })
            .collect();
        // Counted here once more, so that the page's tally is compared with the positions.
        let count = |position: Position| {
            let same = positions.values().filter(|word| *word == position.word());
            (position.word().to_owned(), same.count() as u64)
        };
        Self {
            symbol: vote.symbol().to_owned(),
            path: format!("vote/{}", vote.slug()),
            tally: Position::ALL[..4].iter().map(|p| count(*p)).collect(),
            positions,
        }
    }
}

//! The library with the packs that the page fetches.

use figure::Library;
use rollcall::pack::PackManifest;
use rollcall::{Found, RecordedVote};
use std::path::Path;

/// Everything but the subjects.
pub fn library() -> Library {
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../static/packs");
    let index = std::fs::read_to_string(packs.join("index.csv")).unwrap();
    let shelf = PackManifest::read(&index).unwrap();
    let pack = |name: &str| std::fs::read(packs.join(&shelf.get(name).unwrap().file)).unwrap();
    let library = Library::embedded().unwrap();
    library.take_world(&pack("world")).unwrap();
    library.take_titles(pack("titles-en")).unwrap();
    library
}

/// The one vote of a symbol.
pub fn vote<'a>(library: &'a Library, symbol: &str) -> RecordedVote<'a> {
    match library.archive.find(symbol) {
        Found::One(id) => library.archive.vote(id),
        other => panic!("{symbol} leads to {other:?}"),
    }
}

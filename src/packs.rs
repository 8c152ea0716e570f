//! The packs that travel beside the program: where they lie, and what has arrived.

use crate::browser::fetch::{self, FetchFault};
use rollcall::pack::PackManifest;
use rollcall::TitleLanguage;

/// The names of the fetched packs, written by `cargo xtask pack`.
const INDEX: &str = include_str!("../static/packs/index.csv");

/// A pack that is fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pack {
    /// The outlines.
    World,
    /// English titles.
    Titles,
    /// Subjects, agenda titles, sponsors.
    Subjects,
    /// Titles in another language.
    TitleLanguage(TitleLanguage),
}

impl Pack {
    /// Its name in the index.
    pub fn name(self) -> &'static str {
        match self {
            Pack::World => "world",
            Pack::Titles => "titles-en",
            Pack::Subjects => "subjects",
            Pack::TitleLanguage(tongue) => tongue.pack(),
        }
    }
}

/// How far a pack is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PackState {
    /// Nothing has asked for it.
    #[default]
    NotRequested,
    /// It is on its way.
    Loading,
    /// It is read.
    Loaded,
    /// It did not come, or came damaged.
    Failed(Failure),
}

/// Why a pack is not here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// No connection.
    Offline,
    /// The host does not have it.
    Missing,
    /// It is not what the program was built for.
    Damaged,
}

/// How far each pack is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PackStates {
    /// The outlines.
    pub world: PackState,
    /// The titles.
    pub titles: PackState,
    /// The subjects.
    pub subjects: PackState,
    /// The titles in other languages, as [`TitleLanguage::ALL`] has them.
    pub tongues: [PackState; 5],
}

impl PackStates {
    /// The place of one pack.
    pub fn of(&mut self, pack: Pack) -> &mut PackState {
        match pack {
            Pack::World => &mut self.world,
            Pack::Titles => &mut self.titles,
            Pack::Subjects => &mut self.subjects,
            Pack::TitleLanguage(tongue) => &mut self.tongues[tongue as usize],
        }
    }
}

/// A pack that the start-up script fetched beside the program, if it is there; checked as the
/// others are.
pub fn here(pack: Pack) -> Option<Result<Vec<u8>, Failure>> {
    let bytes = fetch::here(pack.name())?;
    Some(shelf().and_then(|shelf| checked(&shelf, pack, bytes)))
}

/// The title of the vote of the page's first address, which the start-up script has fetched; see
/// static/boot/boot.js.
pub fn first_title() -> Option<String> {
    fetch::text("title")
}

/// Fetches a pack, perhaps once more, and checks it against the index.
pub async fn fetch(pack: Pack, base: &str, again: bool) -> Result<Vec<u8>, Failure> {
    let shelf = shelf()?;
    let entry = shelf.get(pack.name()).ok_or(Failure::Missing)?;
    let url = format!("{base}packs/{}", entry.file);
    let bytes = fetch::pack(pack.name(), &url, again)
        .await
        .map_err(|fault| match fault {
            FetchFault::Offline => Failure::Offline,
            FetchFault::Missing => Failure::Missing,
        })?;
    checked(&shelf, pack, bytes)
}

fn shelf() -> Result<PackManifest, Failure> {
    PackManifest::read(INDEX).map_err(|_| Failure::Damaged)
}

fn checked(shelf: &PackManifest, pack: Pack, bytes: Vec<u8>) -> Result<Vec<u8>, Failure> {
    let fault = shelf.check(pack.name(), &bytes).err();
    fault.map_or(Ok(bytes), |_| Err(Failure::Damaged))
}

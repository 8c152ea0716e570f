//! What figures are drawn from: the archive, compiled in, and the packs that arrive later.

pub mod level_of_detail;
pub(crate) mod outline_cache;

use crate::store::level_of_detail::Simpler;
use crate::store::outline_cache::{Borders, Kept};
use atlas::{Land, Outline, PieceId, Places, World};
use rollcall::search::{words_in, Index, Results};
use rollcall::{Archive, MemberId, PackError, Subjects, TitleLanguage, Titles, VoteId};
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

/// An outline with what is drawn and asked of it again and again.
pub struct Drawn {
    /// The rings.
    pub outline: Rc<Outline>,
    /// Area in px² of the 1200-px map.
    pub area: f32,
    path: OnceCell<Rc<str>>,
    name_place: OnceCell<Option<(f32, f32, f32)>>,
}

impl Drawn {
    /// SVG path data with every corner, in eighths of a px of the 1200-px map.
    pub fn path(&self) -> Rc<str> {
        let path = || self.outline.path_in_eighths().into();
        Rc::clone(self.path.get_or_init(path))
    }

    /// Where a name stands inside, and the width of the largest circle there, in px of the
    /// 1200-px map; worked out when first asked.
    pub fn name_place(&self) -> Option<(f32, f32, f32)> {
        *self.name_place.get_or_init(|| {
            let (x, y) = self.outline.label_point()?;
            Some((x, y, 2.0 * self.outline.edge_distance(x, y)))
        })
    }
}

/// The search's index, and how many packs it knows.
type Indexed = (usize, Rc<Index>);

/// The facts at hand. Packs are set once, when they arrive; what needs a missing one is left
/// out and the page says that it is still coming.
pub struct Library {
    /// Who voted how.
    pub archive: Archive,
    /// Markers, tiles, territories.
    pub places: Places,
    world: OnceCell<World>,
    titles: OnceCell<Titles>,
    first_title: OnceCell<(VoteId, String)>,
    subjects: OnceCell<Subjects>,
    tongues: [OnceCell<Titles>; 5],
    codes: Vec<Rc<str>>,
    /// The tile of each member, found when first asked for.
    tiles: OnceCell<Vec<Option<(u8, u8)>>>,
    drawn: Kept<Rc<Drawn>>,
    borders: Borders,
    simpler: RefCell<Vec<Rc<Simpler>>>,
    index: RefCell<Option<Indexed>>,
}

impl Library {
    /// The compiled-in packs, and nothing fetched yet.
    ///
    /// # Errors
    /// When a compiled-in pack cannot be read.
    pub fn embedded() -> Result<Self, PackError> {
        Ok(Self::new(Archive::embedded()?, Places::embedded()?))
    }

    /// An archive and its places, and nothing fetched yet.
    pub fn new(archive: Archive, places: Places) -> Self {
        let codes = archive
            .members()
            .iter()
            .map(|member| Rc::from(member.code.as_str()))
            .collect();
        Self {
            archive,
            places,
            world: OnceCell::new(),
            titles: OnceCell::new(),
            first_title: OnceCell::new(),
            subjects: OnceCell::new(),
            tongues: Default::default(),
            codes,
            tiles: OnceCell::new(),
            drawn: Kept::default(),
            borders: Borders::default(),
            simpler: RefCell::default(),
            index: RefCell::default(),
        }
    }

    /// Takes the outlines' pack.
    ///
    /// # Errors
    /// When the pack is damaged, foreign, or of another version.
    pub fn take_world(&self, pack: &[u8]) -> Result<(), PackError> {
        let world = World::read(pack)?;
        // A second pack of the same name changes nothing.
        let _ = self.world.set(world);
        Ok(())
    }

    /// Takes the titles' pack; errors as [`Library::take_world`].
    ///
    /// # Errors
    /// When the pack is damaged, foreign, or of another version.
    pub fn take_titles(&self, pack: Vec<u8>) -> Result<(), PackError> {
        let titles = Titles::read(pack)?;
        self.edition(titles.len())?;
        let _ = self.titles.set(titles);
        Ok(())
    }

    /// Takes the subjects' pack; errors as [`Library::take_world`].
    ///
    /// # Errors
    /// When the pack is damaged, foreign, or of another version.
    pub fn take_subjects(&self, pack: Vec<u8>) -> Result<(), PackError> {
        let subjects = Subjects::read(pack)?;
        self.edition(subjects.len())?;
        let _ = self.subjects.set(subjects);
        Ok(())
    }

    /// Takes the pack of the titles in another language; errors as [`Library::take_world`].
    ///
    /// # Errors
    /// When the pack is damaged, foreign, or of another version.
    pub fn take_tongue(&self, tongue: TitleLanguage, pack: Vec<u8>) -> Result<(), PackError> {
        let titles = Titles::read(pack)?;
        self.edition(titles.len())?;
        let _ = self.tongues[tongue as usize].set(titles);
        Ok(())
    }

    /// Texts are numbered by the votes that they were written for.
    fn edition(&self, votes: usize) -> Result<(), PackError> {
        match votes == self.archive.len() {
            true => Ok(()),
            false => Err(PackError::OtherEdition),
        }
    }

    /// The outlines, once they have arrived.
    pub fn world(&self) -> Option<&World> {
        self.world.get()
    }

    /// The titles, once they have arrived.
    pub fn titles(&self) -> Option<&Titles> {
        self.titles.get()
    }

    /// Subjects and agenda titles, once they have arrived.
    pub fn subjects(&self) -> Option<&Subjects> {
        self.subjects.get()
    }

    /// A vote's title, once it or all of them have arrived.
    pub fn title(&self, vote: VoteId) -> Option<&str> {
        let first = || {
            let (of, title) = self.first_title.get()?;
            (*of == vote).then_some(title.as_str())
        };
        self.titles().map(|titles| titles.get(vote)).or_else(first)
    }

    /// Takes the title of one vote, which is known before all others are.
    pub fn take_first_title(&self, vote: VoteId, title: String) {
        let _ = self.first_title.set((vote, title));
    }

    /// The titles in another language, once they have arrived.
    pub fn tongue(&self, tongue: TitleLanguage) -> Option<&Titles> {
        self.tongues[tongue as usize].get()
    }

    /// The title of a vote in the language in which most of these words stand in it, which no
    /// English text has (see [`rollcall::search::Matches::foreign`]); none without any.
    pub fn foreign_title(&self, vote: VoteId, words: &[String]) -> Option<(TitleLanguage, &str)> {
        let mut best = (0, None);
        for tongue in TitleLanguage::ALL {
            let title = self.tongue(tongue).map_or("", |titles| titles.get(vote));
            let count = words_in(title, words);
            if count > best.0 {
                best = (count, Some((tongue, title)));
            }
        }
        best.1
    }

    /// Votes that fit a query, among all that has arrived.
    pub fn search(&self, query: &str, limit: usize) -> Results {
        self.index().search(&self.archive, query, limit)
    }

    /// As [`Library::search`], for words and symbols alone.
    pub fn search_words(&self, query: &str, limit: usize) -> Results {
        self.index_in::<false>()
            .search_words(&self.archive, query, limit)
    }

    /// The index of all that has arrived; made when first asked for, and again when more of it
    /// arrives.
    pub fn index(&self) -> Rc<Index> {
        self.index_in::<true>()
    }

    /// `ALL`: with the titles in all languages, whose code the first program has no room for.
    fn index_in<const ALL: bool>(&self) -> Rc<Index> {
        let arrived = |tongue| Some((tongue, self.tongue(tongue)?));
        let asked = if ALL { &TitleLanguage::ALL[..] } else { &[] };
        let tongues = || asked.iter().copied().filter_map(arrived);
        let known = usize::from(self.titles().is_some())
            + usize::from(self.subjects().is_some())
            + tongues().count();
        let mut index = self.index.borrow_mut();
        let fresh = index
            .as_ref()
            .filter(|(of, _)| *of == known)
            .map(|(_, index)| Rc::clone(index));
        let found = fresh.unwrap_or_else(|| {
            let index = Index::new(&self.archive, self.titles(), self.subjects());
            Rc::new(tongues().fold(index, |index, (tongue, titles)| index.with(tongue, titles)))
        });
        *index = Some((known, Rc::clone(&found)));
        found
    }

    /// A member's code, shared by all marks that carry it.
    pub fn code(&self, member: MemberId) -> Rc<str> {
        self.codes
            .get(usize::from(member.0))
            .map_or_else(|| Rc::from(""), Rc::clone)
    }

    /// A member's cell of the tile grid: column and row.
    pub fn tile(&self, member: MemberId) -> Option<(u8, u8)> {
        let codes = self.codes.iter();
        let tiles = || codes.map(|code| self.places.tile(code)).collect();
        let tile = self.tiles.get_or_init(tiles).get(member.index());
        tile.copied().flatten()
    }

    /// The union of pieces, worked out once and kept.
    pub fn drawn(&self, world: &World, pieces: &[PieceId]) -> Rc<Drawn> {
        self.drawn.of(pieces, || {
            let outline = world.outline(pieces);
            Rc::new(Drawn {
                area: outline.area(),
                outline: Rc::new(outline),
                path: OnceCell::new(),
                name_place: OnceCell::new(),
            })
        })
    }

    /// The path of each land, and the lines between them, no farther than `tolerance` eighths of a
    /// px of the 1200-px map from where they are.
    pub(crate) fn paths(
        &self,
        world: &World,
        lands: &[Land],
        tolerance: i16,
    ) -> (Vec<Rc<str>>, Vec<Rc<str>>) {
        let pieces = lands.iter().map(|land| &land.pieces);
        if tolerance == 0 {
            let paths = pieces.map(|pieces| self.drawn(world, pieces).path());
            return (paths.collect(), self.borders.of(world, lands));
        }
        let simpler = self.simpler(world, tolerance);
        let path = |pieces: &[PieceId]| simpler.world.outline(pieces).path_in_eighths();
        let paths = pieces.map(|pieces| simpler.paths.of(pieces, || path(pieces).into()));
        (paths.collect(), simpler.borders.of(&simpler.world, lands))
    }

    fn simpler(&self, world: &World, tolerance: i16) -> Rc<Simpler> {
        let mut kept = self.simpler.borrow_mut();
        if let Some(found) = kept.iter().find(|one| one.tolerance == tolerance) {
            return Rc::clone(found);
        }
        let made = Rc::new(Simpler::new(world, tolerance));
        kept.push(Rc::clone(&made));
        made
    }
}

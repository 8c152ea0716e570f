//! What figures are drawn from: the archive, compiled in, and the packs that arrive later.

use atlas::{Land, Outline, PieceId, Places, World};
use rollcall::search::{Index, Results};
use rollcall::{Archive, MemberId, PackError, Subjects, Titles, VoteId};
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

/// An outline with what is drawn and asked of it again and again.
pub struct Drawn {
    /// The rings.
    pub outline: Rc<Outline>,
    /// SVG path data in eighths of a px of the 1200-px map.
    pub path: Rc<str>,
    /// Area in px² of that map.
    pub area: f32,
    name_place: OnceCell<Option<(f32, f32, f32)>>,
}

impl Drawn {
    /// Where a name stands inside, and the width of the largest circle there, in px of the
    /// 1200-px map; worked out when first asked.
    pub fn name_place(&self) -> Option<(f32, f32, f32)> {
        *self.name_place.get_or_init(|| {
            let (x, y) = self.outline.label_point()?;
            Some((x, y, 2.0 * self.outline.edge_distance(x, y)))
        })
    }
}

/// The pieces of each land of a day, and the lines between the lands.
type Borders = (Vec<Vec<PieceId>>, Vec<Rc<str>>);

/// The search's index, and whether it knows titles and subjects.
type Indexed = ((bool, bool), Rc<Index>);

/// The facts at hand. Packs are set once, when they arrive; what needs a missing one is left
/// out and the page says that it is still coming.
pub struct Library {
    /// Who voted how.
    pub archive: Archive,
    /// Markers, tiles, territories.
    pub places: Places,
    world: OnceCell<World>,
    titles: OnceCell<Titles>,
    subjects: OnceCell<Subjects>,
    codes: Vec<Rc<str>>,
    /// By their pieces, in order: a list that is searched by halves is less program than a map.
    drawn: RefCell<Vec<(Vec<PieceId>, Rc<Drawn>)>>,
    borders: RefCell<Borders>,
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
            subjects: OnceCell::new(),
            codes,
            drawn: RefCell::default(),
            borders: RefCell::default(),
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
        let _ = self.titles.set(titles);
        Ok(())
    }

    /// Takes the subjects' pack; errors as [`Library::take_world`].
    ///
    /// # Errors
    /// When the pack is damaged, foreign, or of another version.
    pub fn take_subjects(&self, pack: Vec<u8>) -> Result<(), PackError> {
        let subjects = Subjects::read(pack)?;
        let _ = self.subjects.set(subjects);
        Ok(())
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

    /// A vote's title, once the titles have arrived.
    pub fn title(&self, vote: VoteId) -> Option<&str> {
        self.titles().map(|titles| titles.get(vote))
    }

    /// Votes that fit a query, among all that has arrived.
    pub fn search(&self, query: &str, limit: usize) -> Results {
        self.index().search(&self.archive, query, limit)
    }

    /// As [`Library::search`], for words and symbols alone.
    pub fn search_words(&self, query: &str, limit: usize) -> Results {
        self.index().search_words(&self.archive, query, limit)
    }

    /// The index of all that has arrived; made when first asked for, and again when titles or
    /// subjects arrive.
    pub fn index(&self) -> Rc<Index> {
        let known = (self.titles().is_some(), self.subjects().is_some());
        let mut index = self.index.borrow_mut();
        let fresh = index
            .as_ref()
            .filter(|(of, _)| *of == known)
            .map(|(_, index)| Rc::clone(index));
        let found = fresh
            .unwrap_or_else(|| Rc::new(Index::new(&self.archive, self.titles(), self.subjects())));
        *index = Some((known, Rc::clone(&found)));
        found
    }

    /// A member's code, shared by all marks that carry it.
    pub fn code(&self, member: MemberId) -> Rc<str> {
        self.codes
            .get(usize::from(member.0))
            .map_or_else(|| Rc::from(""), Rc::clone)
    }

    /// The union of pieces, drawn once and kept.
    pub fn drawn(&self, world: &World, pieces: &[PieceId]) -> Rc<Drawn> {
        let at = {
            let kept = self.drawn.borrow();
            match kept.binary_search_by(|(of, _)| of.as_slice().cmp(pieces)) {
                Ok(at) => return Rc::clone(&kept[at].1),
                Err(at) => at,
            }
        };
        let outline = world.outline(pieces);
        let drawn = Rc::new(Drawn {
            path: outline.path_in_eighths().into(),
            area: outline.area(),
            outline: Rc::new(outline),
            name_place: OnceCell::new(),
        });
        let mut kept = self.drawn.borrow_mut();
        kept.insert(at, (pieces.to_vec(), Rc::clone(&drawn)));
        drawn
    }

    /// The lines between the lands of a day, as path data; the last day's are kept.
    pub fn borders(&self, world: &World, lands: &[Land]) -> Vec<Rc<str>> {
        let mut kept = self.borders.borrow_mut();
        if !lands.iter().map(|land| &land.pieces).eq(&kept.0) {
            let pieces = lands.iter().map(|land| land.pieces.clone()).collect();
            let paths = world.borders(lands).into_iter().map(Rc::from).collect();
            *kept = (pieces, paths);
        }
        kept.1.clone()
    }
}

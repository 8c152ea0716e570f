//! What is worked out once for a union of pieces, and kept.

use atlas::{Land, PieceId, World};
use std::cell::RefCell;
use std::rc::Rc;

/// Things by their pieces, in order: a list that is searched by halves is less program than a map.
pub(crate) struct Kept<T>(RefCell<Vec<(Vec<PieceId>, T)>>);

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(RefCell::default())
    }
}

impl<T: Clone> Kept<T> {
    /// What is kept for the pieces, made when it is not.
    pub fn of(&self, pieces: &[PieceId], make: impl FnOnce() -> T) -> T {
        let at = {
            let kept = self.0.borrow();
            match kept.binary_search_by(|(of, _)| of.as_slice().cmp(pieces)) {
                Ok(at) => return kept[at].1.clone(),
                Err(at) => at,
            }
        };
        let made = make();
        let mut kept = self.0.borrow_mut();
        kept.insert(at, (pieces.to_vec(), made.clone()));
        made
    }
}

/// The pieces of each land of a day, and the lines between the lands.
type Lines = (Vec<Vec<PieceId>>, Vec<Rc<str>>);

/// The lines between the lands of a day, as path data; the last day's are kept, with the pieces of
/// its lands.
#[derive(Default)]
pub(crate) struct Borders(RefCell<Lines>);

impl Borders {
    /// The lines between lands.
    pub fn of(&self, world: &World, lands: &[Land]) -> Vec<Rc<str>> {
        let mut kept = self.0.borrow_mut();
        if !lands.iter().map(|land| &land.pieces).eq(&kept.0) {
            let pieces = lands.iter().map(|land| land.pieces.clone()).collect();
            let paths = world.borders(lands).into_iter().map(Rc::from).collect();
            *kept = (pieces, paths);
        }
        kept.1.clone()
    }
}

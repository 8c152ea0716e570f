//! The reader's theme: light, dark, or the system's. It belongs to the device and stands in no link.

use super::storage::{self, Kept};
use figure::address::Theme;
use std::cell::Cell;

/// The name that `static/boot/head.js` and `static/boot/boot.js` read before the program is there.
const NAME: &str = "plenary-theme";

thread_local! {
    /// The chosen theme, once it has been read.
    static CHOSEN: Cell<Option<Option<Theme>>> = const { Cell::new(None) };
}

/// The theme that the reader chose; `None` is the system's.
pub fn chosen() -> Option<Theme> {
    CHOSEN.get().unwrap_or_else(|| {
        let kept = storage::read(Kept::Device, NAME);
        let theme = kept.and_then(|word| Theme::from_word(&word));
        CHOSEN.set(Some(theme));
        theme
    })
}

/// Chooses a theme for this page and, where the browser keeps it, for the next ones.
pub fn choose(theme: Option<Theme>) {
    CHOSEN.set(Some(theme));
    storage::write(Kept::Device, NAME, theme.map(Theme::word));
}

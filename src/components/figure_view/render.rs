//! A view of a vote, drawn.

use super::member_table;
use crate::app_context::Site;
use figure::address::{DisplayOptions, View};
use figure::map::camera::Window;
use figure::map::vote_map::{map_in, ViewOptions};
use figure::scene::Scene;
use figure::views::member_table::{rows, Row, Sort};
use figure::views::plot::{plot_in, Plot};
use rollcall::RecordedVote;
use std::rc::Rc;

/// No figure is drawn narrower than this, CSS pixels.
const NARROWEST: f64 = 120.0;

/// A view as it is drawn now.
pub struct Drawn {
    /// Where its members are.
    pub plot: Plot,
    /// Its marks; none of a table.
    pub scene: Rc<Scene>,
    /// The rows of a table.
    pub rows: Vec<Row>,
}

/// The view of a look; the first program knows the map only, and what draws the others is left
/// out of it.
pub fn shown_view(look: &DisplayOptions) -> View {
    if cfg!(feature = "whole") {
        look.view
    } else {
        View::Map
    }
}

/// Draws the view of the site's figure.
pub fn draw(
    site: &Site,
    vote: RecordedVote,
    width: f64,
    window: Window,
    find: &str,
    sort: Sort,
) -> Option<Drawn> {
    // Before its style is there, a page is narrower than any figure.
    if width < NARROWEST {
        return None;
    }
    let look = &site.figure.look;
    let options = ViewOptions {
        width,
        titled: false,
        detail: site.detail(),
    };
    if shown_view(look) == View::Table {
        let rows = rows(&site.library, vote, look, find, sort);
        return Some(Drawn {
            plot: member_table::plot(&rows),
            scene: Rc::default(),
            rows,
        });
    }
    let plot = if cfg!(feature = "whole") {
        plot_in(&site.library, vote, look, options, window, site.words())
    } else {
        map_in(&site.library, vote, look, options, window, site.words())
    };
    let mut plot = plot?;
    let scene = Rc::new(std::mem::take(&mut plot.scene));
    Some(Drawn {
        plot,
        scene,
        rows: Vec::new(),
    })
}

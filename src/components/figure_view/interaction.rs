//! The figure as it stands now: what the reader's hands and keys act on.

use super::gestures::Gestures;
use super::member_names::Names;
use super::render::Drawn;
use super::tooltip::Pointed;
use crate::app_context::{Site, Step};
use figure::address::View;
use figure::map::camera::Window;
use figure::map::vote_map::map_height;
use figure::views::plot::Plot;
use figure::views::type_ahead::TypeAhead;
use rollcall::{MemberId, VoteId};
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;
use yew::prelude::*;

/// The member that the keyboard is at, and whether the reader sees that.
#[derive(Clone, Copy, Default, PartialEq)]
pub struct Focus {
    /// The member.
    pub member: Option<MemberId>,
    /// Whether the reader sees it.
    pub seen: bool,
}

/// One drawing of the figure, with what may be changed from it.
pub struct Now {
    /// What the page knows.
    pub site: Site,
    /// The vote.
    pub vote: VoteId,
    /// How it is drawn.
    pub view: View,
    /// CSS pixels.
    pub width: f64,
    /// The part of the world that is shown.
    pub window: Window,
    /// The drawing.
    pub drawn: Rc<Option<Drawn>>,
    /// The members by name, made when they are first asked for.
    pub names: Rc<OnceCell<Names>>,
    /// What the pointer or the keyboard is at.
    pub pointed: UseStateHandle<Option<Pointed>>,
    /// The member that the keyboard is at.
    pub focus: UseStateHandle<Focus>,
    /// The letters that are typed toward a name.
    pub typed: Rc<RefCell<TypeAhead>>,
    /// The fingers and the mouse on the figure.
    pub hand: Rc<RefCell<Gestures>>,
    /// Shows another part of the world.
    pub zoom: Callback<Window>,
}

impl Now {
    /// Where the members are.
    pub fn plot(&self) -> Option<&Plot> {
        self.drawn.as_ref().as_ref().map(|drawn| &drawn.plot)
    }

    /// Zooms the map by a factor around a place, CSS pixels.
    pub fn zoom_at(&self, by: f64, x: f64, y: f64) {
        let (x, y) = (x / self.width, y / map_height(self.width));
        self.zoom.emit(self.window.zoomed(by, x, y));
    }
}

/// Picks a member, or lets it go again; the pick stands in the address. Other picks stay where this
/// one `adds`, or where the reader keeps them.
pub fn pick(site: &Site, member: MemberId, adds: bool) {
    let code = &site.library.archive.member(member).code;
    let mut figure = (*site.figure).clone();
    figure.look.press_member(code, adds || site.keeps);
    site.go.emit(Step {
        figure,
        replace: true,
    });
}

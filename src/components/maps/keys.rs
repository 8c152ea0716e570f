//! The keyboard on a map of agreement or of moves: one place to stop at, arrows and letters from member
//! to member, as on the map of a vote.

use crate::app_context::Site;
use crate::browser::events;
use crate::components::figure_view::member_names::Names;
use figure::map::camera::Window;
use figure::map::vote_map::map_height;
use figure::views::plot::Plot;
use figure::views::type_ahead::TypeAhead;
use rollcall::MemberId;
use std::cell::RefCell;
use yew::events::KeyboardEvent;

/// The map that a key is pressed on.
pub struct Place<'a> {
    /// What the page knows.
    pub site: &'a Site,
    /// Where its members are.
    pub plot: &'a Plot,
    /// Its members by name.
    pub names: &'a Names,
    /// The part of the world that it shows.
    pub window: Window,
    /// CSS pixels.
    pub width: f64,
    /// The member that the keyboard is at.
    pub member: Option<MemberId>,
    /// The letters that are being typed.
    pub typed: &'a RefCell<TypeAhead>,
}

/// What a key does.
#[derive(Clone, Copy, PartialEq)]
pub enum Act {
    /// Nobody is pointed at any more.
    Leave,
    /// The member that the keyboard is at is kept.
    Keep(MemberId),
    /// Another part of the world is shown.
    Zoom(Window),
    /// The keyboard goes to a member, which is in this part of the world at this place.
    Go(MemberId, Window, (i32, i32)),
}

impl Place<'_> {
    /// What a key does here; none for a key that does nothing, which stays the browser's.
    pub fn act(&self, event: &KeyboardEvent) -> Option<Act> {
        if events::with_modifier(event) || !events::is_own(event) {
            return None;
        }
        let now = events::moment(event);
        let mut typed = self.typed.borrow_mut();
        let in_name = typed.is_going_on(now);
        let act = match event.key().as_str() {
            // The browser may have its own use for it too.
            "Escape" => return Some(Act::Leave),
            "Enter" => Act::Keep(self.member?),
            // In a name that is being typed a space is a part of it.
            " " if !in_name => Act::Keep(self.member?),
            "0" => Act::Zoom(Window::WORLD),
            "-" => Act::Zoom(self.zoomed(1.0 / 1.5)),
            "+" | "=" => Act::Zoom(self.zoomed(1.5)),
            key => self.go(match typed.add(key, now) {
                Some(letters) => self
                    .names
                    .typed(self.site, self.plot, self.member, letters)?,
                None => self.names.walk(self.plot).step(self.member, key)?,
            })?,
        };
        event.prevent_default();
        Some(act)
    }

    fn go(&self, to: MemberId) -> Option<Act> {
        let spot = self.plot.spot(to)?;
        let window = self.window.showing(spot.x, spot.y, self.width);
        Some(Act::Go(to, window, (spot.x as i32, spot.y as i32)))
    }

    /// Nearer or farther around the member that the keyboard is at, or the middle of the map.
    fn zoomed(&self, by: f64) -> Window {
        let spot = self.member.and_then(|member| self.plot.spot(member));
        let (x, y) = spot.map_or((0.5, 0.5), |spot| {
            (spot.x / self.width, spot.y / map_height(self.width))
        });
        self.window.zoomed(by, x, y)
    }
}

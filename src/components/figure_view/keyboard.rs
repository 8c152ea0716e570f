//! The keyboard: one place to stop at, arrows and letters from member to member.

use super::interaction::{pick, Focus, Now};
use super::member_names::Names;
use super::tooltip::Pointed;
use crate::browser::events;
use atlas::Hit;
use figure::address::View;
use figure::map::camera::Window;
use figure::map::vote_map::map_height;
use yew::events::{FocusEvent, KeyboardEvent};

impl Now {
    /// A key is pressed.
    pub fn key(&self, event: KeyboardEvent) {
        let Some(plot) = self
            .plot()
            .filter(|_| !events::with_modifier(&event) && events::is_own(&event))
        else {
            return;
        };
        let mut member = self.focus.member;
        let now = events::moment(&event);
        let names = || {
            let of = || Names::of(&self.site, self.site.vote(self.vote));
            self.names.get_or_init(of)
        };
        let in_name = self.typed.borrow().is_going_on(now);
        match event.key().as_str() {
            "Escape" => {
                self.focus.set(Focus {
                    member,
                    seen: false,
                });
                self.pointed.set(None);
                return;
            }
            // In a name that is being typed a space is a part of it.
            key @ ("Enter" | " ") if key == "Enter" || !in_name => {
                if let Some(member) = member {
                    pick(&self.site, member, event.shift_key());
                }
            }
            "+" | "=" | "-" | "0" if self.view == View::Map => {
                event.prevent_default();
                self.pointed.set(None);
                let spot = member.and_then(|member| plot.spot(member));
                let middle = (self.width / 2.0, map_height(self.width) / 2.0);
                let (x, y) = spot.map_or(middle, |spot| (spot.x, spot.y));
                match event.key().as_str() {
                    "0" => self.zoom.emit(Window::WORLD),
                    "-" => self.zoom_at(1.0 / 1.5, x, y),
                    _ => self.zoom_at(1.5, x, y),
                }
                return;
            }
            key => {
                let mut typed = self.typed.borrow_mut();
                let next = match typed.add(key, now) {
                    Some(letters) => names().typed(&self.site, plot, member, letters),
                    None => names().walk(plot).step(member, key),
                };
                match next {
                    Some(next) => member = Some(next),
                    None if in_name => {}
                    None => return,
                }
            }
        }
        event.prevent_default();
        self.focus.set(Focus { member, seen: true });
        let spot = member.and_then(|member| plot.spot(member));
        if let Some(spot) = spot.filter(|_| self.view == View::Map) {
            let sight = self.window.showing(spot.x, spot.y, self.width);
            if sight != self.window {
                self.zoom.emit(sight);
                self.pointed.set(None);
                return;
            }
        }
        self.pointed
            .set(spot.filter(|_| self.view != View::Table).map(|spot| {
                let what = Hit::Member(spot.member);
                Pointed {
                    what,
                    x: spot.x,
                    y: spot.y,
                }
            }));
    }

    /// The focus goes elsewhere.
    pub fn blur(&self, _: FocusEvent) {
        self.focus.set(Focus {
            seen: false,
            ..*self.focus
        });
        self.pointed.set(None);
    }
}

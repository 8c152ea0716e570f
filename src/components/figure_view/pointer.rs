//! The mouse and fingers: pointing, picking, zooming, moving.

use super::gestures::wheel_factor;
use super::interaction::{pick, Focus, Now};
use super::tooltip::Pointed;
use crate::browser::events;
use crate::components::vote::group_chart::press_on_chart;
use atlas::Hit;
use figure::address::View;
use figure::map::vote_map::map_height;
use yew::events::{MouseEvent, PointerEvent, WheelEvent};

impl Now {
    /// A pointer comes down, moves, goes up or away. One for all of these: each callback costs the
    /// reader some program.
    pub fn point(&self, event: PointerEvent) {
        let place = events::place_in(&event, ".figure-view");
        let Some((x, y)) = place.filter(|_| self.view != View::Table) else {
            return;
        };
        let mut hand = self.hand.borrow_mut();
        match event.type_().as_str() {
            "pointerdown" => hand.down(&event, (x, y)),
            "pointermove" if self.view == View::Map => {
                let size = (self.width, map_height(self.width));
                if let Some(window) = hand.moves(&event, (x, y), size, self.window) {
                    self.pointed.set(None);
                    self.zoom.emit(window);
                    return;
                }
            }
            "pointermove" => {}
            kind => {
                hand.up(&event);
                if kind != "pointerup" {
                    self.pointed.set(None);
                }
                return;
            }
        }
        let what = self.plot().and_then(|plot| plot.hit(x, y));
        self.pointed.set(what.map(|what| Pointed { what, x, y }));
    }

    /// A press picks the member that is there, or what a chart has there.
    pub fn press(&self, event: MouseEvent) {
        if self.hand.borrow_mut().let_go() || press_on_chart(&self.site, &event) {
            return;
        }
        let member = match self.view {
            View::Table => events::word_of(&event, "data-member")
                .and_then(|code| self.site.library.archive.member_by_code(&code)),
            _ => events::place_in(&event, ".figure-view").and_then(|(x, y)| {
                match self.plot()?.hit(x, y)? {
                    Hit::Member(member) => Some(member),
                    _ => None,
                }
            }),
        };
        if let Some(member) = member {
            self.focus.set(Focus {
                member: Some(member),
                seen: false,
            });
            let adds = event.shift_key() || event.ctrl_key() || event.meta_key();
            pick(&self.site, member, adds);
        }
    }

    /// Two presses bring the map closer.
    pub fn closer(&self, event: MouseEvent) {
        self.zoom_there(&event, 2.0);
    }

    /// The wheel zooms the map, but scrolls the page where no key is held with it.
    pub fn wheel(&self, event: WheelEvent) {
        if self.view == View::Map && (event.ctrl_key() || event.meta_key()) {
            event.prevent_default();
            self.zoom_there(&event, wheel_factor(event.delta_y()));
        }
    }

    /// Zooms the map around the place of an event.
    fn zoom_there(&self, event: &MouseEvent, by: f64) {
        let place = events::place_in(event, ".figure-view");
        if let Some((x, y)) = place.filter(|_| self.view == View::Map) {
            self.zoom_at(by, x, y);
        }
    }
}

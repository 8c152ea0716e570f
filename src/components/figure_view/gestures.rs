//! Fingers and the mouse on the map: dragging and pinching.

use crate::browser::events;
use figure::map::camera::Window;
use yew::events::PointerEvent;

/// A pointer that moved less than this, CSS pixels, was a press.
const STILL: f64 = 4.0;

/// What the hand is doing.
#[derive(Default)]
pub struct Gestures {
    /// The pointers that are down, and where.
    down: Vec<(i32, f64, f64)>,
    /// Whether they moved the map since they came down.
    dragged: bool,
}

impl Gestures {
    /// A pointer comes down.
    pub fn down(&mut self, event: &PointerEvent, (x, y): (f64, f64)) {
        if self.down.is_empty() {
            self.dragged = false;
        }
        if event.button() == 0 && self.down.len() < 2 {
            self.down.push((event.pointer_id(), x, y));
        }
    }

    /// A pointer goes up or away.
    pub fn up(&mut self, event: &PointerEvent) {
        self.down.retain(|(id, ..)| *id != event.pointer_id());
    }

    /// Whether what ends now was a drag and no press.
    pub fn let_go(&mut self) -> bool {
        std::mem::take(&mut self.dragged)
    }

    /// A pointer moves; gives the window that it moves the map to. `size` is that of the figure.
    pub fn moves(
        &mut self,
        event: &PointerEvent,
        (x, y): (f64, f64),
        size: (f64, f64),
        window: Window,
    ) -> Option<Window> {
        let at = self
            .down
            .iter()
            .position(|(id, ..)| *id == event.pointer_id())?;
        let (id, from_x, from_y) = self.down[at];
        let far = (x - from_x).hypot(y - from_y);
        if !self.dragged && far < STILL {
            return None;
        }
        let share = |dx: f64, dy: f64| (dx / size.0, dy / size.1);
        let next = match self.down.len() {
            // The whole world cannot be moved: there a finger scrolls the page.
            1 if window.zoom > 1.0 => {
                let (dx, dy) = share(x - from_x, y - from_y);
                window.moved(dx, dy)
            }
            2 => {
                let (_, other_x, other_y) = self.down[1 - at];
                let before = (from_x - other_x).hypot(from_y - other_y).max(1.0);
                let now = (x - other_x).hypot(y - other_y).max(1.0);
                let (dx, dy) = share((x - from_x) / 2.0, (y - from_y) / 2.0);
                let (mid_x, mid_y) = share((x + other_x) / 2.0, (y + other_y) / 2.0);
                window.moved(dx, dy).zoomed(now / before, mid_x, mid_y)
            }
            _ => return None,
        };
        if !self.dragged {
            events::capture(event);
        }
        self.dragged = true;
        self.down[at] = (id, x, y);
        Some(next)
    }
}

/// How much a turn of the wheel zooms; a notch of a mouse is 100 or 120, a pinch on a trackpad
/// comes in small steps.
pub fn wheel_factor(delta: f64) -> f64 {
    1.0 - atlas::between(delta, -150.0, 150.0) / 500.0
}

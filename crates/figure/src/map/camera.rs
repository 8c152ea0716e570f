//! The part of the world that a map shows.

use crate::address::Region;
use atlas::between;
use atlas::{Frame, VIEW_BOX};

/// The closest look, as many times the whole world's scale.
const CLOSEST: f64 = 8.0;

/// A window on the map, in px of the 1200-px map; its shape is that of the whole world's.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Window {
    /// The left edge.
    pub left: f64,
    /// The upper edge.
    pub top: f64,
    /// How many times larger than the whole world, 1 to 8.
    pub zoom: f64,
}

impl Window {
    /// The whole world.
    pub const WORLD: Window = Window {
        left: VIEW_BOX[0],
        top: VIEW_BOX[1],
        zoom: 1.0,
    };

    /// The window of a region; none is the world.
    pub fn of(region: Option<Region>) -> Window {
        // Left, top, width, height: the box of its members' mainlands and islands.
        let [left, top, width, height] = match region {
            None => return Window::WORLD,
            Some(Region::Africa) => [-124.0, -168.0, 285.0, 328.0],
            Some(Region::Americas) => [-560.0, -270.0, 470.0, 502.0],
            Some(Region::Asia) => [70.0, -215.0, 400.0, 265.0],
            Some(Region::Caribbean) => [-335.0, -123.0, 121.0, 87.0],
            Some(Region::Europe) => [-110.0, -270.0, 223.0, 122.0],
            Some(Region::Pacific) => [277.0, -95.0, 319.0, 295.0],
        };
        let zoom = (VIEW_BOX[2] / width).min(VIEW_BOX[3] / height);
        let zoom = between(zoom, 1.0, CLOSEST);
        Window {
            left: left + width / 2.0 - VIEW_BOX[2] / zoom / 2.0,
            top: top + height / 2.0 - VIEW_BOX[3] / zoom / 2.0,
            zoom,
        }
        .inside()
    }

    /// Zoomed by a factor; the place at `x`, `y` (shares of the window, 0 to 1) stays there.
    #[must_use]
    pub fn zoomed(self, by: f64, x: f64, y: f64) -> Window {
        let zoom = between(self.zoom * by, 1.0, CLOSEST);
        let gone = VIEW_BOX[2] * (1.0 / self.zoom - 1.0 / zoom);
        let down = VIEW_BOX[3] * (1.0 / self.zoom - 1.0 / zoom);
        Window {
            left: self.left + gone * x,
            top: self.top + down * y,
            zoom,
        }
        .inside()
    }

    /// Moved by shares of the window; the world follows the hand.
    #[must_use]
    pub fn moved(self, x: f64, y: f64) -> Window {
        Window {
            left: self.left - x * VIEW_BOX[2] / self.zoom,
            top: self.top - y * VIEW_BOX[3] / self.zoom,
            ..self
        }
        .inside()
    }

    /// Moved as little as shows the place at `x`, `y`, CSS pixels of a window `width` wide.
    #[must_use]
    pub fn showing(self, x: f64, y: f64, width: f64) -> Window {
        let (x, y) = (x / width, y / crate::map::vote_map::map_height(width));
        let aside = |at: f64| between(at, 0.06, 0.94) - at;
        self.moved(aside(x), aside(y))
    }

    /// The frame of this window, `width` CSS pixels wide.
    pub fn frame(self, width: f64) -> Frame {
        Frame::world(width as f32).zoomed(self.left as f32, self.top as f32, self.zoom as f32)
    }

    /// Not beyond the edges of the world.
    fn inside(self) -> Window {
        let room = 1.0 - 1.0 / self.zoom;
        let [left, top, width, height] = VIEW_BOX;
        Window {
            left: between(self.left, left, left + width * room),
            top: between(self.top, top, top + height * room),
            ..self
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_lie_in_the_world_and_are_closer_than_it() {
        for region in Region::ALL {
            let window = Window::of(Some(*region));
            assert!((1.0..=8.0).contains(&window.zoom), "{region:?}");
            assert_eq!(window, window.inside());
            assert!(
                *region == Region::Americas || window.zoom > 1.3,
                "{region:?}"
            );
        }
        assert_eq!(Window::of(None), Window::WORLD);
    }

    #[test]
    fn zooming_keeps_the_place_under_the_pointer() {
        let frame = |window: Window| window.frame(1000.0);
        let before = Window::of(Some(Region::Africa));
        let after = before.zoomed(1.5, 0.25, 0.5);
        let at = (250.0, 500.0 * 524.0 / 1168.0);
        let (x, y) = frame(before).to_map(at.0, at.1 as f32);
        let (left, top) = frame(after).to_css(x, y);
        assert!((left - at.0).abs() < 0.1 && (top - at.1 as f32).abs() < 0.1);
        assert_eq!(after.zoomed(0.001, 0.5, 0.5), Window::WORLD);
        assert_eq!(after.zoomed(99.0, 0.5, 0.5).zoom, 8.0);
    }

    #[test]
    fn the_world_cannot_be_pushed_out_of_its_window() {
        assert_eq!(Window::WORLD.moved(3.0, -2.0), Window::WORLD);
        let close = Window::WORLD.zoomed(4.0, 0.5, 0.5).moved(90.0, 90.0);
        assert_eq!((close.left, close.top), (VIEW_BOX[0], VIEW_BOX[1]));
    }

    #[test]
    fn a_place_beyond_the_edge_is_brought_into_sight() {
        let close = Window::WORLD.zoomed(4.0, 0.5, 0.5);
        let (x, y) = close.frame(800.0).to_map(-100.0, 100.0);
        let (x, _) = close
            .showing(-100.0, 100.0, 800.0)
            .frame(800.0)
            .to_css(x, y);
        assert!(x > 0.0 && x < 100.0, "{x}");
        assert_eq!(close.showing(400.0, 100.0, 800.0), close);
    }
}

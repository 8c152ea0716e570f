//! The map's frame, and the step from its plane to CSS px.

/// The map's frame in px of the 1200-px map: left, top, width, height.
pub const VIEW_BOX: [f64; 4] = [-572.0, -292.0, 1168.0, 524.0];

/// A number, held between two others. The library's `clamp` would panic where they are crossed, as
/// on a figure narrower than its margins, and would bring the printing of floats into the page.
pub fn between<T: PartialOrd>(value: T, low: T, high: T) -> T {
    if value < low {
        low
    } else if value > high {
        high
    } else {
        value
    }
}

/// A rectangle, whichever plane it is in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    /// Smallest x.
    pub left: f32,
    /// Smallest y.
    pub top: f32,
    /// Largest x.
    pub right: f32,
    /// Largest y.
    pub bottom: f32,
}

impl Rect {
    /// From left to right.
    pub fn width(&self) -> f32 {
        self.right - self.left
    }

    /// From top to bottom.
    pub fn height(&self) -> f32 {
        self.bottom - self.top
    }

    /// Whether the point is inside or on the edge.
    pub fn contains(&self, x: f32, y: f32) -> bool {
        self.distance(x, y) <= 0.0
    }

    /// How far the point is from the rectangle; 0 inside.
    pub fn distance(&self, x: f32, y: f32) -> f32 {
        let dx = (self.left - x).max(x - self.right).max(0.0);
        let dy = (self.top - y).max(y - self.bottom).max(0.0);
        dx.hypot(dy)
    }
}

/// A frame of the map shown at some width: what lies in it, and its size on the screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Left edge, px of the 1200-px map.
    pub left: f32,
    /// Top edge, px of the 1200-px map.
    pub top: f32,
    /// CSS px for a px of the 1200-px map.
    pub scale: f32,
    /// Width on the screen, CSS px; decides how small a shape may be without a marker.
    pub width: f32,
}

impl Frame {
    /// The whole world, `width` CSS px wide.
    pub fn world(width: f32) -> Self {
        Self {
            left: VIEW_BOX[0] as f32,
            top: VIEW_BOX[1] as f32,
            scale: width / VIEW_BOX[2] as f32,
            width,
        }
    }

    /// The same window over a part of the world: `left` and `top` in px of the 1200-px map,
    /// `zoom` times as large.
    pub fn zoomed(self, left: f32, top: f32, zoom: f32) -> Self {
        Self {
            left,
            top,
            scale: self.scale * zoom,
            ..self
        }
    }

    /// From px of the 1200-px map to CSS px from the frame's top left.
    pub fn to_css(&self, x: f32, y: f32) -> (f32, f32) {
        ((x - self.left) * self.scale, (y - self.top) * self.scale)
    }

    /// From CSS px to px of the 1200-px map.
    pub fn to_map(&self, x: f32, y: f32) -> (f32, f32) {
        (x / self.scale + self.left, y / self.scale + self.top)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back() {
        let frame = Frame::world(584.0);
        assert_eq!(frame.to_css(-572.0, -292.0), (0.0, 0.0));
        assert_eq!(frame.to_css(596.0, 232.0), (584.0, 262.0));
        assert_eq!(frame.to_map(584.0, 262.0), (596.0, 232.0));
    }

    #[test]
    fn distance_to_a_rectangle() {
        let rect = Rect {
            left: 0.0,
            top: 0.0,
            right: 2.0,
            bottom: 1.0,
        };
        assert_eq!(rect.distance(1.0, 0.5), 0.0);
        assert_eq!(rect.distance(5.0, 5.0), 5.0);
    }
}

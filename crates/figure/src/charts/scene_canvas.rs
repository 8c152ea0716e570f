//! A plotters back end that adds marks to a scene.
//!
//! plotters has whole-pixel coordinates and colours but no classes. Here a coordinate is a
//! sixteenth of a CSS pixel, and a colour carries the role and the position of the mark: red is
//! the role's index, green the position's.

use crate::scene::{Anchor, Key, Mark, Shape};
use crate::theme::Role;
use plotters::style::RGBColor;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};
use rollcall::Position;
use std::cell::RefCell;
use std::convert::Infallible;
use std::rc::Rc;

/// Back-end units in a CSS pixel.
const FINE: f64 = 16.0;

type Result<T = ()> = std::result::Result<T, DrawingErrorKind<Infallible>>;

/// CSS pixels as a coordinate of the back end.
pub(crate) fn fine(px: f64) -> i32 {
    (px * FINE).round() as i32
}

/// The colour that stands for a role, and for a position where there is one.
pub(crate) fn pen(role: Role, position: Option<Position>) -> RGBColor {
    let index = |at: Option<usize>| at.map_or(u8::MAX, |at| at as u8);
    let role = index(Role::ALL.iter().position(|other| *other == role));
    let position = index(
        Position::ALL
            .iter()
            .position(|other| Some(*other) == position),
    );
    RGBColor(role, position, 0)
}

/// Where a chart's marks end up; kept by the chart while plotters owns the back end.
#[derive(Clone, Default)]
pub(crate) struct Sheet {
    marks: Rc<RefCell<Vec<Mark>>>,
    key: Rc<RefCell<Option<Key>>>,
}

impl Sheet {
    /// The back end that draws here, `width` × `height` CSS pixels.
    pub(crate) fn backend(&self, width: f64, height: f64) -> SceneBackend {
        SceneBackend {
            size: (fine(width).max(1) as u32, fine(height).max(1) as u32),
            sheet: self.clone(),
        }
    }

    /// The marks drawn from now on stand for this.
    pub(crate) fn stand_for(&self, key: Option<Key>) {
        *self.key.borrow_mut() = key;
    }

    /// A line of text whose middle stands at `y`. Not through plotters, whose fonts would weigh
    /// more than its drawing.
    pub(crate) fn text(&self, role: Role, anchor: Anchor, (x, y): (f64, f64), text: String) {
        // From the middle to the base line: capitals are 0.72 of the size high.
        let drop = role.font().map_or(0.0, |font| 0.36 * font.size);
        let mut mark = Mark::text(role, x, y + drop, anchor, text);
        mark.key = self.key.borrow().clone();
        self.marks.borrow_mut().push(mark);
    }

    /// A mark that is no chart's own, under those that follow.
    pub(crate) fn put(&self, mark: Mark) {
        self.marks.borrow_mut().push(mark);
    }

    /// The marks drawn.
    pub(crate) fn take(&self) -> Vec<Mark> {
        self.marks.take()
    }
}

/// The back end that plotters draws on.
pub(crate) struct SceneBackend {
    size: (u32, u32),
    sheet: Sheet,
}

impl SceneBackend {
    fn put(&self, color: BackendColor, shape: Shape) {
        let (role, position, _) = color.rgb;
        let Some(role) = Role::ALL.get(usize::from(role)) else {
            return;
        };
        let mut mark = Mark::new(*role, shape);
        mark.position = Position::ALL.get(usize::from(position)).copied();
        mark.key = self.sheet.key.borrow().clone();
        self.sheet.marks.borrow_mut().push(mark);
    }
}

fn px(coordinate: i32) -> f64 {
    f64::from(coordinate) / FINE
}

fn points(path: impl IntoIterator<Item = BackendCoord>) -> Vec<(f64, f64)> {
    path.into_iter().map(|(x, y)| (px(x), px(y))).collect()
}

impl DrawingBackend for SceneBackend {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Result {
        Ok(())
    }

    fn present(&mut self) -> Result {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, color: BackendColor) -> Result {
        self.draw_rect((x, y), (x + 1, y + 1), &color, true)
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Result {
        self.put(style.color(), Shape::Line(points([from, to])));
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        (x0, y0): BackendCoord,
        (x1, y1): BackendCoord,
        style: &S,
        _fill: bool,
    ) -> Result {
        let radius = if style.color().rgb == rgb(Role::Segment, style.color()) {
            2.0
        } else {
            0.0
        };
        self.put(
            style.color(),
            Shape::Rect {
                x: px(x0),
                y: px(y0),
                width: px(x1 - x0),
                height: px(y1 - y0),
                radius,
            },
        );
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Result {
        self.put(style.color(), Shape::Line(points(path)));
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        (x, y): BackendCoord,
        radius: u32,
        style: &S,
        _fill: bool,
    ) -> Result {
        let radius = px(radius as i32);
        self.put(
            style.color(),
            Shape::Circle {
                x: px(x),
                y: px(y),
                radius,
            },
        );
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        vertices: I,
        style: &S,
    ) -> Result {
        self.put(style.color(), Shape::Line(points(vertices)));
        Ok(())
    }

    /// Texts are put on the sheet by [`Sheet::text`], which needs no fonts.
    fn draw_text<S: BackendTextStyle>(&mut self, _: &str, _: &S, _: BackendCoord) -> Result {
        Ok(())
    }

    fn estimate_text_size<S: BackendTextStyle>(&self, _: &str, _: &S) -> Result<(u32, u32)> {
        Ok((0, 0))
    }

    fn blit_bitmap(&mut self, _: BackendCoord, _: (u32, u32), _: &[u8]) -> Result {
        Ok(())
    }
}

/// The colour of a role with the position that `like` carries.
fn rgb(role: Role, like: BackendColor) -> (u8, u8, u8) {
    let RGBColor(role, ..) = pen(role, None);
    (role, like.rgb.1, 0)
}

//! Things one below the other.

use super::MARGIN;
use crate::scene::{wrap, Anchor, Mark, Scene};
use crate::theme::Role;

/// A column of texts and scenes, filled from the top.
pub(crate) struct Column {
    width: f64,
    /// How far down it is filled.
    pub y: f64,
    /// What stands in it.
    pub marks: Vec<Mark>,
}

impl Column {
    pub fn new(width: f64) -> Self {
        Self {
            width,
            y: 0.0,
            marks: Vec::new(),
        }
    }

    pub fn space(&mut self, height: f64) {
        self.y += height;
    }

    /// A text broken into lines; `lead` is the height of a line in sizes of its font.
    pub fn text(&mut self, role: Role, text: &str, lead: f64) {
        let Some(font) = role.font() else { return };
        for line in wrap(text, font.size, font.weight(), self.width) {
            let base = self.y + font.size * (0.5 + lead / 2.0 - 0.14);
            self.marks
                .push(Mark::text(role, 0.0, base, Anchor::Start, line));
            self.y += font.size * lead;
        }
    }

    /// A scene, from a whole pixel on: its straight lines are as sharp under a title of one line as under one
    /// of two.
    pub fn scene(&mut self, scene: Scene) {
        self.y = self.y.ceil();
        self.marks.push(Mark::moved(0.0, self.y, scene.marks));
        self.y += scene.height;
    }

    /// The column with a margin all round it, `width` wide; `map_scale` is that of its map.
    pub fn framed(self, width: f64, map_scale: f64) -> Scene {
        Scene {
            width,
            height: self.y + 2.0 * MARGIN,
            marks: vec![Mark::moved(MARGIN, MARGIN, self.marks)],
            map_scale,
        }
    }
}

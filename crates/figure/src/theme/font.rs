//! The fonts of texts.

use super::Role;
use crate::scene::Weight;

/// The fonts of a stand-alone picture.
pub const FONT: &str = "Inter, system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Helvetica Neue, Arial, sans-serif";

/// The font of a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Font {
    /// Size in CSS pixels.
    pub size: f64,
    /// Weight as CSS counts it.
    pub css_weight: u16,
    /// Whether the stroke is a halo behind the letters.
    pub halo: bool,
}

impl Font {
    /// The weight that the text metrics know.
    pub fn weight(self) -> Weight {
        if self.css_weight > 500 {
            Weight::Bold
        } else {
            Weight::Regular
        }
    }
}

const fn font(size: f64, css_weight: u16) -> Option<Font> {
    Some(Font {
        size,
        css_weight,
        halo: false,
    })
}

impl Role {
    /// The font of a text of this role.
    pub fn font(self) -> Option<Font> {
        match self {
            Role::Tick | Role::Note => font(12.0, 400),
            Role::Label | Role::Word => font(13.0, 400),
            Role::Name => Some(Font {
                size: 12.0,
                css_weight: 600,
                halo: true,
            }),
            Role::Code => font(11.0, 600),
            Role::Heading => font(14.0, 600),
            Role::Figure => font(14.0, 400),
            Role::Total => font(56.0, 700),
            Role::Title => font(26.0, 700),
            Role::Sentence => font(16.0, 400),
            Role::Count => font(18.0, 700),
            _ => None,
        }
    }
}

//! What the functions are told beside their subject. The package has looked for misspelt names
//! before.

use crate::fault::Failure;
use answers::Wish;
use figure::{address, image};
use serde::de::DeserializeOwned;
use serde::Deserialize;
use wasm_bindgen::JsValue;

/// Options of `search`.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Options {
    /// At most this many results; all without it.
    pub limit: Option<usize>,
}

/// Options of `svg`.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Picture {
    /// CSS pixels, 240 to 4000.
    width: Option<f64>,
    theme: Option<Theme>,
    patterns: bool,
    /// The picture that a link shows when it is posted, 1200 × 630.
    social: bool,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Theme {
    Light,
    Dark,
}

impl Picture {
    /// What stands above the address.
    pub fn wish(&self) -> Wish {
        Wish {
            theme: self.theme.map(|theme| match theme {
                Theme::Light => address::Theme::Light,
                Theme::Dark => address::Theme::Dark,
            }),
            patterns: self.patterns,
        }
    }

    /// The width to draw at; none for the picture of a link.
    pub fn width(&self) -> Result<Option<f64>, Failure> {
        let width = self.width.unwrap_or(image::WIDTH);
        if !(240.0..=4000.0).contains(&width) {
            return Err(Failure::option(&format!(
                "width {width} is not 240 to 4000"
            )));
        }
        if self.social && self.width.is_some() {
            return Err(Failure::option("social has a width of its own"));
        }
        Ok((!self.social).then_some(width))
    }
}

/// Options, or the defaults where none are given.
pub fn read<T: Default + DeserializeOwned>(options: JsValue) -> Result<T, JsValue> {
    if options.is_undefined() || options.is_null() {
        return Ok(T::default());
    }
    serde_wasm_bindgen::from_value(options)
        .map_err(|error| Failure::option(&error.to_string()).into())
}

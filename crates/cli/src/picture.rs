//! PNG, drawn from the same SVG text that the page and the browsers draw.

use crate::fault::Fault;
use crate::fonts;
use resvg::tiny_skia::{Pixmap, Transform};

/// The PNG of an SVG file, each CSS pixel `scale` pixels wide.
pub fn png(svg: &str, scale: u8) -> Result<Vec<u8>, Fault> {
    let tree = fonts::tree(svg)?;
    let size = tree.size().to_int_size();
    let too_large = || Fault::Picture(format!("{} × {}", size.width(), size.height()));
    let (width, height) = (
        size.width() * u32::from(scale),
        size.height() * u32::from(scale),
    );
    let mut pixels = Pixmap::new(width, height).ok_or_else(too_large)?;
    let scale = f32::from(scale);
    resvg::render(
        &tree,
        Transform::from_scale(scale, scale),
        &mut pixels.as_mut(),
    );
    pixels
        .encode_png()
        .map_err(|error| Fault::Picture(error.to_string()))
}

//! From SVG text to the bytes of a PNG file.

use crate::{fonts, PictureFault};
use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use resvg::tiny_skia::{Pixmap, Transform};

/// The PNG of an SVG file, each CSS pixel `scale` pixels wide.
///
/// # Errors
/// [`PictureFault`] when a letter has no font, or the SVG cannot be drawn.
pub fn png(svg: &str, scale: u8) -> Result<Vec<u8>, PictureFault> {
    let tree = fonts::tree(svg)?;
    let size = tree.size().to_int_size();
    let too_large = || PictureFault::Undrawn(format!("{} × {}", size.width(), size.height()));
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
    encode(&pixels).map_err(|error| PictureFault::Undrawn(error.to_string()))
}

/// Figures stand on a ground of their own: without its alpha and with its rows as they are, a
/// picture of few flat colours is a quarter smaller.
fn encode(pixels: &Pixmap) -> Result<Vec<u8>, png::EncodingError> {
    let opaque = pixels.pixels().iter().all(|pixel| pixel.alpha() == u8::MAX);
    let kept = if opaque { 3 } else { 4 };
    let bytes: Vec<u8> = pixels
        .pixels()
        .iter()
        .flat_map(|pixel| {
            let color = pixel.demultiply();
            let all = [color.red(), color.green(), color.blue(), color.alpha()];
            all.into_iter().take(kept)
        })
        .collect();
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, pixels.width(), pixels.height());
    encoder.set_color(if opaque {
        ColorType::Rgb
    } else {
        ColorType::Rgba
    });
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::Balanced);
    encoder.set_filter(Filter::NoFilter);
    encoder.write_header()?.write_image_data(&bytes)?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(svg: &str) -> (ColorType, Vec<u8>) {
        let file = png(svg, 1).unwrap();
        let mut reader = png::Decoder::new(std::io::Cursor::new(file))
            .read_info()
            .unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut pixels).unwrap();
        (reader.info().color_type, pixels)
    }

    #[test]
    fn a_pixel_keeps_its_colour_and_alpha_only_where_there_is_some() {
        let svg = |opacity: &str| {
            format!("<svg xmlns='http://www.w3.org/2000/svg' width='2' height='1'><rect width='2' height='1' fill='#17806d' fill-opacity='{opacity}'/></svg>")
        };
        let green = [0x17, 0x80, 0x6d];
        assert_eq!(
            decoded(&svg("1")),
            (ColorType::Rgb, [green, green].concat())
        );
        let (kind, pixels) = decoded(&svg("0.5"));
        assert_eq!((kind, pixels[3]), (ColorType::Rgba, 128));
        assert!(pixels[..3]
            .iter()
            .zip(green)
            .all(|(a, b)| a.abs_diff(b) <= 1));
    }
}

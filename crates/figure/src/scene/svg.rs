//! Writes a scene as SVG text that needs nothing beside it: colours stand in attributes,
//! because neither a strict policy nor every renderer reads a style sheet inside.

use super::{Key, Mark, Scene, Shape};
use crate::address::Theme;
use crate::theme::{self, Paint, Role};
use rollcall::Position;
use std::fmt::Write as _;

/// What an SVG file says about itself.
#[derive(Clone, Debug, Default)]
pub struct SvgOptions {
    /// The theme whose colours are written.
    pub theme: Theme,
    /// The title element.
    pub title: String,
    /// The description element: the figure in a sentence.
    pub description: String,
    /// The value of `data-figure`.
    pub figure: &'static str,
}

/// The opacity of marks whose position a filter hides.
const DIMMED: f64 = 0.22;

/// A stand-alone SVG file.
pub fn svg(scene: &Scene, options: &SvgOptions) -> String {
    let mut out = String::with_capacity(128 * 1024);
    let (width, height) = (number(scene.width), number(scene.height));
    let font = theme::FONT;
    let _ = write!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" font-family=\"{font}\" role=\"img\" data-figure=\"{}\" data-ready=\"\">\
         <title>{}</title><desc>{}</desc>",
        options.figure,
        escape(&options.title),
        escape(&options.description),
    );
    let page = theme::colour("--surface-page", options.theme);
    let _ = write!(
        out,
        "<defs>{}{}</defs><rect width=\"{width}\" height=\"{height}\" fill=\"{page}\"/>",
        theme::hatch("hatch", 1.0, options.theme),
        theme::hatch("hatch-map", 1.0 / scene.map_scale.max(0.01), options.theme),
    );
    for mark in &scene.marks {
        write_mark(&mut out, mark, options.theme, 1.0);
    }
    out.push_str("</svg>\n");
    out
}

fn write_mark(out: &mut String, mark: &Mark, theme: Theme, scale: f64) {
    if mark.role == Role::Hit {
        return;
    }
    let name = match &mark.shape {
        Shape::Path(_) => "path",
        Shape::Rect { .. } => "rect",
        Shape::Circle { .. } => "circle",
        Shape::Line(_) => "polyline",
        Shape::Text { .. } => "text",
        Shape::Group { .. } => "g",
    };
    let _ = write!(out, "<{name}");
    write_place(out, &mark.shape);
    write_meaning(out, mark);
    write_paint(out, &mark.role.paint(mark.position), theme, scale);
    if mark.dimmed {
        let _ = write!(out, " opacity=\"{DIMMED}\"");
    }
    let mut inside = String::new();
    if let Some(title) = &mark.title {
        let _ = write!(inside, "<title>{}</title>", escape(title));
    }
    match &mark.shape {
        Shape::Text { text, .. } => inside.push_str(&escape(text)),
        Shape::Group {
            marks,
            scale: inner,
            ..
        } => {
            for mark in marks {
                write_mark(&mut inside, mark, theme, scale * inner);
            }
        }
        _ => {}
    }
    if inside.is_empty() {
        out.push_str("/>");
    } else {
        let _ = write!(out, ">{inside}</{name}>");
    }
}

fn write_place(out: &mut String, shape: &Shape) {
    let mut put = |name: &str, value: f64| {
        let _ = write!(out, " {name}=\"{}\"", number(value));
    };
    match shape {
        Shape::Path(data) => {
            let _ = write!(out, " d=\"{data}\"");
        }
        Shape::Rect {
            x,
            y,
            width,
            height,
            radius,
        } => {
            put("x", *x);
            put("y", *y);
            put("width", *width);
            put("height", *height);
            if *radius > 0.0 {
                put("rx", *radius);
            }
        }
        Shape::Circle { x, y, radius } => {
            put("cx", *x);
            put("cy", *y);
            put("r", *radius);
        }
        Shape::Line(points) => {
            let _ = write!(out, " points=\"{}\"", point_list(points));
        }
        Shape::Text { x, y, anchor, .. } => {
            put("x", *x);
            put("y", *y);
            let _ = write!(out, " text-anchor=\"{}\"", anchor.attribute());
        }
        Shape::Group { x, y, scale, .. } => {
            if let Some(transform) = transform(*x, *y, *scale) {
                let _ = write!(out, " transform=\"{transform}\"");
            }
        }
    }
}

/// The value of `transform` for a group, none when it changes nothing.
pub fn transform(x: f64, y: f64, scale: f64) -> Option<String> {
    let mut out = String::new();
    if x != 0.0 || y != 0.0 {
        let _ = write!(out, "translate({} {})", number(x), number(y));
    }
    if scale != 1.0 {
        let _ = write!(out, "scale({})", decimal(scale, 6));
    }
    (!out.is_empty()).then_some(out)
}

/// Points as `points=` writes them.
pub fn point_list(points: &[(f64, f64)]) -> String {
    let pairs: Vec<_> = points
        .iter()
        .map(|(x, y)| format!("{},{}", number(*x), number(*y)))
        .collect();
    pairs.join(" ")
}

fn write_meaning(out: &mut String, mark: &Mark) {
    match &mark.key {
        Some(Key::Member(code)) => {
            let position = mark.position.map_or("", Position::word);
            let _ = write!(out, " data-member=\"{code}\" data-position=\"{position}\"");
        }
        Some(Key::Position) => {
            if let Some(position) = mark.position {
                let _ = write!(out, " data-position=\"{}\"", position.word());
            }
        }
        Some(Key::Year(year)) => {
            let _ = write!(out, " data-year=\"{year}\"");
        }
        None => {}
    }
}

fn write_paint(out: &mut String, paint: &Paint, theme: Theme, scale: f64) {
    if let Some(fill) = paint.fill {
        let _ = write!(out, " fill=\"{}\"", theme::colour(fill, theme));
    }
    if let Some(stroke) = paint.stroke {
        let width = decimal(paint.width / scale, 3);
        let _ = write!(
            out,
            " stroke=\"{}\" stroke-width=\"{width}\"",
            theme::colour(stroke, theme)
        );
    }
    if let Some((on, off)) = paint.dash {
        let (on, off) = (number(on / scale), number(off / scale));
        let _ = write!(out, " stroke-dasharray=\"{on} {off}\"");
    }
    if paint.round {
        out.push_str(" stroke-linejoin=\"round\"");
    }
    if paint.even_odd {
        out.push_str(" fill-rule=\"evenodd\"");
    }
    if let Some(font) = paint.font {
        let _ = write!(out, " font-size=\"{}\"", number(font.size));
        if font.css_weight != 400 {
            let _ = write!(out, " font-weight=\"{}\"", font.css_weight);
        }
        if font.halo {
            out.push_str(" paint-order=\"stroke\" stroke-linejoin=\"round\"");
        }
    }
}

/// A number with at most two decimals and nothing superfluous.
pub fn number(value: f64) -> String {
    decimal(value, 2)
}

/// A number with at most `places` decimals and nothing superfluous. Whole-number arithmetic:
/// the library's way of writing floats would weigh more than all of this file.
pub fn decimal(value: f64, places: u32) -> String {
    let one = 10_i64.pow(places);
    let scaled = (value * one as f64).round() as i64;
    let (whole, part) = (
        scaled.unsigned_abs() / one as u64,
        scaled.unsigned_abs() % one as u64,
    );
    let sign = if scaled < 0 { "-" } else { "" };
    if part == 0 {
        return format!("{sign}{whole}");
    }
    let part = format!("{part:0places$}", places = places as usize);
    format!("{sign}{whole}.{}", part.trim_end_matches('0'))
}

/// Text that is never markup, in content and in attributes; letters that XML does not allow
/// are left out.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\0'..='\x1f' | '\u{fffe}' | '\u{ffff}' => {}
            _ => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::Anchor;

    #[test]
    fn text_is_never_markup() {
        let text = "\"><script>alert('x')</script>\u{0}";
        let scene = Scene {
            width: 10.0,
            height: 10.0,
            map_scale: 1.0,
            marks: vec![Mark::text(Role::Note, 0.0, 0.0, Anchor::Start, text).titled(text)],
        };
        let options = SvgOptions {
            title: text.into(),
            ..SvgOptions::default()
        };
        let out = svg(&scene, &options);
        assert!(!out.contains("<script"));
        assert!(!out.contains('\0'));
    }

    #[test]
    fn numbers_are_short() {
        assert_eq!(number(1.0), "1");
        assert_eq!(number(-0.001), "0");
        assert_eq!(number(-2.345), "-2.35");
        assert_eq!(decimal(0.12801, 5), "0.12801");
        assert_eq!(decimal(-0.5, 0), "-1");
    }
}

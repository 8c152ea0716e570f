//! Writes a scene as SVG text that needs nothing beside it: colours stand in attributes,
//! because neither a strict policy nor every renderer reads a style sheet inside.

use super::attributes::{edge, paint, write_meaning, write_place};
use super::{escape, number, Mark, Scene, Shape};
use crate::address::Theme;
use crate::theme::{self, Role};
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
    /// Whether against and abstained are drawn with patterns.
    pub patterns: bool,
    /// The value of `data-figure`.
    pub figure: &'static str,
}

/// The opacity of marks whose position a filter hides.
const DIMMED: f64 = 0.22;

/// A stand-alone SVG file.
pub fn svg(scene: &Scene, options: &SvgOptions) -> String {
    let theme = options.theme;
    let mut body = String::with_capacity(256 * 1024);
    let look = Dress {
        theme,
        patterns: options.patterns,
    };
    write_marks(&mut body, &scene.marks, look, 1.0);
    let (width, height) = (number(scene.width), number(scene.height));
    let (title, sentence) = (escape(&options.title), escape(&options.description));
    let (font, page) = (theme::FONT, theme::colour("--surface-page", theme));
    let mut patterns = String::new();
    for pattern in &theme::PATTERNS {
        for (ending, scale) in [("", 1.0), ("-map", 1.0 / scene.map_scale.max(0.01))] {
            let id = format!("{}{ending}", pattern.name);
            if body.contains(&format!("url(#{id})")) {
                patterns.push_str(&pattern.svg(&id, scale, theme));
            }
        }
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" font-family=\"{font}\" role=\"img\" data-figure=\"{}\" data-ready=\"\">\
         <title>{title}</title><desc>{sentence}</desc><defs>{patterns}</defs>\
         <rect width=\"{width}\" height=\"{height}\" fill=\"{page}\"/>{body}</svg>\n",
        options.figure,
    )
}

/// In what colours a file is written.
#[derive(Clone, Copy)]
struct Dress {
    theme: Theme,
    patterns: bool,
}

/// Marks in their order; what neighbours look like is said once, in a group around them.
fn write_marks(out: &mut String, marks: &[Mark], dress: Dress, scale: f64) {
    let seen: Vec<(&Mark, String)> = marks
        .iter()
        .filter(|mark| mark.role != Role::Hit)
        .map(|mark| {
            let look = mark.role.paint_with(mark.position, dress.patterns);
            (mark, paint(&look, dress.theme, scale))
        })
        .collect();
    for alike in seen.chunk_by(|(_, one), (_, other)| one == other) {
        let look = alike.first().map_or("", |(_, look)| look);
        let together = alike.len() > 1 && !look.is_empty();
        if together {
            let _ = write!(out, "<g{look}>");
        }
        for (mark, _) in alike {
            write_mark(out, mark, if together { "" } else { look }, dress, scale);
        }
        if together {
            out.push_str("</g>");
        }
    }
}

/// The edge of a frame, before it is first used. A file inside the file would have one by itself, but
/// Inkscape draws beyond it.
fn write_edge(out: &mut String, shape: &Shape) {
    if let Shape::Frame { width, height, .. } = shape {
        let id = edge(*width, *height);
        if !out.contains(&format!("<clipPath id=\"{id}\"")) {
            let (width, height) = (number(*width), number(*height));
            let _ = write!(
                out,
                "<clipPath id=\"{id}\"><rect width=\"{width}\" height=\"{height}\"/></clipPath>"
            );
        }
    }
}

fn write_mark(out: &mut String, mark: &Mark, look: &str, dress: Dress, scale: f64) {
    let name = match &mark.shape {
        Shape::Path(_) => "path",
        Shape::Rect { .. } => "rect",
        Shape::Circle { .. } => "circle",
        Shape::Line(_) => "polyline",
        Shape::Text { .. } => "text",
        Shape::Frame { .. } | Shape::Group { .. } => "g",
    };
    write_edge(out, &mark.shape);
    let _ = write!(out, "<{name}");
    write_place(out, &mark.shape);
    write_meaning(out, mark);
    out.push_str(look);
    if mark.dimmed {
        let _ = write!(out, " opacity=\"{DIMMED}\"");
    }
    let empty = out.len();
    out.push('>');
    if let Some(title) = &mark.title {
        let _ = write!(out, "<title>{}</title>", escape(title));
    }
    match &mark.shape {
        Shape::Text { text, .. } => out.push_str(&escape(text)),
        Shape::Group {
            marks,
            scale: inner,
            ..
        } => write_marks(out, marks, dress, scale * inner),
        Shape::Frame { marks, .. } => write_marks(out, marks, dress, scale),
        _ => {}
    }
    if out.len() == empty + 1 {
        out.truncate(empty);
        out.push_str("/>");
    } else {
        let _ = write!(out, "</{name}>");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::Anchor;
    use rollcall::Position;

    fn file(marks: Vec<Mark>, title: &str) -> String {
        let scene = Scene {
            width: 10.0,
            height: 10.0,
            map_scale: 1.0,
            marks,
        };
        let options = SvgOptions {
            title: title.into(),
            description: title.into(),
            ..SvgOptions::default()
        };
        svg(&scene, &options)
    }

    #[test]
    fn text_is_never_markup() {
        for text in [
            "\"><script>alert('x')</script>\u{0}",
            "</text></svg><image href='x' onload=\"y\"/>",
            "<!--]]>&lt;",
            // Marks that turn the direction of what follows.
            "\u{202e}<b>\u{2067}אב\u{200f} \"",
        ] {
            let mark = Mark::text(Role::Note, 1.0, 2.0, Anchor::Start, text).titled(text);
            let out = file(vec![mark], text);
            for tag in ["<script", "<image", "<b>", "<!--", "\0"] {
                assert!(!out.contains(tag), "{out}");
            }
            assert_eq!(out.matches("</svg>").count(), 1);
            // Four times the same text, letter by letter.
            assert_eq!(out.matches(&escape(text)).count(), 4);
        }
    }

    #[test]
    fn neighbours_of_one_look_share_a_group_and_defaults_are_left_out() {
        let note = |x| Mark::text(Role::Note, x, 9.0, Anchor::Start, "x");
        let line = Mark::new(Role::Gridline, Shape::Line(vec![(0.0, 0.0), (1.0, 0.0)]));
        let out = file(vec![note(0.0), note(4.0), line], "");
        let ending = "<g fill=\"#626B78\" font-size=\"12\"><text y=\"9\">x</text>\
             <text x=\"4\" y=\"9\">x</text></g>\
             <polyline points=\"0,0 1,0\" fill=\"none\" stroke=\"#E3E6EA\"/></svg>\n";
        assert!(out.ends_with(ending), "{out}");
        assert!(out.contains("<defs></defs>"));
    }

    #[test]
    fn what_lies_beyond_a_frame_is_cut_off_by_an_edge_that_is_written_once() {
        let frame = || {
            let shape = Shape::Frame {
                width: 8.0,
                height: 4.5,
                marks: vec![Mark::new(Role::Gridline, Shape::Line(vec![(0.0, 9.0)]))],
            };
            Mark::new(Role::Group, shape)
        };
        let out = file(vec![frame(), frame()], "");
        let edge = "<clipPath id=\"frame-8-4.5\"><rect width=\"8\" height=\"4.5\"/></clipPath>";
        assert_eq!(out.matches(edge).count(), 1, "{out}");
        assert_eq!(
            out.matches("<g clip-path=\"url(#frame-8-4.5)\">").count(),
            2
        );
        assert_eq!(out.matches("<svg").count(), 1);
    }

    #[test]
    fn nothing_asks_for_a_style_sheet_or_a_newer_renderer() {
        let path = || Shape::Path("m0 0 1 0 0 1z".into());
        let marks = Position::ALL
            .into_iter()
            .map(|position| Mark::new(Role::Land, path()).at(position))
            .collect();
        let out = file(marks, "");
        for word in ["var(", "vector-effect", "class=", "style", "href"] {
            assert!(!out.contains(word), "{word}: {out}");
        }
        assert!(out.contains("<pattern id=\"hatch-map\""));
        assert!(!out.contains("<pattern id=\"hatch\""));
    }
}

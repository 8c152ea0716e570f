//! The fonts of pictures: three weights that the program carries, for Latin and Cyrillic; the
//! system's for every other script.

use crate::PictureFault;
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Group, Node, Options, Tree};
use std::sync::{Arc, OnceLock};

/// See `docs/TAKE_AWAY.md` for how they were made; their licence lies beside them.
const CARRIED: [&[u8]; 3] = [
    include_bytes!("../fonts/Inter-Regular.otf"),
    include_bytes!("../fonts/Inter-SemiBold.otf"),
    include_bytes!("../fonts/Inter-Bold.otf"),
];

/// Reads an SVG with the carried fonts and, where they lack letters, with the system's too.
pub fn tree(svg: &str) -> Result<Tree, PictureFault> {
    let tree = parse(svg, carried())?;
    if missing(&tree).is_empty() {
        return Ok(tree);
    }
    let tree = parse(svg, with_those_of_the_system())?;
    let missing = missing(&tree);
    if missing.is_empty() {
        Ok(tree)
    } else {
        Err(PictureFault::NoFont(missing))
    }
}

/// Read once for all pictures of a run.
fn carried() -> Arc<Database> {
    static FONTS: OnceLock<Arc<Database>> = OnceLock::new();
    Arc::clone(FONTS.get_or_init(|| {
        let mut fonts = Database::new();
        for font in CARRIED {
            fonts.load_font_data(font.to_vec());
        }
        fonts.set_sans_serif_family("Inter");
        Arc::new(fonts)
    }))
}

fn with_those_of_the_system() -> Arc<Database> {
    static FONTS: OnceLock<Arc<Database>> = OnceLock::new();
    Arc::clone(FONTS.get_or_init(|| {
        let mut fonts = Database::clone(&carried());
        fonts.load_system_fonts();
        Arc::new(fonts)
    }))
}

fn parse(svg: &str, fonts: Arc<Database>) -> Result<Tree, PictureFault> {
    let options = Options {
        font_family: "Inter".to_owned(),
        fontdb: fonts,
        ..Options::default()
    };
    Tree::from_str(svg, &options).map_err(|error| PictureFault::Undrawn(error.to_string()))
}

/// The letters that none of the tree's fonts has: they would be drawn as boxes.
fn missing(tree: &Tree) -> String {
    let mut found = Vec::new();
    collect(tree.root(), &mut found);
    found.sort_unstable();
    found.dedup();
    // A sentence names a few; the script is plain from them.
    found.into_iter().take(12).collect()
}

fn collect(group: &Group, found: &mut Vec<char>) {
    for node in group.children() {
        match node {
            Node::Group(group) => collect(group, found),
            Node::Text(text) => {
                let glyphs = text
                    .layouted()
                    .iter()
                    .flat_map(|span| &span.positioned_glyphs);
                // Glyph 0 of every font is its box.
                for glyph in glyphs.filter(|glyph| glyph.id.0 == 0) {
                    found.extend(glyph.text.chars().filter(|letter| !is_silent(*letter)));
                }
            }
            _ => {}
        }
    }
}

/// Spaces and marks of direction have no shape of their own.
fn is_silent(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(text: &str) -> String {
        format!(
            "<svg xmlns='http://www.w3.org/2000/svg' width='900' height='90' font-family='Inter'>\
             <text y='40' font-weight='600'>{text}</text></svg>"
        )
    }

    #[test]
    fn latin_and_cyrillic_need_no_font_of_the_system() {
        let text = "Côte d’Ivoire – Türkiye, São Tomé · “Łódź” ÅÄÖ ș ț 141–7–32 … Генеральная Ассамблея ЁєїҐ \u{200f}";
        let tree = parse(&with(text), carried()).unwrap();
        assert_eq!(missing(&tree), "");
    }

    #[test]
    fn a_letter_without_a_font_is_named_instead_of_drawn_as_a_box() {
        let tree = parse(&with("联合国 الأمم"), carried()).unwrap();
        assert!(missing(&tree).contains('联'));
        // A code point that no font will ever have.
        match super::tree(&with("a\u{10fff0}")) {
            Err(PictureFault::NoFont(letters)) => assert_eq!(letters, "\u{10fff0}"),
            other => panic!("{:?}", other.map(|_| ())),
        }
    }
}

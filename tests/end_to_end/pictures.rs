//! An exported SVG is the same picture wherever it is opened: Chromium, which reads it as a file of
//! its own, and resvg, which makes the PNG files of the terminal, draw it alike, pixel by pixel.

use crate::support::{library, Copy, Page, Pixels};
use chromium::{json, Settings};
use figure::address::read;
use figure::image;
use rollcall::Found;
use std::path::PathBuf;

/// The five views in both themes; patterns, picks and filters, a region.
const FIGURES: &[&str] = &[
    "/vote/A-RES-ES-11-6",
    "/vote/A-RES-ES-11-6?theme=dark",
    "/vote/A-RES-ES-11-6?patterns=on",
    "/vote/A-RES-ES-11-6?pick=PAK~TUV&show=no~abstain&patterns=on&theme=dark",
    "/vote/A-RES-ES-11-6?region=caribbean",
    "/vote/A-RES-ES-11-6?view=tiles&patterns=on",
    "/vote/A-RES-ES-11-6?view=tiles&theme=dark",
    "/vote/A-RES-ES-11-6?view=seats",
    "/vote/A-RES-ES-11-6?view=seats&theme=dark",
    "/vote/A-RES-ES-11-6?view=groups",
    "/vote/A-RES-ES-11-6?view=groups&theme=dark",
    "/vote/A-RES-ES-11-6?view=table",
    "/vote/A-RES-ES-11-6?view=table&theme=dark",
];

/// Pixels of a picture for each CSS pixel: letters are too fine to be compared at one.
pub const SCALE: u8 = 2;

/// The weights that the terminal draws letters with, by their names in `crates/picture/fonts`.
const FONTS: [(&str, u16); 3] = [
    ("Inter-Regular.otf", 400),
    ("Inter-SemiBold.otf", 600),
    ("Inter-Bold.otf", 700),
];

/// The SVG file of a figure, as the share panel and the terminal write it.
fn svg(address: &str) -> String {
    let library = library();
    let symbol = address.split(['/', '?']).nth(2).unwrap();
    let Found::One(id) = library.archive.find(symbol) else {
        panic!("{symbol} is not one vote");
    };
    let (vote, figure) = (library.archive.vote(id), read(address).figure);
    image::vote_svg(&library, vote, &figure, image::WIDTH, address).unwrap()
}

/// A browser that opens SVG files and has the terminal's letters.
struct Drawer {
    page: Page,
    folder: Copy,
    served: site::Site,
}

impl Drawer {
    fn start() -> Self {
        let folder = Copy::empty();
        let fonts = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("crates/picture/fonts");
        let mut rules = String::new();
        for (file, weight) in FONTS {
            std::fs::copy(fonts.join(file), folder.folder().join(file)).unwrap();
            rules += &format!(
                "@font-face {{ font-family: Inter; font-weight: {weight}; src: url({file}) }}\n"
            );
        }
        std::fs::write(folder.folder().join("fonts.css"), rules).unwrap();
        let settings = Settings::default()
            .with("--font-render-hinting=none")
            .with("--disable-lcd-text");
        Self {
            page: Page::at(&settings, "about:blank"),
            served: folder.serve(),
            folder,
        }
    }

    /// What Chromium shows of a file in a window of this size. The file is opened by itself, under the
    /// strict policy; only letters are brought along from outside, so that both have the same.
    fn draw(&self, svg: &str, width: usize, height: usize) -> Pixels {
        let file = format!("<?xml-stylesheet href=\"fonts.css\"?>{svg}");
        std::fs::write(self.folder.folder().join("picture.svg"), file).unwrap();
        let size = json!({ "width": width / usize::from(SCALE), "height": height / usize::from(SCALE),
            "deviceScaleFactor": SCALE, "mobile": false });
        self.page
            .command("Emulation.setDeviceMetricsOverride", size)
            .unwrap();
        self.page
            .open(&format!("{}picture.svg", self.served.url()))
            .unwrap();
        let loaded = "const done = arguments[arguments.length - 1]; document.fonts.ready.then(fonts =>
            requestAnimationFrame(() => done([...fonts].filter(font => font.status === 'loaded').length)))";
        let loaded = self.page.script_async(loaded, Vec::new()).unwrap();
        assert!(loaded.as_u64() >= Some(2), "no letters of the terminal's");
        let shown = self.folder.folder().join("shown.png");
        self.page.picture(&shown).unwrap();
        Pixels::read(&std::fs::read(shown).unwrap())
    }
}

/// How many pixels differ at all, and how many of them so that anybody sees it.
pub fn seen(ours: &Pixels, theirs: &Pixels) -> (usize, usize) {
    let unlike = ours.unlike(theirs);
    (unlike.len(), unlike.iter().filter(|off| **off > 64).count())
}

/// Bits of straight borders and of hatching that fall between two rows are fainter in one of two pictures.
/// The smallest mark has more than that, as the next test shows.
pub fn alike((faint, plain): (usize, usize)) -> bool {
    faint <= 300 && plain <= 5
}

fn by_resvg(svg: &str) -> Pixels {
    Pixels::read(&picture::png(svg, SCALE).unwrap())
}

#[test]
#[ignore = "needs Chromium: cargo xtask test"]
fn every_view_is_the_same_picture_in_chromium_and_in_resvg() {
    let drawer = Drawer::start();
    for address in FIGURES {
        let svg = svg(address);
        let ours = by_resvg(&svg);
        let theirs = drawer.draw(&svg, ours.width, ours.height);
        let (faint, plain) = seen(&ours, &theirs);
        assert!(
            alike((faint, plain)),
            "{address}: {faint} faint, {plain} plain"
        );
    }
}

#[test]
#[ignore = "needs Chromium: cargo xtask test"]
fn a_mark_that_one_of_the_two_left_out_would_be_seen() {
    let drawer = Drawer::start();
    let whole = svg("/vote/A-RES-ES-11-6");
    let ours = by_resvg(&whole);
    for (what, tag, told_by) in [
        ("a name on the map", "text", ">Mali<"),
        ("a circle", "g", "data-member=\"TUV\""),
        ("an outline", "path", "data-member=\"NPL\""),
        ("dashed boundaries", "g", "stroke-dasharray"),
        ("land without a seat", "g", "fill=\"#E9ECEF\""),
        ("borders", "g", "stroke=\"#FFFFFF\" stroke-width=\"4.867\""),
        ("the line of two thirds", "polyline", "587.88,6 587.88,62"),
        (
            "a sign in the legend",
            "polyline",
            "5.4,10.4 8.6,13.6 14.8,6.8",
        ),
        (
            "the source",
            "text",
            ">Source: UN Digital Library, A/RES/ES-11/6.<",
        ),
        ("hatching", "path", "d=\"M0 0V5\""),
    ] {
        let theirs = drawer.draw(&without(&whole, tag, told_by), ours.width, ours.height);
        let (faint, plain) = seen(&ours, &theirs);
        assert!(
            !alike((faint / 2, plain / 2)),
            "{what}: {faint} faint, {plain} plain"
        );
    }
}

/// A file without the first element of this name that has these words in it, children and all.
fn without(svg: &str, tag: &str, told_by: &str) -> String {
    let (open, close) = (format!("<{tag}"), format!("</{tag}>"));
    let words = svg.find(told_by);
    let words = words.unwrap_or_else(|| panic!("the file has no {told_by}"));
    let from = svg[..words].rfind(&open).unwrap();
    let head = from + svg[from..].find('>').unwrap();
    let to = match svg[..head].ends_with('/') {
        true => head + 1,
        false => head + svg[head..].find(&close).unwrap() + close.len(),
    };
    [&svg[..from], &svg[to..]].concat()
}

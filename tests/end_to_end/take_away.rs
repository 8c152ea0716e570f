//! What a reader takes away: the files of the share panel.

use super::pictures::{alike, seen, SCALE};
use crate::support::{Page, Pixels, VOTE};
use chromium::{json, Settings};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// A folder that the page's downloads go to; it goes with the value.
struct Folder(PathBuf);

impl Folder {
    fn of(page: &Page, name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("plenary-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        let allow = json!({ "behavior": "allow", "downloadPath": path });
        page.command("Browser.setDownloadBehavior", allow).unwrap();
        Self(path)
    }

    /// The bytes of a file, once it is complete.
    fn file(&self, name: &str) -> Vec<u8> {
        let path = self.0.join(name);
        let begun = Instant::now();
        // The browser makes the file before it fills it.
        while std::fs::metadata(&path).map_or(0, |file| file.len()) == 0 {
            assert!(
                begun.elapsed() < Duration::from_secs(20),
                "{name} never came"
            );
            std::thread::sleep(Duration::from_millis(50));
        }
        std::fs::read(path).unwrap()
    }

    fn text(&self, name: &str) -> String {
        String::from_utf8(self.file(name)).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// What the terminal writes for an address.
fn from_terminal(address: &str, output: &Path) -> Vec<u8> {
    let done = Command::new(env!("CARGO"))
        .args([
            "run",
            "--quiet",
            "--package",
            "cli",
            "--",
            "render",
            address,
            "-o",
        ])
        .arg(output)
        .output()
        .unwrap();
    assert!(done.status.success(), "{done:?}");
    std::fs::read(output).unwrap()
}

/// Width and height of a PNG, from its header.
fn size(png: &[u8]) -> (u32, u32) {
    assert!(png.starts_with(b"\x89PNG\r\n\x1a\n"));
    let at = |from: usize| u32::from_be_bytes(png[from..from + 4].try_into().unwrap());
    (at(16), at(20))
}

fn press(page: &Page, word: &str) {
    page.script(
        "document.querySelector(`[data-take='${arguments[0]}']`).click()",
        vec![json!(word)],
    )
    .unwrap();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_svg_of_the_browser_is_the_svg_of_the_terminal() {
    for query in [
        "?pick=PAK~IND&show=no~abstain",
        "?view=tiles&theme=dark",
        "?view=seats",
        "?view=groups&patterns=on",
    ] {
        // The fragment asks for the whole program, which has the writers.
        let page = Page::open(&format!("{VOTE}{query}#share-title"));
        page.wait_for("[data-figure][data-ready] , [data-take='svg']")
            .unwrap();
        page.wait_for("[data-take='svg']").unwrap();
        page.wait_for("h1:not(:has(*))").unwrap();
        let folder = Folder::of(&page, "svg");
        let link = page.value("[data-share='link']").unwrap();
        let view = page.script(
            "return new URLSearchParams(location.search).get('view')",
            Vec::new(),
        );
        let name = match view.unwrap().as_str() {
            Some(view) => format!("plenary-A-RES-ES-11-6-{view}.svg"),
            None => "plenary-A-RES-ES-11-6.svg".to_owned(),
        };
        press(&page, "svg");
        let browser = folder.text(&name);
        let terminal = from_terminal(&link, &folder.0.join("terminal.svg"));
        let terminal = String::from_utf8(terminal).unwrap();
        // Not assert_eq: it would print both.
        assert!(
            browser == terminal,
            "{query}: {} and {} bytes",
            browser.len(),
            terminal.len()
        );
        page.end();
    }
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_files_of_other_figures_are_those_of_the_terminal() {
    for (address, mark, name) in [
        (
            "series/ukraine?sort=similarity",
            ".matrix .squares",
            "plenary-series-ukraine",
        ),
        (
            "series?votes=A-RES-ES-11-6~A-RES-ES-11-1",
            ".matrix .squares",
            "plenary-series-A-RES-ES-11-6",
        ),
        (
            "pair/PAK/IND?from=1960&definition=half",
            ".chart-trend svg",
            "plenary-PAK-IND-pair",
        ),
        (
            "country/PAK?region=asia&from=2016&definition=half",
            ".maps svg .agree-6",
            "plenary-PAK-agreement",
        ),
        (
            "compare/A-RES-ES-11-1/A-RES-ES-11-6?theme=dark",
            ".maps svg .toward",
            "plenary-A-RES-ES-11-1-A-RES-ES-11-6-changes",
        ),
    ] {
        let page = Page::open(address);
        page.wait_for(mark).unwrap();
        let folder = Folder::of(&page, "maps");
        let link = page.value("[data-share='link']").unwrap();
        assert!(link.ends_with(address), "{link}");
        for ending in ["svg", "csv", "json", "bib", "ris"] {
            press(&page, ending);
            let browser = folder.text(&format!("{name}.{ending}"));
            let terminal = from_terminal(&link, &folder.0.join(format!("terminal.{ending}")));
            // Not assert_eq: it would print both.
            assert!(browser.as_bytes() == terminal, "{address}: {ending}");
        }
        press(&page, "social.png");
        let posted = folder.file(&format!("{name}-social.png"));
        assert_eq!(size(&posted), (1200, 630));
        // The way from the figure to its files.
        page.click(".take-way a").unwrap();
        let at = "return [document.activeElement.id, location.hash]";
        let at = page.script(at, Vec::new()).unwrap();
        assert_eq!(at, json!(["share-title", ""]));
        page.end();
    }
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_png_has_the_letters_of_the_terminal_s() {
    let settings = Settings::default().with("--font-render-hinting=none");
    let page = Page::with(&settings, &format!("{VOTE}?pick=PAK#share-title"));
    page.wait_for("[data-take='svg']").unwrap();
    page.wait_for("h1:not(:has(*))").unwrap();
    page.map();
    let folder = Folder::of(&page, "letters");
    press(&page, "svg");
    let svg = folder.text("plenary-A-RES-ES-11-6.svg");
    press(&page, "2x.png");
    let browser = Pixels::read(&folder.file("plenary-A-RES-ES-11-6-2x.png"));
    let terminal = Pixels::read(&picture::png(&svg, SCALE).unwrap());
    let (faint, plain) = seen(&browser, &terminal);
    assert!(alike((faint, plain)), "{faint} faint, {plain} plain");
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn pictures_numbers_and_citations_are_saved_under_the_policy() {
    let page = Page::open(VOTE);
    page.map();
    // The first program has a button in their place, which brings the whole one.
    page.wait_for("[data-whole='share-title']").unwrap();
    page.script(
        "document.querySelector(\"[data-whole='share-title']\").click()",
        Vec::new(),
    )
    .unwrap();
    page.wait_for("[data-take='png']").unwrap();
    page.wait_for("h1:not(:has(*))").unwrap();
    let folder = Folder::of(&page, "files");
    let name = |ending: &str| format!("plenary-A-RES-ES-11-6{ending}");
    press(&page, "png");
    let (width, height) = size(&folder.file(&name(".png")));
    assert_eq!(width, 1200);
    press(&page, "2x.png");
    assert_eq!(size(&folder.file(&name("-2x.png"))), (2400, 2 * height));
    press(&page, "social.png");
    assert_eq!(size(&folder.file(&name("-social.png"))), (1200, 630));
    let link = page.value("[data-share='link']").unwrap();
    for ending in ["csv", "json", "bib", "ris"] {
        press(&page, ending);
        let browser = folder.file(&name(&format!(".{ending}")));
        let terminal = from_terminal(&link, &folder.0.join(format!("terminal.{ending}")));
        assert!(browser == terminal, "{ending}");
    }
    // The button names the file, to be heard too, and is itself again soon.
    let said = format!("Saved as {}", name(".csv"));
    page.script(
        "document.querySelector(\"[data-take='csv']\").click()",
        Vec::new(),
    )
    .unwrap();
    page.until(
        "the file's name in the button",
        "return [document.querySelector(\"[data-take='csv']\"), document.getElementById('take-said')]
            .every(e => e.textContent === arguments[0])",
        &[json!(said)],
    )
    .unwrap();
    page.until(
        "the button's own words",
        "return document.querySelector(\"[data-take='csv']\").textContent === 'CSV'",
        &[],
    )
    .unwrap();
    let citation = page.value("[data-share='citation']").unwrap();
    assert!(
        citation.contains("A/RES/ES-11/6") && citation.ends_with(&link),
        "{citation}"
    );
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_picture_is_copied() {
    let page = Page::open(&format!("{VOTE}#share-title"));
    page.map();
    page.wait_for("[data-take='copy']").unwrap();
    let origin = page.script("return location.origin", Vec::new()).unwrap();
    let granted = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"], "origin": origin });
    page.command("Browser.grantPermissions", granted).unwrap();
    page.click("[data-tab='picture']").unwrap();
    page.click("[data-take='copy']").unwrap();
    let kinds = page
        .script_async(
            "const done = arguments[0];
             const look = () => document.getElementById('take-said').textContent
                 ? navigator.clipboard.read().then(items => done(items[0].types), e => done(String(e)))
                 : setTimeout(look, 50);
             look();",
            Vec::new(),
        )
        .unwrap();
    assert_eq!(kinds, json!(["image/png"]));
    page.end();
}

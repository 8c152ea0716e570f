//! A small app to publish, and what came of it.

use publish::{publish, Fault, Order, Packs, Report};
use rollcall::pack::PackManifest;
use scraper::{Html, Selector};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use tempfile::TempDir;

pub const STYLE: &str = "plenary-00000000000000aa.css";
pub const WHOLE_STYLE: &str = "plenary-whole-00000000000000ff.css";

/// A folder with an app in `app`; sites go to `site`.
pub struct Place {
    folder: TempDir,
}

impl Place {
    pub fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let app = folder.path().join("app");
        fs::create_dir_all(app.join("packs")).unwrap();
        for (name, content) in [
            ("app.json", format!("{{\"base\":\"/\",\"style\":\"{STYLE}\",\"whole_style\":\"{WHOLE_STYLE}\",\"head\":\"head-00000000000000bb.js\",\"boot\":\"boot-00000000000000cc.js\",\"old\":\"old-00000000000000dd.js\"}}")),
            ("index.html", format!("<!DOCTYPE html><html><head><title>Plenary</title><meta name=\"plenary-base\" content=\"/\"><link rel=\"stylesheet\" href=\"/{STYLE}\"><script type=\"module\" src=\"/boot-00000000000000cc.js\"></script></head><body></body></html>")),
            ("404.html", String::new()),
            (STYLE, "p {}".to_owned()),
            (WHOLE_STYLE, "q {}".to_owned()),
            ("head-00000000000000bb.js", "1".to_owned()),
            ("boot-00000000000000cc.js", "2".to_owned()),
            ("old-00000000000000dd.js", "3".to_owned()),
            ("favicon.svg", "<svg/>".to_owned()),
            ("packs/world-00000000.pack", "4".to_owned()),
        ] {
            fs::write(app.join(name), content).unwrap();
        }
        Self { folder }
    }

    pub fn app(&self) -> PathBuf {
        self.folder.path().join("app")
    }

    pub fn site(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    /// What a run keeps beside the site: `.site.next`.
    pub fn left(&self, what: &str) -> PathBuf {
        self.folder.path().join(format!(".site.{what}"))
    }

    /// What lies beside the site and the app.
    pub fn beside(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path()).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
        names
            .filter(|name| name != "app" && name != "site")
            .collect()
    }

    /// Pages of these votes and no others.
    pub fn order(&self, votes: &[&str]) -> Order<'static> {
        Order {
            out: self.site(),
            base: "https://example.org/plenary/".parse().unwrap(),
            votes: votes.iter().map(|vote| (*vote).to_owned()).collect(),
            only_votes: true,
            app: self.app(),
            packs: packs(),
        }
    }

    pub fn publish(&self, votes: &[&str]) -> Report {
        publish(&self.order(votes), &|_| {}).unwrap()
    }

    pub fn refused(&self, order: &Order) -> Fault {
        publish(order, &|_| {}).unwrap_err()
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.site().join(path)).unwrap()
    }

    pub fn page(&self, path: &str) -> Html {
        Html::parse_document(&self.read(path))
    }
}

/// The value of an attribute of the one element that fits.
pub fn one(page: &Html, css: &str, attribute: &str) -> String {
    let selector = Selector::parse(css).unwrap();
    let found: Vec<_> = page.select(&selector).collect();
    assert_eq!(found.len(), 1, "{css}");
    found[0].attr(attribute).unwrap().to_owned()
}

/// The text of the one element that fits.
pub fn text(page: &Html, css: &str) -> String {
    let selector = Selector::parse(css).unwrap();
    let found: Vec<_> = page.select(&selector).collect();
    assert_eq!(found.len(), 1, "{css}");
    found[0].text().collect()
}

/// The packs of the work tree.
pub fn packs() -> Packs<'static> {
    static ALL: OnceLock<[Vec<u8>; 4]> = OnceLock::new();
    let [world, coarse, titles, subjects] = ALL.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../static/packs");
        let index = fs::read_to_string(folder.join("index.csv")).unwrap();
        let shelf = PackManifest::read(&index).unwrap();
        let listed = |name: &str| fs::read(folder.join(&shelf.get(name).unwrap().file)).unwrap();
        [
            listed("world"),
            fs::read(folder.join("world-coarse.pack")).unwrap(),
            listed("titles-en"),
            listed("subjects"),
        ]
    });
    Packs {
        world,
        coarse,
        titles,
        subjects,
    }
}

//! A page of somebody else's, with files of its own, on another port than the site.

use super::sites::folder;
use super::{Copy, Page};
use chromium::Settings;
use site::{Options, Site};

/// A page being written.
pub struct Article(Copy);

/// The page being served; its folder goes with it.
pub struct Served {
    site: Site,
    _folder: Copy,
}

impl Article {
    /// A page with this in its body.
    pub fn new(body: &str) -> Self {
        let html = format!(
            "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Article</title><link rel=icon href=\"data:,\">\
             <meta name=viewport content=\"width=device-width\"><body>{body}"
        );
        Self(Copy::empty()).with("index.html", &html)
    }

    /// With one more file.
    pub fn with(self, name: &str, content: &str) -> Self {
        std::fs::write(self.0.folder().join(name), content).unwrap();
        self
    }

    /// With a file of an npm package that xtask installed.
    pub fn foreign(self, name: &str, file: &str) -> Self {
        let from = folder("PLENARY_FOREIGN").join(file);
        std::fs::copy(&from, self.0.folder().join(name)).unwrap();
        self
    }

    /// Serves it on a port of its own, under a policy or under none.
    pub fn serve(self, policy: Option<&str>) -> Served {
        // A test's few policies may stay in memory to its end.
        let policy = policy.map(|policy| &*Box::leak(policy.to_owned().into_boxed_str()));
        let site = Site::start(Options {
            policy,
            ..Options::new(self.0.folder())
        })
        .unwrap();
        Served {
            site,
            _folder: self.0,
        }
    }
}

/// The element whose code the share panel of a page gives, in somebody else's page; the browser is
/// in its frame.
pub fn element_of(page: &Page) -> (Page, Served) {
    let code = page
        .until(
            "the script",
            "const code = document.querySelector('[data-share=embed]').textContent; return code.includes('plenary-figure') && code",
            &[],
        )
        .unwrap();
    let article = Article::new(code.as_str().unwrap()).serve(None);
    let page = Page::at(&Settings::sized(700, 900), &article.url());
    page.wait_for("plenary-figure:defined").unwrap();
    page.enter_found("return document.querySelector('plenary-figure').frame")
        .unwrap();
    (page, article)
}

impl Served {
    /// The page's address.
    pub fn url(&self) -> String {
        self.site.url()
    }
}

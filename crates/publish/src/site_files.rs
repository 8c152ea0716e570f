//! What a site has beside its published pages: the app, its own pages, and the lists.

use crate::head::Head;
use crate::staging_dir::StagingDir;
use crate::{feed, host_headers, sitemap, App, BaseUrl, Fault, Page, Preview, Said};
use figure::Library;
use rollcall::VoteId;
use words::{Msg, Words};

/// Copies the app.
pub fn write_app(stage: &StagingDir, app: &App) -> Result<(), Fault> {
    for path in &app.files {
        let from = app.folder.join(path);
        let bytes = std::fs::read(&from).map_err(Fault::at(&from))?;
        stage.put(path, &bytes)?;
    }
    Ok(())
}

/// Writes the app's own pages, the map of the site, the feed, and what hosts and crawlers read.
pub fn write_lists(
    stage: &StagingDir,
    library: &Library,
    app: &App,
    base: &BaseUrl,
    votes: &[VoteId],
    pages: &[Page],
) -> Result<(), Fault> {
    // The first page begins with the newest vote.
    let newest = library.archive.newest();
    let preview = newest.and_then(|vote| Preview::named(library, vote));
    if let Some(preview) = &preview {
        preview.stand(stage)?;
    }
    let own = |path: &str| app_page(app, base, path, preview.as_ref());
    stage.put("index.html", own("")?.as_bytes())?;
    stage.put("search/index.html", own("search/")?.as_bytes())?;
    // Answers every address without a file: it has no address of its own.
    stage.put("404.html", app.page(base, "")?.as_bytes())?;
    stage.put("feed.atom", &feed::feed(library, base, votes)?)?;
    stage.put("robots.txt", robots(base).as_bytes())?;
    stage.put(
        "_headers",
        host_headers::headers(base, &hashed(app)).as_bytes(),
    )?;
    let mut listed = vec![(String::new(), stage.changed("index.html"))];
    listed.extend(pages.iter().map(|page| {
        let folder = page.folder(&library.archive);
        let day = stage.changed(&format!("{folder}/index.html"));
        (format!("{folder}/"), day)
    }));
    for (path, bytes) in sitemap::sitemap(base, &listed)? {
        stage.put(&path, &bytes)?;
    }
    Ok(())
}

fn hashed(app: &App) -> Vec<String> {
    let names = app.files.iter().filter(|name| site::is_hashed(name));
    names.cloned().collect()
}

/// A page that only the program fills, with the tags of the site.
fn app_page(
    app: &App,
    base: &BaseUrl,
    path: &str,
    preview: Option<&Preview>,
) -> Result<String, Fault> {
    let words = Words::default();
    let name = words.get(Msg::AppName);
    let said = Said {
        title: name.clone(),
        headline: words.get(Msg::HomeHeading),
        sentence: words.get(Msg::SiteDescription),
        date: None,
    };
    let head = Head {
        base,
        app,
        path,
        whole: true,
        said: &said,
        preview,
        data: None,
        oembed: None,
    };
    app.page(base, &head.shared().into_string())
}

/// A crawler reads it at the root of a host only; elsewhere it does no harm.
fn robots(base: &BaseUrl) -> String {
    format!(
        "User-agent: *\nAllow: /\n\nSitemap: {}\n",
        base.url("sitemap.xml")
    )
}

//! Weighs what readers fetch against `budget.csv`.

use crate::build::{bind, compile, listed, shrink};
use crate::fault::{Fault, Outcome};
use crate::places::Places;
use crate::steps::say;
use std::path::{Path, PathBuf};

/// A row of `budget.csv`.
struct Row {
    part: String,
    limit_kb: f64,
    what: String,
}

/// Bytes on the way.
#[derive(Clone, Copy, Default)]
struct Weight {
    brotli: usize,
    gzip: usize,
}

/// Weighs every part; `site` is a release site, `published` one that was published from it.
///
/// # Errors
/// A part is over its limit or is not there.
pub fn weigh(places: &Places, site: &Path, published: &Path) -> Outcome {
    let mut over = Vec::new();
    println!(
        "    {:<9} {:>9} {:>9} {:>9}   KB of 1,024",
        "part", "brotli 11", "gzip 9", "limit"
    );
    for row in rows(&places.root.join("budget.csv"))? {
        let weight = files_of(places, [site, published], &row.part)?
            .iter()
            .try_fold(Weight::default(), |sum, file| add(sum, file))?;
        let kb = |bytes: usize| bytes as f64 / 1024.0;
        let fits = kb(weight.brotli) <= row.limit_kb;
        println!(
            "    {:<9} {:>9.1} {:>9.1} {:>9.1}   {}{}",
            row.part,
            kb(weight.brotli),
            kb(weight.gzip),
            row.limit_kb,
            row.what,
            if fits { "" } else { " (OVER)" }
        );
        if !fits {
            over.push(row.part);
        }
    }
    if over.is_empty() {
        Ok(())
    } else {
        Err(Fault::new(format!(
            "Over the limits of budget.csv: {}; make it smaller.",
            over.join(", ")
        )))
    }
}

fn rows(path: &Path) -> Outcome<Vec<Row>> {
    let text = std::fs::read_to_string(path).map_err(Fault::at(path))?;
    text.lines()
        .skip(1)
        .map(|line| {
            row(line).ok_or_else(|| {
                Fault::new(format!(
                    "budget.csv has a row that is not part,limit_kb,what: {line}."
                ))
            })
        })
        .collect()
}

fn row(line: &str) -> Option<Row> {
    let mut cells = line.splitn(3, ',');
    Some(Row {
        part: cells.next()?.to_owned(),
        limit_kb: cells.next()?.parse().ok()?,
        what: cells.next()?.to_owned(),
    })
}

fn add(sum: Weight, file: &Path) -> Outcome<Weight> {
    let bytes = std::fs::read(file).map_err(Fault::at(file))?;
    Ok(Weight {
        brotli: sum.brotli + site::brotli(&bytes, 11).len(),
        gzip: sum.gzip + site::gzip(&bytes, 9).len(),
    })
}

/// The files that make up a part.
fn files_of(places: &Places, [site, published]: [&Path; 2], part: &str) -> Outcome<Vec<PathBuf>> {
    let packs = places.packs();
    match part {
        "votes" => Ok(vec![packs.join("votes.pack")]),
        "tables" => Ok(vec![packs.join("tables.pack"), packs.join("places.pack")]),
        "titles" => Ok(vec![pack(places, "titles-en")?]),
        "tongues" => {
            let mut all = listed(&packs)?;
            all.retain(|pack| pack.name.starts_with("titles-") && pack.name != "titles-en");
            Ok(all.into_iter().map(|pack| packs.join(pack.file)).collect())
        }
        "world" => Ok(vec![pack(places, "world")?]),
        "code" => Ok(vec![code(places)?]),
        "embed" => Ok(vec![site.join("embed.js")]),
        "whole" => at_root(site, |name| {
            name.starts_with("plenary-whole") && !name.ends_with(".js")
        }),
        "visit" => visit(places, site),
        "published" => first_figure(site, published),
        "untouched" => untouched(site, published),
        _ => Err(Fault::new(format!(
            "budget.csv names {part}, which xtask cannot weigh."
        ))),
    }
}

fn pack(places: &Places, name: &str) -> Outcome<PathBuf> {
    let all = listed(&places.packs())?;
    let found = all.into_iter().find(|pack| pack.name == name);
    found
        .map(|pack| places.packs().join(pack.file))
        .ok_or_else(|| {
            Fault::new(format!(
                "static/packs/index.csv lists no {name}; write the packs again with cargo xtask pack."
            ))
        })
}

/// Everything at the site's root, the two packs that a vote page needs, and its own words.
fn visit(places: &Places, site: &Path) -> Outcome<Vec<PathBuf>> {
    let mut files = vec![pack(places, "titles-en")?, pack(places, "world")?];
    let words = at_root(&site.join("packs"), |name| name.starts_with("words-"))?;
    files.extend(
        words
            .into_iter()
            .max_by_key(|file| file.metadata().map_or(0, |data| data.len())),
    );
    files.extend(at_root(site, |name| {
        ["html", "css", "js", "wasm", "svg"]
            .iter()
            .any(|ending| name.ends_with(&format!(".{ending}")))
            // The fallback is the same page once more; the script for old browsers is only for
            // them; a vote's map needs the first program only.
            && name != "404.html"
            && name != "embed.js"
            && !name.starts_with("old-")
            // Only published pages have these.
            && !name.starts_with("head-")
            && !name.starts_with("take_over-")
            && !name.starts_with("plenary-whole")
    })?);
    Ok(files)
}

/// What the first figure of a published page waits for: the page, its style sheet, its head's script.
/// The last two are weighed where they were built: what was published before keeps its own a while.
fn first_figure(site: &Path, published: &Path) -> Outcome<Vec<PathBuf>> {
    let mut files = at_root(site, |name| {
        name.starts_with("head-") || name.ends_with(".css") && !name.starts_with("plenary-whole")
    })?;
    files.push(published.join("vote/A-RES-ES-11-6/index.html"));
    Ok(files)
}

/// What an embed fetches that nobody touches, of the member whose page is the heaviest: of all pages
/// these are, and they wait for both style sheets.
fn untouched(site: &Path, published: &Path) -> Outcome<Vec<PathBuf>> {
    let mut files = at_root(site, |name| {
        name.starts_with("head-") || name.ends_with(".css")
    })?;
    let folder = published.join("country");
    let mut heaviest = (0, None);
    for entry in std::fs::read_dir(&folder).map_err(Fault::at(&folder))? {
        let page = entry.map_err(Fault::at(&folder))?.path().join("index.html");
        let bytes = std::fs::read(&page).map_err(Fault::at(&page))?;
        // Good enough to find it.
        let weight = site::gzip(&bytes, 6).len();
        if weight > heaviest.0 {
            heaviest = (weight, Some(page));
        }
    }
    files.extend(heaviest.1);
    Ok(files)
}

/// The files at the site's root whose names fit.
fn at_root(site: &Path, fits: impl Fn(&str) -> bool) -> Outcome<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(site).map_err(Fault::at(site))? {
        let path = entry.map_err(Fault::at(site))?.path();
        if path
            .file_name()
            .is_some_and(|name| fits(&name.to_string_lossy()))
        {
            files.push(path);
        }
    }
    Ok(files)
}

/// The program built with empty packs: the code alone.
fn code(places: &Places) -> Outcome<PathBuf> {
    let out = places.staging.join("code");
    let asked = [
        "--quiet",
        "--bin",
        "plenary-page",
        "--features",
        "empty-packs",
    ];
    let folder = compile(places, false, &asked, "Compiling the page with empty packs")?;
    let compiled = folder.join("plenary-page.wasm");
    let program = bind(places, &compiled, "plenary-page", &[], &out)?;
    say("the program with empty packs:");
    shrink(places, "code", &program)?;
    Ok(program)
}

#[cfg(test)]
mod tests {
    use super::row;

    #[test]
    fn a_row_has_a_limit() {
        let row = row("world,40,outlines, with commas").unwrap();
        assert_eq!((row.part.as_str(), row.limit_kb), ("world", 40.0));
        assert_eq!(row.what, "outlines, with commas");
        assert!(super::row("world,many,outlines").is_none());
    }
}

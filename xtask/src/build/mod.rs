//! The site: Trunk's output, made small, made strict, laid out under its address.

mod address;
mod alone;
mod boot;
mod compile;
mod hashed;
mod minify;
mod optimise;
mod packs;
mod page;
mod parts;
mod style;
mod swap;
mod trunk;
mod vote_words;
mod whole;
mod words;

pub use address::PublicUrl;
pub use compile::{bind, compile};
pub use optimise::shrink;
pub use packs::listed;

use crate::fault::{Fault, Outcome};
use crate::folder;
use crate::places::Places;
use crate::steps::{say, Steps};
use minify::{Kind, Minify};
use std::path::{Path, PathBuf};

/// How many steps [`site`] counts.
pub const STEPS: usize = 4;

/// What to build.
pub struct Plan {
    /// The address that the site will stand at.
    pub url: PublicUrl,
    /// Where the finished site goes; what stood there is replaced.
    pub dist: PathBuf,
    /// Without optimisation: quick to build, large to load.
    pub dev: bool,
}

/// Builds the site and swaps it in.
///
/// # Errors
/// A program that does not compile, or a file that cannot be written.
pub fn site(places: &Places, plan: &Plan, steps: &mut Steps) -> Outcome {
    let _alone = alone::alone(places)?;
    let staged = trunk::folder(places);
    let built = put_together(places, plan, steps, &staged);
    if built.is_err() && staged.exists() {
        std::fs::remove_dir_all(&staged).map_err(Fault::at(&staged))?;
    }
    built?;
    say(&format!(
        "{} stands at {}",
        plan.dist.display(),
        plan.url.base()
    ));
    Ok(())
}

fn put_together(places: &Places, plan: &Plan, steps: &mut Steps, staged: &Path) -> Outcome {
    steps.next("the program, compiled and put together by Trunk");
    style::gather(places, minify(places, plan))?;
    trunk::build(places, plan, staged)?;
    steps.next("the program, made small by wasm-opt");
    if plan.dev {
        say("left as it is for development");
    } else {
        optimise::shrink(places, "page", &staged.join(trunk::PROGRAM))?;
    }
    steps.next("the whole program, for all that is more than one vote's map");
    whole::build(places, plan, staged)?;
    steps.next("the start-up script, the packs and the pages");
    lay_out(places, plan, staged)?;
    swap::swap(staged, &plan.dist)
}

fn minify<'a>(places: &'a Places, plan: &Plan) -> Minify<'a> {
    Minify {
        tools: (!plan.dev).then_some(places),
    }
}

fn lay_out(places: &Places, plan: &Plan, staged: &Path) -> Outcome {
    let minify = minify(places, plan);
    for glue in [trunk::GLUE, whole::GLUE] {
        rewrite(&staged.join(glue), |script| {
            minify.text(Kind::Module, script)
        })?;
    }
    let listed = packs::copy(&places.packs(), &staged.join("packs"))?;
    let started = boot::Started {
        first: boot::Program {
            glue: hashed::rename(&staged.join(trunk::GLUE))?,
            wasm: hashed::rename(&staged.join(trunk::PROGRAM))?,
        },
        whole: boot::Program {
            glue: hashed::rename(&staged.join(whole::GLUE))?,
            wasm: hashed::rename(&staged.join(whole::PROGRAM))?,
        },
        whole_style: style::whole(places, minify, staged)?,
        vote_words: vote_words::write(places, &listed, &staged.join("packs"))?,
        packs: listed,
    };
    let scripts = boot::write(places, minify, &started, staged)?;
    let index = staged.join("index.html");
    let html = std::fs::read_to_string(&index).map_err(Fault::at(&index))?;
    let messages = places.root.join("crates/words/messages/en.ftl");
    let messages = std::fs::read_to_string(&messages).map_err(Fault::at(&messages))?;
    let style = hashed::rename(&staged.join(trunk::STYLE))?;
    let html = html.replace(trunk::STYLE, &style.name);
    let html = page::finish(&html, &messages, &started, &scripts, plan.url.base())?;
    let styles = [&style, &started.whole_style];
    parts::write(plan.url.base(), styles, &scripts, staged)?;
    // The outlines' licence asks for its notice wherever they go.
    let notice = places.root.join("NOTICE");
    std::fs::copy(&notice, staged.join("NOTICE.txt")).map_err(Fault::at(&notice))?;
    // The letters of pictures, with their licence; the program fetches them when it draws the first one.
    folder::copy(
        &places.root.join("crates/picture/fonts"),
        &staged.join("fonts"),
    )?;
    // Under a stable name: pages of others name it.
    let embed = staged.join("embed.js");
    let source = places.root.join("static/embed.js");
    std::fs::copy(&source, &embed).map_err(Fault::at(&source))?;
    rewrite(&embed, |script| {
        minify.text(Kind::Script, &words::fill_script(script, &messages)?)
    })?;
    for name in ["index.html", "404.html"] {
        let path = staged.join(name);
        std::fs::write(&path, &html).map_err(Fault::at(&path))?;
    }
    Ok(())
}

fn rewrite(path: &Path, change: impl Fn(&str) -> Outcome<String>) -> Outcome {
    let text = std::fs::read_to_string(path).map_err(Fault::at(path))?;
    std::fs::write(path, change(&text)?).map_err(Fault::at(path))
}

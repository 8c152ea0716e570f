//! What a reader takes away from a figure: pictures, numbers, citation.

use crate::app_context::Site;
use crate::browser::{clipboard, document, download, events, rasterize, web_share};
use crate::components::{part, CopyField};
use crate::packs::PackState;
use figure::{image, Form, Taken};
use words::Msg;
use yew::platform::spawn_local;
use yew::prelude::*;

/// What became of a press.
#[derive(Clone, PartialEq)]
pub struct Told {
    /// The word of the button.
    pub word: String,
    /// The sentence.
    pub text: String,
    /// Whether it was done: then the button says so for a while.
    pub done: bool,
}

/// The buttons with what they lead to; one listener serves them all.
const PICTURES: [(&str, Msg); 5] = [
    ("png", Msg::TakePng),
    ("2x.png", Msg::TakePngDouble),
    ("social.png", Msg::TakeSocial),
    ("svg", Msg::TakeSvg),
    ("copy", Msg::TakeCopyPicture),
];
const NUMBERS: [(&str, Msg); 2] = [("csv", Msg::TakeCsv), ("json", Msg::TakeJson)];
const CITATIONS: [(&str, Msg); 2] = [("bib", Msg::TakeBibtex), ("ris", Msg::TakeRis)];

/// Does what a pressed button of [`pictures`] and [`numbers`] says, and sends the link of the figure,
/// which `title` names where nothing of it is kept; for the element around them. `tell` hears what
/// became of it.
pub fn press(
    site: &Site,
    of: Option<Taken>,
    title: &str,
    tell: Callback<Told>,
) -> Callback<MouseEvent> {
    let (site, title) = (site.clone(), title.to_owned());
    Callback::from(move |event: MouseEvent| {
        let Some(word) = events::word_of(&event, "data-take") else {
            return;
        };
        match of {
            _ if word == "send" => sent(&site, of, &title),
            Some(of) => taken(&site, of, &word, &tell),
            None => {}
        }
    })
}

/// Offers the link to the device's own ways.
fn sent(site: &Site, of: Option<Taken>, title: &str) {
    let title = match of {
        Some(of) => of.title(&site.library, &site.figure),
        None => title.to_owned(),
    };
    if let Some(promise) = web_share::send(&title, &site.link_to(&site.figure)) {
        spawn_local(async move {
            // Closing the list of ways again is no fault.
            clipboard::done(promise).await;
        });
    }
}

/// The way from a figure to where it is taken away, without a step in the history.
pub fn way(site: &Site) -> Html {
    let go = |event: MouseEvent| {
        event.prevent_default();
        document::focus("#share-title");
    };
    html! { <p class="take-way"><a href="#share" onclick={Callback::from(go)}>{ site.get(Msg::TakeMore) }</a></p> }
}

/// The text of a file of the page's figure; none without the outlines, or where no vote is counted.
fn file(site: &Site, of: Taken, form: Form) -> Option<String> {
    let (library, mut figure) = (&site.library, (*site.figure).clone());
    figure.subject = of.subject(&library.archive);
    of.text(library, &figure, &site.link_to(&figure), form)
}

/// The pictures that can be kept.
pub fn pictures(site: &Site, told: Option<&Told>) -> Html {
    html! {
        <>
            { row(site, Msg::TakePicture, &PICTURES, told) }
            <p class="hint">{ site.get(Msg::TakeHint) }</p>
        </>
    }
}

/// The numbers, and how they are cited.
pub fn numbers(site: &Site, of: Taken, told: Option<&Told>) -> Html {
    let citation = file(site, of, Form::Citation).unwrap_or_default();
    let hint = match of {
        Taken::Vote(_) => Msg::NumbersHint,
        Taken::Alike(_) => Msg::NumbersAlike,
        Taken::Pair(_) => Msg::NumbersPair,
        Taken::Moved(_) => Msg::NumbersMoved,
        Taken::Series(_) | Taken::Chosen => Msg::NumbersSeries,
    };
    html! {
        <>
            { row(site, Msg::TakeNumbers, &NUMBERS, told) }
            <p class="hint">{ site.get(hint) }</p>
            <CopyField share="citation" label={site.get(Msg::TakeCitation)} text={citation} button={site.get(Msg::CopyCitation)} />
            { buttons(site, &CITATIONS, told) }
        </>
    }
}

fn row(site: &Site, name: Msg, of: &[(&'static str, Msg)], told: Option<&Told>) -> Html {
    html! { <div class="share-row"><h3>{ site.get(name) }</h3>{ buttons(site, of, told) }</div> }
}

fn buttons(site: &Site, of: &[(&'static str, Msg)], told: Option<&Told>) -> Html {
    html! { <p class="take-buttons">{ for of.iter().map(|(word, name)| button(site, word, *name, told)) }</p> }
}

/// A button that [`press`] understands, with what it just did in place of its name.
pub fn button(site: &Site, word: &'static str, message: Msg, told: Option<&Told>) -> Html {
    let told = told.filter(|told| told.done && told.word == word);
    let name = told.map_or_else(|| site.get(message), |told| told.text.clone());
    html! { <button type="button" class="button" data-take={word}>{ name }</button> }
}

/// Does what the button of this word says.
fn taken(site: &Site, of: Taken, word: &str, tell: &Callback<Told>) {
    let name = of.file_name(&site.library.archive, &site.figure);
    let joint = if word.contains('.') { "-" } else { "." };
    let name = [&name, joint, word].concat();
    let Some((form, kind)) = form_of(word) else {
        return;
    };
    let Some(text) = file(site, of, form) else {
        let why = match site.arrivals {
            all if all.world != PackState::Loaded => Msg::MapComing,
            all if all.subjects != PackState::Loaded && !part(site, "topic").is_empty() => {
                Msg::TakeSubjects
            }
            _ => Msg::TakeNoVotes,
        };
        tell.emit(told(word, site.get(why), false));
        return;
    };
    if kind.is_empty() {
        drawn(site.clone(), text, word.to_owned(), name, tell.clone());
        return;
    }
    let file = download::blob(&text, kind);
    let saved = file.is_some_and(|file| download::save(&name, &file));
    tell.emit(kept(site, word, &name, saved));
}

/// The form of a button's file, and its type; no type where a PNG is drawn of it first.
fn form_of(word: &str) -> Option<(Form, &'static str)> {
    let picture = Form::Picture(image::WIDTH);
    Some(match word {
        "social.png" => (Form::Social, ""),
        "png" | "2x.png" | "copy" => (picture, ""),
        "svg" => (picture, "image/svg+xml"),
        "csv" => (Form::Csv, "text/csv"),
        "json" => (Form::Json, "application/json"),
        "bib" => (Form::Bibtex, "application/x-bibtex"),
        "ris" => (Form::Ris, "application/x-research-info-systems"),
        _ => return None,
    })
}

/// The SVG of a picture as it is saved, or of the one for posts; none without the outlines.
pub fn picture_of(site: &Site, of: Taken, social: bool) -> Option<String> {
    let form = match social {
        true => Form::Social,
        false => Form::Picture(image::WIDTH),
    };
    file(site, of, form)
}

/// A PNG, to the clipboard or into a file.
fn drawn(site: Site, svg: String, word: String, name: String, tell: Callback<Told>) {
    if word == "copy" {
        let promise = clipboard::copy_picture(svg, site.base.to_string());
        spawn_local(async move {
            let copied = match promise {
                Some(promise) => clipboard::done(promise).await,
                None => false,
            };
            let message = match copied {
                true => Msg::Copied,
                false => Msg::TakeRefused,
            };
            tell.emit(told(&word, site.get(message), copied));
        });
    } else {
        let scale = if word == "2x.png" { 2 } else { 1 };
        spawn_local(async move {
            let picture = rasterize::png(svg, scale, &site.base).await;
            let saved = picture.is_ok_and(|file| download::save(&name, &file));
            tell.emit(kept(&site, &word, &name, saved));
        });
    }
}

fn kept(site: &Site, word: &str, name: &str, saved: bool) -> Told {
    let text = match saved {
        true => site.say(Msg::TakeSaved, &[("file", name.into())]),
        false => site.get(Msg::TakeRefused),
    };
    told(word, text, saved)
}

fn told(word: &str, text: String, done: bool) -> Told {
    Told {
        word: word.to_owned(),
        text,
        done,
    }
}

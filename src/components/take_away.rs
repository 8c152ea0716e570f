//! What a reader takes away from a figure: pictures, numbers, citation.

use super::CopyField;
use crate::browser::{clipboard, document, download, events, picture, send};
use crate::site::Site;
use figure::{caption, card, take};
use rollcall::{RecordedVote, VoteId};
use words::Msg;
use yew::platform::spawn_local;
use yew::prelude::*;

/// Where it is told what became of a press.
pub const SAID: &str = "take-said";

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

/// Does what a pressed button of [`pictures`] and [`numbers`] says; for the element around them.
pub fn press(site: &Site, vote: RecordedVote) -> Callback<MouseEvent> {
    let (site, id) = (site.clone(), vote.id());
    Callback::from(move |event: MouseEvent| {
        if let Some(word) = events::word_of(&event, "data-take") {
            taken(&site, id, &word);
        }
    })
}

/// The pictures that can be kept.
pub fn pictures(site: &Site) -> Html {
    html! {
        <>
            { row(site, Msg::TakePicture, &PICTURES) }
            <p class="hint">{ site.get(Msg::TakeHint) }</p>
        </>
    }
}

/// The numbers, and how they are cited.
pub fn numbers(site: &Site, vote: RecordedVote) -> Html {
    let address = site.link_to(&site.figure);
    let citation = take::citation(&site.library, vote, &address, site.words());
    html! {
        <>
            { row(site, Msg::TakeNumbers, &NUMBERS) }
            <p class="hint">{ site.get(Msg::NumbersHint) }</p>
            <CopyField share="citation" label={site.get(Msg::TakeCitation)} text={citation} button={site.get(Msg::CopyCitation)} />
            { buttons(site, &CITATIONS) }
        </>
    }
}

fn row(site: &Site, name: Msg, of: &[(&'static str, Msg)]) -> Html {
    html! { <div class="share-row"><h3>{ site.get(name) }</h3>{ buttons(site, of) }</div> }
}

fn buttons(site: &Site, of: &[(&'static str, Msg)]) -> Html {
    html! { <p class="take-buttons">{ for of.iter().map(|(word, name)| button(site, word, *name)) }</p> }
}

/// A button that [`press`] understands.
pub fn button(site: &Site, word: &'static str, message: Msg) -> Html {
    html! { <button type="button" class="button" data-take={word}>{ site.get(message) }</button> }
}

/// Does what the button of this word says.
fn taken(site: &Site, id: VoteId, word: &str) {
    let (vote, words, library) = (site.vote(id), site.words(), &site.library);
    let address = site.link_to(&site.figure);
    let joint = if word.contains('.') { '-' } else { '.' };
    let name = format!("{}{joint}{word}", take::file_name(vote, &site.figure));
    let text = |text: String, kind: &str| {
        let file = download::blob(&text, kind);
        told(
            site,
            &name,
            file.is_some_and(|file| download::save(&name, &file)),
        );
    };
    match word {
        "csv" => text(take::csv(library, vote, words), "text/csv"),
        "json" => text(
            take::json(library, vote, &address, words),
            "application/json",
        ),
        "bib" => text(
            take::bibtex(library, vote, &address, words),
            "application/x-bibtex",
        ),
        "ris" => text(
            take::ris(library, vote, &address, words),
            "application/x-research-info-systems",
        ),
        "send" => {
            if let Some(promise) = send::send(&caption::embed_title(library, vote, words), &address)
            {
                spawn_local(async move {
                    // Closing the list of ways again is no fault.
                    clipboard::done(promise).await;
                });
            }
        }
        _ => {
            let svg = if word == "social.png" {
                card::social_svg(library, vote, &site.figure)
            } else {
                card::vote_svg(library, vote, &site.figure, card::WIDTH, &address)
            };
            match svg {
                None => document::say(SAID, &site.get(Msg::MapComing)),
                Some(svg) if word == "svg" => text(svg, "image/svg+xml"),
                Some(svg) => drawn(site.clone(), svg, word == "copy", word == "2x.png", name),
            }
        }
    }
}

/// A PNG, to the clipboard or into a file.
fn drawn(site: Site, svg: String, copy: bool, double: bool, name: String) {
    if copy {
        let promise = clipboard::copy_picture(svg);
        spawn_local(async move {
            let copied = match promise {
                Some(promise) => clipboard::done(promise).await,
                None => false,
            };
            let message = if copied {
                Msg::Copied
            } else {
                Msg::TakeRefused
            };
            document::say(SAID, &site.get(message));
        });
    } else {
        spawn_local(async move {
            let picture = picture::png(svg, if double { 2 } else { 1 }).await;
            let saved = picture.is_ok_and(|file| download::save(&name, &file));
            told(&site, &name, saved);
        });
    }
}

fn told(site: &Site, name: &str, saved: bool) {
    let said = if saved {
        site.say(Msg::TakeSaved, &[("file", name.into())])
    } else {
        site.get(Msg::TakeRefused)
    };
    document::say(SAID, &said);
}

//! Published pages: the body that stands there before any script, written by the same pieces that
//! draw it in the browser, so that the app takes it over without a shift.
//!
//! A vote is written as the first program shows it, with its map in every width it may get and the
//! table of its members; all other pages as the whole program shows them. Native only.

mod card_parts;
mod coarse_outlines;
mod layered_map;
mod stretched_chart;

pub(crate) use card_parts::{all_members, card_foot, card_head};
pub(crate) use coarse_outlines::Coarse;
pub(crate) use layered_map::{map, sheet};
pub(crate) use stretched_chart::chart;

use crate::app_context::Site;
use crate::layout::page_layout;
use crate::packs::{PackState, PackStates};
use figure::address::Subject;
use figure::{Figure, Library};
use rollcall::{Found, PackError};
use std::rc::Rc;
use thiserror::Error;
use words::{Language, Msg, Words};
use yew::prelude::*;
use yew::LocalServerRenderer;

/// Why there is no body for a figure.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum Unprintable {
    /// The address leads to no vote, or to several.
    #[error("{0} is not one vote")]
    NoVote(String),
    /// No member has the code.
    #[error("{0} is no member's code")]
    NoMember(String),
    /// No series has the id.
    #[error("{0} is no series")]
    NoSeries(String),
    /// A page that only the program shows.
    #[error("{0} has no published page")]
    NoPage(String),
    /// The outlines or the titles are missing in the library.
    #[error("outlines and titles are needed to write a page")]
    NoPacks,
}

/// What the pieces must know when they are written as text.
pub(crate) struct Print {
    /// Scheme and host of the site, without a slash at the end.
    pub(crate) origin: String,
    /// The coarse outlines of the picture.
    pub(crate) coarse: Rc<Coarse>,
    /// Whether the first program will take the page over.
    pub(crate) first: bool,
}

/// Writes the bodies of pages. It is not shared by threads: each makes its own.
pub struct Printer {
    library: Rc<Library>,
    coarse: Rc<Coarse>,
}

impl Printer {
    /// A printer of a library with outlines and titles, and the coarse outlines' pack
    /// (`static/packs/world-coarse.pack`).
    ///
    /// # Errors
    /// When a pack is damaged, foreign, or of another version.
    pub fn new(library: Library, coarse: &[u8]) -> Result<Self, PackError> {
        let of_coarse = Library::embedded()?;
        of_coarse.take_world(coarse)?;
        Ok(Self {
            library: Rc::new(library),
            coarse: Rc::new(Coarse::new(of_coarse)),
        })
    }

    /// What it writes from.
    pub fn library(&self) -> &Rc<Library> {
        &self.library
    }

    /// All that stands inside `<body>` of the page of a figure, for a site at `origin`
    /// (`https://example.org`) and `base` (`/plenary/`, a slash at both ends). Text from titles
    /// and names is escaped.
    ///
    /// # Errors
    /// When the figure has no published page.
    pub fn body(&self, figure: &Figure, origin: &str, base: &str) -> Result<String, Unprintable> {
        let library = &self.library;
        if library.world().is_none() || library.titles().is_none() {
            return Err(Unprintable::NoPacks);
        }
        let found = self.found(figure)?;
        let vote = matches!(figure.subject, Subject::Vote(_));
        let print = Print {
            origin: origin.trim_end_matches('/').to_owned(),
            coarse: Rc::clone(&self.coarse),
            first: vote,
        };
        let subjects = match library.subjects() {
            // The first program has not asked for them.
            Some(_) if !vote => PackState::Loaded,
            _ => PackState::NotRequested,
        };
        let site = Site {
            library: Rc::clone(library),
            arrivals: PackStates {
                world: PackState::Loaded,
                titles: PackState::Loaded,
                subjects,
                tongues: Default::default(),
            },
            figure: Rc::new(figure.clone()),
            faults: Rc::default(),
            base: base.into(),
            width: None,
            go: Callback::noop(),
            ask: Callback::noop(),
            keeps: false,
            keep: Callback::noop(),
            print: Some(Rc::new(print)),
        };
        let page = LocalServerRenderer::<Printed>::with_props(Props { site, found });
        let page = futures::executor::block_on(page.hydratable(false).render());
        let mut body = format!("<div id=\"app\">{page}</div>{}", sentences());
        // No page may hold them, whatever a title holds.
        body.retain(|letter| !letter.is_control());
        Ok(body)
    }

    /// The vote of a figure, or none for another page that there is.
    fn found(&self, figure: &Figure) -> Result<Found, Unprintable> {
        let archive = &self.library.archive;
        match &figure.subject {
            Subject::Vote(symbol) => match archive.find(symbol) {
                Found::One(vote) => Ok(Found::One(vote)),
                _ => Err(Unprintable::NoVote(symbol.clone())),
            },
            Subject::Country(code) if archive.find_member(code).whole().is_none() => {
                Err(Unprintable::NoMember(code.clone()))
            }
            Subject::Series(id) if archive.series_by_id(id).is_none() => {
                Err(Unprintable::NoSeries(id.clone()))
            }
            Subject::Country(_) | Subject::Series(_) => Ok(Found::None),
            _ => Err(Unprintable::NoPage(figure.address())),
        }
    }
}

/// What the start-up script shows where the program does not come, see static/boot/boot.js.
fn sentences() -> String {
    let words = Words::new(Language::En);
    let sentence = |(word, message): (&str, Msg)| {
        let text = figure::scene::escape(&words.get(message));
        format!("<p data-boot=\"{word}\" hidden>{text}</p>")
    };
    let all = [
        ("no-wasm", Msg::BootNoWasm),
        ("offline", Msg::BootOffline),
        ("failed", Msg::BootFailed),
    ];
    let all: String = all.into_iter().map(sentence).collect();
    let stopped = [Msg::BootStopped, Msg::BootAgain]
        .map(|message| figure::scene::escape(&words.get(message)));
    let [stopped, again] = stopped;
    format!(
        "<div id=\"boot\" class=\"boot boot-published\" role=\"status\">{all}</div>\
         <p id=\"stopped\" role=\"alert\">{stopped} <a href=\"\">{again}</a></p>"
    )
}

/// Properties of [`Printed`].
#[derive(Clone, PartialEq, Properties)]
struct Props {
    site: Site,
    found: Found,
}

/// The page around what the app shows.
#[function_component]
fn Printed(props: &Props) -> Html {
    page_layout(props.site.clone(), &props.found, 0)
}

//! What every component knows: the facts at hand, the figure of the address, the language, and
//! the way to another figure.

use crate::browser::{address_bar, document};
use crate::packs::{Pack, PackStates};
use figure::address::{Fault, Subject};
use figure::store::level_of_detail::Detail;
use figure::{Figure, Library};
use rollcall::{RecordedVote, VoteId};
use std::rc::Rc;
use words::{Msg, Value, Words};
use yew::prelude::*;

/// A step to another figure.
#[derive(Clone, Debug)]
pub struct Step {
    /// The figure to show.
    pub figure: Figure,
    /// In the place of the present one in the history (another look), or after it (another page).
    pub replace: bool,
}

/// The context of all components.
#[derive(Clone)]
pub struct Site {
    /// The facts at hand.
    pub library: Rc<Library>,
    /// Which packs have arrived; changes whenever the library does.
    pub arrivals: PackStates,
    /// The figure of the address.
    pub figure: Rc<Figure>,
    /// What was wrong with the address.
    pub faults: Rc<Vec<Fault>>,
    /// The path that the site was built for.
    pub base: Rc<str>,
    /// How wide a map would have been before the first page was drawn, CSS pixels.
    pub width: Option<u32>,
    /// Goes to another figure.
    pub go: Callback<Step>,
    /// Asks for a pack, once.
    pub ask: Callback<Pack>,
    /// Whether the members picked stay when another is pressed.
    pub keeps: bool,
    /// Sets [`Site::keeps`].
    pub keep: Callback<bool>,
    /// Set where the page is written as text, to be published.
    #[cfg(not(target_arch = "wasm32"))]
    pub print: Option<Rc<crate::prerender::Print>>,
}

impl PartialEq for Site {
    fn eq(&self, other: &Self) -> bool {
        self.arrivals == other.arrivals
            && Rc::ptr_eq(&self.library, &other.library)
            && self.figure == other.figure
            && self.keeps == other.keeps
            && self.faults == other.faults
    }
}

impl Site {
    /// Whether what only the whole program has is shown.
    pub fn whole(&self) -> bool {
        #[cfg(not(target_arch = "wasm32"))]
        if self.print.as_ref().is_some_and(|print| print.first) {
            return false;
        }
        cfg!(feature = "whole")
    }

    /// How fine maps are drawn: for this screen; a printed page is not seen yet.
    pub fn detail(&self) -> Detail {
        #[cfg(not(target_arch = "wasm32"))]
        if self.print.is_some() {
            return Detail::Full;
        }
        Detail::Screen(document::pixels())
    }

    /// Scheme and host of the site.
    fn origin(&self) -> String {
        #[cfg(not(target_arch = "wasm32"))]
        if let Some(print) = &self.print {
            return print.origin.clone();
        }
        address_bar::origin()
    }

    /// Speaks the figure's language.
    pub fn words(&self) -> Words {
        Words::new(self.figure.language)
    }

    /// A message without places.
    pub fn get(&self, message: Msg) -> String {
        self.words().get(message)
    }

    /// A message with its places filled.
    pub fn say(&self, message: Msg, values: &[(&str, Value)]) -> String {
        self.words().say(message, values)
    }

    /// Names the page in the browser's tab and history.
    pub fn title(&self, page: &str) {
        address_bar::title(self.say(Msg::PageTitle, &[("page", page.into())]));
    }

    /// A vote of the archive.
    pub fn vote(&self, id: VoteId) -> RecordedVote<'_> {
        self.library.archive.vote(id)
    }

    /// The path to a subject in its default look, in the present language.
    pub fn path_to(&self, subject: Subject) -> String {
        address_bar::path(&self.base, &self.to(subject))
    }

    /// The path to a vote.
    pub fn path_to_vote(&self, id: VoteId) -> String {
        self.path_to(Subject::Vote(self.vote(id).slug()))
    }

    /// A subject in its default look, but for what belongs to the reader and not to the figure.
    pub fn to(&self, subject: Subject) -> Figure {
        let mut figure = Figure::of(self.figure.language, subject);
        figure.look.patterns = self.figure.look.patterns;
        figure
    }

    /// The address of a figure for another page, with scheme and host.
    pub fn link_to(&self, figure: &Figure) -> String {
        format!("{}{}", self.origin(), address_bar::path(&self.base, figure))
    }
}

/// The site around a component. Every component stands below the app, which provides it.
#[hook]
pub fn use_site() -> Option<Site> {
    use_context::<Site>()
}

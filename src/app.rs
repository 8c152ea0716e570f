//! The app: reads the compiled-in archive, follows the address, fetches the packs, and gives
//! both to the pages.

use crate::app_context::{Site, Step};
use crate::browser::{address_bar, document, listeners, performance, scroll};
use crate::layout::page_layout;
use crate::packs::{self, Failure, Pack, PackState, PackStates};
use crate::pages::damaged;
use crate::reach::reaches;
use figure::address::{read, Reading, Subject};
use figure::{Figure, Library};
use rollcall::{Found, PackError};
use std::rc::Rc;
use yew::prelude::*;

/// What happens to the app.
pub enum Message {
    /// The reader went to another address: a link, or a step in the history.
    Address(String),
    /// A component shows another figure.
    Step(Step),
    /// The page is about to be printed.
    Print,
    /// A component needs a pack.
    Ask(Pack),
    /// The reader wants picked members to stay when another is pressed, or not.
    Keep(bool),
    /// A pack came, or did not.
    Came(Pack, Result<Vec<u8>, Failure>),
}

/// What the page's file shows before the app does.
#[derive(Clone, Copy, PartialEq, Properties)]
pub struct Frame {
    /// How wide a map will be in its place, CSS pixels.
    pub width: Option<u32>,
}

/// The app: archive, address and packs, and the page that they make.
pub struct App {
    library: Result<Rc<Library>, PackError>,
    base: Rc<str>,
    bar: address_bar::AddressBar,
    reading: Rc<Reading>,
    figure: Rc<Figure>,
    /// The vote of the figure's symbol.
    found: Found,
    arrivals: PackStates,
    /// Whether the members picked stay when another is pressed.
    keeps: bool,
    /// Counts the drawings of a translated page, each of which makes its nodes anew.
    nodes: u32,
    _scroll: [Option<listeners::Listener>; 6],
    /// Another page is drawn next, which begins at its heading.
    begins: bool,
    _listeners: [Option<listeners::Listener>; 4],
}

impl Component for App {
    type Message = Message;
    type Properties = Frame;

    fn create(ctx: &Context<Self>) -> Self {
        let base: Rc<str> = address_bar::base().into();
        let link = ctx.link().clone();
        let base_of_step = Rc::clone(&base);
        let on_step = listeners::on_step(move || {
            link.send_message(Message::Address(address_bar::address(&base_of_step)));
        });
        let link = ctx.link().clone();
        let base_of_link = base.to_string();
        let on_link = listeners::on_link(base.to_string(), move |path| {
            let address = format!("/{}", path.strip_prefix(&base_of_link).unwrap_or_default());
            let figure = read(&address).figure;
            let reached = reaches(&figure);
            if reached {
                let replace = false;
                link.send_message(Message::Step(Step { figure, replace }));
            }
            // What cannot be loaded is said, and the page stays.
            reached || !address_bar::may_load()
        });
        let scroll = scroll::follow();
        let link = ctx.link().clone();
        let on_print = listeners::on_print(move || link.send_message(Message::Print));
        let on_slash = listeners::on_slash(|| document::focus(".search-box input"));
        let mut app = Self {
            library: performance::measured("decode:compiled-in", Library::embedded).map(Rc::new),
            reading: Rc::new(read("/")),
            figure: Rc::default(),
            found: Found::None,
            arrivals: PackStates::default(),
            begins: false,
            bar: address_bar::AddressBar::default(),
            base,
            keeps: false,
            nodes: 0,
            _scroll: scroll,
            _listeners: [on_step, on_link, on_print, on_slash],
        };
        app.follow(&address_bar::address(&app.base));
        if let Ok(library) = &app.library {
            if let Found::One(vote) = app.found {
                if let Some(title) = packs::first_title() {
                    library.take_first_title(vote, title);
                }
            }
            for pack in [Pack::World, Pack::Titles, Pack::Subjects] {
                match packs::here(pack) {
                    // In the first drawing already: a slow processor paints between two.
                    Some(bytes) => app.came(pack, bytes),
                    // Asked for by what needs them.
                    None if pack == Pack::Subjects => {}
                    None => ctx.link().send_message(Message::Ask(pack)),
                }
            }
        }
        app
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Address(address) => {
                self.bar.forget();
                scroll::arrive();
                self.follow(&address);
            }
            Message::Step(step) if !reaches(&step.figure) => {
                address_bar::write();
                address_bar::leave(&self.base, &step.figure);
                return false;
            }
            Message::Step(step) => {
                let new_page = step.figure.subject != self.figure.subject;
                self.bar.go(&self.base, &step.figure, step.replace);
                self.follow(&step.figure.address());
                self.begins |= new_page && !step.replace;
            }
            Message::Ask(pack) => {
                let again = match self.arrivals.of(pack) {
                    PackState::NotRequested => false,
                    PackState::Failed(_) => true,
                    PackState::Loading | PackState::Loaded => return false,
                };
                *self.arrivals.of(pack) = PackState::Loading;
                let base = Rc::clone(&self.base);
                ctx.link().send_future(async move {
                    Message::Came(pack, packs::fetch(pack, &base, again).await)
                });
            }
            Message::Came(pack, bytes) => self.came(pack, bytes),
            Message::Keep(keeps) => self.keeps = keeps,
            // Its foot tells the day, which may be another than that of the last drawing.
            Message::Print => {}
        }
        if document::is_translated() {
            self.nodes += 1;
            scroll::stay();
        }
        true
    }

    fn rendered(&mut self, _ctx: &Context<Self>, first: bool) {
        // Only now does the new heading stand there.
        if std::mem::take(&mut self.begins) {
            document::begin_page(&address_bar::page_title());
        }
        // The start-up script takes the whole program for every fragment.
        if !first || !cfg!(feature = "whole") {
            return;
        }
        let fragment = address_bar::take_fragment();
        if fragment.len() > 1 {
            document::focus(&fragment);
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Ok(library) = &self.library else {
            return damaged();
        };
        let site = Site {
            library: Rc::clone(library),
            arrivals: self.arrivals,
            figure: Rc::clone(&self.figure),
            faults: Rc::new(self.reading.faults.clone()),
            base: Rc::clone(&self.base),
            width: ctx.props().width,
            go: ctx.link().callback(Message::Step),
            ask: ctx.link().callback(Message::Ask),
            keeps: self.keeps,
            keep: ctx.link().callback(Message::Keep),
            #[cfg(not(target_arch = "wasm32"))]
            print: None,
        };
        page_layout(site, &self.found, self.nodes)
    }
}

impl App {
    /// Shows the figure of an address; a vote's other spellings lead to its canonical address.
    fn follow(&mut self, address: &str) {
        let reading = read(address);
        let mut figure = reading.figure.clone();
        if let (Subject::Vote(symbol), Ok(library)) = (&figure.subject, &self.library) {
            self.found = library.archive.find(symbol);
            if let Found::One(vote) = self.found {
                figure.subject = Subject::Vote(library.archive.vote(vote).slug());
            }
        }
        if figure.address() != address && !matches!(figure.subject, Subject::Unknown(_)) {
            self.bar.go(&self.base, &figure, true);
        }
        document::set_root(&figure);
        self.figure = Rc::new(figure);
        self.reading = Rc::new(reading);
    }

    fn came(&mut self, pack: Pack, bytes: Result<Vec<u8>, Failure>) {
        *self.arrivals.of(pack) = match bytes.and_then(|bytes| self.take(pack, bytes)) {
            Ok(()) => PackState::Loaded,
            Err(failure) => PackState::Failed(failure),
        };
        // Before the first letter of a search has to wait for it.
        if let (true, Pack::Subjects, Ok(library)) = (cfg!(feature = "whole"), pack, &self.library)
        {
            performance::measured("index", || library.index());
        }
    }

    fn take(&self, pack: Pack, bytes: Vec<u8>) -> Result<(), Failure> {
        let Ok(library) = &self.library else {
            return Err(Failure::Damaged);
        };
        performance::measured(&format!("decode:{}", pack.name()), || match pack {
            Pack::World => library.take_world(&bytes),
            Pack::Titles => library.take_titles(bytes),
            Pack::Subjects => library.take_subjects(bytes),
            Pack::TitleLanguage(tongue) if cfg!(feature = "whole") => {
                library.take_tongue(tongue, bytes)
            }
            // Nothing in the first program asks for one.
            Pack::TitleLanguage(_) => Ok(()),
        })
        .map_err(|_| Failure::Damaged)
    }
}

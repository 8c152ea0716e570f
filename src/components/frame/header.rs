//! The frame's head: the way home, search, theme.

use crate::app_context::{Site, Step};
use crate::browser::{document, theme};
use crate::components::SearchBox;
use figure::address::{Subject, Theme};
use words::Msg;
use yew::prelude::*;

/// The header of every page.
pub fn app_header(site: &Site) -> Html {
    let searches = matches!(site.figure.subject, Subject::Search | Subject::Home);
    let here = (site.figure.subject == Subject::Search).then_some("page");
    html! {
        <>
            <a class="skip-link" href="#main" onclick={Callback::from(|event: MouseEvent| {
                event.prevent_default();
                document::focus("main h1");
            })}>{ site.get(Msg::SkipToContent) }</a>
            <header class="app-header">
                <a class="app-name" href={site.path_to(Subject::Home)}>{ site.get(Msg::AppName) }</a>
                <nav aria-label={site.get(Msg::NavMain)}>
                    <a href={site.path_to(Subject::Search)} aria-current={here}>{ site.get(Msg::NavVotes) }</a>
                </nav>
                if !searches { <SearchBox /> }
                { theme_switch(site) }
            </header>
        </>
    }
}

/// Light, dark, or as the system has it: one after the other. The choice is kept on the device, and a
/// theme of the address gives way to it.
fn theme_switch(site: &Site) -> Html {
    let now = site.figure.look.theme.or_else(theme::chosen);
    let (name, next) = match now {
        None => (Msg::ThemeSystem, Some(Theme::Light)),
        Some(Theme::Light) => (Msg::ThemeLight, Some(Theme::Dark)),
        Some(Theme::Dark) => (Msg::ThemeDark, None),
    };
    let label = site.say(Msg::ThemeSwitch, &[("theme", (&site.get(name)).into())]);
    let figure = site.figure.clone();
    let press = site.go.reform(move |_: MouseEvent| {
        theme::choose(next);
        let mut figure = (*figure).clone();
        figure.look.theme = None;
        Step {
            figure,
            replace: true,
        }
    });
    html! {
        <button type="button" class="icon-button theme-switch" onclick={press}>
            <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
                <circle class="icon-line" cx="9" cy="9" r="7" />
                <path class="icon-fill" d="M9 2a7 7 0 0 1 0 14z" />
            </svg>
            <span>{ label }</span>
        </button>
    }
}

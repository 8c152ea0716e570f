//! The embed code with its choices, and what it will show.

use super::panel::{embedded, frame_code, frame_height};
use crate::app_context::{use_site, Site};
use crate::browser::{address_bar, parent_frame};
use crate::components::figure_view::view_name;
use crate::components::CopyField;
use figure::address::{Subject, Theme, View};
use figure::scene::escape;
use words::{Language, Msg, Words};
use yew::prelude::*;

/// Properties of [`ShareEmbed`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// What the frame says of itself.
    pub title: AttrValue,
    /// Whether the reader sees it: before, the preview need not be fetched.
    pub open: bool,
}

/// Widths of a preview, in CSS pixels; the first is as wide as its column.
const WIDTHS: [u32; 4] = [0, 320, 480, 640];

/// Below this width, CSS pixels, a map is a swarm of rings.
const NARROW: u32 = 480;

/// What the reader chose, where it is another than the page's.
#[derive(Clone, Copy, Default, PartialEq)]
struct Chosen {
    script: bool,
    view: Option<View>,
    /// The theme; nothing inside it is the reader's own.
    theme: Option<Option<Theme>>,
    language: Option<Language>,
    width: u32,
}

/// The embed code of the figure, its choices and a preview.
#[function_component]
pub fn ShareEmbed(props: &Props) -> Html {
    let chosen = use_state_eq(Chosen::default);
    // The heights that the previews tell, by their addresses.
    let told = use_state_eq(|| None::<(String, u32)>);
    {
        let told = told.clone();
        use_effect_with(props.open, move |open| {
            let on = move |address, height| told.set(Some((address, height)));
            let heard = open.then(|| parent_frame::on_height(on)).flatten();
            move || drop(heard)
        });
    }
    let Some(site) = use_site() else {
        return Html::default();
    };
    let now = *chosen;
    let mut figure = (*site.figure).clone();
    figure.look.view = now.view.unwrap_or(figure.look.view);
    figure.look.theme = now.theme.unwrap_or(figure.look.theme);
    figure.language = now.language.unwrap_or(figure.language);
    let set = |next: Chosen| {
        let chosen = chosen.clone();
        Callback::from(move |_: MouseEvent| chosen.set(next))
    };
    let option = |name: String, pressed: bool, next: Chosen| {
        html! { <button type="button" class="choice" aria-pressed={pressed.to_string()} onclick={set(next)}>{ name }</button> }
    };
    let views = View::ALL.iter().copied().map(|view| {
        let next = Chosen {
            view: Some(view),
            ..now
        };
        option(site.get(view_name(view)), figure.look.view == view, next)
    });
    let themes = [
        (None, Msg::ThemeReader),
        (Some(Theme::Light), Msg::ThemeLight),
        (Some(Theme::Dark), Msg::ThemeDark),
    ];
    let themes = themes.into_iter().map(|(theme, name)| {
        let next = Chosen {
            theme: Some(theme),
            ..now
        };
        option(site.get(name), figure.look.theme == theme, next)
    });
    let kinds = [(false, Msg::CodeFrame), (true, Msg::CodeScript)];
    let kinds = kinds.into_iter().map(|(script, name)| {
        option(
            site.get(name),
            now.script == script,
            Chosen { script, ..now },
        )
    });
    let widths = WIDTHS.into_iter().map(|width| {
        let name = match width {
            0 => site.get(Msg::WidthFull),
            _ => site.say(Msg::WidthPixels, &[("width", (&width.to_string()).into())]),
        };
        option(name, now.width == width, Chosen { width, ..now })
    });
    // Only languages that have words of their own.
    let spoken = Language::ALL
        .into_iter()
        .filter(|language| Words::new(*language).spoken() == *language);
    let languages: Vec<Html> = spoken
        .map(|language| {
            let next = Chosen {
                language: Some(language),
                ..now
            };
            option(language.tag().to_owned(), figure.language == language, next)
        })
        .collect();
    let row = |name: Msg, options: Html| {
        let name = site.get(name);
        html! {
            <div class="share-row">
                <h3>{ name.clone() }</h3>
                <div class="choices" role="group" aria-label={name}>{ options }</div>
            </div>
        }
    };
    let width = match now.width {
        0 => "100%".to_owned(),
        width => width.to_string(),
    };
    let source = embedded(&site, &figure);
    // A chosen width has the height that the card takes in it; a table keeps a scroll bar of its own.
    let told = (*told)
        .as_ref()
        .filter(|(address, _)| source.ends_with(address.as_str()));
    let fixed = now.width > 0 && figure.look.view != View::Table;
    let height = told.filter(|_| fixed).map(|(_, height)| *height);
    let height = height.unwrap_or_else(|| frame_height(&figure));
    let frame = frame_code(&site, &props.title, &figure, &width, height);
    let narrow = (1..NARROW).contains(&now.width)
        && matches!(figure.subject, Subject::Vote(_))
        && figure.look.view == View::Map;
    let tiles = Chosen {
        view: Some(View::Tiles),
        ..now
    };
    let (code, hint) = match now.script {
        true => (script_code(&site, &frame), Msg::ScriptHint),
        false => (frame, Msg::FrameHint),
    };
    html! {
        <div class="share-fields">
            <div>
                // Only a vote has views.
                if matches!(figure.subject, Subject::Vote(_)) { { row(Msg::EmbedView, html! { { for views } }) } }
                { row(Msg::EmbedTheme, html! { { for themes } }) }
                { row(Msg::EmbedWidth, html! { { for widths } }) }
                if languages.len() > 1 { { row(Msg::EmbedLanguage, html! { { for languages } }) } }
                if narrow {
                    <p class="hint">{ site.get(Msg::NarrowTiles) }{ " " }
                        <button type="button" class="button" onclick={set(tiles)}>{ site.get(Msg::ShowTiles) }</button></p>
                }
                { row(Msg::EmbedCode, html! { { for kinds } }) }
                <p class="hint">{ site.get(hint) }</p>
                <CopyField share="embed" label={site.get(Msg::ShareEmbed)} text={code} button={site.get(Msg::CopyEmbed)} />
            </div>
            <div class="share-preview">
                <h3>{ site.get(Msg::EmbedPreview) }</h3>
                if props.open {
                    // Another frame for another address: changing one would be a step in the history.
                    <iframe key={source.clone()} src={source} title={&props.title} {width} height={height.to_string()} frameborder="0"></iframe>
                }
            </div>
        </div>
    }
}

/// The script, and its element around the frame, which keeps the place of the figure until the script
/// comes, and stands there without it.
fn script_code(site: &Site, frame: &str) -> String {
    let script = format!("{}{}embed.js", address_bar::origin(), site.base);
    format!(
        "<script src=\"{}\" async></script>\n<plenary-figure>{frame}</plenary-figure>",
        escape(&script)
    )
}

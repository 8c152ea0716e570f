//! The pictures that can be kept, and how they will look.

use super::export_buttons;
use super::export_buttons::Told;
use crate::app_context::{use_site, Site};
use crate::browser::picture_fonts::with_letters;
use crate::browser::rasterize::Shown;
use figure::Taken;
use std::cell::Cell;
use std::rc::Rc;
use words::Msg;
use yew::platform::spawn_local;
use yew::prelude::*;

/// Properties of [`SharePicture`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// What it is of.
    pub of: Taken,
    /// Whether the reader sees it: before, nothing is drawn.
    pub open: bool,
    /// What became of the last press.
    pub told: Option<Told>,
}

/// The buttons that save pictures, and a preview of each picture.
#[function_component]
pub fn SharePicture(props: &Props) -> Html {
    let site = use_site();
    let drawn_of = site.as_ref().filter(|_| props.open);
    let drawn_of = drawn_of.map(|site| (site.clone(), props.of));
    let drawn = use_state(|| [None, None]);
    {
        let drawn = drawn.clone();
        use_effect_with(drawn_of, move |of| {
            // What was drawn for another figure is not shown any more.
            let last = Rc::new(Cell::new(false));
            let current = Rc::clone(&last);
            match of.clone() {
                Some((site, of)) => spawn_local(async move {
                    let shown = [
                        preview(&site, of, false).await,
                        preview(&site, of, true).await,
                    ];
                    if !current.get() {
                        drawn.set(shown);
                    }
                }),
                // Out of sight they are given back.
                None if drawn.iter().any(Option::is_some) => drawn.set([None, None]),
                None => {}
            }
            move || last.set(true)
        });
    }
    let Some(site) = site else {
        return Html::default();
    };
    let result = props.of.sentence(&site.library, &site.figure);
    let framed = |at: usize, name: Msg| {
        let picture = drawn[at].as_ref()?;
        Some(html! {
            <figure>
                <figcaption>{ site.get(name) }</figcaption>
                <img src={picture.address().to_owned()} alt={result.clone()} />
            </figure>
        })
    };
    html! {
        <>
            { export_buttons::pictures(&site, props.told.as_ref()) }
            <div class="share-fields picture-previews">
                { framed(0, Msg::EmbedPreview) }
                { framed(1, Msg::TakeSocial) }
            </div>
        </>
    }
}

/// A picture as it will be saved, or the one for posts; none without the outlines.
async fn preview(site: &Site, of: Taken, social: bool) -> Option<Shown> {
    let svg = export_buttons::picture_of(site, of, social)?;
    Shown::new(&with_letters(svg, &site.base).await)
}

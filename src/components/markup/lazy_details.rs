//! What is written when it is first opened: rows that few readers want should not delay a page. A
//! published page has them from the start, or leaves them to the program.

use super::builder::HtmlBuilder;
use crate::app_context::Site;
use crate::browser::scroll;
use crate::components::is_printed;
use yew::prelude::*;

/// Properties of [`Opened`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    class: &'static str,
    summary: AttrValue,
    printed: bool,
    write: Callback<(), Html>,
}

/// A `details` element that is written when it is first opened; `write` writes what is inside, on a published page only where it is to
/// be `printed`.
pub fn opened(
    site: &Site,
    out: &mut HtmlBuilder,
    class: &'static str,
    summary: &str,
    printed: bool,
    write: impl Fn(&Site, &mut HtmlBuilder) + 'static,
) {
    let (summary, printed) = (summary.to_owned(), printed && is_printed(site));
    let write = {
        let site = site.clone();
        Callback::from(move |()| {
            let mut tree = HtmlBuilder::new(&site);
            write(&site, &mut tree);
            tree.html()
        })
    };
    out.put(html! { <Opened {class} {summary} {printed} {write} /> });
}

#[function_component]
fn Opened(props: &Props) -> Html {
    let was_open = use_memo((), |()| scroll::was_open(&props.summary));
    let open = use_state_eq(|| props.printed || *was_open);
    let ontoggle = {
        let (open, summary) = (open.clone(), props.summary.clone());
        Callback::from(move |_: Event| {
            scroll::note_open(&summary);
            open.set(true);
        })
    };
    html! {
        <details class={props.class} open={*was_open} {ontoggle}>
            <summary>{ props.summary.clone() }</summary>
            if *open { { props.write.emit(()) } }
        </details>
    }
}

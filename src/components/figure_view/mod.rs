//! The figure of a vote in the view of its address: drawn once, pointed at without drawing it
//! again.

pub mod gestures;
mod interaction;
mod keyboard;
pub mod member_names;
mod member_table;
mod pointer;
mod render;
mod toolbar;
mod tooltip;
pub mod use_camera;
pub mod view_controls;

use super::charts::prerendered::printed_map;
use super::charts::scene_svg::{scene_svg, SceneView};
use super::{pack_failure, waiting};
use crate::app_context::use_site;
use crate::browser::element_size::use_size;
use crate::browser::{document, parent_frame};
use crate::packs::{Pack, PackState};
use atlas::Hit;
use figure::address::View;
use figure::captions;
use figure::views::highlight::highlight;
use figure::views::member_table::Sort;
use figure::views::type_ahead::TypeAhead;
use gestures::Gestures;
pub use interaction::Focus;
use interaction::{pick, Now};
use member_names::Names;
use render::{draw, shown_view};
use rollcall::VoteId;
use std::cell::OnceCell;
use std::rc::Rc;
pub use toolbar::view_name;
use tooltip::{tooltip, Pointed};
use use_camera::use_window;
use words::Msg;
use yew::prelude::*;

/// Properties of [`FigureView`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The vote.
    pub vote: VoteId,
    /// Whether title, notes and all controls stand around it: views, finder, patterns, zoom, …
    #[prop_or_default]
    pub tools: bool,
}

/// The figure of a vote, in the view of the address.
#[function_component]
pub fn FigureView(props: &Props) -> Html {
    let place = use_node_ref();
    let measured = use_size(&place).map(|(width, _)| width);
    let pointed = use_state_eq(|| None::<Pointed>);
    let focus = use_state_eq(Focus::default);
    let sort = use_state_eq(Sort::default);
    let find = use_state_eq(String::new);
    let tip = use_node_ref();
    let hand = use_mut_ref(Gestures::default);
    let typed = use_mut_ref(TypeAhead::default);
    let site = use_site();
    let look = site.as_ref().map(|site| site.figure.look.clone());
    let look = look.unwrap_or_default();
    let view = shown_view(&look);
    // The first figure among its tools need not wait to be measured.
    let expected = || site.as_ref().filter(|_| props.tools)?.width;
    let width = measured.or_else(expected).map(f64::from);
    let (window, zoom) = use_window(site.as_ref());
    // Made when a key is first pressed: sorting names costs as much as drawing.
    let names = {
        let inputs = (props.vote, site.as_ref().map(|site| site.figure.language));
        use_memo(inputs, |_| OnceCell::<Names>::new())
    };
    let drawn = {
        let arrived = site.as_ref().map(|site| site.arrivals.world);
        let site = site.clone();
        let inputs = (props.vote, width.map(f64::to_bits), look.clone(), arrived);
        use_memo(
            (inputs, window, (*find).clone(), *sort),
            move |((vote, ..), window, find, sort)| {
                let site = site?;
                draw(&site, site.vote(*vote), width?, *window, find, *sort)
            },
        )
    };
    {
        let row = focus.member.filter(|_| focus.seen && view == View::Table);
        use_effect_with(row, |row| {
            if row.is_some() {
                document::reveal(".row-focus");
            }
        });
    }
    {
        let tip = tip.clone();
        let anchor = pointed.as_ref().zip(width).map(|(pointed, width)| {
            let (_, x) = pointed.anchor(width);
            (x.to_bits(), pointed.y.to_bits())
        });
        use_effect_with(anchor, move |anchor| {
            if let Some((x, y)) = anchor {
                document::place(&tip, f64::from_bits(*x), f64::from_bits(*y));
            }
        });
    }
    use_effect_with(look.embed && drawn.is_some(), |there| {
        if *there {
            parent_frame::ask();
        }
    });
    let Some(site) = site else {
        return Html::default();
    };
    let vote = site.vote(props.vote);
    let tools = props.tools.then(|| {
        view_controls::tools(
            &site,
            vote,
            window,
            &zoom,
            drawn.as_ref().as_ref().map(|drawn| &drawn.rows),
        )
    });
    let label = site.say(
        Msg::FigureLabel,
        &[
            ("view", (&site.get(view_name(view))).into()),
            ("result", (&captions::result(vote, site.words())).into()),
        ],
    );
    let class = classes!(
        "figure-view",
        format!("view-{}", view.word()),
        (window.zoom > 1.0).then_some("zoomed")
    );
    let fault = view_controls::group_fault(&site, vote)
        .map(|line| html! { <p class="faults" role="status">{ line }</p> });
    let whole = |figure: Html| match props.tools {
        true => toolbar::around(&site, vote, &find, figure),
        false => figure,
    };
    let Some((drawn_now, width)) = drawn.as_ref().as_ref().zip(width) else {
        if let Some(map) = printed_map(&site, vote, &label) {
            let figure = html! {
                <>
                    { tools }
                    <div {class} data-figure={view.word()} data-ready="" tabindex="0" role="group" aria-label={label}>{ map }</div>
                </>
            };
            return whole(figure);
        }
        let instead = match site.arrivals.world {
            PackState::Failed(failure) if view == View::Map => {
                pack_failure(&site, Pack::World, failure)
            }
            _ if view == View::Map => waiting("waiting-map", site.get(Msg::MapComing)),
            _ => Html::default(),
        };
        let figure = html! { <>{ fault }{ tools }<div {class} data-figure={view.word()} ref={place}>{ instead }</div></> };
        return whole(figure);
    };

    let now = Rc::new(Now {
        site: site.clone(),
        vote: props.vote,
        view,
        width,
        window,
        drawn: Rc::clone(&drawn),
        names,
        pointed,
        focus,
        typed,
        hand,
        zoom,
    });
    let point = on(&now, Now::point);
    let at = now.focus.member.filter(|_| now.focus.seen);
    let said = at.map(|member| {
        let names = now.names.get_or_init(|| Names::of(&site, vote));
        names.announce(&site, vote, member)
    });
    let edge = match (&*now.pointed, at) {
        (_, Some(member)) => Some((member, true)),
        (
            Some(Pointed {
                what: Hit::Member(member) | Hit::NotYet(member),
                ..
            }),
            None,
        ) => Some((*member, false)),
        _ => None,
    };
    let edge = edge
        .and_then(|(member, focus)| highlight(&drawn_now.scene, &site.library.code(member), focus))
        .map(|edge| html! { <div class="figure-edge" aria-hidden="true">{ scene_svg(&edge, "") }</div> });
    let inside = match view {
        View::Table => member_table::table(&site, vote, &drawn_now.rows, at, &sort),
        _ => html! { <SceneView scene={Rc::clone(&drawn_now.scene)} label={label.clone()} /> },
    };
    let tip = now.pointed.as_ref().map(|pointed| {
        let (side, _) = pointed.anchor(drawn_now.scene.width);
        tooltip(&site, vote, pointed, side, &tip)
    });
    let help = site.say(
        Msg::FigureHelp,
        &[("view", (&site.get(view_name(view))).into())],
    );
    let figure = html! {
        <>
            { fault }
            { tools }
            <div {class} data-figure={view.word()} data-ready="" ref={place} tabindex="0" role="group"
                aria-label={label} aria-describedby="figure-help"
                onpointermove={point.clone()} onpointerdown={point.clone()} onpointerup={point.clone()}
                onpointercancel={point.clone()} onpointerleave={point} onclick={on(&now, Now::press)} ondblclick={on(&now, Now::closer)}
                onwheel={on(&now, Now::wheel)} onkeydown={on(&now, Now::key)} onblur={on(&now, Now::blur)}>
                { inside }
                { edge }
                { tip }
                <span id="figure-help" class="visually-hidden">
                    { help }
                    if view == View::Map { { " " }{ site.get(Msg::MapKeys) } }
                </span>
                <span class="visually-hidden" role="status">
                    // New nodes for new words: those of a translated page are no longer shown.
                    { for said.map(|said| html! { <span key={said.clone()}>{ said }</span> }) }
                </span>
            </div>
        </>
    };
    whole(figure)
}

/// Hands an event on to what is done about it.
fn on<E: 'static>(now: &Rc<Now>, act: fn(&Now, E)) -> Callback<E> {
    let now = Rc::clone(now);
    Callback::from(move |event| act(&now, event))
}

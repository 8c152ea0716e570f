//! The figure of a vote in the view of its address: drawn once, pointed at without drawing it
//! again.

mod controls;
pub mod hand;
mod names;
mod table;
pub mod tools;
mod tooltip;

use super::group_bars::press_on_chart;
use super::printed::printed_map;
use super::scene_view::{scene_svg, SceneView};
use super::{pack_failure, waiting};
use crate::browser::width::use_size;
use crate::browser::{document, events};
use crate::packs::{Arrival, Pack};
use crate::site::{use_site, Site, Step};
use atlas::Hit;
use controls::view_name;
use figure::address::{Look, Region, View};
use figure::caption;
use figure::highlight::highlight;
use figure::map::{map_height, map_in, MapOptions};
use figure::plot::{plot_in, Plot};
use figure::scene::Scene;
use figure::table::{rows, Row, Sort};
use figure::window::Window;
use hand::Hand;
use names::Names;
use rollcall::{MemberId, RecordedVote, VoteId};
use std::cell::OnceCell;
use std::rc::Rc;
use tooltip::{tooltip, Pointed};
use words::Msg;
use yew::prelude::*;

/// No figure is drawn narrower than this, CSS pixels.
const NARROWEST: f64 = 120.0;

/// Properties of [`FigureView`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The vote.
    pub vote: VoteId,
    /// Whether title, notes and all controls stand around it: views, finder, patterns, zoom, …
    #[prop_or_default]
    pub tools: bool,
}

/// A view as it is drawn now.
struct Drawn {
    plot: Option<Plot>,
    scene: Rc<Scene>,
    rows: Vec<Row>,
}

/// The member that the keyboard is at, and whether the reader sees that.
#[derive(Clone, Copy, Default, PartialEq)]
struct Focus {
    member: Option<MemberId>,
    seen: bool,
}

/// See the head of this file.
#[function_component]
pub fn FigureView(props: &Props) -> Html {
    let place = use_node_ref();
    let measured = use_size(&place).map(|(width, _)| width);
    let pointed = use_state_eq(|| None::<Pointed>);
    let focus = use_state_eq(Focus::default);
    let moved = use_state_eq(|| (None::<Region>, Window::WORLD));
    let sort = use_state_eq(Sort::default);
    let find = use_state_eq(String::new);
    let tip = use_node_ref();
    let hand = use_mut_ref(Hand::default);
    let site = use_site();
    let look = site.as_ref().map(|site| site.figure.look.clone());
    let look = look.unwrap_or_default();
    let view = shown_view(&look);
    // The first figure among its tools need not wait to be measured.
    let expected = || site.as_ref().filter(|_| props.tools)?.width;
    let width = measured.or_else(expected).map(f64::from);
    // A window that the reader moved holds as long as the region of the address is the same.
    let window = match *moved {
        (region, window) if region == look.region && window != Window::WORLD => window,
        (region, window) if region == look.region && region.is_none() => window,
        _ => Window::of(look.region),
    };
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
    let Some(site) = site else {
        return Html::default();
    };
    let vote = site.vote(props.vote);
    let zoom = {
        let (moved, region) = (moved.clone(), look.region);
        Callback::from(move |window: Window| moved.set((region, window)))
    };
    let tools = props.tools.then(|| {
        tools::tools(
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
            ("result", (&caption::result(vote, site.words())).into()),
        ],
    );
    let class = classes!(
        "figure-view",
        format!("view-{}", view.word()),
        (window.zoom > 1.0).then_some("zoomed")
    );
    let fault = tools::group_fault(&site, vote)
        .map(|line| html! { <p class="faults" role="status">{ line }</p> });
    let whole = |figure: Html| match props.tools {
        true => controls::around(&site, vote, &find, figure),
        false => figure,
    };
    let Some(drawn_now) = drawn.as_ref() else {
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
            Arrival::Failed(failure) if view == View::Map => {
                pack_failure(&site, Pack::World, failure)
            }
            _ if view == View::Map => waiting("waiting-map", site.get(Msg::MapComing)),
            _ => Html::default(),
        };
        let figure = html! { <>{ fault }{ tools }<div {class} data-figure={view.word()} ref={place}>{ instead }</div></> };
        return whole(figure);
    };

    let point = {
        let (pointed, drawn, zoom) = (pointed.clone(), drawn.clone(), zoom.clone());
        let hand = Rc::clone(&hand);
        // One for all events of the pointer: each callback costs the reader some program.
        Callback::from(move |event: PointerEvent| {
            let place = events::place_in(&event, ".figure-view");
            let (Some((x, y)), Some(width)) = (place.filter(|_| view != View::Table), width) else {
                return;
            };
            let mut hand = hand.borrow_mut();
            match event.type_().as_str() {
                "pointerdown" => hand.down(&event, (x, y)),
                "pointermove" if view == View::Map => {
                    let size = (width, map_height(width));
                    if let Some(window) = hand.moves(&event, (x, y), size, window) {
                        pointed.set(None);
                        zoom.emit(window);
                        return;
                    }
                }
                "pointermove" => {}
                kind => {
                    hand.up(&event);
                    if kind != "pointerup" {
                        pointed.set(None);
                    }
                    return;
                }
            }
            let plot = drawn
                .as_ref()
                .as_ref()
                .and_then(|drawn| drawn.plot.as_ref());
            let what = plot.and_then(|plot| plot.hit(x, y));
            pointed.set(what.map(|what| Pointed { what, x, y }));
        })
    };
    let press = {
        let (site, drawn, hand, focus) =
            (site.clone(), drawn.clone(), Rc::clone(&hand), focus.clone());
        Callback::from(move |event: MouseEvent| {
            if hand.borrow_mut().let_go() || press_on_chart(&site, &event) {
                return;
            }
            let member = match view {
                View::Table => events::word_of(&event, "data-member")
                    .and_then(|code| site.library.archive.member_by_code(&code)),
                _ => events::place_in(&event, ".figure-view").and_then(|(x, y)| {
                    match drawn.as_ref().as_ref()?.plot.as_ref()?.hit(x, y)? {
                        Hit::Member(member) => Some(member),
                        _ => None,
                    }
                }),
            };
            if let Some(member) = member {
                focus.set(Focus {
                    member: Some(member),
                    seen: false,
                });
                pick(&site, member);
            }
        })
    };
    let closer = {
        let zoom = zoom.clone();
        Callback::from(move |event: MouseEvent| {
            let place = events::place_in(&event, ".figure-view").zip(width);
            if let Some(((x, y), width)) = place.filter(|_| view == View::Map) {
                zoom.emit(window.zoomed(2.0, x / width, y / map_height(width)));
            }
        })
    };
    let wheel = {
        let zoom = zoom.clone();
        Callback::from(move |event: WheelEvent| {
            // The plain wheel scrolls the page.
            if view != View::Map || !(event.ctrl_key() || event.meta_key()) {
                return;
            }
            event.prevent_default();
            if let Some(((x, y), width)) = events::place_in(&event, ".figure-view").zip(width) {
                let by = hand::wheel_factor(event.delta_y());
                zoom.emit(window.zoomed(by, x / width, y / map_height(width)));
            }
        })
    };
    let key = {
        let (site, id) = (site.clone(), props.vote);
        let (drawn, names) = (drawn.clone(), names.clone());
        let (pointed, focus, zoom) = (pointed.clone(), focus.clone(), zoom.clone());
        Callback::from(move |event: KeyboardEvent| {
            let plot = drawn
                .as_ref()
                .as_ref()
                .and_then(|drawn| drawn.plot.as_ref());
            let Some(plot) =
                plot.filter(|_| !events::with_modifier(&event) && events::is_own(&event))
            else {
                return;
            };
            let mut member = focus.member;
            match event.key().as_str() {
                "Escape" => {
                    focus.set(Focus {
                        member,
                        seen: false,
                    });
                    pointed.set(None);
                    return;
                }
                "Enter" | " " => {
                    if let Some(member) = member {
                        pick(&site, member);
                    }
                }
                "+" | "=" | "-" | "0" if view == View::Map => {
                    event.prevent_default();
                    let spot = member.and_then(|member| plot.spot(member)).zip(width);
                    let (x, y) = spot.map_or((0.5, 0.5), |(spot, width)| {
                        (spot.x / width, spot.y / map_height(width))
                    });
                    pointed.set(None);
                    zoom.emit(match event.key().as_str() {
                        "0" => Window::WORLD,
                        "-" => window.zoomed(1.0 / 1.5, x, y),
                        _ => window.zoomed(1.5, x, y),
                    });
                    return;
                }
                key => match names
                    .get_or_init(|| Names::of(&site, site.vote(id)))
                    .walk(plot)
                    .step(member, key)
                {
                    Some(next) => member = Some(next),
                    None => return,
                },
            }
            event.prevent_default();
            focus.set(Focus { member, seen: true });
            let spot = member.and_then(|member| plot.spot(member));
            if let Some((spot, width)) = spot.zip(width).filter(|_| view == View::Map) {
                let sight = window.showing(spot.x, spot.y, width);
                if sight != window {
                    zoom.emit(sight);
                    pointed.set(None);
                    return;
                }
            }
            pointed.set(spot.filter(|_| view != View::Table).map(|spot| {
                let what = Hit::Member(spot.member);
                Pointed {
                    what,
                    x: spot.x,
                    y: spot.y,
                }
            }));
        })
    };
    let blur = {
        let (pointed, focus) = (pointed.clone(), focus.clone());
        Callback::from(move |_: FocusEvent| {
            focus.set(Focus {
                seen: false,
                ..*focus
            });
            pointed.set(None);
        })
    };
    let at = focus.member.filter(|_| focus.seen);
    let said = at.map(|member| {
        let names = names.get_or_init(|| Names::of(&site, vote));
        names.announce(&site, vote, member)
    });
    let edge = match (&*pointed, at) {
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
        View::Table => table::table(&site, vote, &drawn_now.rows, at, &sort),
        _ => html! { <SceneView scene={Rc::clone(&drawn_now.scene)} label={label.clone()} /> },
    };
    let tip = pointed.as_ref().map(|pointed| {
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
                onpointercancel={point.clone()} onpointerleave={point} onclick={press} ondblclick={closer} onwheel={wheel} onkeydown={key} onblur={blur}>
                { inside }
                { edge }
                { tip }
                <span id="figure-help" class="visually-hidden">
                    { help }
                    if view == View::Map { { " " }{ site.get(Msg::MapKeys) } }
                </span>
                <span class="visually-hidden" role="status">{ said }</span>
            </div>
        </>
    };
    whole(figure)
}

/// The view of a look; the first program knows the map only, and what draws the others is left
/// out of it.
pub fn shown_view(look: &Look) -> View {
    if cfg!(feature = "whole") {
        look.view
    } else {
        View::Map
    }
}

/// Draws the view of the site's figure.
fn draw(
    site: &Site,
    vote: RecordedVote,
    width: f64,
    window: Window,
    find: &str,
    sort: Sort,
) -> Option<Drawn> {
    // Before its style is there, a page is narrower than any figure.
    if width < NARROWEST {
        return None;
    }
    let look = &site.figure.look;
    let options = MapOptions {
        width,
        titled: false,
    };
    if shown_view(look) == View::Table {
        let rows = rows(&site.library, vote, look, find, sort);
        return Some(Drawn {
            plot: Some(table::plot(&rows)),
            scene: Rc::default(),
            rows,
        });
    }
    let plot = if cfg!(feature = "whole") {
        plot_in(&site.library, vote, look, options, window, site.words())
    } else {
        map_in(&site.library, vote, look, options, window, site.words())
    };
    let mut plot = plot?;
    let scene = Rc::new(std::mem::take(&mut plot.scene));
    Some(Drawn {
        plot: Some(plot),
        scene,
        rows: Vec::new(),
    })
}

/// Picks a member, or lets it go again; the pick stands in the address.
pub fn pick(site: &Site, member: MemberId) {
    let code = &site.library.archive.member(member).code;
    let mut figure = (*site.figure).clone();
    let picks = &mut figure.look.pick;
    if picks.contains(code) {
        picks.retain(|other| other != code);
    } else {
        picks.push(code.clone());
    }
    site.go.emit(Step {
        figure,
        replace: true,
    });
}

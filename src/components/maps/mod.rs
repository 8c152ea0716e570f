//! Maps that show something other than the positions of one vote, side by side or alone: zoomed,
//! moved and pointed at together.

pub(crate) mod agreement_map;
pub(crate) mod comparison_maps;
mod keys;

use super::charts::prerendered::printed_sheet;
use super::charts::scene_svg::{scene_svg, SceneView};
use super::figure_view::member_names::Names;
use super::figure_view::use_camera::use_window;
use super::figure_view::{gestures, view_controls, Focus};
use super::{pack_failure, waiting};
use crate::app_context::use_site;
use crate::browser::element_size::use_size;
use crate::browser::idle::Idle;
use crate::browser::{document, events};
use crate::packs::{Pack, PackState};
use atlas::Hit;
use figure::map::camera::Window;
use figure::map::vote_map::map_height;
use figure::views::highlight::highlight;
use figure::views::plot::Plot;
use figure::views::type_ahead::TypeAhead;
use gestures::Gestures;
use keys::{Act, Place};
use rollcall::{MemberId, VoteId};
use std::cell::OnceCell;
use std::rc::Rc;
use words::Msg;
use yew::prelude::*;

/// Tooltips are this wide at most, CSS pixels.
const TIP: f64 = 250.0;

/// One of the maps.
#[derive(Clone, PartialEq)]
pub struct Sheet {
    /// What stands over it; nothing where that is empty.
    pub heading: AttrValue,
    /// What it shows, in a sentence.
    pub label: AttrValue,
    /// The vote whose day's outlines it has.
    pub day: VoteId,
    /// Draws it at a width in a window; nothing before the outlines are there.
    pub draw: Callback<(f64, Window), Option<Rc<Plot>>>,
}

/// What is said of a member that is pointed at.
#[derive(Clone, PartialEq)]
pub struct Said {
    /// Its name.
    pub name: String,
    /// What the maps show of it.
    pub line: String,
    /// The page that says more.
    pub path: String,
}

/// Properties of [`Maps`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The maps.
    pub sheets: Vec<Sheet>,
    /// What is said of a member.
    pub say: Callback<MemberId, Said>,
}

/// The member that is pointed at, on which map, and where.
type Pointed = (usize, MemberId, (i32, i32));

/// The maps with what moves them, and under them what is said of the member that was pressed.
#[function_component]
pub fn Maps(props: &Props) -> Html {
    let place = use_node_ref();
    let measured = use_size(&place).map(|(width, _)| f64::from(width));
    let pointed = use_state_eq(|| None::<Pointed>);
    let pressed = use_state_eq(|| None::<MemberId>);
    let focus = use_state_eq(Focus::default);
    let hand = use_mut_ref(Gestures::default);
    let tip = use_node_ref();
    let idle = use_state_eq(|| false);
    let width = measured.filter(|_| *idle);
    {
        // What is read first is painted first.
        let idle = idle.clone();
        use_effect_with((), move |()| {
            let soon = Idle::new(move || idle.set(true));
            move || drop(soon)
        });
    }
    let site = use_site();
    let (window, zoom) = use_window(site.as_ref());
    let plots = {
        let arrived = site.as_ref().map(|site| site.arrivals.world);
        let inputs = (props.sheets.clone(), width.map(f64::to_bits), arrived);
        use_memo((inputs, window), |((sheets, width, _), window)| {
            let draw = |sheet: &Sheet| {
                let plot = sheet.draw.emit((f64::from_bits((*width)?), *window))?;
                let scene = Rc::new(plot.scene.clone());
                Some((plot, scene))
            };
            sheets.iter().map(draw).collect::<Vec<_>>()
        })
    };
    let typed = use_mut_ref(TypeAhead::default);
    // Made when a key is first pressed: sorting names costs as much as drawing.
    let names = {
        let days: Vec<VoteId> = props.sheets.iter().map(|sheet| sheet.day).collect();
        let language = site.as_ref().map(|site| site.figure.language);
        use_memo((days, language), |(days, _)| {
            let none = |_: &VoteId| OnceCell::<Names>::new();
            days.iter().map(none).collect::<Vec<_>>()
        })
    };
    {
        let (tip, at) = (tip.clone(), pointed.map(|(.., at)| at));
        let width = width.unwrap_or_default();
        use_effect_with(at, move |at| {
            if let Some((x, y)) = *at {
                document::place(&tip, beside(f64::from(x), width).1, f64::from(y));
            }
        });
    }
    let Some(site) = site else {
        return Html::default();
    };
    let sheets = props.sheets.iter().enumerate().map(|(at, sheet)| {
        // The first is measured; the others are as wide.
        let node = if at == 0 { place.clone() } else { NodeRef::default() };
        let Some((plot, scene)) = plots.get(at).cloned().flatten() else {
            let printed = printed_sheet(&site, sheet.day, &sheet.label, &sheet.draw);
            let stop = printed.is_some().then_some("0");
            let (role, label) = (stop.map(|_| "group"), stop.map(|_| sheet.label.clone()));
            let instead = printed.unwrap_or_else(|| match site.arrivals.world {
                PackState::Failed(failure) => pack_failure(&site, Pack::World, failure),
                _ => waiting("waiting-map", site.get(Msg::MapComing)),
            });
            return html! { <figure><div class="figure-view view-map" ref={node} tabindex={stop} {role} aria-label={label}>{ instead }</div></figure> };
        };
        let point = {
            let (pointed, hand) = (pointed.clone(), Rc::clone(&hand));
            let (plot, zoom) = (Rc::clone(&plot), zoom.clone());
            Callback::from(move |event: PointerEvent| {
                let place = events::place_in(&event, ".figure-view").zip(width);
                let Some(((x, y), width)) = place else { return };
                let mut hand = hand.borrow_mut();
                match event.type_().as_str() {
                    "pointerdown" => hand.down(&event, (x, y)),
                    "pointermove" => {
                        let size = (width, map_height(width));
                        if let Some(window) = hand.moves(&event, (x, y), size, window) {
                            pointed.set(None);
                            zoom.emit(window);
                            return;
                        }
                    }
                    kind => {
                        hand.up(&event);
                        if kind != "pointerup" {
                            pointed.set(None);
                        }
                        return;
                    }
                }
                pointed.set(match plot.hit(x, y) {
                    Some(Hit::Member(member)) => Some((at, member, (x as i32, y as i32))),
                    _ => None,
                });
            })
        };
        let press = {
            let (pressed, hand, plot) = (pressed.clone(), Rc::clone(&hand), Rc::clone(&plot));
            Callback::from(move |event: MouseEvent| {
                if hand.borrow_mut().let_go() {
                    return;
                }
                let hit = events::place_in(&event, ".figure-view").and_then(|(x, y)| plot.hit(x, y));
                if let Some(Hit::Member(member)) = hit {
                    pressed.set(Some(member));
                }
            })
        };
        let closer = {
            let zoom = zoom.clone();
            Callback::from(move |event: MouseEvent| {
                if let Some(((x, y), width)) = events::place_in(&event, ".figure-view").zip(width) {
                    zoom.emit(window.zoomed(2.0, x / width, y / map_height(width)));
                }
            })
        };
        let wheel = {
            let zoom = zoom.clone();
            Callback::from(move |event: WheelEvent| {
                // The plain wheel scrolls the page.
                if !(event.ctrl_key() || event.meta_key()) {
                    return;
                }
                event.prevent_default();
                if let Some(((x, y), width)) = events::place_in(&event, ".figure-view").zip(width) {
                    let by = gestures::wheel_factor(event.delta_y());
                    zoom.emit(window.zoomed(by, x / width, y / map_height(width)));
                }
            })
        };
        let key = {
            let (site, names, plot) = (site.clone(), Rc::clone(&names), Rc::clone(&plot));
            let (focus, pointed, pressed) = (focus.clone(), pointed.clone(), pressed.clone());
            let (zoom, day, typed) = (zoom.clone(), sheet.day, Rc::clone(&typed));
            Callback::from(move |event: KeyboardEvent| {
                let Some((width, names)) = width.zip(names.get(at)) else { return };
                let names = names.get_or_init(|| Names::of(&site, site.vote(day)));
                let member = focus.member;
                let place = Place { site: &site, plot: &plot, names, window, width, member, typed: &typed };
                match place.act(&event) {
                    None => {}
                    Some(Act::Leave) => {
                        focus.set(Focus { member, seen: false });
                        pointed.set(None);
                    }
                    Some(Act::Keep(member)) => pressed.set(Some(member)),
                    Some(Act::Zoom(window)) => {
                        pointed.set(None);
                        zoom.emit(window);
                    }
                    Some(Act::Go(member, sight, spot)) => {
                        focus.set(Focus { member: Some(member), seen: true });
                        // Where the map moves, the place is another.
                        pointed.set((sight == window).then_some((at, member, spot)));
                        if sight != window {
                            zoom.emit(sight);
                        }
                    }
                }
            })
        };
        let blur = {
            let (focus, pointed) = (focus.clone(), pointed.clone());
            Callback::from(move |_: FocusEvent| {
                focus.set(Focus { seen: false, ..*focus });
                pointed.set(None);
            })
        };
        // The member is marked on every map, and named on the one that is pointed at.
        let walked = focus.member.filter(|_| focus.seen);
        let member = walked.or(pointed.map(|(_, member, _)| member)).or(*pressed);
        let edge = member
            .and_then(|member| highlight(&scene, &site.library.code(member), walked.is_some()))
            .map(|edge| html! { <div class="figure-edge" aria-hidden="true">{ scene_svg(&edge, "") }</div> });
        let named = pointed.filter(|(of, ..)| *of == at).map(|(_, member, (x, _))| {
            let said = props.say.emit(member);
            let side = beside(f64::from(x), scene.width).0;
            html! {
                <div class={classes!("tooltip", side)} role="tooltip" ref={tip.clone()}>
                    <strong>{ said.name }</strong><span>{ said.line }</span>
                </div>
            }
        });
        let class = classes!("figure-view", "view-map", (window.zoom > 1.0).then_some("zoomed"));
        html! {
            <figure>
                if !sheet.heading.is_empty() { <figcaption>{ sheet.heading.clone() }</figcaption> }
                <div {class} ref={node} onpointermove={point.clone()} onpointerdown={point.clone()} onpointerup={point.clone()}
                    onpointercancel={point.clone()} onpointerleave={point} onclick={press} ondblclick={closer} onwheel={wheel}
                    tabindex="0" role="group" aria-label={sheet.label.clone()} aria-describedby="maps-help" onkeydown={key} onblur={blur}>
                    <SceneView {scene} label={sheet.label.clone()} />
                    { edge }
                    { named }
                </div>
            </figure>
        }
    });
    // One voice for all of the maps: the keyboard is on one of them.
    let heard = focus.member.filter(|_| focus.seen).and_then(|member| {
        let names = names.iter().find_map(OnceCell::get)?;
        let said = props.say.emit(member);
        Some(names.announce_as(&site, member, &said.name, &said.line))
    });
    let said = pressed.map(|member| props.say.emit(member));
    let said = said.map_or_else(
        || html! { { site.get(Msg::MapsHint) } },
        |said| html! { <><a href={said.path}>{ said.name }</a>{ ": " }{ said.line }</> },
    );
    html! {
        <div class="maps">
            <div class="view-tools">{ view_controls::regions(&site, &zoom) }{ view_controls::zooms(&site, window, &zoom) }</div>
            <div class={classes!("map-sheets", (props.sheets.len() > 1).then_some("columns"))}>
                { for sheets }
            </div>
            <p class="hint" role="status">{ said }</p>
            <span id="maps-help" class="visually-hidden">{ site.get(Msg::MapsHelp) }{ " " }{ site.get(Msg::MapKeys) }</span>
            <span class="visually-hidden" role="status">{ heard }</span>
        </div>
    }
}

/// The side of a place on which a tooltip has room, and where it is hung up.
fn beside(x: f64, width: f64) -> (&'static str, f64) {
    if x + TIP < width || x < width / 2.0 {
        ("tooltip-after", x + 12.0)
    } else {
        ("tooltip-before", x - 12.0)
    }
}

//! The map of a vote: drawn once, pointed at without drawing it again.

use super::{pack_failure, position_mark, waiting, SceneView};
use crate::browser::events;
use crate::browser::width::use_size;
use crate::packs::{Arrival, Pack};
use crate::site::{use_site, Site, Step};
use atlas::Hit;
use figure::caption;
use figure::map::{map, Map, MapOptions};
use rollcall::{MemberId, Position, VoteId};
use std::rc::Rc;
use words::Msg;
use yew::prelude::*;

/// Properties of [`VoteMap`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The vote.
    pub vote: VoteId,
}

/// What the pointer or the keyboard is at.
#[derive(Clone, PartialEq)]
struct Pointed {
    what: Hit,
    x: f64,
    y: f64,
}

/// See the head of this file.
#[function_component]
pub fn VoteMap(props: &Props) -> Html {
    let place = use_node_ref();
    let width = use_size(&place).map(|(width, _)| width);
    let pointed = use_state_eq(|| None::<Pointed>);
    let focused = use_state_eq(|| None::<MemberId>);
    let site = use_site();
    let drawn = {
        let inputs = site.as_ref().map(|site| {
            (
                site.figure.look.clone(),
                site.arrivals.world,
                site.figure.language,
            )
        });
        let site = site.clone();
        let vote = props.vote;
        use_memo((vote, width, inputs), move |_| {
            let (site, width) = (site?, f64::from(width?));
            let options = MapOptions {
                width,
                titled: false,
            };
            let map = map(
                &site.library,
                site.vote(vote),
                &site.figure.look,
                options,
                site.words(),
            )?;
            let scene = Rc::new(map.scene.clone());
            Some((map, scene))
        })
    };
    let Some(site) = site else {
        return Html::default();
    };
    let vote = site.vote(props.vote);
    let label = site.say(
        Msg::FigureLabel,
        &[("result", (&caption::result(vote, site.words())).into())],
    );
    let Some((_, scene)) = drawn.as_ref() else {
        let instead = match site.arrivals.world {
            Arrival::Failed(failure) => pack_failure(&site, Pack::World, failure),
            _ => waiting("waiting-map", site.get(Msg::MapComing)),
        };
        return html! { <div class="map" data-figure="map" ref={place}>{ instead }</div> };
    };

    let point = {
        let (pointed, drawn) = (pointed.clone(), drawn.clone());
        Callback::from(move |event: PointerEvent| {
            let found = events::place_in(&event, ".map").and_then(|(x, y)| {
                let (map, _) = drawn.as_ref().as_ref()?;
                let what = map.hits.hit(x as f32, y as f32)?;
                Some(Pointed { what, x, y })
            });
            pointed.set(found);
        })
    };
    let leave = {
        let pointed = pointed.clone();
        Callback::from(move |_: PointerEvent| pointed.set(None))
    };
    let press = {
        let (site, drawn) = (site.clone(), drawn.clone());
        Callback::from(move |event: MouseEvent| {
            let member = events::place_in(&event, ".map").and_then(|(x, y)| {
                let (map, _) = drawn.as_ref().as_ref()?;
                map.hits.member_at(x as f32, y as f32)
            });
            if let Some(member) = member {
                pick(&site, member);
            }
        })
    };
    let key = {
        let (site, drawn, pointed, focused) = (
            site.clone(),
            drawn.clone(),
            pointed.clone(),
            focused.clone(),
        );
        Callback::from(move |event: KeyboardEvent| {
            let Some((map, _)) = drawn.as_ref() else {
                return;
            };
            let next = match event.key().as_str() {
                "Escape" => None,
                "Enter" | " " => {
                    if let Some(member) = *focused {
                        pick(&site, member);
                    }
                    *focused
                }
                key => match toward(map, *focused, key) {
                    Some(next) => Some(next),
                    None => return,
                },
            };
            event.prevent_default();
            focused.set(next);
            pointed.set(next.and_then(|member| {
                let (_, x, y) = map.middles.iter().find(|(other, ..)| *other == member)?;
                let what = Hit::Member(member);
                Some(Pointed { what, x: *x, y: *y })
            }));
        })
    };
    let blur = {
        let (pointed, focused) = (pointed.clone(), focused.clone());
        Callback::from(move |_: FocusEvent| {
            focused.set(None);
            pointed.set(None);
        })
    };
    html! {
        <div class="map" data-figure="map" data-ready="" ref={place} tabindex="0" role="group"
            aria-label={label.clone()} aria-describedby="map-help"
            onpointermove={point} onpointerleave={leave} onclick={press} onkeydown={key} onblur={blur}>
            <SceneView scene={Rc::clone(scene)} {label} />
            if let Some(pointed) = (*pointed).clone() {
                <Tooltip vote={props.vote} {pointed} width={scene.width} focused={focused.is_some()} />
            }
            <span id="map-help" class="visually-hidden">{ site.get(Msg::MapHelp) }</span>
        </div>
    }
}

/// Picks a member, or lets it go again; the pick stands in the address.
fn pick(site: &Site, member: MemberId) {
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

/// The nearest member in the direction of an arrow key; the first press begins in the middle.
fn toward(map: &Map, from: Option<MemberId>, key: &str) -> Option<MemberId> {
    let (dx, dy) = match key {
        "ArrowRight" => (1.0, 0.0),
        "ArrowLeft" => (-1.0, 0.0),
        "ArrowDown" => (0.0, 1.0),
        "ArrowUp" => (0.0, -1.0),
        _ => return None,
    };
    let start = from.and_then(|member| map.middles.iter().find(|(other, ..)| *other == member));
    let Some((of, x, y)) = start else {
        let (x, y) = (map.scene.width / 2.0, map.scene.height / 2.0);
        return nearest(map, |_, mx, my| Some((mx - x).hypot(my - y)));
    };
    let next = nearest(map, |member, mx, my| {
        let along = (mx - x) * dx + (my - y) * dy;
        let aside = ((mx - x) * dy - (my - y) * dx).abs();
        // Inside a quarter of the compass, straight ahead counts more than near.
        (member != *of && along > 0.0 && aside <= along * 1.2).then_some(along + 2.0 * aside)
    });
    next.or(Some(*of))
}

fn nearest(map: &Map, cost: impl Fn(MemberId, f64, f64) -> Option<f64>) -> Option<MemberId> {
    map.middles
        .iter()
        .filter_map(|(member, x, y)| Some((*member, cost(*member, *x, *y)?)))
        .min_by(|(_, a), (_, b)| a.total_cmp(b))
        .map(|(member, _)| member)
}

/// Properties of [`Tooltip`].
#[derive(Clone, PartialEq, Properties)]
struct TooltipProps {
    vote: VoteId,
    pointed: Pointed,
    width: f64,
    focused: bool,
}

/// The name and position of what is pointed at, beside the pointer and never over its edge; the
/// outline of the member on top.
#[function_component]
fn Tooltip(props: &TooltipProps) -> Html {
    let Some(site) = use_site() else {
        return Html::default();
    };
    let vote = site.vote(props.vote);
    let archive = &site.library.archive;
    let name_of = |member| archive.name_on(member, vote.date()).to_owned();
    let (name, standing, context) = match &props.pointed.what {
        Hit::Member(member) => (name_of(*member), Some(vote.position(*member)), None),
        Hit::NotYet(member) => {
            let admitted = caption::date(archive.member(*member).admitted, site.words());
            let joined = site.say(Msg::Joined, &[("date", (&admitted).into())]);
            (name_of(*member), Some(Position::NotMember), Some(joined))
        }
        Hit::Territory(code) => match site.library.places.territory(code) {
            Some(territory) => (territory.name.clone(), None, Some(site.get(Msg::NoSeat))),
            None => return Html::default(),
        },
    };
    // Right of the pointer while there is room for 240 px, else left of it.
    let Pointed { x, y, .. } = props.pointed;
    let (side, anchor) = if x + 250.0 < props.width {
        ("tooltip-after", x + 12.0)
    } else {
        ("tooltip-before", x - 12.0)
    };
    let place = use_node_ref();
    {
        let place = place.clone();
        use_effect_with((anchor.to_bits(), y.to_bits()), move |_| {
            crate::browser::document::place(&place, anchor, y);
        });
    }
    let position = standing.map(|position| {
        html! {
            <span class="tooltip-position">{ position_mark(position, 14.0) }
                { caption::position(position, site.words()) }</span>
        }
    });
    html! {
        <div class={classes!("tooltip", side)} role={if props.focused { "status" } else { "tooltip" }} ref={place}>
            <strong>{ name }</strong>
            { position }
            if let Some(context) = context { <span class="tooltip-context">{ context }</span> }
        </div>
    }
}

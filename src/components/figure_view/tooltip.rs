//! The name and position of what is pointed at.

use crate::app_context::Site;
use crate::components::position_mark;
use atlas::Hit;
use figure::captions;
use rollcall::{Position, RecordedVote};
use words::Msg;
use yew::prelude::*;

/// What the pointer or the keyboard is at.
#[derive(Clone, PartialEq)]
pub struct Pointed {
    /// What it is.
    pub what: Hit,
    /// Where, in CSS pixels of the figure.
    pub x: f64,
    /// Where, downwards.
    pub y: f64,
}

impl Pointed {
    /// Where the box is hung up, and on which side of it the place is: right of the pointer
    /// while there is room for 240 px, else left of it.
    pub fn anchor(&self, width: f64) -> (&'static str, f64) {
        if self.x + 250.0 < width || self.x < width / 2.0 {
            ("tooltip-after", self.x + 12.0)
        } else {
            ("tooltip-before", self.x - 12.0)
        }
    }
}

/// A small box beside the pointer and never over the edge of the figure; `place` is put where
/// it belongs by the caller, because the policy allows no style in attributes.
pub fn tooltip(
    site: &Site,
    vote: RecordedVote,
    pointed: &Pointed,
    side: &'static str,
    place: &NodeRef,
) -> Html {
    let archive = &site.library.archive;
    let name_of = |member| archive.name_on(member, vote.date()).to_owned();
    let (name, standing, context) = match &pointed.what {
        Hit::Member(member) => (name_of(*member), Some(vote.position(*member)), None),
        Hit::NotYet(member) => {
            let admitted = captions::date(archive.member(*member).admitted, site.words());
            let joined = site.say(Msg::Joined, &[("date", (&admitted).into())]);
            (name_of(*member), Some(Position::NotMember), Some(joined))
        }
        Hit::Territory(code) => match site.library.places.territory(code) {
            Some(territory) => (territory.name.clone(), None, Some(site.get(Msg::NoSeat))),
            None => return Html::default(),
        },
    };
    let position = standing.map(|position| {
        html! {
            <span class="tooltip-position">{ position_mark(position, 14.0) }
                { captions::position(position, site.words()) }</span>
        }
    });
    html! {
        <div key={name.clone()} class={classes!("tooltip", side)} role="tooltip" ref={place.clone()}>
            <strong>{ name }</strong>
            { position }
            if let Some(context) = context { <span class="tooltip-context">{ context }</span> }
        </div>
    }
}

//! What is still coming, and what did not come.

use crate::packs::{Failure, Pack};
use crate::site::use_site;
use words::Msg;
use yew::prelude::*;

/// Properties of [`Waiting`].
#[derive(Clone, PartialEq, Properties)]
pub struct WaitingProps {
    /// What is said to those who hear the page.
    pub label: AttrValue,
    /// Its class, which gives it the size of what is coming.
    pub class: Classes,
}

/// A quiet block in the place of what is still coming.
#[function_component]
pub fn Waiting(props: &WaitingProps) -> Html {
    html! {
        <span class={classes!("waiting", props.class.clone())} role="status">
            <span class="visually-hidden">{ &props.label }</span>
        </span>
    }
}

/// Properties of [`PackFailure`].
#[derive(Clone, PartialEq, Properties)]
pub struct FailureProps {
    /// The pack that is missing.
    pub pack: Pack,
    /// Why.
    pub failure: Failure,
}

/// Says what did not come, what is still right, and offers to try again.
#[function_component]
pub fn PackFailure(props: &FailureProps) -> Html {
    let Some(site) = use_site() else {
        return Html::default();
    };
    let what = match props.pack {
        Pack::World => Msg::FailedWorld,
        Pack::Titles => Msg::FailedTitles,
        Pack::Subjects => Msg::FailedSubjects,
    };
    let why = match props.failure {
        Failure::Offline => Msg::FailedOffline,
        Failure::Missing => Msg::FailedMissing,
        Failure::Damaged => Msg::FailedDamaged,
    };
    let pack = props.pack;
    let again = site.ask.reform(move |_: MouseEvent| pack);
    html! {
        <div class="failure" role="alert" data-failed={pack.name()}>
            <p><strong>{ site.get(what) }</strong> { " " } { site.get(why) }</p>
            <button type="button" class="button" onclick={again}>{ site.get(Msg::TryAgain) }</button>
        </div>
    }
}

//! What is still coming, and what did not come.

use crate::app_context::Site;
use crate::packs::{Failure, Pack};
use words::Msg;
use yew::prelude::*;

/// A quiet block in the place of what is still coming, said to those who hear the page; its
/// class gives it the size of what is coming.
pub fn waiting(class: &'static str, label: String) -> Html {
    html! {
        <span class={classes!("waiting", class)} role="status">
            <span class="visually-hidden">{ label }</span>
        </span>
    }
}

/// Says what did not come, why, and what is still right; offers to try again.
pub fn pack_failure(site: &Site, pack: Pack, failure: Failure) -> Html {
    let what = match pack {
        Pack::World => Msg::FailedWorld,
        Pack::Titles | Pack::TitleLanguage(_) => Msg::FailedTitles,
        Pack::Subjects => Msg::FailedSubjects,
    };
    let why = match failure {
        Failure::Offline => Msg::FailedOffline,
        Failure::Missing => Msg::FailedMissing,
        Failure::Damaged => Msg::FailedDamaged,
    };
    let again = site.ask.reform(move |_: MouseEvent| pack);
    html! {
        <div class="failure" role="alert" data-failed={pack.name()}>
            <p><strong>{ site.get(what) }</strong> { " " } { site.get(why) }</p>
            <button type="button" class="button" onclick={again}>{ site.get(Msg::TryAgain) }</button>
        </div>
    }
}

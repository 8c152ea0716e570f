//! What stands on published pages alone; in the browser there is nothing of it.

#[cfg(not(target_arch = "wasm32"))]
pub(crate) use crate::prerender::{all_members, card_foot, card_head};

use crate::app_context::Site;
use figure::map::camera::Window;
use figure::scene::Scene;
use figure::views::plot::Plot;
use rollcall::{RecordedVote, VoteId};
use std::rc::Rc;
use yew::prelude::*;

/// The map of a page that is written as text; none in the browser, which measures first.
pub fn printed_map(site: &Site, vote: RecordedVote, label: &str) -> Option<Html> {
    #[cfg(not(target_arch = "wasm32"))]
    if let Some(print) = &site.print {
        return crate::prerender::map(site, print, vote, label);
    }
    let _ = (site, vote, label);
    None
}

/// Another map of the day of a vote, as [`printed_map`].
pub fn printed_sheet(
    site: &Site,
    day: VoteId,
    label: &str,
    draw: &Callback<(f64, Window), Option<Rc<Plot>>>,
) -> Option<Html> {
    #[cfg(not(target_arch = "wasm32"))]
    if let Some(print) = &site.print {
        return crate::prerender::sheet(site, print, site.vote(day), label, draw);
    }
    let _ = (site, day, label, draw);
    None
}

/// A chart of a page that is written as text; none in the browser, which measures first.
pub fn printed_chart(draw: &Callback<f64, Scene>, label: &str) -> Option<Html> {
    #[cfg(not(target_arch = "wasm32"))]
    return Some(crate::prerender::chart(draw, label));
    #[cfg(target_arch = "wasm32")]
    {
        let _ = (draw, label);
        None
    }
}

/// Whether the page is written as text to be published.
pub fn is_printed(site: &Site) -> bool {
    #[cfg(not(target_arch = "wasm32"))]
    return site.print.is_some();
    #[cfg(target_arch = "wasm32")]
    {
        let _ = site;
        false
    }
}

/// See [`is_printed`]: never called in the browser.
#[cfg(target_arch = "wasm32")]
mod nothing {
    use super::*;

    /// Nothing.
    pub fn card_head(_: &Site, _: RecordedVote) -> Html {
        Html::default()
    }

    /// Nothing.
    pub fn card_foot(_: &Site, _: RecordedVote) -> Html {
        Html::default()
    }

    /// Nothing.
    pub fn all_members(_: &Site, _: RecordedVote) -> Html {
        Html::default()
    }
}
#[cfg(target_arch = "wasm32")]
pub(crate) use nothing::*;

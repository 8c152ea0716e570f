//! The votes of the first series that holds this vote, around it.

use crate::app_context::Site;
use crate::components::{vote_row, Row};
use figure::address::Subject;
use rollcall::VoteId;
use words::Msg;
use yew::prelude::*;

/// Votes shown before and after this one.
const AROUND: usize = 4;

/// The votes around this one in its first series; nothing for a vote in no series.
pub fn series_votes(site: &Site, vote: VoteId) -> Html {
    let Some((series, at)) = site.library.archive.series_of(vote) else {
        return Html::default();
    };
    let heading = site.say(
        Msg::SeriesPlace,
        &[
            ("series", (&series.title).into()),
            ("place", (at + 1).into()),
            ("count", series.votes.len().into()),
        ],
    );
    let first = at.saturating_sub(AROUND);
    let last = (at + AROUND + 1).min(series.votes.len());
    let rows = series.votes[first..last].iter().map(|other| {
        let row = Row {
            current: *other == vote,
            ..Row::of(*other)
        };
        vote_row(site, &row)
    });
    html! {
        <section aria-labelledby="series-place">
            <h2 id="series-place">{ heading }</h2>
            <p class="hint">{ site.get(Msg::SeriesNote) }</p>
            <ol class="vote-list">{ for rows }</ol>
            if last - first < series.votes.len() {
                <p class="more"><a href={site.path_to(Subject::Series(series.id.clone()))}>{ site.get(Msg::SeriesAll) }</a></p>
            }
        </section>
    }
}

//! A vote in a list: common name, date, symbol, title, bar, figures.

use crate::app_context::Site;
use crate::components::small_tally_bar;
use figure::captions;
use rollcall::{RecordedVote, Tally, VoteId};
use words::Msg;
use yew::prelude::*;

/// What a row shows.
pub struct Row<'a> {
    /// The vote.
    pub vote: VoteId,
    /// A common name in place of the official title.
    pub name: Option<&'a str>,
    /// A line of our own under the title.
    pub line: Option<&'a str>,
    /// Whether this is the vote of the page.
    pub current: bool,
}

impl Row<'_> {
    /// A vote with its official title.
    pub fn of(vote: VoteId) -> Self {
        Self {
            vote,
            name: None,
            line: None,
            current: false,
        }
    }
}

/// The row of a vote in a list.
pub fn vote_row(site: &Site, row: &Row) -> Html {
    let vote = site.vote(row.vote);
    let title = match (row.name, site.library.title(row.vote)) {
        (Some(name), _) => name.to_owned(),
        (None, Some(title)) => title.to_owned(),
        (None, None) => vote.symbol().to_owned(),
    };
    let name = site.library.archive.common_name(row.vote);
    let name = name.filter(|_| row.name.is_none());
    let name = name.map(|name| html! { <><strong>{ name }</strong>{ " · " }</> });
    let meta = captions::short_date(vote.date(), site.words());
    html! {
        <li key={row.vote.0} class={classes!("vote-row", row.current.then_some("vote-row-current"))} data-symbol={vote.symbol().to_owned()}>
            <div class="vote-row-text">
                <a class="vote-row-title" href={site.path_to_vote(row.vote)} aria-current={row.current.then_some("page")}>{ title }</a>
                if let Some(line) = row.line { <p class="vote-row-line">{ line }</p> }
                <p class="vote-row-meta">{ name }<bdi class="symbol" dir="ltr">{ vote.symbol() }</bdi>{ " · " }{ meta }</p>
            </div>
            { vote_figures(site, vote) }
        </li>
    }
}

/// The small bar and its figures; a sentence where the record has no positions.
pub fn vote_figures(site: &Site, vote: RecordedVote) -> Html {
    if !vote.has_positions() {
        return html! { <div class="vote-row-line">{ site.get(Msg::VoteUnknown) }</div> };
    }
    html! {
        <div class="vote-row-figures">
            { small_tally_bar(site, vote, 180) }
            { figures(site, &vote.tally()) }
        </div>
    }
}

/// The three counts of a tally, and how many did not vote.
pub fn figures(site: &Site, tally: &Tally) -> Html {
    let figures = site.say(
        Msg::VoteFigures,
        &[
            ("inFavour", tally.in_favour.into()),
            ("against", tally.against.into()),
            ("abstained", tally.abstained.into()),
        ],
    );
    let not_voting = site.say(Msg::VoteNotVoting, &[("count", tally.did_not_vote.into())]);
    html! {
        <p><span class="figures" dir="ltr">{ figures }</span><span class="figures-rest">{ not_voting }</span></p>
    }
}

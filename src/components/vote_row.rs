//! A vote in a list: date, symbol, title, bar, figures.

use super::TallyBar;
use crate::site::use_site;
use figure::caption;
use rollcall::VoteId;
use words::Msg;
use yew::prelude::*;

/// Properties of [`VoteRow`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The vote.
    pub vote: VoteId,
    /// A common name in place of the official title.
    #[prop_or_default]
    pub name: Option<AttrValue>,
    /// A line of our own under the title.
    #[prop_or_default]
    pub line: Option<AttrValue>,
    /// Whether this is the vote of the page.
    #[prop_or_default]
    pub current: bool,
}

/// See the head of this file.
#[function_component]
pub fn VoteRow(props: &Props) -> Html {
    let Some(site) = use_site() else {
        return Html::default();
    };
    let vote = site.vote(props.vote);
    let title = match (&props.name, site.library.title(props.vote)) {
        (Some(name), _) => name.to_string(),
        (None, Some(title)) => title.to_owned(),
        (None, None) => vote.symbol().to_owned(),
    };
    let meta = caption::short_date(vote.date(), site.words());
    html! {
        <li class={classes!("vote-row", props.current.then_some("vote-row-current"))} data-symbol={vote.symbol().to_owned()}>
            <div class="vote-row-text">
                <a class="vote-row-title" href={site.path_to_vote(props.vote)} aria-current={props.current.then_some("page")}>{ title }</a>
                if let Some(line) = &props.line { <p class="vote-row-line">{ line }</p> }
                <p class="vote-row-meta"><bdi class="symbol" dir="ltr">{ vote.symbol() }</bdi>{ " · " }{ meta }</p>
            </div>
            <VoteFigures vote={props.vote} />
        </li>
    }
}

/// Properties of [`VoteFigures`].
#[derive(Clone, PartialEq, Properties)]
pub struct FiguresProps {
    /// The vote.
    pub vote: VoteId,
}

/// The small bar and its figures.
#[function_component]
pub fn VoteFigures(props: &FiguresProps) -> Html {
    let Some(site) = use_site() else {
        return Html::default();
    };
    let vote = site.vote(props.vote);
    let tally = vote.tally();
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
        <div class="vote-row-figures">
            <TallyBar vote={props.vote} height={12} width={180} />
            <p><span class="figures" dir="ltr">{ figures }</span><span class="figures-rest">{ not_voting }</span></p>
        </div>
    }
}

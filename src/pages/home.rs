//! The newest vote, a search box, landmark votes, series.

use crate::app_context::{use_site, Site};
use crate::browser::element_size::use_size;
use crate::browser::{address_bar, scroll};
use crate::components::{scene_svg, vote_row, wide_tally_bar, Row, SearchBox};
use figure::address::Subject;
use figure::{captions, charts};
use rollcall::{RecordedVote, VoteId};
use words::Msg;
use yew::prelude::*;

/// Landmarks shown before the reader asks for all.
const LANDMARKS: usize = 12;
/// Searches to begin with, each as a reader would type it.
const EXAMPLES: [Msg; 5] = [
    Msg::SearchExample1,
    Msg::SearchExample2,
    Msg::SearchExample3,
    Msg::SearchExample4,
    Msg::SearchExample5,
];

/// The first page.
pub fn home_page(site: &Site) -> Html {
    address_bar::title(site.get(Msg::AppName));
    let archive = &site.library.archive;
    let (Some(first), Some(newest)) = (archive.ids().next(), archive.newest()) else {
        return Html::default();
    };
    let date = |id: VoteId| captions::date(site.vote(id).date(), site.words());
    let summary = site.say(
        Msg::HomeSummary,
        &[
            ("votes", archive.len().into()),
            ("first", (&date(first)).into()),
            ("last", (&date(newest)).into()),
        ],
    );
    let examples = EXAMPLES.into_iter().map(|message| {
        let words = site.get(message);
        let mut figure = site.to(Subject::Search);
        figure.look.query = words.clone();
        html! { <li><a class="pill" href={crate::browser::address_bar::path(&site.base, &figure)}>{ words }</a></li> }
    });
    html! {
        <div class="page home" data-page="home">
            <h1 tabindex="-1">{ site.get(Msg::HomeHeading) }</h1>
            <p class="result">{ summary }</p>
            <SearchBox />
            <div class="examples"><span>{ site.get(Msg::SearchExamples) }</span><ul>{ for examples }</ul></div>
            { newest_vote(site, site.vote(newest)) }
            <Years />
            <div class="columns">
                <Landmarks />
                { all_series(site) }
            </div>
        </div>
    }
}

fn newest_vote(site: &Site, vote: RecordedVote) -> Html {
    let title = site
        .library
        .title(vote.id())
        .unwrap_or(vote.symbol())
        .to_owned();
    let date = captions::date(vote.date(), site.words());
    html! {
        <section class="card" aria-labelledby="newest">
            <h2 id="newest">{ site.get(Msg::NewestVote) }</h2>
            <p class="vote-row-meta"><bdi class="symbol" dir="ltr">{ vote.symbol() }</bdi>{ " · " }{ date }</p>
            <p class="card-title"><a href={site.path_to_vote(vote.id())}>{ title }</a></p>
            <p>{ captions::result(vote, site.words()) }</p>
            { wide_tally_bar(site, vote, 24, false) }
        </section>
    }
}

#[function_component]
fn Years() -> Html {
    let place = use_node_ref();
    let width = use_size(&place).map(|(width, _)| width);
    let Some(site) = use_site() else {
        return Html::default();
    };
    let archive = &site.library.archive;
    let counts = archive.votes_by_year();
    let chart = width.map(|width| {
        let scene = charts::years(&counts, f64::from(width), 190.0);
        scene_svg(&scene, &site.get(Msg::YearsHeading))
    });
    let subtitle = counts
        .first()
        .zip(archive.newest())
        .map(|((first, _), newest)| {
            let date = captions::date(site.vote(newest).date(), site.words());
            let year = first.to_string();
            site.say(
                Msg::YearsSubtitle,
                &[("year", (&year).into()), ("date", (&date).into())],
            )
        });
    html! {
        <section aria-labelledby="years">
            <h2 id="years">{ site.get(Msg::YearsHeading) }</h2>
            <p class="hint">{ subtitle }</p>
            <div class="years" ref={place}>{ chart }</div>
        </section>
    }
}

#[function_component]
fn Landmarks() -> Html {
    let all = use_state_eq(|| scroll::was_open("landmarks"));
    let Some(site) = use_site() else {
        return Html::default();
    };
    let landmarks = site.library.archive.landmarks();
    let count = if *all { landmarks.len() } else { LANDMARKS };
    let rows = landmarks.iter().rev().take(count).map(|landmark| {
        let row = Row {
            name: Some(&landmark.name),
            line: Some(&landmark.line),
            ..Row::of(landmark.vote)
        };
        vote_row(&site, &row)
    });
    let show = {
        let all = all.clone();
        Callback::from(move |_: MouseEvent| {
            scroll::note_open("landmarks");
            all.set(true);
        })
    };
    html! {
        <section aria-labelledby="landmarks">
            <h2 id="landmarks">{ site.get(Msg::LandmarkVotes) }</h2>
            <p class="hint">{ site.get(Msg::SeriesNote) }</p>
            <ol class="vote-list">{ for rows }</ol>
            if count < landmarks.len() {
                <p class="more"><button type="button" class="button" onclick={show}>
                    { site.say(Msg::LandmarksAll, &[("count", landmarks.len().into())]) }</button></p>
            }
        </section>
    }
}

fn all_series(site: &Site) -> Html {
    let rows = site.library.archive.series().iter().map(|series| {
        let year = |vote: Option<&VoteId>| vote.map_or(String::new(), |vote| site.vote(*vote).date().year().to_string());
        let said = site.say(
            Msg::SeriesVotes,
            &[
                ("count", series.votes.len().into()),
                ("first", (&year(series.votes.first())).into()),
                ("last", (&year(series.votes.last())).into()),
            ],
        );
        let path = site.path_to(Subject::Series(series.id.clone()));
        html! { <li key={series.id.clone()}><a href={path}>{ &series.title }</a><span class="hint">{ said }</span></li> }
    });
    html! {
        <section aria-labelledby="series">
            <h2 id="series">{ site.get(Msg::SeriesHeading) }</h2>
            <ul class="series-list">{ for rows }</ul>
        </section>
    }
}

//! The picture that a link shows when it is posted: 1200 × 630, always the whole vote with the
//! picked members.

use super::foot::foot;
use super::plain;
use super::view_image::drawing;
use crate::address::{DisplayOptions, Figure};
use crate::captions;
use crate::charts::legend::legend;
use crate::charts::{tally_bar, BarSize};
use crate::scene::{fit, text_width, wrap, Anchor, Mark, Scene, Shape, Weight};
use crate::store::Library;
use crate::theme::Role;
use rollcall::RecordedVote;
use words::{Msg, Words};

/// Size of the picture in pixels, as the networks ask for it.
pub const SOCIAL: (f64, f64) = (1200.0, 630.0);
pub(crate) const MARGIN: f64 = 56.0;
/// What stands between the margins.
pub(crate) const INNER: f64 = SOCIAL.0 - 2.0 * MARGIN;
/// A title's letters are at least as large; then it is cut.
const SMALLEST: f64 = 34.0;

/// Where a title stands.
#[derive(Clone, Copy)]
struct TitlePlace {
    /// Its letters are at most as large.
    largest: f64,
    /// The base of its only line, and of the first of two.
    bases: [f64; 2],
}

const TITLE: TitlePlace = TitlePlace {
    largest: 42.0,
    bases: [148.0, 124.0],
};
/// With room for a line under it.
const TITLE_OVER_PICKS: TitlePlace = TitlePlace {
    largest: 38.0,
    bases: [130.0, 110.0],
};
/// The map and the left edge of its frame; the Pacific reaches into the margin.
pub(crate) const MAP: (f64, f64, f64) = (408.0, 200.0, 744.0);

/// The scene of the picture; `address` is printed beside the source unless it is empty. None as
/// long as the outlines have not arrived.
pub fn social_card(
    library: &Library,
    vote: RecordedVote,
    figure: &Figure,
    address: &str,
) -> Option<Scene> {
    let words = Words::new(figure.language);
    if !vote.has_positions() {
        return Some(plain::social_card(library, vote, address, words));
    }
    // The whole vote, whatever is hidden on the page.
    let look = DisplayOptions {
        pick: figure.look.pick.clone(),
        theme: figure.look.theme,
        patterns: figure.look.patterns,
        ..DisplayOptions::default()
    };
    let (x, y, width) = MAP;
    let map = without_names(drawing(library, vote, &look, width, words)?);
    let tally = vote.tally();
    let date = captions::date(vote.date(), words);
    let said = words.say(Msg::SocialLine, &[("date", (&date).into())]);
    let mut marks = head(vote.symbol(), said, words);
    let picked = captions::picked_line(library, vote, &look, words);
    let place = match picked.is_empty() {
        true => TITLE,
        false => TITLE_OVER_PICKS,
    };
    marks.extend(title(library, vote, place, words));
    marks.extend(picks(&picked));
    marks.push(Mark::moved(x, y, map.marks));
    marks.push(counts(legend(&tally, 0.0, words), y + 168.0));
    let size = BarSize {
        width: INNER,
        height: 26.0,
    };
    marks.push(Mark::moved(
        MARGIN,
        540.0,
        tally_bar(&tally, size, None).marks,
    ));
    let source = captions::source_line(vote, words);
    marks.extend(foot(source, address, words.get(Msg::BorderNoteShort)));
    Some(Scene {
        width: SOCIAL.0,
        height: SOCIAL.1,
        marks,
        map_scale: map.map_scale,
    })
}

/// A map whose names are left out: they would be some four pixels high where the picture is shown.
pub(crate) fn without_names(mut map: Scene) -> Scene {
    map.marks
        .retain(|mark| !matches!(mark.role, Role::Name | Role::Leader));
    map
}

/// What it is about and of when; the name of the site.
pub(crate) fn head(subject: &str, said: String, words: Words) -> Vec<Mark> {
    let wide = match subject.is_empty() {
        true => 0.0,
        false => text_width(subject, 20.0, Weight::Bold) + 8.0,
    };
    let end = SOCIAL.0 - MARGIN;
    vec![
        line(
            Role::Count,
            MARGIN,
            62.0,
            20.0,
            Anchor::Start,
            subject.into(),
        ),
        line(Role::Label, MARGIN + wide, 62.0, 20.0, Anchor::Start, said),
        line(
            Role::Count,
            end,
            62.0,
            22.0,
            Anchor::End,
            words.get(Msg::AppName),
        ),
    ]
}

/// The entries of a legend that is too narrow for two in a row, larger and farther apart.
fn counts(legend: Scene, middle: f64) -> Mark {
    let (scale, row) = (1.78, 33.0);
    let height = legend.marks.len() as f64 * row - 13.0;
    let mut entries = legend.marks;
    for (at, entry) in entries.iter_mut().enumerate() {
        if let Shape::Group { y, .. } = &mut entry.shape {
            *y = at as f64 * row;
        }
    }
    scaled(MARGIN, middle - height * scale / 2.0, scale, entries)
}

/// Where the picked members stood: in one line as large as fits, else in two small ones.
fn picks(said: &str) -> Vec<Mark> {
    let mut size = 24.0;
    while size > 15.0 && text_width(said, size, Weight::Bold) > INNER {
        size -= 1.0;
    }
    let lines = wrap(said, size, Weight::Bold, INNER);
    let first = if lines.len() > 1 { 174.0 } else { 186.0 };
    let lines = lines.into_iter().take(2).enumerate();
    lines
        .map(|(at, text)| {
            let y = first + at as f64 * size * 1.2;
            line(Role::Count, MARGIN, y, size, Anchor::Start, text)
        })
        .collect()
}

/// What was voted on and the two main counts, on at most two lines.
fn title(library: &Library, vote: RecordedVote, place: TitlePlace, words: Words) -> Vec<Mark> {
    let (name, tally) = (captions::short_title(library, vote), vote.tally());
    let say = |name: &str| {
        if !vote.has_positions() {
            return name.to_owned();
        }
        words.say(
            Msg::SocialTitle,
            &[
                ("title", name.into()),
                ("inFavour", tally.in_favour.into()),
                ("against", tally.against.into()),
            ],
        )
    };
    let (mut said, mut letters) = (say(&name), name.chars().count());
    while wrap(&said, SMALLEST, Weight::Bold, INNER).len() > 2 && letters > 20 {
        letters -= 4;
        said = say(&fit(&name, letters));
    }
    placed_title(&said, place)
}

/// A title in the largest letters that fit on two lines.
pub(crate) fn title_lines(said: &str) -> Vec<Mark> {
    placed_title(said, TITLE)
}

fn placed_title(said: &str, place: TitlePlace) -> Vec<Mark> {
    let mut size = place.largest;
    let mut lines = wrap(said, size, Weight::Bold, INNER);
    while lines.len() > 2 && size > SMALLEST {
        size -= 4.0;
        lines = wrap(said, size, Weight::Bold, INNER);
    }
    let [alone, of_two] = place.bases;
    let top = if lines.len() == 1 { alone } else { of_two };
    lines
        .into_iter()
        .enumerate()
        .map(|(at, text)| {
            let y = top + at as f64 * size * 1.15;
            line(Role::Title, MARGIN, y, size, Anchor::Start, text)
        })
        .collect()
}

/// A line of text in another size than its role's.
pub(crate) fn line(role: Role, x: f64, y: f64, size: f64, anchor: Anchor, text: String) -> Mark {
    let scale = role.font().map_or(1.0, |font| size / font.size);
    scaled(x, y, scale, vec![Mark::text(role, 0.0, 0.0, anchor, text)])
}

pub(crate) fn scaled(x: f64, y: f64, scale: f64, marks: Vec<Mark>) -> Mark {
    Mark::new(Role::Group, Shape::Group { x, y, scale, marks })
}

//! The picture that a link shows when it is posted: 1200 × 630, always the whole vote.

use super::drawing::drawing;
use crate::address::{Figure, Look};
use crate::caption;
use crate::charts::{tally_bar, BarSize};
use crate::legend::legend;
use crate::library::Library;
use crate::scene::{fit, text_width, wrap, Anchor, Mark, Scene, Shape, Weight};
use crate::theme::Role;
use rollcall::RecordedVote;
use words::{Msg, Words};

/// Size of the picture in pixels, as the networks ask for it.
pub const SOCIAL: (f64, f64) = (1200.0, 630.0);
pub(super) const MARGIN: f64 = 56.0;
/// What stands between the margins.
pub(super) const INNER: f64 = SOCIAL.0 - 2.0 * MARGIN;
/// The title's letters are as large as fits on two lines; then it is cut.
const LARGEST: f64 = 42.0;
const SMALLEST: f64 = 34.0;
/// The map and the left edge of its frame; the Pacific reaches into the margin.
pub(super) const MAP: (f64, f64, f64) = (408.0, 200.0, 744.0);

/// The scene of the picture; none as long as the outlines have not arrived.
pub fn social_card(library: &Library, vote: RecordedVote, figure: &Figure) -> Option<Scene> {
    let words = Words::new(figure.language);
    // The whole vote, whatever is picked or hidden on the page.
    let look = Look {
        theme: figure.look.theme,
        patterns: figure.look.patterns,
        ..Look::default()
    };
    let (x, y, width) = MAP;
    let map = without_names(drawing(library, vote, &look, width, words)?);
    let tally = vote.tally();
    let date = caption::date(vote.date(), words);
    let said = words.say(Msg::SocialLine, &[("date", (&date).into())]);
    let mut marks = head(vote.symbol(), said, words);
    marks.extend(title(library, vote, words));
    marks.push(Mark::moved(x, y, map.marks));
    marks.push(counts(legend(&tally, 0.0, words), y + 168.0));
    let size = BarSize {
        width: INNER,
        height: 26.0,
    };
    marks.push(Mark::moved(
        MARGIN,
        546.0,
        tally_bar(&tally, size, None).marks,
    ));
    let note = format!(
        "{} {}",
        caption::source_line(vote, words),
        words.get(Msg::BorderNoteShort)
    );
    marks.push(line(Role::Note, MARGIN, 598.0, 15.0, Anchor::Start, note));
    Some(Scene {
        width: SOCIAL.0,
        height: SOCIAL.1,
        marks,
        map_scale: map.map_scale,
    })
}

/// A map whose names are left out: they would be some four pixels high where the picture is shown.
pub(super) fn without_names(mut map: Scene) -> Scene {
    map.marks
        .retain(|mark| !matches!(mark.role, Role::Name | Role::Leader));
    map
}

/// What it is about and of when; the name of the site.
pub(super) fn head(subject: &str, said: String, words: Words) -> Vec<Mark> {
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

/// What was voted on and the two main counts, on at most two lines.
fn title(library: &Library, vote: RecordedVote, words: Words) -> Vec<Mark> {
    let (name, tally) = (caption::short_title(library, vote), vote.tally());
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
    title_lines(&said)
}

/// A title in the largest letters that fit on two lines.
pub(super) fn title_lines(said: &str) -> Vec<Mark> {
    let mut size = LARGEST;
    let mut lines = wrap(said, size, Weight::Bold, INNER);
    while lines.len() > 2 && size > SMALLEST {
        size -= 4.0;
        lines = wrap(said, size, Weight::Bold, INNER);
    }
    let top = if lines.len() == 1 { 148.0 } else { 124.0 };
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
pub(super) fn line(role: Role, x: f64, y: f64, size: f64, anchor: Anchor, text: String) -> Mark {
    let scale = role.font().map_or(1.0, |font| size / font.size);
    scaled(x, y, scale, vec![Mark::text(role, 0.0, 0.0, anchor, text)])
}

pub(super) fn scaled(x: f64, y: f64, scale: f64, marks: Vec<Mark>) -> Mark {
    Mark::new(Role::Group, Shape::Group { x, y, scale, marks })
}

//! The pictures of a vote whose record has no positions: the sentence that says so, and no drawing
//! that would look like a result.

use super::foot::foot;
use super::open_graph::{head, line, title_lines, INNER, MARGIN as EDGE, SOCIAL};
use super::vertical_layout::Column;
use super::MARGIN;
use crate::captions;
use crate::scene::{wrap, Anchor, Mark, Scene, Weight};
use crate::store::Library;
use crate::theme::Role;
use rollcall::RecordedVote;
use words::{Msg, Words};

/// The letters of the sentence in a picture for posts.
const SENTENCE: f64 = 28.0;

/// The scene of a file.
pub(crate) fn card(
    library: &Library,
    vote: RecordedVote,
    width: f64,
    address: &str,
    words: Words,
) -> Scene {
    let mut column = Column::new((width - 2.0 * MARGIN).max(120.0));
    let title = captions::embed_title(library, vote, words);
    column.text(Role::Title, &title, 1.25);
    column.space(4.0);
    column.text(Role::Label, &captions::embed_subtitle(vote, words), 1.4);
    column.space(8.0);
    column.text(Role::Sentence, &captions::result(vote, words), 1.4);
    column.space(12.0);
    for note in captions::record_notes(&library.archive, vote, words) {
        column.text(Role::Note, &note, 1.5);
    }
    column.text(Role::Note, &captions::source_line(vote, words), 1.5);
    column.text(Role::Note, address, 1.5);
    column.framed(width, 1.0)
}

/// The scene of the picture that a link shows when it is posted.
pub(crate) fn social_card(
    library: &Library,
    vote: RecordedVote,
    address: &str,
    words: Words,
) -> Scene {
    let date = captions::date(vote.date(), words);
    let said = words.say(Msg::SocialLine, &[("date", (&date).into())]);
    let mut marks: Vec<Mark> = head(vote.symbol(), said, words);
    marks.extend(title_lines(&captions::short_title(library, vote)));
    let sentence = captions::result(vote, words);
    let lines = wrap(&sentence, SENTENCE, Weight::Regular, INNER);
    for (at, text) in lines.into_iter().enumerate() {
        let y = 270.0 + at as f64 * SENTENCE * 1.4;
        marks.push(line(Role::Sentence, EDGE, y, SENTENCE, Anchor::Start, text));
    }
    marks.extend(foot(
        captions::source_line(vote, words),
        address,
        String::new(),
    ));
    Scene {
        width: SOCIAL.0,
        height: SOCIAL.1,
        marks,
        map_scale: 1.0,
    }
}

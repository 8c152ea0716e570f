//! The pictures of a vote whose record has no positions: the sentence that says so, and no drawing
//! that would look like a result.

use super::column::Column;
use super::foot::foot;
use super::social::{head, line, title_lines, INNER, MARGIN as EDGE, SOCIAL};
use super::MARGIN;
use crate::caption;
use crate::library::Library;
use crate::scene::{wrap, Anchor, Mark, Scene, Weight};
use crate::theme::Role;
use rollcall::RecordedVote;
use words::{Msg, Words};

/// The letters of the sentence in a picture for posts.
const SENTENCE: f64 = 28.0;

/// The scene of a file.
pub(super) fn card(
    library: &Library,
    vote: RecordedVote,
    width: f64,
    address: &str,
    words: Words,
) -> Scene {
    let mut column = Column::new((width - 2.0 * MARGIN).max(120.0));
    let title = caption::embed_title(library, vote, words);
    column.text(Role::Title, &title, 1.25);
    column.space(4.0);
    column.text(Role::Label, &caption::embed_subtitle(vote, words), 1.4);
    column.space(8.0);
    column.text(Role::Sentence, &caption::result(vote, words), 1.4);
    column.space(12.0);
    for note in caption::record_notes(&library.archive, vote, words) {
        column.text(Role::Note, &note, 1.5);
    }
    column.text(Role::Note, &caption::source_line(vote, words), 1.5);
    column.text(Role::Note, address, 1.5);
    column.framed(width, 1.0)
}

/// The scene of the picture that a link shows when it is posted.
pub(super) fn social_card(
    library: &Library,
    vote: RecordedVote,
    address: &str,
    words: Words,
) -> Scene {
    let date = caption::date(vote.date(), words);
    let said = words.say(Msg::SocialLine, &[("date", (&date).into())]);
    let mut marks: Vec<Mark> = head(vote.symbol(), said, words);
    marks.extend(title_lines(&caption::short_title(library, vote)));
    let sentence = caption::result(vote, words);
    let lines = wrap(&sentence, SENTENCE, Weight::Regular, INNER);
    for (at, text) in lines.into_iter().enumerate() {
        let y = 270.0 + at as f64 * SENTENCE * 1.4;
        marks.push(line(Role::Sentence, EDGE, y, SENTENCE, Anchor::Start, text));
    }
    marks.extend(foot(
        caption::source_line(vote, words),
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

//! A figure as a picture of its own: finding, tally, legend, drawing, notes, source and address.

mod captioned_image;
mod foot;
mod open_graph;
mod plain;
mod vertical_layout;
mod view_image;

pub use captioned_image::{chart_social_card, shaded_card, shaded_social_card};
pub use open_graph::{social_card, SOCIAL};

use crate::address::{Figure, Theme, View};
use crate::captions;
use crate::charts::legend::legend;
use crate::charts::{tally_bar, BarSize};
use crate::scene::{svg, Scene, SvgOptions};
use crate::store::Library;
use crate::theme::Role;
use rollcall::RecordedVote;
use vertical_layout::Column;
use view_image::drawing;
use words::{Msg, Words};

/// The width of a picture when nobody asks for another, in CSS pixels.
pub const WIDTH: f64 = 1200.0;
/// Margin round the card.
const MARGIN: f64 = 24.0;

/// The SVG file of a vote's figure, `width` CSS pixels wide; `address` is printed at its foot.
/// None as long as the outlines have not arrived.
pub fn vote_svg(
    library: &Library,
    vote: RecordedVote,
    figure: &Figure,
    width: f64,
    address: &str,
) -> Option<String> {
    let scene = vote_card(library, vote, figure, width, address)?;
    Some(file_of_vote(
        library,
        vote,
        figure,
        &scene,
        figure.look.view,
    ))
}

/// The SVG file of the picture that a link shows when it is posted, 1200 × 630; `address` is
/// printed beside the source unless it is empty. None as long as the outlines have not arrived.
pub fn social_svg(
    library: &Library,
    vote: RecordedVote,
    figure: &Figure,
    address: &str,
) -> Option<String> {
    let scene = social_card(library, vote, figure, address)?;
    Some(file_of_vote(library, vote, figure, &scene, View::Map))
}

fn file_of_vote(
    library: &Library,
    vote: RecordedVote,
    figure: &Figure,
    scene: &Scene,
    view: View,
) -> String {
    let words = Words::new(figure.language);
    let title = captions::embed_title(library, vote, words);
    let description = captions::result_and_picks(library, vote, &figure.look, words);
    file(figure, scene, view.word(), title, description)
}

/// A scene as a file in the theme of a figure; `kind` is the value of `data-figure`.
pub fn file(
    figure: &Figure,
    scene: &Scene,
    kind: &'static str,
    title: String,
    description: String,
) -> String {
    let options = SvgOptions {
        theme: figure.look.theme.unwrap_or(Theme::Light),
        title,
        description,
        patterns: figure.look.patterns == Some(true),
        figure: kind,
    };
    svg(scene, &options)
}

/// The scene of [`vote_svg`].
pub fn vote_card(
    library: &Library,
    vote: RecordedVote,
    figure: &Figure,
    width: f64,
    address: &str,
) -> Option<Scene> {
    let words = Words::new(figure.language);
    let inner = (width - 2.0 * MARGIN).max(120.0);
    let look = &figure.look;
    if !vote.has_positions() {
        return Some(plain::card(library, vote, width, address, words));
    }
    let drawing = drawing(library, vote, look, inner, words)?;
    let map_scale = drawing.map_scale;
    let tally = vote.tally();
    let threshold = captions::threshold(vote, words);
    let size = BarSize {
        width: inner,
        height: 32.0,
    };

    let mut column = Column::new(inner);
    column.text(
        Role::Title,
        &captions::embed_title(library, vote, words),
        1.25,
    );
    column.space(4.0);
    column.text(Role::Label, &captions::embed_subtitle(vote, words), 1.4);
    column.space(8.0);
    column.text(Role::Sentence, &captions::result(vote, words), 1.4);
    let picked = captions::picked_line(library, vote, look, words);
    column.text(Role::Count, &picked, 1.5);
    column.space(12.0);
    column.scene(tally_bar(&tally, size, threshold.as_ref()));
    column.space(12.0);
    column.scene(legend(&tally, inner, words));
    column.space(12.0);
    let finding = captions::view_title(library, vote, look, words);
    column.text(Role::Count, &finding, 1.35);
    let measured = match look.view {
        // The names of a picture have no column of the vote before.
        View::Table => captions::each_position(vote, words),
        _ => captions::view_subtitle(library, vote, look, words),
    };
    column.text(Role::Label, &measured, 1.4);
    column.space(8.0);
    column.scene(drawing);
    column.space(12.0);
    for note in captions::record_notes(&library.archive, vote, words) {
        column.text(Role::Note, &note, 1.5);
    }
    for note in captions::view_notes(library, vote, look, words) {
        column.text(Role::Note, &note, 1.5);
    }
    if look.view != View::Map {
        column.text(Role::Note, &words.get(Msg::NamesNote), 1.5);
    }
    column.text(Role::Note, &captions::source_line(vote, words), 1.5);
    column.text(Role::Note, address, 1.5);
    Some(column.framed(width, map_scale))
}

//! A figure as a picture of its own: finding, tally, map, notes, source and address.

use crate::address::{Figure, Theme};
use crate::caption;
use crate::charts::{tally_bar, BarSize};
use crate::legend::legend;
use crate::library::Library;
use crate::map::{map, MapOptions};
use crate::scene::{svg, wrap, Anchor, Mark, Scene, SvgOptions};
use crate::theme::Role;
use rollcall::RecordedVote;
use words::Words;

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
    let words = Words::new(figure.language);
    let scene = vote_card(library, vote, figure, width, address)?;
    let options = SvgOptions {
        theme: figure.look.theme.unwrap_or(Theme::Light),
        title: caption::embed_title(library, vote, words),
        description: caption::result(vote, words),
        figure: "map",
    };
    Some(svg(&scene, &options))
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
    let options = MapOptions {
        width: inner,
        titled: true,
    };
    let map = map(library, vote, &figure.look, options, words)?;
    let map_scale = map.scene.map_scale;
    let tally = vote.tally();
    let threshold = caption::threshold(vote, words);
    let size = BarSize {
        width: inner,
        height: 32.0,
    };

    let mut column = Column::new(inner);
    column.text(
        Role::Title,
        &caption::embed_title(library, vote, words),
        1.25,
    );
    column.space(4.0);
    column.text(Role::Label, &caption::embed_subtitle(vote, words), 1.4);
    column.space(8.0);
    column.text(Role::Sentence, &caption::result(vote, words), 1.4);
    column.space(12.0);
    column.scene(tally_bar(&tally, size, threshold.as_ref()));
    column.space(12.0);
    column.scene(legend(&tally, inner, words));
    column.space(8.0);
    column.scene(map.scene);
    column.space(12.0);
    for note in caption::map_notes(vote, words) {
        column.text(Role::Note, &note, 1.5);
    }
    column.text(Role::Note, &caption::source_line(vote, words), 1.5);
    column.text(Role::Note, address, 1.5);
    Some(Scene {
        width,
        height: column.y + 2.0 * MARGIN,
        marks: vec![Mark::moved(MARGIN, MARGIN, column.marks)],
        map_scale,
    })
}

/// Things one below the other.
struct Column {
    width: f64,
    y: f64,
    marks: Vec<Mark>,
}

impl Column {
    fn new(width: f64) -> Self {
        Self {
            width,
            y: 0.0,
            marks: Vec::new(),
        }
    }

    fn space(&mut self, height: f64) {
        self.y += height;
    }

    fn text(&mut self, role: Role, text: &str, lead: f64) {
        let Some(font) = role.font() else { return };
        for line in wrap(text, font.size, font.weight(), self.width) {
            let base = self.y + font.size * (0.5 + lead / 2.0 - 0.14);
            self.marks
                .push(Mark::text(role, 0.0, base, Anchor::Start, line));
            self.y += font.size * lead;
        }
    }

    fn scene(&mut self, scene: Scene) {
        self.marks.push(Mark::moved(0.0, self.y, scene.marks));
        self.y += scene.height;
    }
}

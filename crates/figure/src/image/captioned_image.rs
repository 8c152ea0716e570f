//! The cards of what shows something other than the positions of one vote.

use super::foot::foot;
use super::open_graph::{
    head, scaled, title_lines, without_names, INNER, MAP, MARGIN as EDGE, SOCIAL,
};
use super::vertical_layout::Column;
use super::MARGIN;
use crate::captions::Told;
use crate::charts::legend::shades;
use crate::scene::{Mark, Scene};
use crate::theme::Role;
use words::{Msg, Words};

/// How much larger the legend of the social card is than that of other cards.
const LARGER: f64 = 1.4;

/// The scene of a file: what is told, round the map or the chart that `draw` draws at a width; `address` is
/// printed at its foot. None as long as the outlines have not arrived.
pub fn shaded_card(
    told: &Told,
    draw: impl FnOnce(f64) -> Option<Scene>,
    width: f64,
    address: &str,
) -> Option<Scene> {
    let inner = (width - 2.0 * MARGIN).max(120.0);
    let map = draw(inner)?;
    let map_scale = map.map_scale;
    let mut column = Column::new(inner);
    column.text(Role::Title, &told.title, 1.25);
    column.space(4.0);
    column.text(Role::Label, &told.subtitle, 1.4);
    column.space(8.0);
    column.text(Role::Sentence, &told.sentence, 1.4);
    column.space(12.0);
    if !told.legend.is_empty() {
        column.scene(shades(&told.legend, inner));
        column.space(12.0);
    }
    column.scene(map);
    column.space(12.0);
    for note in &told.notes {
        column.text(Role::Note, note, 1.5);
    }
    column.text(Role::Note, &told.source, 1.5);
    column.text(Role::Note, address, 1.5);
    Some(column.framed(width, map_scale))
}

/// The scene of the picture that a link shows when it is posted, 1200 × 630; `subject` is named
/// before the days, and `address` printed beside the source unless it is empty. None as long as the outlines have not arrived.
pub fn shaded_social_card(
    told: &Told,
    draw: impl FnOnce(f64) -> Option<Scene>,
    subject: &str,
    address: &str,
    words: Words,
) -> Option<Scene> {
    let (x, y, width) = MAP;
    let map = without_names(draw(width)?);
    let mut marks = head(subject, told.subtitle.clone(), words);
    marks.extend(title_lines(&told.title));
    marks.push(Mark::moved(x, y, map.marks));
    // Beside the map, one under the other.
    let legend = shades(&told.legend, 0.0_f64.max((x - EDGE - 8.0) / LARGER));
    let top = y + (map.height - legend.height * LARGER) / 2.0;
    marks.push(scaled(EDGE, top, LARGER, legend.marks));
    let under = words.get(Msg::BorderNoteShort);
    marks.extend(foot(told.source.clone(), address, under));
    Some(social(marks, map.map_scale))
}

/// As [`shaded_social_card`], for a chart that `draw` draws at a width and a height.
pub fn chart_social_card(
    told: &Told,
    draw: impl FnOnce(f64, f64) -> Scene,
    address: &str,
    words: Words,
) -> Scene {
    let mut marks = head("", told.subtitle.clone(), words);
    marks.extend(title_lines(&told.title));
    let chart = draw(INNER, 310.0);
    marks.push(Mark::moved(EDGE, 210.0, chart.marks));
    let sentence = told.sentence.clone();
    marks.extend(foot(told.source.clone(), address, sentence));
    social(marks, 1.0)
}

fn social(marks: Vec<Mark>, map_scale: f64) -> Scene {
    Scene {
        width: SOCIAL.0,
        height: SOCIAL.1,
        marks,
        map_scale,
    }
}

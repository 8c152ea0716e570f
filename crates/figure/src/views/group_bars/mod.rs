//! Stacked bars by group: as long as the group is large, with its counts, its cohesion and those
//! who voted otherwise than most of it.

mod labels;
mod marks;

use crate::address::DisplayOptions;
use crate::captions;
use crate::charts::scene_canvas::{SceneBackend, Sheet};
use crate::map::vote_map::ViewOptions;
use crate::scene::{Key, Scene};
use crate::store::level_of_detail::Detail;
use crate::store::Library;
use crate::views::member_filter::group;
use crate::views::member_marks::MemberMarks;
use crate::views::plot::{Plot, Spot};
use plotters::coord::Shift;
use plotters::prelude::{DrawingArea, IntoDrawingArea};
use rollcall::{Bloc, BlocKind, RecordedVote};
use std::rc::Rc;
use words::Words;

/// From this width on names stand beside the bars and counts in columns.
const WIDE: f64 = 480.0;
/// The column of the names, and one of the counts.
const NAMES: f64 = 152.0;
const COUNTS: f64 = 42.0;
const BAR: f64 = 20.0;
const CELL: f64 = 12.0;
const GAP: f64 = 2.0;
/// The sheet's height; the figure's own is known when all is drawn.
const TALL: f64 = 8000.0;

/// The blocs of a look: the regional groups, or one group and all others.
pub fn blocs<'a>(
    library: &'a Library,
    vote: RecordedVote<'a>,
    look: &DisplayOptions,
) -> Vec<Bloc<'a>> {
    match group(library, vote, look) {
        Some(group) => vote.by_group(group),
        None => vote.by_region(&library.archive),
    }
}

/// Draws the bars with a mark for each member under them.
pub fn group_bars(
    library: &Library,
    vote: RecordedVote,
    look: &DisplayOptions,
    options: ViewOptions,
    words: Words,
) -> Plot {
    bars(library, vote, look, options, words, true)
}

/// Draws the bars alone, as they stand under another view.
pub fn small_group_bars(
    library: &Library,
    vote: RecordedVote,
    look: &DisplayOptions,
    width: f64,
    words: Words,
) -> Scene {
    let options = ViewOptions {
        width,
        titled: false,
        detail: Detail::Full,
    };
    bars(library, vote, look, options, words, false).scene
}

fn bars(
    library: &Library,
    vote: RecordedVote,
    look: &DisplayOptions,
    options: ViewOptions,
    words: Words,
    members: bool,
) -> Plot {
    let blocs = blocs(library, vote, look);
    let sheet = Sheet::default();
    let area = sheet.backend(options.width, TALL).into_drawing_area();
    let wide = options.width >= WIDE;
    let largest = blocs.iter().map(|bloc| bloc.members.len()).max();
    let (start, end) = match wide {
        true => (NAMES, options.width - 4.0 * COUNTS),
        false => (0.0, options.width),
    };
    let mut chart = Chart {
        brush: MemberMarks::new(library, vote, look, options, words),
        sheet: &sheet,
        area,
        start,
        unit: (end - start - 12.0 * f64::from(u8::from(wide))) / largest.unwrap_or(1).max(1) as f64,
        wide,
        members,
        spots: Vec::new(),
        y: 0.0,
    };
    if wide {
        chart.heads();
    }
    for bloc in &blocs {
        chart.bloc(bloc);
    }
    let (spots, height) = (chart.spots, chart.y);
    let scene = Scene {
        width: options.width,
        height,
        marks: sheet.take(),
        map_scale: 1.0,
    };
    Plot::read(scene, spots)
}

struct Chart<'a> {
    brush: MemberMarks<'a>,
    sheet: &'a Sheet,
    area: DrawingArea<SceneBackend, Shift>,
    /// Where bars begin, and how long a member is.
    start: f64,
    unit: f64,
    wide: bool,
    members: bool,
    spots: Vec<Spot>,
    /// How far down the chart is drawn.
    y: f64,
}

impl Chart<'_> {
    fn bloc(&mut self, bloc: &Bloc) {
        let top = self.y;
        let name = captions::bloc_name(bloc.kind, self.brush.words);
        let under = captions::bloc_facts(bloc, self.brush.words);
        self.sheet.stand_for(key(bloc.kind));
        let foot = match self.wide {
            true => self.beside(&name, under, bloc, top),
            false => self.above(&name, under, bloc, top),
        };
        self.sheet.stand_for(None);
        let bar = match self.wide {
            true => top + if self.members { 0.0 } else { 4.0 },
            false => foot,
        };
        self.segments(bloc, bar);
        let mut under_bar = bar + BAR + 4.0;
        if self.members {
            self.cells(bloc, under_bar);
            under_bar += CELL + 4.0;
            under_bar = self.dissent(bloc, under_bar);
        }
        self.y = under_bar.max(if self.wide { foot } else { 0.0 })
            + if self.members { 16.0 } else { 12.0 };
    }
}

/// What a press on a bloc's name asks for.
fn key(kind: BlocKind) -> Option<Key> {
    let id: &str = match kind {
        BlocKind::Regional(group) => group.group_id(),
        BlocKind::Group(group) => &group.id,
        BlocKind::NoGroup | BlocKind::Others => return None,
    };
    Some(Key::Group(Rc::from(id)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::{text_width, Anchor, Shape};
    use crate::theme::Role;
    use rollcall::Found;

    fn drawn(width: f64, group: Option<&str>) -> (Plot, u16) {
        let library = Library::embedded().unwrap();
        let Found::One(id) = library.archive.find("ES-11/6") else {
            panic!("ES-11/6 is one vote");
        };
        let vote = library.archive.vote(id);
        let look = DisplayOptions {
            group: group.map(str::to_owned),
            ..DisplayOptions::default()
        };
        let options = ViewOptions {
            width,
            titled: false,
            detail: Detail::Full,
        };
        let plot = group_bars(&library, vote, &look, options, Words::default());
        (plot, vote.tally().members())
    }

    #[test]
    fn each_member_has_one_mark_and_no_text_leaves_the_figure() {
        for width in [256.0, 328.0, 600.0, 1200.0] {
            for group in [None, Some("eu"), Some("au"), Some("nonsense")] {
                let (plot, members) = drawn(width, group);
                assert_eq!(plot.spots.len(), usize::from(members));
                let cells = plot.scene.marks.iter().filter(|m| m.role == Role::Cell);
                assert_eq!(cells.count(), usize::from(members));
                for mark in &plot.scene.marks {
                    if let Shape::Text { x, y, anchor, text } = &mark.shape {
                        let font = mark.role.font().unwrap();
                        let wide = text_width(text, font.size, font.weight());
                        let left = if *anchor == Anchor::End { x - wide } else { *x };
                        assert!(
                            left > -0.1 && left + wide < width + 0.1,
                            "{text} at {width}"
                        );
                        assert!(*y <= plot.scene.height + 4.0, "{text} at {width}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_group_stands_beside_all_others() {
        let (plot, _) = drawn(800.0, Some("eu"));
        let keys: Vec<_> = plot
            .scene
            .marks
            .iter()
            .filter_map(|m| m.key.clone())
            .collect();
        assert!(keys.contains(&Key::Group("eu".into())));
        assert!(!keys.contains(&Key::Group("rg_africa".into())));
    }
}

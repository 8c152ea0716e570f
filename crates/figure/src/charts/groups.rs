//! Stacked bars by group: as long as the group is large, with its counts, its cohesion and those
//! who voted otherwise than most of it.

use super::backend::{fine, pen, SceneBackend, Sheet};
use crate::address::Look;
use crate::caption;
use crate::filter::{group, Filter};
use crate::legend::swatch;
use crate::library::Library;
use crate::map::MapOptions;
use crate::plot::{mark_title, named, Plot, Spot};
use crate::scene::{text_width, wrap, Anchor, Key, Mark, Scene, Shape, Weight};
use crate::theme::Role;
use plotters::coord::Shift;
use plotters::element::Rectangle;
use plotters::prelude::{DrawingArea, IntoDrawingArea};
use plotters::style::Color;
use rollcall::{Bloc, BlocKind, Position, RecordedVote};
use std::rc::Rc;
use words::{Msg, Words};

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
pub fn blocs<'a>(library: &'a Library, vote: RecordedVote<'a>, look: &Look) -> Vec<Bloc<'a>> {
    match group(library, vote, look) {
        Some(group) => vote.by_group(group),
        None => vote.by_region(&library.archive),
    }
}

/// Draws the bars with a mark for each member under them.
pub fn group_bars(
    library: &Library,
    vote: RecordedVote,
    look: &Look,
    options: MapOptions,
    words: Words,
) -> Plot {
    bars(library, vote, look, options, words, true)
}

/// Draws the bars alone, as they stand under another view.
pub fn small_group_bars(
    library: &Library,
    vote: RecordedVote,
    look: &Look,
    width: f64,
    words: Words,
) -> Scene {
    let options = MapOptions {
        width,
        titled: false,
    };
    bars(library, vote, look, options, words, false).scene
}

fn bars(
    library: &Library,
    vote: RecordedVote,
    look: &Look,
    options: MapOptions,
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
        library,
        vote,
        filter: Filter::new(library, vote, look),
        options,
        words,
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
    Plot {
        scene: Scene {
            width: options.width,
            height,
            marks: sheet.take(),
            map_scale: 1.0,
        },
        spots,
        reading: true,
        outlines: None,
    }
}

struct Chart<'a> {
    library: &'a Library,
    vote: RecordedVote<'a>,
    filter: Filter<'a>,
    options: MapOptions,
    words: Words,
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
    /// The end of a column of counts.
    fn column(&self, at: usize) -> f64 {
        self.options.width - COUNTS * (3 - at) as f64
    }

    /// The marks of the positions over the columns of their counts.
    fn heads(&mut self) {
        for (at, position) in Position::ALL[..4].iter().enumerate() {
            let x = self.column(at) - 14.0;
            self.sheet
                .put(Mark::moved(x, self.y, swatch(*position, 14.0)));
        }
        self.y += 24.0;
    }

    fn bloc(&mut self, bloc: &Bloc) {
        let top = self.y;
        let name = caption::bloc_name(bloc.kind, self.words);
        let count = bloc.members.len();
        let mut under = vec![self
            .words
            .say(Msg::GroupMembers, &[("count", count.into())])];
        if let Some(cohesion) = bloc.tally.cohesion() {
            let cohesion = format!("{}.{:02}", cohesion / 100, cohesion % 100);
            let said = [("cohesion", (&cohesion).into())];
            under.push(self.words.say(Msg::GroupCohesion, &said));
        }
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

    /// Name and size beside the bar, counts in their columns; gives where the names end.
    fn beside(&self, name: &str, under: Vec<String>, bloc: &Bloc, top: f64) -> f64 {
        let mut y = top + 8.0;
        let weight = Weight::Bold;
        for line in wrap(name, 14.0, weight, NAMES - 12.0) {
            self.sheet
                .text(Role::Heading, Anchor::Start, (0.0, y), line);
            y += 18.0;
        }
        for line in under {
            self.sheet.text(Role::Tick, Anchor::Start, (0.0, y), line);
            y += 16.0;
        }
        self.sheet.stand_for(None);
        let middle = top + BAR / 2.0 + if self.members { 0.0 } else { 4.0 };
        for (at, position) in Position::ALL[..4].iter().enumerate() {
            let count = bloc.tally.get(*position);
            let role = if count == 0 { Role::Tick } else { Role::Figure };
            let at = (self.column(at), middle);
            self.sheet.text(role, Anchor::End, at, count.to_string());
        }
        y - 4.0
    }

    /// Name and figures in a line over the bar; gives where the bar begins.
    fn above(&self, name: &str, under: Vec<String>, bloc: &Bloc, top: f64) -> f64 {
        let figures = self.words.say(
            Msg::GroupFigures,
            &[
                ("inFavour", bloc.tally.in_favour.into()),
                ("against", bloc.tally.against.into()),
                ("abstained", bloc.tally.abstained.into()),
            ],
        );
        let wide = text_width(&figures, 14.0, Weight::Regular);
        let right = (self.options.width, top + 8.0);
        self.sheet.text(Role::Figure, Anchor::End, right, figures);
        let mut y = top + 8.0;
        for line in wrap(name, 14.0, Weight::Bold, self.options.width - wide - 12.0) {
            self.sheet
                .text(Role::Heading, Anchor::Start, (0.0, y), line);
            y += 18.0;
        }
        let under = under.join(&self.words.get(Msg::ListSeparator));
        self.sheet.text(Role::Tick, Anchor::Start, (0.0, y), under);
        y + 12.0
    }

    fn segments(&self, bloc: &Bloc, y: f64) {
        let mut x = self.start;
        for position in &Position::ALL[..4] {
            let count = bloc.tally.get(*position);
            if count == 0 {
                continue;
            }
            let long = f64::from(count) * self.unit;
            // A gap to the next, but never nothing; half a pixel inside for the edge.
            let gap = GAP.min(long / 2.0);
            self.sheet.stand_for(Some(Key::Position));
            let from = (fine(x + 0.5), fine(y + 0.5));
            let to = (fine(x + long - gap - 0.5), fine(y + BAR - 0.5));
            let pen = pen(Role::Segment, Some(*position));
            // The back end only adds marks and cannot fail.
            let _ = self.area.draw(&Rectangle::new([from, to], pen.filled()));
            x += long;
        }
        self.sheet.stand_for(None);
    }

    /// One mark a member, in the order of the bar's segments, then by name.
    fn cells(&mut self, bloc: &Bloc, y: f64) {
        let mut x = self.start;
        for position in &Position::ALL[..4] {
            let at: Vec<_> = bloc
                .members
                .iter()
                .filter(|(_, of)| of == position)
                .map(|(member, _)| *member)
                .collect();
            for member in named(self.library, self.vote, &at) {
                let gap = atlas::between(self.unit * 0.2, 0.8, 2.0);
                let spot = Spot {
                    member,
                    x: x + (self.unit - gap) / 2.0,
                    y: y + CELL / 2.0,
                    half_width: self.unit / 2.0,
                    half_height: CELL / 2.0 + 4.0,
                    seated: true,
                };
                let square = Shape::Rect {
                    x: x + 0.5,
                    y: y + 0.5,
                    width: (self.unit - gap - 1.0).max(0.5),
                    height: CELL - 1.0,
                    radius: 1.5,
                };
                let code = self.library.code(member);
                if self.filter.picks(&code) {
                    let ring = Mark::new(Role::Pick, square.clone());
                    self.sheet.put(ring);
                }
                let mut mark = Mark::new(Role::Cell, square)
                    .at(*position)
                    .keyed(Key::Member(code));
                mark.dimmed = !self.filter.shows(*position);
                if self.options.titled {
                    let title = mark_title(self.library, self.vote, member, *position, self.words);
                    mark = mark.titled(title);
                }
                self.sheet.put(mark);
                self.spots.push(spot);
                x += self.unit;
            }
        }
    }

    /// The names of those who voted otherwise than most of the bloc; gives where they end.
    fn dissent(&self, bloc: &Bloc, y: f64) -> f64 {
        let otherwise: Vec<_> = bloc.dissenters().map(|(member, _)| member).collect();
        if otherwise.is_empty() {
            return y;
        }
        let names: Vec<&str> = named(self.library, self.vote, &otherwise)
            .into_iter()
            .map(|member| self.library.archive.label_on(member, self.vote.date()))
            .collect();
        let names = self.words.list(&names);
        let said = self
            .words
            .say(Msg::GroupDissent, &[("names", (&names).into())]);
        let mut y = y + 10.0;
        for line in wrap(
            &said,
            12.0,
            Weight::Regular,
            // System fonts of some machines are a seventh wider than the table of widths.
            (self.options.width - self.start) * 0.88,
        ) {
            let at = (self.start, y);
            self.sheet.text(Role::Tick, Anchor::Start, at, line);
            y += 17.0;
        }
        y - 8.0
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
    use rollcall::Found;

    fn drawn(width: f64, group: Option<&str>) -> (Plot, u16) {
        let library = Library::embedded().unwrap();
        let Found::One(id) = library.archive.find("ES-11/6") else {
            panic!("ES-11/6 is one vote");
        };
        let vote = library.archive.vote(id);
        let look = Look {
            group: group.map(str::to_owned),
            ..Look::default()
        };
        let options = MapOptions {
            width,
            titled: false,
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

//! Votes one after another, each a stacked column.

use super::positions_by_year::stack;
use super::year_axis::Axis;
use crate::scene::{text_width, Anchor, Scene, Weight};
use rollcall::{Archive, Position, VoteId};

/// A column is no wider than this, in CSS pixels, however few there are.
const WIDEST: f64 = 56.0;
/// Between the years under the columns.
const APART: f64 = 14.0;

/// What [`vote_columns`] draws of some votes. Of a record without positions nobody knows who did not
/// vote: it has no column.
pub fn columns_of(archive: &Archive, votes: &[VoteId]) -> Vec<(i32, [u16; 4])> {
    let column = |vote: &VoteId| {
        let vote = archive.vote(*vote);
        let mut of = [0; 4];
        if vote.has_positions() {
            for (count, position) in of.iter_mut().zip(Position::ALL) {
                *count = vote.tally().get(position);
            }
        }
        (vote.date().year(), of)
    };
    votes.iter().map(column).collect()
}

/// Draws votes in their order: the year of each, and how many members were in favour, against,
/// abstained, did not vote.
pub fn vote_columns(votes: &[(i32, [u16; 4])], width: f64, height: f64) -> Scene {
    let sum = |counts: &[u16; 4]| counts.iter().map(|count| usize::from(*count)).sum();
    // The axis counts places instead of years.
    let places: Vec<(i32, usize)> = (0..).zip(votes.iter().map(|(_, of)| sum(of))).collect();
    let Some((axis, sheet, area)) = Axis::on_sheet(&places, width, height) else {
        return Scene::default();
    };
    axis.draw_counts(&area, &sheet);
    for ((place, _), (_, of)) in places.iter().zip(votes) {
        let (left, right) = axis.column(*place);
        let half = (right - left).min(WIDEST) / 2.0;
        let middle = axis.x_of(*place);
        let sides = (middle - half, middle + half);
        stack(&area, &axis, sides, of, axis.most());
    }
    axis.draw_base(&area, &sheet);
    // Under the first vote of a year, where there is room.
    let (mut before, mut free) = (None, f64::MIN);
    for ((place, _), (year, _)) in places.iter().zip(votes) {
        if before.replace(*year) == Some(*year) {
            continue;
        }
        let text = year.to_string();
        let half = text_width(&text, 12.0, Weight::Regular) / 2.0;
        let at = axis.x_of(*place).min(width - half);
        if at - half >= free {
            free = at + half + APART;
            axis.label(&sheet, at, Anchor::Middle, text);
        }
    }
    axis.scene(&sheet)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::Role;

    #[test]
    fn each_vote_has_a_column_and_each_year_is_named_once() {
        let votes = [
            (2022, [141, 5, 35, 12]),
            (2022, [93, 24, 58, 18]),
            (2023, [141, 7, 32, 13]),
        ];
        let scene = vote_columns(&votes, 600.0, 200.0);
        let of = |position| {
            let at = |mark: &&crate::scene::Mark| {
                mark.role == Role::Column && mark.position == Some(position)
            };
            scene.marks.iter().filter(at).count()
        };
        assert_eq!(
            Position::ALL[..4].iter().map(|at| of(*at)).sum::<usize>(),
            12
        );
        let texts: Vec<&str> = scene
            .marks
            .iter()
            .filter_map(|mark| match &mark.shape {
                crate::scene::Shape::Text { text, .. } => Some(text.as_str()),
                _ => None,
            })
            .collect();
        assert_eq!(texts.iter().filter(|text| **text == "2022").count(), 1);
        assert_eq!(texts.iter().filter(|text| **text == "2023").count(), 1);
        assert!(vote_columns(&[], 600.0, 200.0).marks.is_empty());
    }

    #[test]
    fn years_do_not_overlap_where_votes_are_close() {
        let votes: Vec<(i32, [u16; 4])> =
            (1980..2025).map(|year| (year, [100, 5, 20, 10])).collect();
        let scene = vote_columns(&votes, 300.0, 200.0);
        let mut last = f64::MIN;
        for mark in scene.marks.iter().filter(|mark| mark.role == Role::Tick) {
            if let crate::scene::Shape::Text { x, text, .. } = &mark.shape {
                if text.len() == 4 {
                    assert!(*x - last > 30.0, "{text}");
                    last = *x;
                }
            }
        }
        assert!(last > 200.0);
    }
}

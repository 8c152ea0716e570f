//! A share through time: dots for years, a line for five years together.

use super::scene_canvas::{fine, pen};
use super::year_axis::Axis;
use crate::scene::{Key, Scene};
use crate::theme::Role;
use plotters::element::{Circle, PathElement};
use plotters::style::Color;

/// A year: its votes, and of twice as many points how many it has.
pub type YearShare = (i32, u16, u16);

/// The shares that a rule is drawn at, and what they are called where they have no other name.
const RULES: [(&str, f64); 3] = [("0%", 0.0), ("50%", 0.5), ("100%", 1.0)];

/// The line breaks where fewer votes than this support it.
const ENOUGH: u32 = 15;
/// Years before and after that the line takes in.
const AROUND: i32 = 2;

/// Draws shares from 0 to 1.
pub fn trend(years: &[YearShare], width: f64, height: f64) -> Scene {
    drawn(years, None, width, height)
}

/// Draws shares of the way from one end to another; `names` are those of the lower end, of the middle
/// and of the upper end.
pub fn trend_between(years: &[YearShare], names: &[String; 3], width: f64, height: f64) -> Scene {
    drawn(years, Some(names), width, height)
}

fn drawn(years: &[YearShare], names: Option<&[String; 3]>, width: f64, height: f64) -> Scene {
    let used = |year: &YearShare| year.1 > 0;
    let ends = [years.iter().position(used), years.iter().rposition(used)];
    let [Some(first), Some(last)] = ends else {
        return Scene::default();
    };
    let years = &years[first..=last];
    let counts = [years[0].0, years[last - first].0].map(|year| (year, 1));
    let Some((axis, sheet, area)) = Axis::on_sheet(&counts, width, height) else {
        return Scene::default();
    };
    for (at, (label, share)) in RULES.into_iter().enumerate() {
        match names {
            Some(names) => axis.named_rule(&area, &sheet, share, names[at].clone()),
            None => axis.rule(&area, &sheet, share, Role::Gridline, label.to_owned()),
        }
    }
    axis.draw_years(&area, &sheet);
    for (year, votes, points) in years.iter().filter(|year| used(year)) {
        sheet.stand_for(Some(Key::Year(*year)));
        let place = (
            fine(axis.x_of(*year)),
            fine(axis.y_of_share(share(*votes, *points))),
        );
        // The area of a dot is as its votes.
        let radius = fine(1.0 + f64::from(*votes).sqrt() / 2.2);
        let dot = Circle::new(place, radius, pen(Role::Column, None).filled());
        let _ = area.draw(&dot);
    }
    sheet.stand_for(None);
    for line in lines(years) {
        let at = |(year, share): (i32, f64)| (fine(axis.x_of(year)), fine(axis.y_of_share(share)));
        let points: Vec<_> = line.into_iter().map(at).collect();
        let _ = area.draw(&PathElement::new(points, pen(Role::Threshold, None)));
    }
    axis.scene(&sheet)
}

fn share(votes: u16, points: u16) -> f64 {
    f64::from(points) / (2.0 * f64::from(votes.max(1)))
}

/// The means over five years, in pieces where enough votes support them.
fn lines(years: &[YearShare]) -> Vec<Vec<(i32, f64)>> {
    let mut lines = vec![Vec::new()];
    for (year, ..) in years {
        let near = years
            .iter()
            .filter(|other| (other.0 - year).abs() <= AROUND);
        let (votes, points) = near.fold((0, 0), |(votes, points), other| {
            (votes + u32::from(other.1), points + u32::from(other.2))
        });
        if votes >= ENOUGH {
            let mean = f64::from(points) / (2.0 * f64::from(votes));
            if let Some(line) = lines.last_mut() {
                line.push((*year, mean));
            }
        } else {
            lines.push(Vec::new());
        }
    }
    lines.retain(|line| line.len() > 1);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::Shape;

    #[test]
    fn the_line_breaks_where_few_votes_support_it() {
        let mut years: Vec<YearShare> = (1950..1960).map(|year| (year, 10, 20)).collect();
        years.extend((1960..1970).map(|year| (year, 0, 0)));
        years.extend((1970..1980).map(|year| (year, 10, 0)));
        let lines = lines(&years);
        assert_eq!(lines.len(), 2);
        assert!(lines[0].iter().all(|(_, share)| *share == 1.0));
        assert!(lines[1].iter().all(|(_, share)| *share == 0.0));
        let scene = trend(&years, 600.0, 160.0);
        let dots = scene.marks.iter().filter(|mark| mark.role == Role::Column);
        assert_eq!(dots.count(), 20);
        // Years without a vote at either end have neither dot nor line.
        let mut wider = vec![(1948, 0, 0), (1949, 0, 0)];
        wider.extend(&years);
        wider.extend([(1980, 0, 0), (1981, 0, 0)]);
        assert_eq!(trend(&wider, 600.0, 160.0), scene);
        assert!(trend(&[(1950, 0, 0)], 600.0, 160.0).marks.is_empty());
    }

    #[test]
    fn the_ends_of_a_way_have_names_instead_of_per_cents() {
        let years: Vec<YearShare> = (1950..1960).map(|year| (year, 10, 20)).collect();
        let names = ["With A", "Midway", "With B"].map(str::to_owned);
        let scene = trend_between(&years, &names, 360.0, 160.0);
        let texts: Vec<&str> = scene
            .marks
            .iter()
            .filter_map(|mark| match &mark.shape {
                Shape::Text { text, .. } => Some(text.as_str()),
                _ => None,
            })
            .collect();
        for name in &names {
            assert!(texts.contains(&name.as_str()), "{texts:?}");
        }
        assert!(texts.iter().all(|text| !text.contains('%')), "{texts:?}");
    }
}

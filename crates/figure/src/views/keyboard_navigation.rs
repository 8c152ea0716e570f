//! From member to member by keyboard.

use crate::views::member_order::order;
use crate::views::plot::Spot;
use rollcall::MemberId;

/// Where a key leads.
pub struct KeyboardNavigation<'a> {
    /// The places of the members, in the order of reading.
    pub spots: &'a [Spot],
    /// Whether arrows to the side follow the order of reading.
    pub reading: bool,
    /// The members in the order of their names.
    pub by_name: &'a [MemberId],
    /// The names as they are typed: folded, without spaces; in the same order.
    pub names: &'a [String],
}

impl KeyboardNavigation<'_> {
    /// The member that a key leads to from the one that has the focus; none for a key that leads
    /// nowhere. `key` is the browser's name of it: `ArrowLeft`, `Home`.
    pub fn step(&self, from: Option<MemberId>, key: &str) -> Option<MemberId> {
        match key {
            "Home" => self.by_name.first().copied(),
            "End" => self.by_name.last().copied(),
            "ArrowRight" => self.toward(from, (1.0, 0.0)),
            "ArrowLeft" => self.toward(from, (-1.0, 0.0)),
            "ArrowDown" => self.toward(from, (0.0, 1.0)),
            "ArrowUp" => self.toward(from, (0.0, -1.0)),
            _ => None,
        }
    }

    /// The member that the letters since the last pause lead to, as in list boxes: the next name that
    /// begins with a first letter, or with one that is typed again and again; more letters keep the
    /// member as long as its name begins with them.
    pub fn letters(&self, from: Option<MemberId>, typed: &str) -> Option<MemberId> {
        let first = typed.chars().next()?;
        let again = typed.chars().all(|letter| letter == first);
        let begun = match again {
            true => typed.get(..first.len_utf8())?,
            false => typed,
        };
        let own = self.by_name.iter().position(|member| Some(*member) == from);
        let start = own.map_or(0, |at| at + usize::from(again));
        let count = self.by_name.len();
        (0..count)
            .map(|step| (start + step) % count)
            .find(|at| {
                self.names
                    .get(*at)
                    .is_some_and(|name| name.starts_with(begun))
            })
            .and_then(|at| self.by_name.get(at).copied())
    }

    /// The next in the order of reading, or the nearest in a direction.
    fn toward(&self, from: Option<MemberId>, (dx, dy): (f64, f64)) -> Option<MemberId> {
        let seated: Vec<&Spot> = self.spots.iter().filter(|spot| spot.seated).collect();
        let at = seated.iter().position(|spot| Some(spot.member) == from);
        let Some(at) = at else {
            // The middle of all: where the first arrow begins.
            let count = seated.len().max(1) as f64;
            let x = seated.iter().map(|spot| spot.x).sum::<f64>() / count;
            let y = seated.iter().map(|spot| spot.y).sum::<f64>() / count;
            return match self.reading {
                true => seated.first().map(|spot| spot.member),
                false => best(&seated, &|spot| Some((spot.x - x).hypot(spot.y - y))),
            };
        };
        let own = seated[at];
        if self.reading && dy == 0.0 {
            let next = if dx > 0.0 {
                at + 1
            } else {
                at.checked_sub(1).unwrap_or(at)
            };
            return Some(seated.get(next).unwrap_or(&own).member);
        }
        let next = best(&seated, &|spot| {
            let along = (spot.x - own.x) * dx + (spot.y - own.y) * dy;
            let aside = ((spot.x - own.x) * dy - (spot.y - own.y) * dx).abs();
            // Inside a quarter of the compass, straight ahead counts more than near.
            (along > 0.5 && aside <= along * 1.2).then_some(along + 2.0 * aside)
        });
        next.or(Some(own.member))
    }
}

fn best(spots: &[&Spot], cost: &dyn Fn(&Spot) -> Option<f64>) -> Option<MemberId> {
    let costs: Vec<f64> = spots
        .iter()
        .map(|spot| cost(spot).unwrap_or(f64::INFINITY))
        .collect();
    let ordered = order(costs.len(), &mut |a, b| costs[a].total_cmp(&costs[b]));
    let first = *ordered.first()?;
    costs[first].is_finite().then(|| spots[first].member)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spot(member: u8, x: f64, y: f64) -> Spot {
        Spot {
            member: MemberId(member),
            x,
            y,
            half_width: 5.0,
            half_height: 5.0,
            seated: member != 9,
        }
    }

    fn walk<'a>(
        spots: &'a [Spot],
        by_name: &'a [MemberId],
        reading: bool,
    ) -> KeyboardNavigation<'a> {
        KeyboardNavigation {
            spots,
            reading,
            by_name,
            names: &[],
        }
    }

    #[test]
    fn letters_add_up_and_one_letter_goes_round() {
        let names = ["afghanistan", "kazakhstan", "pakistan", "palau", "panama"];
        let by_name: Vec<MemberId> = (0..5).map(MemberId).collect();
        let names = names.map(str::to_owned);
        let list = KeyboardNavigation {
            names: &names,
            ..walk(&[], &by_name, false)
        };
        // Each key goes on from the member that the one before it led to.
        let typed = |keys: &[&str]| {
            let mut at = None;
            for letters in keys {
                at = list.letters(at, letters).or(at);
            }
            at.map(|member| names[member.index()].as_str())
        };
        assert_eq!(typed(&["p", "pa", "pak"]), Some("pakistan"));
        assert_eq!(typed(&["p", "pa", "pal"]), Some("palau"));
        assert_eq!(typed(&["k", "p", "pan"]), Some("panama"));
        assert_eq!(typed(&["p", "pp"]), Some("palau"));
        assert_eq!(typed(&["p", "pp", "ppp", "pppp"]), Some("pakistan"));
        assert_eq!(typed(&["p", "p"]), Some("palau"), "after a pause too");
        assert_eq!(list.letters(Some(MemberId(2)), "pax"), None);
        assert_eq!(list.letters(None, ""), None);
        assert_eq!(walk(&[], &[], false).letters(None, "p"), None);
    }

    #[test]
    fn arrows_and_ends() {
        let spots = [
            spot(0, 0.0, 0.0),
            spot(1, 20.0, 0.0),
            spot(9, 22.0, 1.0),
            spot(2, 0.0, 20.0),
            spot(3, 21.0, 20.0),
        ];
        let names = [MemberId(0), MemberId(1), MemberId(2), MemberId(3)];
        let map = walk(&spots, &names, false);
        let at = |from: u8, key| map.step(Some(MemberId(from)), key).map(|id| id.0);
        assert_eq!(at(0, "ArrowRight"), Some(1));
        assert_eq!(at(1, "ArrowDown"), Some(3));
        assert_eq!(at(1, "ArrowRight"), Some(1), "nobody lies further");
        assert_eq!(at(0, "End"), Some(3));
        assert_eq!(at(3, "Home"), Some(0));
        assert_eq!(at(2, "b"), None);
        assert_eq!(at(2, "Tab"), None);
        assert!(map.step(None, "ArrowUp").is_some());

        let tiles = walk(&spots, &names, true);
        let at = |from: u8, key| tiles.step(Some(MemberId(from)), key).map(|id| id.0);
        assert_eq!(at(1, "ArrowRight"), Some(2), "on to the next row");
        assert_eq!(at(2, "ArrowLeft"), Some(1));
        assert_eq!(at(0, "ArrowLeft"), Some(0));
        assert_eq!(at(0, "ArrowDown"), Some(2));
        assert_eq!(tiles.step(None, "ArrowRight"), Some(MemberId(0)));
    }
}

//! How mixed some members' positions are: which one leads, cohesion, entropy, shares.

use crate::{Percent, Position, Tally};

impl Tally {
    /// The agreement index of Hix, Noury and Roland (“Democratic Politics in the European
    /// Parliament”, 2007) in hundredths: with m the largest of in favour, against and
    /// abstained, and t their sum, (m − (t − m) / 2) / t. 100 where all took one position, 0
    /// where the three are equal; none where nobody took any.
    ///
    /// ```
    /// use rollcall::Tally;
    /// let africa = Tally { in_favour: 30, against: 2, abstained: 15, did_not_vote: 7, not_a_member: 0 };
    /// assert_eq!(africa.cohesion(), Some(46));
    /// ```
    pub fn cohesion(self) -> Option<u16> {
        let voted = i32::from(self.in_favour) + i32::from(self.against) + i32::from(self.abstained);
        let most = i32::from(self.in_favour.max(self.against).max(self.abstained));
        // In halves: 2m − (t − m), of 2t; rounded to the nearest hundredth.
        let index = (200 * (3 * most - voted) + 2 * voted).checked_div(4 * voted)?;
        u16::try_from(index).ok()
    }

    /// The one position that more members took than any other; none in a tie, or where nobody
    /// took any.
    pub fn plurality(self) -> Option<Position> {
        let voted = [Position::InFavour, Position::Against, Position::Abstained];
        let most = voted.into_iter().map(|at| self.get(at)).max()?;
        let mut first = voted.into_iter().filter(|at| self.get(*at) == most);
        match (first.next(), first.next()) {
            (Some(only), None) if most > 0 => Some(only),
            _ => None,
        }
    }

    /// How mixed the four positions are: their entropy in bits, 0 where all stand together.
    pub fn entropy(self) -> f32 {
        let all = f32::from(self.members());
        Position::ALL[..4]
            .iter()
            .map(|at| f32::from(self.get(*at)) / all)
            .filter(|share| *share > 0.0)
            .map(|share| -share * share.log2())
            .sum()
    }

    /// The share of the members of the day at a position.
    pub fn percent(self, position: Position) -> Percent {
        Percent::of(self.get(position).into(), self.members().into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_percent_and_mixture() {
        let tally = |in_favour, against, abstained| Tally {
            in_favour,
            against,
            abstained,
            ..Tally::default()
        };
        assert_eq!(tally(3, 3, 1).plurality(), None);
        assert_eq!(tally(0, 0, 0).plurality(), None);
        assert_eq!(tally(3, 4, 1).plurality(), Some(Position::Against));
        assert_eq!(tally(2, 2, 2).cohesion(), Some(0));
        assert_eq!(tally(0, 0, 0).cohesion(), None);
        assert_eq!(tally(9, 0, 0).cohesion(), Some(100));
        assert_eq!(tally(9, 0, 0).entropy(), 0.0);
        assert!((tally(4, 4, 0).entropy() - 1.0).abs() < 1e-6);
        assert_eq!(tally(999, 1, 0).percent(Position::InFavour).whole(), 99);
        assert_eq!(tally(999, 1, 0).percent(Position::Against).whole(), 1);
        assert_eq!(tally(141, 7, 45).percent(Position::InFavour).whole(), 73);
    }
}

//! Votes of which a source says that they needed two thirds.
//!
//! No column of the records says which majority a vote needed, so a small table kept by hand
//! (`data/majorities.csv`) names those that are certain, each with its source. A vote that is
//! not in it may have needed two thirds too.

use crate::RecordedVote;

const TABLE: &str = include_str!("../../../../data/majorities.csv");

/// Why a vote needed two thirds of the members present and voting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TwoThirds {
    /// The kind of question.
    pub question: Question,
    /// The text that says so.
    pub source: &'static str,
}

/// Questions that take two thirds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// The admission of a new Member (Charter, Article 18).
    Admission,
    /// A budgetary question (Charter, Article 18).
    Budget,
    /// Suspension from the Human Rights Council (A/RES/60/251).
    Suspension,
}

impl RecordedVote<'_> {
    /// Why two thirds were required; none where the table does not say so.
    pub fn two_thirds_required(&self) -> Option<TwoThirds> {
        of(self.symbol())
    }
}

fn of(symbol: &str) -> Option<TwoThirds> {
    let row = TABLE
        .lines()
        .skip(1)
        .find_map(|line| line.strip_prefix(symbol)?.strip_prefix(','))?;
    let (kind, source) = row.split_once(',')?;
    let question = match kind {
        "admission" => Question::Admission,
        "budget" => Question::Budget,
        "suspension" => Question::Suspension,
        _ => return None,
    };
    Some(TwoThirds {
        question,
        source: source.trim_matches('"'),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Archive, Found};

    #[test]
    fn every_row_is_a_vote_that_reached_what_it_needed() -> Result<(), crate::PackError> {
        let archive = Archive::embedded()?;
        for line in TABLE.lines().skip(1) {
            let (symbol, _) = line.split_once(',').unwrap();
            let Found::One(id) = archive.find(symbol) else {
                panic!("{symbol} is no vote");
            };
            let vote = archive.vote(id);
            assert_eq!(vote.symbol(), symbol);
            assert!(vote.two_thirds_required().is_some(), "{line}");
            let tally = vote.tally();
            assert!(tally.in_favour >= tally.two_thirds(), "{line}");
        }
        Ok(())
    }

    #[test]
    fn other_votes_are_not_said_to_need_it() {
        assert_eq!(of("A/RES/2758(XXVI)"), None);
        assert_eq!(of("A/RES/36/33"), None);
        assert_eq!(of(""), None);
        let admission = of("A/RES/36/3").unwrap();
        assert_eq!(admission.question, Question::Admission);
        assert!(admission.source.starts_with("Charter"));
    }
}

//! The positions by column: for each member one bit a vote for its seat and two for its
//! position, and the counts of every vote. Whatever looks at all votes of a member looks here.

use crate::analysis::bit_sliced_counter::BitSlicedCounter;
use crate::{Archive, Date, MemberId, Position, VoteId, VoteSet};
use std::ops::Range;

/// The positions of all members as bits by vote; made once, when first asked for.
#[derive(Clone, Debug)]
pub(crate) struct PositionBitmaps {
    words: usize,
    seat: Vec<u64>,
    low: Vec<u64>,
    high: Vec<u64>,
    /// In favour, against, abstained, did not vote: a count for each vote.
    counts: [Vec<u8>; 4],
    /// The first record of each vote.
    distinct: VoteSet,
    /// Of those, the votes whose record says who stood where.
    counted: VoteSet,
}

/// 64 votes of one member.
#[derive(Clone, Copy, Default)]
pub(crate) struct Word {
    seat: u64,
    low: u64,
    high: u64,
}

impl Word {
    /// The votes in which the member took a position; [`Position::NotMember`]: had no seat.
    pub fn at(self, position: Position) -> u64 {
        match position {
            Position::InFavour => self.seat & !self.low & !self.high,
            Position::Against => self.seat & self.low & !self.high,
            Position::Abstained => self.seat & !self.low & self.high,
            Position::DidNotVote => self.seat & self.low & self.high,
            Position::NotMember => !self.seat,
        }
    }

    /// These votes, and those of another where this one had no seat.
    pub fn or(self, other: Word) -> Word {
        let new = other.seat & !self.seat;
        Word {
            seat: self.seat | new,
            low: self.low & self.seat | other.low & new,
            high: self.high & self.seat | other.high & new,
        }
    }

    /// The votes in which it was in favour, against or abstained.
    pub fn cast(self) -> u64 {
        self.seat & !(self.low & self.high)
    }

    /// The votes in which two members stood alike, wherever that was.
    pub fn same(self, other: Word) -> u64 {
        !(self.low ^ other.low) & !(self.high ^ other.high)
    }

    /// The votes in which one of two that both cast a vote abstained and the other did not.
    pub fn half(self, other: Word) -> u64 {
        self.high ^ other.high
    }
}

impl PositionBitmaps {
    fn new(archive: &Archive) -> PositionBitmaps {
        let votes = archive.len();
        let words = votes.div_ceil(64);
        let members = archive.members().len();
        let [mut seat, mut low, mut high] = [(); 3].map(|()| vec![0; words * members]);
        for member in 0..members {
            let own = member * words..(member + 1) * words;
            let columns = [
                &mut seat[own.clone()],
                &mut low[own.clone()],
                &mut high[own],
            ];
            archive.votes.positions.columns_of(member, columns);
        }
        let mut columns = PositionBitmaps {
            words,
            seat,
            low,
            high,
            counts: Default::default(),
            distinct: VoteSet::none(votes),
            counted: VoteSet::none(votes),
        };
        for (at, position) in Position::ALL[..4].iter().enumerate() {
            let mut counter = BitSlicedCounter::new(words);
            for member in 0..members {
                for word in 0..words {
                    counter.add(word, columns.word(member, word).at(*position));
                }
            }
            columns.counts[at] = counter.all(votes);
        }
        columns.find_distinct(archive);
        columns
    }

    /// A record repeats an earlier one of its day when base symbol and positions are the same.
    fn find_distinct(&mut self, archive: &Archive) {
        let mut day: Vec<(VoteId, &str)> = Vec::new();
        let mut date = None;
        for id in archive.ids() {
            let vote = archive.vote(id);
            if date.replace(vote.date()) != Some(vote.date()) {
                day.clear();
            }
            let base = vote.base_symbol();
            let alike = |other: VoteId| {
                self.counts_of(id) == self.counts_of(other)
                    && vote.same_positions(archive.vote(other))
            };
            let repeats = day
                .iter()
                .any(|(other, known)| *known == base && alike(*other));
            day.push((id, base));
            if !repeats {
                self.distinct.insert(id);
                let [in_favour, against, abstained, _] = self.counts_of(id);
                if (in_favour, against, abstained) != (0, 0, 0) {
                    self.counted.insert(id);
                }
            }
        }
    }

    /// Words of a column.
    pub fn words(&self) -> usize {
        self.words
    }

    /// 64 votes of a member.
    pub fn word(&self, member: usize, word: usize) -> Word {
        let at = member * self.words + word;
        Word {
            seat: self.seat[at],
            low: self.low[at],
            high: self.high[at],
        }
    }

    /// In favour, against, abstained, did not vote.
    pub fn counts_of(&self, vote: VoteId) -> [u8; 4] {
        let count = |at: usize| self.counts[at].get(vote.index()).copied().unwrap_or(0);
        [count(0), count(1), count(2), count(3)]
    }
}

impl Archive {
    /// The positions by column, made when first asked for.
    pub(crate) fn columns(&self) -> &PositionBitmaps {
        self.columns.get_or_init(|| PositionBitmaps::new(self))
    }

    /// How many members were in favour, against, abstained, did not vote.
    pub fn counts(&self, vote: VoteId) -> [u8; 4] {
        self.columns().counts_of(vote)
    }

    /// In favour less against.
    pub fn margin(&self, vote: VoteId) -> i32 {
        let [in_favour, against, ..] = self.counts(vote);
        i32::from(in_favour) - i32::from(against)
    }

    /// The votes in which a member took a position; [`Position::NotMember`]: had no seat.
    pub fn votes_at(&self, member: MemberId, position: Position) -> VoteSet {
        let columns = self.columns();
        let word = |at| columns.word(member.index(), at).at(position);
        let mut mask = VoteSet::of_words((0..columns.words()).map(word).collect());
        mask.keep(&VoteSet::all(self.len()));
        mask
    }

    /// Each vote once: of the records of one vote that adopted several parts only the first.
    pub fn distinct(&self) -> &VoteSet {
        &self.columns().distinct
    }

    /// Some votes, each once: of the records of one vote that are among them only the first.
    pub fn each_once(&self, votes: &VoteSet) -> VoteSet {
        let (mut once, mut rest) = (votes.clone(), votes.clone());
        once.keep(self.distinct());
        rest.remove(self.distinct());
        // Few records repeat another: a list of them is looked through sooner than a set is made.
        let mut seen: Vec<VoteId> = Vec::new();
        for record in rest.iter() {
            let first = self.vote(record).distinct_key();
            if !votes.contains(first) && !seen.contains(&first) {
                seen.push(first);
                once.insert(record);
            }
        }
        once
    }

    /// What shares and agreement are made of: each vote once, without the three records that
    /// do not say who stood where.
    pub fn counted(&self) -> &VoteSet {
        &self.columns().counted
    }

    /// The rows of the table from a day on.
    pub(crate) fn rows_from(&self, date: Option<Date>) -> usize {
        let Some(date) = date else { return self.len() };
        let before = |day: &u16| *day < date.days();
        self.votes.dates.partition_point(before)
    }

    /// The rows of the calendar years `from` to `to`, both included.
    pub fn rows_of_years(&self, from: i32, to: i32) -> Range<usize> {
        let start = if from < 1945 {
            0
        } else {
            self.rows_from(Date::new(from, 1, 1))
        };
        let end = if to < 1945 {
            0
        } else {
            self.rows_from(Date::new(to.saturating_add(1), 1, 1))
        };
        start..end.max(start)
    }

    /// Each calendar year from the first vote's to the last's, with its rows.
    pub fn years(&self) -> Vec<(i32, Range<usize>)> {
        let year = |id: Option<VoteId>| id.map(|id| self.vote(id).date().year());
        let (Some(first), Some(last)) = (year(self.ids().next()), year(self.newest())) else {
            return Vec::new();
        };
        (first..=last)
            .map(|year| (year, self.rows_of_years(year, year)))
            .collect()
    }
}

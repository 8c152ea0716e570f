//! Who voted how: two bits a position, one member after another, over the runs of votes in
//! which the member held a seat. Neighbouring votes of one member are alike, which is what
//! makes the whole compress.

use std::borrow::Cow;
use std::ops::Range;

use super::{PackError, Reader, Writer};
use crate::{MemberId, Position};

/// Votes in a row in which a member held a seat.
#[derive(Clone, Copy, Debug)]
struct Run {
    /// First vote.
    start: u32,
    /// First vote after it.
    end: u32,
    /// Where its first position stands among all positions.
    at: u32,
}

/// All positions, read in place.
#[derive(Clone, Debug)]
pub struct Positions {
    runs: Vec<Run>,
    /// Member `m` has the runs `first[m]..first[m + 1]`.
    first: Vec<u32>,
    total: u32,
    pack: Cow<'static, [u8]>,
    /// Where in `pack` the bits begin.
    start: usize,
}

impl Positions {
    /// Position of a member in a vote; [`Position::NotMember`] for what is not in the table.
    pub fn get(&self, vote: usize, member: MemberId) -> Position {
        let member = member.index();
        let (Some(from), Some(to)) = (self.first.get(member), self.first.get(member + 1)) else {
            return Position::NotMember;
        };
        let runs = self
            .runs
            .get(*from as usize..*to as usize)
            .unwrap_or_default();
        let after = runs.partition_point(|run| run.start as usize <= vote);
        let Some(run) = after.checked_sub(1).and_then(|at| runs.get(at)) else {
            return Position::NotMember;
        };
        if vote >= run.end as usize {
            return Position::NotMember;
        }
        self.at(run.at as usize + vote - run.start as usize)
    }

    /// How many positions there are.
    pub fn total(&self) -> usize {
        self.total as usize
    }

    /// The position at a place among all positions.
    fn at(&self, at: usize) -> Position {
        let byte = self.pack.get(self.start + at / 4).copied().unwrap_or(0xff);
        Position::from_bits(byte >> (at % 4 * 2))
    }

    /// Calls `see` for each vote of a member in which it held a seat, oldest first.
    pub fn each_of(&self, member: MemberId, mut see: impl FnMut(usize, Position)) {
        let member = member.index();
        let from = self.first.get(member).map_or(0, |at| *at as usize);
        let to = self.first.get(member + 1).map_or(0, |at| *at as usize);
        for run in self.runs.get(from..to).unwrap_or_default() {
            for vote in run.start..run.end {
                let at = run.at as usize + (vote - run.start) as usize;
                see(vote as usize, self.at(at));
            }
        }
    }

    /// Sets a bit for each vote of a member: in `seat` where it held a seat, in `low` and `high`
    /// the two bits of its position. 32 positions at a time, because everything that looks at
    /// whole columns begins here.
    pub(crate) fn columns_of(&self, member: usize, [seat, low, high]: [&mut [u64]; 3]) {
        let from = self.first.get(member).map_or(0, |at| *at as usize);
        let to = self.first.get(member + 1).map_or(0, |at| *at as usize);
        for run in self.runs.get(from..to).unwrap_or_default() {
            let (start, end) = (run.start as usize, run.end as usize);
            let mut vote = start;
            while vote < end {
                let count = (32 - vote % 32).min(end - vote);
                let keep = u64::from(u32::MAX >> (32 - count));
                let pairs = self.pairs(run.at as usize + vote - start);
                let (word, shift) = (vote / 64, vote % 64);
                seat[word] |= keep << shift;
                low[word] |= (even_bits(pairs) & keep) << shift;
                high[word] |= (even_bits(pairs >> 1) & keep) << shift;
                vote += count;
            }
        }
    }

    /// 32 positions from a place among all positions on, two bits each.
    fn pairs(&self, at: usize) -> u64 {
        let from = self.start + at / 4;
        let shift = at % 4 * 2;
        let mut bytes = [0u8; 16];
        let there = self.pack.get(from..).unwrap_or_default();
        let count = there.len().min(9);
        bytes[..count].copy_from_slice(&there[..count]);
        (u128::from_le_bytes(bytes) >> shift) as u64
    }

    /// Reads the runs of `members` members over `votes` votes, and finds the bits, which are
    /// the last part of a pack of `end` bytes; [`Positions::over`] then takes the pack itself.
    pub(crate) fn read(
        mut reader: Reader<'_>,
        end: usize,
        members: usize,
        votes: usize,
    ) -> Result<Positions, PackError> {
        reader.enter("runs of membership");
        let mut runs = Vec::with_capacity(members * 2);
        let mut first = Vec::with_capacity(members + 1);
        let mut total = 0u32;
        for _ in 0..members {
            first.push(runs.len() as u32);
            let mut end = 0usize;
            for _ in 0..reader.varint()? {
                let start = end.saturating_add(reader.varint()? as usize);
                let length = reader.varint()? as usize;
                end = start.saturating_add(length);
                if length == 0 || end > votes {
                    return Err(reader.malformed());
                }
                runs.push(Run {
                    start: start as u32,
                    end: end as u32,
                    at: total,
                });
                total = total
                    .checked_add(length as u32)
                    .ok_or_else(|| reader.malformed())?;
            }
        }
        first.push(runs.len() as u32);
        reader.enter("positions");
        let length = total.div_ceil(4) as usize;
        reader.take(length)?;
        let error = reader.malformed();
        reader.finish()?;
        let start = end.checked_sub(length).ok_or(error)?;
        Ok(Positions {
            runs,
            first,
            total,
            pack: Cow::Borrowed(&[]),
            start,
        })
    }

    /// Takes the pack that [`Positions::read`] was read from.
    pub(crate) fn over(self, pack: Cow<'static, [u8]>) -> Positions {
        Positions { pack, ..self }
    }
}

/// Every second bit of a word, from the lowest on, pushed together.
fn even_bits(bits: u64) -> u64 {
    let mut bits = bits & 0x5555_5555_5555_5555;
    bits = (bits | bits >> 1) & 0x3333_3333_3333_3333;
    bits = (bits | bits >> 2) & 0x0f0f_0f0f_0f0f_0f0f;
    bits = (bits | bits >> 4) & 0x00ff_00ff_00ff_00ff;
    bits = (bits | bits >> 8) & 0x0000_ffff_0000_ffff;
    (bits | bits >> 16) & 0xffff_ffff
}

/// Writes what [`Positions::read`] reads; `position(vote, member)` gives each.
pub(crate) fn write_positions(
    writer: &mut Writer,
    votes: usize,
    members: usize,
    position: impl Fn(usize, usize) -> Position,
) {
    let mut bits = Vec::new();
    let mut total = 0usize;
    for member in 0..members {
        let mut runs: Vec<Range<usize>> = Vec::new();
        for vote in 0..votes {
            let position = position(vote, member);
            if position == Position::NotMember {
                continue;
            }
            match runs.last_mut() {
                Some(run) if run.end == vote => run.end += 1,
                _ => runs.push(vote..vote + 1),
            }
            if total & 3 == 0 {
                bits.push(0u8);
            }
            if let Some(byte) = bits.last_mut() {
                *byte |= (position as u8) << (total % 4 * 2);
            }
            total += 1;
        }
        writer.varint(runs.len() as u32);
        let mut end = 0;
        for run in runs {
            writer.varint((run.start - end) as u32);
            writer.varint(run.len() as u32);
            end = run.end;
        }
    }
    writer.put(&bits);
}

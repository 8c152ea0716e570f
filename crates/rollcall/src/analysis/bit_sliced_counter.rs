//! Counts members vote by vote, 64 votes at a time.

/// A count for each vote, kept as its binary digits: one word holds one digit of 64 counts, so
/// that adding a member to 64 counts is a few operations (a vertical counter).
pub(crate) struct BitSlicedCounter {
    digits: Vec<[u64; 8]>,
}

impl BitSlicedCounter {
    /// All counts at 0; `words` times 64 of them.
    pub fn new(words: usize) -> BitSlicedCounter {
        BitSlicedCounter {
            digits: vec![[0; 8]; words],
        }
    }

    /// Adds one to those of the 64 counts of `word` whose bit is set. 255 is the most.
    pub fn add(&mut self, word: usize, bits: u64) {
        let mut carry = bits;
        for digit in &mut self.digits[word] {
            if carry == 0 {
                break;
            }
            let both = *digit & carry;
            *digit ^= carry;
            carry = both;
        }
    }

    /// The count of one vote.
    pub fn get(&self, vote: usize) -> u8 {
        self.digits.get(vote / 64).map_or(0, |digits| {
            let digit = |at: usize| ((digits[at] >> (vote % 64) & 1) as u8) << at;
            (0..8).map(digit).sum()
        })
    }

    /// The counts of all votes.
    pub fn all(&self, votes: usize) -> Vec<u8> {
        (0..votes).map(|vote| self.get(vote)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_add_up() {
        let mut counter = BitSlicedCounter::new(2);
        for member in 0..202u64 {
            counter.add(1, member.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        }
        assert_eq!((counter.get(64), counter.get(0)), (202, 0));
        let ones = |bit: u64| {
            let set = |member: &u64| member.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> bit & 1 == 1;
            (0..202).filter(set).count()
        };
        assert_eq!(usize::from(counter.get(64 + 17)), ones(17));
        assert_eq!(counter.all(128).len(), 128);
    }
}

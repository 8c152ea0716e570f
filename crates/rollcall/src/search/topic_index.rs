//! The topics of every vote, found in one walk over the texts.

use super::text_index::TextIndex;
use crate::{Topic, VoteId, VoteSet};

/// The votes of each topic of the table, among `votes`.
pub(super) fn topics(haystacks: &[&TextIndex], votes: usize) -> Vec<VoteSet> {
    // Words by their first letter: most words of a text are then no topic's at a glance.
    let mut words: Vec<Vec<(String, usize)>> = vec![Vec::new(); 256];
    let mut masks = Vec::new();
    for (at, topic) in Topic::all().enumerate() {
        for word in topic.words() {
            let first = word.bytes().next().unwrap_or(0);
            words[usize::from(first)].push((word, at));
        }
        masks.push(VoteSet::none(votes));
    }
    for haystack in haystacks {
        let mut found = vec![0u64; haystack.len()];
        haystack.each_word(&mut |text, rest| {
            let first = rest.first().copied().unwrap_or(0);
            for (word, topic) in &words[usize::from(first)] {
                if rest.starts_with(word.as_bytes()) {
                    found[text] |= 1 << (topic % 64);
                }
            }
        });
        for vote in 0..votes {
            let bits = found.get(haystack.text_of(vote)).copied().unwrap_or(0);
            for (at, mask) in masks.iter_mut().enumerate() {
                if bits >> (at % 64) & 1 == 1 {
                    mask.insert(VoteId(vote as u32));
                }
            }
        }
    }
    masks
}

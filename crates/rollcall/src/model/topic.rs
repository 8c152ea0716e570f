//! Topics: words kept by hand that are looked for in titles, agenda titles and subjects.
//!
//! Topics are not in the records. A vote is under a topic when one of the topic's words begins a
//! word of its title, of its agenda item's title or of its subject headings, without regard to
//! case and accents. `data/topics.csv` is the whole definition.

use crate::search::fold;

/// `topic_id,name,words`; the words are parted by semicolons.
const TABLE: &str = include_str!("../../../../data/topics.csv");

/// A row of `data/topics.csv`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Topic {
    /// As it stands in queries: `nuclear`.
    pub id: &'static str,
    /// English name.
    pub name: &'static str,
    words: &'static str,
}

impl Topic {
    /// All topics, in the order of the table.
    pub fn all() -> impl Iterator<Item = Topic> {
        TABLE.lines().skip(1).filter_map(|row| {
            let mut cells = row.splitn(3, ',');
            Some(Topic {
                id: cells.next()?,
                name: cells.next()?,
                words: cells.next()?,
            })
        })
    }

    /// The place of a topic in [`Topic::all`].
    pub fn place(id: &str) -> Option<usize> {
        Self::all().position(|topic| topic.id == id)
    }

    /// What is looked for, folded.
    pub fn words(self) -> impl Iterator<Item = String> {
        self.words.split(';').map(fold)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_well_formed() {
        let ids: Vec<&str> = Topic::all().map(|topic| topic.id).collect();
        assert_eq!(ids.len(), TABLE.lines().count() - 1);
        for (at, topic) in Topic::all().enumerate() {
            assert_eq!(Topic::place(topic.id), Some(at));
            assert_eq!(fold(topic.id), topic.id);
            assert!(!topic.name.is_empty() && !topic.name.contains('"'));
            assert!(topic.words().all(|word| word.len() > 2), "{}", topic.id);
        }
    }
}

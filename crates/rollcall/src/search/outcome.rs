//! What a text finds as it was typed, or, where it finds nothing, as a question in plain words.

use super::{Index, Matches};
use crate::query::{beginning, plain, Query, LONGEST};
use crate::{Archive, MemberId};

/// Each member that a question names is a search of its own; a question names few.
const MOST_MEMBERS: usize = 8;

/// A text, and what it found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchOutcome {
    /// The query that was searched: as it was typed, or without small words.
    pub text: String,
    /// It, read.
    pub query: Query,
    /// What it found.
    pub matches: Matches,
    /// Members that the text names, each with a query for its positions that finds something;
    /// none where the text as typed finds something.
    pub members: Vec<(MemberId, String)>,
}

impl Index {
    /// The outcome of a search.
    pub fn ask(&self, archive: &Archive, text: &str) -> SearchOutcome {
        let text = beginning(text, LONGEST);
        let read = |text: &str| {
            let query = Query::parse(archive, text);
            let matches = self.matches(archive, &query);
            SearchOutcome {
                text: text.to_owned(),
                query,
                matches,
                members: Vec::new(),
            }
        };
        let mut asked = read(text);
        if !asked.matches.votes.is_empty() || asked.query.words.is_empty() {
            return asked;
        }
        let said = plain(archive, text);
        if !said.query.is_empty() && said.query != text {
            let plainly = read(&said.query);
            if !plainly.matches.votes.is_empty() {
                asked = plainly;
            }
        }
        asked.members = said.members;
        asked.members.truncate(MOST_MEMBERS);
        let finds = |of: &(_, String)| !read(&of.1).matches.votes.is_empty();
        asked.members.retain(finds);
        asked
    }
}

//! Which pages a site has.

use crate::Fault;
use figure::address::Subject;
use figure::Figure;
use rollcall::{Archive, Found, MemberId, VoteId};
use std::collections::BTreeSet;
use words::Language;

/// The newest votes are published beside the landmarks, and stand in the feed.
pub const NEWEST: usize = 30;

/// A page with a file of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// A vote.
    Vote(VoteId),
    /// A member.
    Country(MemberId),
    /// A series, by its place in [`Archive::series`].
    Series(usize),
}

impl Page {
    /// The figure that the page shows, in its default look.
    pub fn figure(self, archive: &Archive) -> Figure {
        Figure::of(Language::En, self.subject(archive))
    }

    fn subject(self, archive: &Archive) -> Subject {
        match self {
            Page::Vote(id) => Subject::Vote(archive.vote(id).slug()),
            Page::Country(id) => Subject::Country(archive.member(id).code.to_string()),
            Page::Series(at) => {
                let series = archive.series().get(at);
                Subject::Series(series.map(|series| series.id.clone()).unwrap_or_default())
            }
        }
    }

    /// The folder of the page within the site: `vote/A-RES-ES-11-6`.
    pub fn folder(self, archive: &Archive) -> String {
        let address = self.figure(archive).address();
        address.trim_start_matches('/').to_owned()
    }
}

/// The votes that `--votes` names: symbols in any spelling (each of the votes of a symbol of
/// several), `landmarks` (with the newest) and `all`, in the order of the table.
///
/// # Errors
/// [`Fault::Unknown`] for the first symbol that no vote has.
pub fn votes(archive: &Archive, names: &[String]) -> Result<Vec<VoteId>, Fault> {
    let mut chosen = BTreeSet::new();
    for name in names {
        match name.trim() {
            "all" => chosen.extend(archive.ids()),
            "landmarks" => {
                chosen.extend(archive.landmarks().iter().map(|landmark| landmark.vote));
                chosen.extend(archive.ids().rev().take(NEWEST));
            }
            symbol => match archive.find(symbol) {
                Found::One(vote) => {
                    chosen.insert(vote);
                }
                Found::Several(votes) => chosen.extend(votes),
                Found::None => return Err(Fault::Unknown(symbol.to_owned())),
            },
        }
    }
    Ok(chosen.into_iter().collect())
}

/// The pages of a site with these votes: they and, unless only they are wanted, every series and
/// every member.
pub fn pages(archive: &Archive, votes: &[VoteId], only_votes: bool) -> Vec<Page> {
    let votes = votes.iter().copied().map(Page::Vote);
    if only_votes {
        return votes.collect();
    }
    let series = 0..archive.series().len();
    votes
        .chain(series.map(Page::Series))
        .chain(archive.member_ids().map(Page::Country))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn each_word_names_its_votes() {
        let archive = Archive::embedded().unwrap();
        let count = |list: &[&str]| votes(&archive, &names(list)).unwrap().len();
        assert_eq!(count(&["all"]), 5_709);
        assert_eq!(count(&["ES-11/6", "A-RES-ES-11-6", "a/res/es-11/1"]), 2);
        // 181(II) has one vote, 39/28 several.
        assert_eq!(count(&["A/RES/181(II)"]), 1);
        assert!(count(&["A/RES/39/28"]) > 1);
        let landmarks = votes(&archive, &names(&["landmarks"])).unwrap();
        assert!(landmarks.contains(&archive.newest().unwrap()));
        for landmark in archive.landmarks() {
            assert!(landmarks.contains(&landmark.vote), "{}", landmark.name);
        }
    }

    #[test]
    fn an_unknown_symbol_is_named() {
        let archive = Archive::embedded().unwrap();
        let fault = votes(&archive, &names(&["ES-11/6", "A/RES/999/1"])).unwrap_err();
        assert!(fault.to_string().contains("“A/RES/999/1”"));
    }

    #[test]
    fn no_two_pages_lie_in_one_folder_on_any_system() {
        let archive = Archive::embedded().unwrap();
        let all: Vec<VoteId> = archive.ids().collect();
        let pages = pages(&archive, &all, false);
        let folders: BTreeSet<String> = pages
            .iter()
            .map(|page| page.folder(&archive).to_ascii_lowercase())
            .collect();
        assert_eq!(folders.len(), pages.len());
        assert!(folders.iter().all(|folder| folder
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"/-_".contains(&byte))));
    }
}

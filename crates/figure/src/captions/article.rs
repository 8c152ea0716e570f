//! Members' short names in running text: “the United States”, “India”.

use rollcall::{Archive, MemberId, VoteId};
use words::{Msg, Words};

/// The codes of the members whose label has an article in a sentence.
const WITH_ARTICLE: [&str; 18] = [
    "ARE", "BHS", "CAF", "COD", "COG", "COM", "DDR", "DOM", "GBR", "GMB", "KOR", "MDV", "MHL",
    "NLD", "PHL", "SLB", "SUN", "USA",
];

/// The last words of former names that have an article in a sentence.
const ENDS_WITH_ARTICLE: [&str; 4] = ["Republic", "SSR", "Empire", "Union"];

/// A member's label as it stands inside a sentence: that of the last of some votes in which it held
/// a seat, today's where none are given.
pub fn in_text(archive: &Archive, member: MemberId, votes: &[VoteId], words: Words) -> String {
    let label = archive.label_in(member, votes);
    let member = archive.member(member);
    let has_article = match label == member.label {
        true => WITH_ARTICLE.contains(&member.code.as_str()),
        false => ENDS_WITH_ARTICLE.iter().any(|end| label.ends_with(end)),
    };
    match has_article {
        true => words.say(Msg::NameWithArticle, &[("name", label.into())]),
        false => label.to_owned(),
    }
}

/// A member's label as a sentence begins with it, see [`in_text`].
pub fn at_start(archive: &Archive, member: MemberId, votes: &[VoteId], words: Words) -> String {
    let name = in_text(archive, member, votes, words);
    let mut letters = name.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn some_names_have_an_article() {
        let archive = Archive::embedded().unwrap();
        for code in WITH_ARTICLE {
            assert!(archive.member_by_code(code).is_some(), "{code}");
        }
        let of = |code| archive.member_by_code(code).unwrap();
        let words = Words::default();
        assert_eq!(
            in_text(&archive, of("USA"), &[], words),
            "the United States"
        );
        assert_eq!(
            at_start(&archive, of("USA"), &[], words),
            "The United States"
        );
        assert_eq!(in_text(&archive, of("NLD"), &[], words), "the Netherlands");
        assert_eq!(at_start(&archive, of("IND"), &[], words), "India");
        let first = archive
            .ids()
            .find(|id| archive.vote(*id).date().year() == 1960);
        let then = [first.unwrap()];
        assert_eq!(
            in_text(&archive, of("EGY"), &then, words),
            "the United Arab Republic"
        );
    }
}

//! Codes of the members that a name in a query may mean.

use super::spelling::nearest;
use crate::{Archive, MemberId};

/// Members between which a name may leave the choice; more are no choice.
const CHOICE: usize = 8;

/// The codes of the members between which a name leaves the choice; none if it leaves none.
pub(super) fn several_codes(archive: &Archive, name: &str) -> Vec<String> {
    let found = archive.find_member(name);
    match found.found() {
        members @ [_, _, ..] if members.len() <= CHOICE => {
            let code = |member: &MemberId| archive.member(*member).code.clone();
            members.iter().map(code).collect()
        }
        _ => Vec::new(),
    }
}

/// The code of the member that was probably meant: the only one with a name that begins so, else the
/// one whose code or name is a typing mistake away.
pub(super) fn code_near(archive: &Archive, word: &str) -> Option<String> {
    let found = archive.find_member(word);
    if let Some(member) = found.one() {
        return Some(archive.member(member).code.clone());
    }
    let code = word.to_ascii_uppercase();
    let codes = archive.members().iter().map(|member| member.code.as_str());
    // A shorter word is no code with a mistake, but perhaps the beginning of many.
    if let Some(code) = nearest(&code, codes).filter(|near| near.len() == code.len()) {
        return Some(code.to_owned());
    }
    let nearest = found.nearest.first()?;
    Some(archive.member(*nearest).code.clone())
}

#[cfg(test)]
mod tests {
    use crate::query::{Filter, Query};
    use crate::{Archive, Position};

    #[test]
    fn a_name_of_several_is_a_choice_and_a_begun_one_is_said() -> Result<(), crate::PackError> {
        let archive = Archive::embedded()?;
        for (query, meant, known) in [
            ("Congo:yes", None, "COG:yes COD:yes"),
            ("Korea:no", None, "PRK:no KOR:no"),
            ("RUS≠congo", None, "RUS≠COG RUS≠COD"),
            ("RUS:Korea", None, "RUS:PRK RUS:KOR"),
            ("Pakis:yes", Some("PAK:yes"), ""),
            ("Pakstan:yes", Some("PAK:yes"), ""),
            ("PKA:yes", Some("PAK:yes"), ""),
        ] {
            let read = Query::parse(&archive, query);
            assert!(read.terms.is_empty(), "{query}");
            let mistake = &read.mistakes[0];
            assert_eq!(mistake.meant.as_deref(), meant, "{query}");
            if !known.is_empty() {
                assert_eq!(mistake.known.join(" "), known, "{query}");
            }
        }
        let codes = |query: &str| match &Query::parse(&archive, query).terms[0].filter {
            Filter::MemberPosition(member, positions) => {
                assert_eq!(positions[..], [Position::InFavour]);
                archive.member(*member).code.clone()
            }
            other => panic!("{query} is {other:?}"),
        };
        for (query, code) in [
            ("UK:yes", "GBR"),
            ("us:yes", "USA"),
            ("Holland:yes", "NLD"),
            ("\"South Korea\":yes", "KOR"),
            ("\"Côte d'Ivoire\":yes", "CIV"),
        ] {
            assert_eq!(codes(query), code, "{query}");
        }
        Ok(())
    }
}

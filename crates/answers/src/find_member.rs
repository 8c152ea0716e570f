//! From what somebody writes to a member.

use crate::Fault;
use figure::Library;
use rollcall::MemberId;
use serde::Serialize;

/// A member by code and name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct NamedMember<'a> {
    /// Its code: `PAK`.
    pub code: &'a str,
    /// Its name of today, or its last.
    pub name: &'a str,
}

/// The members that a text names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MembersFound<'a> {
    /// One where it is certain, else all that can be meant, the best first.
    pub found: Vec<NamedMember<'a>>,
    /// Where none is found, those with the names most like the text, the nearest first.
    pub nearest: Vec<NamedMember<'a>>,
}

/// The members that a text names: `UK`, `Burma`, `Congo`.
pub fn find_member<'a>(library: &'a Library, text: &str) -> MembersFound<'a> {
    let found = library.archive.find_member(text);
    MembersFound {
        found: named(library, found.found()),
        nearest: named(library, &found.nearest),
    }
}

/// The member of a whole code or name.
///
/// # Errors
/// No member has it, or it can be the name of several.
pub fn member(library: &Library, text: &str) -> Result<MemberId, Fault> {
    let found = library.archive.find_member(text);
    if let Some(member) = found.whole() {
        return Ok(member);
    }
    let in_words = |members: &[MemberId]| {
        let members = named(library, members.get(..FEW).unwrap_or(members));
        let words = members
            .iter()
            .map(|of| format!("{} ({})", of.name, of.code));
        words.collect::<Vec<_>>().join(", ")
    };
    let members = if found.fitting.is_empty() {
        &found.nearest
    } else {
        &found.fitting
    };
    match members.as_slice() {
        [] => Err(Fault::NoMember(text.into())),
        [_, _, ..] if !found.fitting.is_empty() => Err(Fault::SeveralMembers {
            name: text.into(),
            members: in_words(members),
        }),
        members => Err(Fault::NearMembers {
            name: text.into(),
            members: in_words(members),
        }),
    }
}

/// Members that a sentence names.
const FEW: usize = 8;

fn named<'a>(library: &'a Library, members: &[MemberId]) -> Vec<NamedMember<'a>> {
    let named = |id: &MemberId| {
        let member = library.archive.member(*id);
        NamedMember {
            code: &member.code,
            name: &member.name,
        }
    };
    members.iter().map(named).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_several_and_none_are_told_apart() -> Result<(), rollcall::PackError> {
        let library = Library::embedded()?;
        let codes = |members: &[NamedMember]| -> Vec<String> {
            members.iter().map(|of| of.code.to_owned()).collect()
        };
        for (text, found, nearest) in [
            ("UK", "GBR", ""),
            ("pak", "PAK", ""),
            ("Congo", "COG COD", ""),
            ("Pakstan", "", "PAK"),
            ("xyzzy", "", ""),
        ] {
            let of = find_member(&library, text);
            assert_eq!(codes(&of.found).join(" "), found, "{text}");
            assert_eq!(codes(&of.nearest).join(" "), nearest, "{text}");
        }
        let holland = find_member(&library, "holland");
        assert_eq!(holland.found[0].name, "Netherlands (Kingdom of the)");
        let sentence = |text: &str| member(&library, text).unwrap_err().to_string();
        assert_eq!(
            sentence("Congo"),
            "“Congo” can be several members: Congo (COG), Democratic Republic of the Congo (COD); write the code."
        );
        assert_eq!(
            sentence("Pakstan"),
            "No member has the code or the name “Pakstan”; the nearest is Pakistan (PAK)."
        );
        assert!(sentence("xyzzy").contains("write a code such as PAK"));
        Ok(())
    }
}

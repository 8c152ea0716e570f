//! Texts typed to find a member: whoever is found is called what was typed.

use crate::target::Target;
use proptest::prelude::*;
use proptest::sample::Index;
use rollcall::search::fold;
use rollcall::{Archive, MemberId};
use std::error::Error;

/// Marks and letters that people put beside a name or inside it.
const BESIDE: &[&str] = &[
    " ", ".", "-", "’", "(", ")", "&", "the ", " and ", "St. ", "of", "é", "ß", "İ", "ﬁ", "\u{0}",
    "\u{200f}", "🇵🇰", "中",
];

/// A name as two comparisons see it: as its letters, and without "the", "and" and with "saint" for "st".
struct Spelled {
    letters: String,
    short: String,
}

impl Spelled {
    fn new(text: &str) -> Self {
        let folded = fold(text);
        let words = folded
            .split('-')
            .filter(|word| !["the", "and"].contains(word));
        Self {
            letters: folded.replace('-', ""),
            short: words
                .map(|word| if word == "st" { "saint" } else { word })
                .collect(),
        }
    }

    fn contains(&self, typed: &Self) -> bool {
        self.letters.contains(&typed.letters) || self.short.contains(&typed.short)
    }
}

/// All that a member is called besides its code.
fn names_of(archive: &Archive, id: MemberId) -> Vec<String> {
    let member = archive.member(id);
    let mut names = vec![
        member.name.clone(),
        member.label.clone(),
        member.official.clone(),
    ];
    names.extend(member.aliases.iter().cloned());
    let seats = archive.seats().iter().filter(|seat| seat.member == id);
    names.extend(seats.map(|seat| seat.name.clone()));
    names
}

/// The target, over all members.
pub fn target() -> Result<Target, Box<dyn Error>> {
    let archive = Archive::embedded()?;
    let names: Vec<Vec<String>> = archive
        .member_ids()
        .map(|id| names_of(&archive, id))
        .collect();
    let spelled: Vec<Vec<Spelled>> = names
        .iter()
        .map(|names| names.iter().map(|name| Spelled::new(name)).collect())
        .collect();
    let name = proptest::sample::select(names.concat());
    let part = (name, any::<Index>(), 1..20usize).prop_map(|(name, from, count)| {
        let from = from.index(name.chars().count().max(1));
        name.chars().skip(from).take(count).collect::<String>()
    });
    let beside = (
        part.clone(),
        any::<Index>(),
        proptest::sample::select(BESIDE),
    );
    let beside = beside.prop_map(|(mut part, at, mark)| {
        let places: Vec<usize> = part.char_indices().map(|(at, _)| at).collect();
        part.insert_str(
            places.get(at.index(places.len())).copied().unwrap_or(0),
            mark,
        );
        part
    });
    let strategy = prop_oneof![
        3 => part.clone(),
        3 => beside,
        1 => (part, "[ -~]").prop_map(|(part, letter)| part + &letter),
        2 => "[a-zA-Z]{1,3}",
        1 => "[a-z ]{1,8}",
        1 => any::<String>(),
    ];
    Ok(Target::new("members", strategy, move |text| {
        let found = archive.find_member(&text);
        let typed = Spelled::new(&text);
        for member in &found.fitting {
            let code = &archive.member(*member).code;
            let called = spelled.get(member.index());
            let called = called.is_some_and(|names| names.iter().any(|name| name.contains(&typed)));
            prop_assert!(
                called || code.eq_ignore_ascii_case(text.trim()),
                "{:?} gives {}",
                text,
                code
            );
        }
        prop_assert!(found.fitting.is_empty() || found.nearest.is_empty());
        prop_assert_eq!(found.whole().is_some(), found.certain);
        prop_assert!(found
            .one()
            .is_none_or(|one| found.fitting.first() == Some(&one)));
        Ok(())
    }))
}

//! What is said of the picked members of a vote.

use super::{position, result};
use crate::address::DisplayOptions;
use crate::store::Library;
use rollcall::{MemberId, Position, RecordedVote};
use words::{Msg, Words};

/// The members that a look picks, in its order; codes that no member has are left out.
fn picks<'a>(
    library: &'a Library,
    look: &'a DisplayOptions,
) -> impl Iterator<Item = MemberId> + 'a {
    let codes = look.pick.iter();
    codes.filter_map(|code| library.archive.member_by_code(code))
}

/// Where the picked members stood: `Pakistan abstained`, of several `In favour: Brazil ·
/// Abstained: India, Pakistan`. Empty where nobody is picked, and where no position is known.
pub fn picked_line(
    library: &Library,
    vote: RecordedVote,
    look: &DisplayOptions,
    words: Words,
) -> String {
    let members: Vec<MemberId> = picks(library, look).collect();
    if !vote.has_positions() {
        return String::new();
    }
    let name = |member| library.archive.name_on(member, vote.date());
    if let [member] = members[..] {
        return said_of_one(name(member), vote.position(member), words);
    }
    let at = |of: Position| {
        let there = members
            .iter()
            .filter(|member| vote.position(**member) == of);
        let names: Vec<&str> = there.map(|member| name(*member)).collect();
        (!names.is_empty()).then(|| {
            let names = names.join(&words.get(Msg::ListSeparator));
            let position = position(of, words);
            let values = [
                ("position", (&position).into()),
                ("members", (&names).into()),
            ];
            words.say(Msg::PickedAt, &values)
        })
    };
    let said: Vec<String> = Position::ALL.into_iter().filter_map(at).collect();
    said.join(" · ")
}

fn said_of_one(name: &str, position: Position, words: Words) -> String {
    let values = [
        ("member", name.into()),
        ("position", position.word().into()),
    ];
    words.say(Msg::PickedOne, &values)
}

/// For each position, by the word of its attribute, what is said of one member there, whose name
/// stands as an asterisk.
pub fn picked_forms(words: Words) -> [(&'static str, String); 5] {
    Position::ALL.map(|position| (position.word(), said_of_one("*", position, words)))
}

/// The result in a sentence, and where the picked members stood in another.
pub fn result_and_picks(
    library: &Library,
    vote: RecordedVote,
    look: &DisplayOptions,
    words: Words,
) -> String {
    let mut said = result(vote, words);
    let picked = picked_line(library, vote, look, words);
    if !picked.is_empty() {
        said.extend([" ", &picked, "."]);
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::read;
    use rollcall::Found;

    fn said(address: &str) -> String {
        let library = Library::embedded().unwrap();
        let look = read(address).figure.look;
        let symbol = address.split(['/', '?']).nth(2).unwrap();
        let Found::One(id) = library.archive.find(symbol) else {
            panic!("{symbol} is one vote");
        };
        picked_line(&library, library.archive.vote(id), &look, Words::default())
    }

    #[test]
    fn picked_members_are_named_with_their_positions() {
        for (address, expected) in [
            ("/vote/A-RES-ES-11-6", ""),
            ("/vote/A-RES-ES-11-6?pick=PAK", "Pakistan abstained"),
            (
                "/vote/A-RES-ES-11-6?pick=RUS",
                "Russian Federation voted against",
            ),
            ("/vote/A-RES-ES-11-6?pick=VEN", "Venezuela did not vote"),
            (
                "/vote/A-RES-ES-11-6?pick=PAK~BRA~IND~XXX",
                "In favour: Brazil · Abstained: Pakistan, India",
            ),
            (
                "/vote/A-RES-2758-XXVI?pick=CHN",
                "China (Republic of China) did not vote",
            ),
            (
                "/vote/A-RES-2758-XXVI?pick=KAZ",
                "Kazakhstan was not a member then",
            ),
            ("/vote/A-RES-39-28A?pick=PAK", ""),
        ] {
            assert_eq!(said(address), expected, "{address}");
        }
    }
}

//! A bloc of members in words: its name, its size, and how united it was.

use super::group_name;
use rollcall::{Bloc, BlocKind};
use words::{Msg, Words};

/// A bloc whose cohesion is under this, in hundredths, is said to be split.
pub(super) const SPLIT: u16 = 50;
/// From this on it is said to be together.
const TOGETHER: u16 = 80;

/// The name of a bloc as it stands in a sentence.
pub fn bloc_name(kind: BlocKind, words: Words) -> String {
    match kind {
        BlocKind::Regional(group) => group_name(Some(group), words),
        BlocKind::NoGroup => group_name(None, words),
        BlocKind::Group(group) => group.name.clone(),
        BlocKind::Others => words.get(Msg::GroupOthers),
    }
}

/// How many members a bloc has, and how far those who voted were of one mind: `54 members` and
/// `split (0.46)`. Only the first where nobody voted.
pub fn bloc_facts(bloc: &Bloc, words: Words) -> Vec<String> {
    let count = bloc.tally.members();
    let mut facts = vec![words.say(Msg::GroupMembers, &[("count", count.into())])];
    if let Some(cohesion) = bloc.tally.cohesion() {
        let level = match cohesion {
            ..SPLIT => "split",
            SPLIT..TOGETHER => "mostly",
            _ => "together",
        };
        let index = format!("{}.{:02}", cohesion / 100, cohesion % 100);
        let values = [("level", level.into()), ("cohesion", (&index).into())];
        facts.push(words.say(Msg::GroupCohesion, &values));
    }
    facts
}

//! From the codes and names of the official file to our voting codes.

use std::collections::HashMap;

use rollcall::search::fold;
use rollcall::{Date, Member, MemberId};

/// All codes, and all names, labels, long forms and aliases, folded.
pub(super) struct Names<'a> {
    members: &'a [Member],
    codes: HashMap<&'a str, MemberId>,
    names: HashMap<String, MemberId>,
}

impl<'a> Names<'a> {
    pub fn new(members: &'a [Member]) -> Names<'a> {
        let mut codes = HashMap::new();
        let mut names = HashMap::new();
        for (at, member) in members.iter().enumerate() {
            let id = MemberId(at as u8);
            codes.insert(member.code.as_str(), id);
            let own = [&member.name, &member.label, &member.official];
            for name in own.into_iter().chain(&member.aliases) {
                names.entry(fold(name)).or_insert(id);
            }
        }
        Names {
            members,
            codes,
            names,
        }
    }

    /// The member that a row means on its day. The code is asked first, then the name; the
    /// first that had a seat that day wins, then a former code that it continues (RUS in
    /// 1980 is SUN). If none had one, the code stands as recorded (the sixteen early rows).
    pub fn member(&self, code: &str, name: &str, date: Date) -> Option<MemberId> {
        let by_code = self.codes.get(code.trim()).copied();
        let by_name = self.names.get(&fold(name)).copied();
        let candidates = || by_code.into_iter().chain(by_name);
        let seated = candidates().find(|id| self.seated(*id, date));
        let before = || candidates().find_map(|id| self.before(id, date));
        seated.or_else(before).or(by_code).or(by_name)
    }

    fn seated(&self, id: MemberId, date: Date) -> bool {
        self.members.get(id.index()).is_some_and(|member| {
            member.code_from <= date && member.ended.is_none_or(|ended| date <= ended)
        })
    }

    /// The only former code that leads to this one and had a seat that day. Two (Tanganyika
    /// and Zanzibar before Tanzania) cannot be told apart by the code.
    fn before(&self, id: MemberId, date: Date) -> Option<MemberId> {
        let mut found = (0..self.members.len() as u8)
            .map(MemberId)
            .filter(|former| self.leads_to(*former, id) && self.seated(*former, date));
        let first = found.next()?;
        found.next().is_none().then_some(first)
    }

    fn leads_to(&self, from: MemberId, to: MemberId) -> bool {
        let mut at = from;
        for _ in 0..self.members.len() {
            match self.members.get(at.index()).and_then(|m| m.continued_by) {
                Some(next) if next == to => return true,
                Some(next) => at = next,
                None => return false,
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn codes_and_names_lead_to_the_seat_of_the_day() {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/members.csv");
        let members = crate::hand::members(&data).unwrap();
        let names = Names::new(&members);
        for (code, name, date, expected) in [
            ("PAK", "PAKISTAN", "2023-02-23", Some("PAK")),
            ("RUS", "USSR", "1950-11-03", Some("SUN")),
            ("SUN", "", "1950-11-03", Some("SUN")),
            ("RUS", "RUSSIAN FEDERATION", "1991-12-24", Some("RUS")),
            (
                "DEU",
                "FEDERAL REPUBLIC OF GERMANY",
                "1980-01-14",
                Some("GER"),
            ),
            ("TZA", "", "1963-01-01", Some("EAT")),
            ("TZA", "", "1964-01-01", Some("TZA")),
            ("", "Côte d’Ivoire", "2020-01-01", Some("CIV")),
            ("", "TÜRKÝYE", "2023-01-01", Some("TUR")),
            ("JPN", "JAPAN", "1956-11-24", Some("JPN")),
            ("ATL", "ATLANTIS", "2020-01-01", None),
        ] {
            let found = names.member(code, name, date.parse().unwrap());
            let found = found.map(|id| members[id.index()].code.as_str());
            assert_eq!(found, expected, "{code} {name} {date}");
        }
    }
}

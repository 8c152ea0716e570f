//! From what people write to a member.

use crate::archive::member_names::{begins, in_letters, NameKind};
use crate::edit_distance::edit_distance;
use crate::{Archive, MemberId, Position, RecordedVote};

/// Names of one member by which people may mean another one too, in letters.
const SHARED: [&str; 2] = ["congo", "guinea"];

/// Names of what holds no seat, in letters, and the members that a reader may have meant.
const NO_SEAT: [(&str, &[&str]); 7] = [
    // The name under which China's seat was held until 1971.
    ("republicofchina", &["CHN"]),
    ("taiwan", &[]),
    ("somaliland", &[]),
    // Territories, under these members.
    ("virgin", &["GBR", "USA"]),
    ("virginislands", &["GBR", "USA"]),
    ("britishvirginislands", &["GBR"]),
    ("usvirginislands", &["USA"]),
];

/// Ranks of names that fit: whole, whole long form, and the beginnings of a name and of a word in it,
/// of an alias and of a word in it.
const RANKS: usize = 6;

/// Nearest names that are given.
const NEAREST: usize = 3;

/// Bytes of a text that may be a name. The longest name has half as many.
const LONGEST: usize = 240;

/// What [`Archive::find_member`] found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FoundMembers {
    /// The members with a name that fits, the best first.
    pub fitting: Vec<MemberId>,
    /// Whether the text is the whole name of the first of them, and nobody else can be meant.
    pub certain: bool,
    /// Where no name fits, the members with the names most like the text, the nearest first.
    pub nearest: Vec<MemberId>,
}

impl FoundMembers {
    /// The member whose whole name or code the text is. `None` if several can be meant, or if the
    /// text is only the beginning of a name.
    pub fn whole(&self) -> Option<MemberId> {
        self.fitting.first().copied().filter(|_| self.certain)
    }

    /// The only member that can be meant: [`FoundMembers::whole`], or the only one that fits.
    pub fn one(&self) -> Option<MemberId> {
        match self.found() {
            [one] => Some(*one),
            _ => None,
        }
    }

    /// One member where it is certain, else all that fit.
    pub fn found(&self) -> &[MemberId] {
        match self.certain {
            true => self.fitting.get(..1).unwrap_or_default(),
            false => &self.fitting,
        }
    }
}

impl Archive {
    /// The members that a text names. A whole code, name, label or alias comes first, then a whole
    /// long form, then names with a word that begins so. The beginning of a code counts nothing.
    /// Case, accents, punctuation, spaces, "the" and "and" do not matter.
    ///
    /// ```
    /// use rollcall::Archive;
    /// let archive = Archive::embedded()?;
    /// let codes = |text: &str| -> Vec<&str> {
    ///     let found = archive.find_member(text);
    ///     found.found().iter().map(|id| archive.member(*id).code.as_str()).collect()
    /// };
    /// assert_eq!(codes("UK"), ["GBR"]);
    /// assert_eq!(codes("the ivory coast"), ["CIV"]);
    /// assert_eq!(codes("Congo"), ["COG", "COD"]);
    /// assert!(codes("Atlantis").is_empty());
    /// # Ok::<(), rollcall::PackError>(())
    /// ```
    pub fn find_member(&self, text: &str) -> FoundMembers {
        let letters = match text.len() {
            ..=LONGEST => in_letters(text),
            _ => String::new(),
        };
        let code = self.member_by_code(&text.trim().to_ascii_uppercase());
        let mut ranks = vec![RANKS; self.members().len()];
        let mut rank_at_most = |member: MemberId, rank: usize| {
            if let Some(own) = ranks.get_mut(member.index()) {
                *own = rank.min(*own);
            }
        };
        if let Some(member) = code {
            rank_at_most(member, 0);
        }
        let names = self.spelled_names().iter();
        for name in names.filter(|_| !letters.is_empty()) {
            for (place, end) in name.ends().enumerate() {
                let alias = usize::from(name.kind != NameKind::Name);
                let rank = match begins(end, &letters) {
                    None => continue,
                    Some(true) if place == 0 => usize::from(name.kind == NameKind::Official),
                    Some(_) => 2 + 2 * alias + place.min(1),
                };
                rank_at_most(name.member, rank);
            }
        }
        let by_name = self.members_by_name();
        let at = |rank: usize| {
            let ranks = &ranks;
            let fits = move |member: &&MemberId| ranks.get(member.index()) == Some(&rank);
            by_name.iter().filter(fits).copied()
        };
        let fitting: Vec<MemberId> = (0..RANKS).flat_map(at).collect();
        let certain = match at(0).count() {
            0 => at(1).count() == 1,
            1 => !SHARED.contains(&letters.as_str()),
            _ => false,
        };
        let nearest = match fitting.is_empty() {
            true => self.nearest_members(&letters),
            false => Vec::new(),
        };
        FoundMembers {
            fitting,
            certain,
            nearest,
        }
    }

    /// As [`Archive::find_member`], for a vote: members of that day come before others, and only
    /// one of them is certain. Where a member held no seat that day, those that held it before or
    /// after follow: the Soviet Union after Russia in 1980.
    pub fn find_member_in(&self, vote: RecordedVote, text: &str) -> FoundMembers {
        let mut found = self.find_member(text);
        let seated = |member: &MemberId| vote.position(*member) != Position::NotMember;
        if found.fitting.iter().all(seated) {
            return found;
        }
        found.certain = found.whole().is_some_and(|member| seated(&member));
        let (mut fitting, absent): (Vec<MemberId>, Vec<MemberId>) =
            found.fitting.iter().copied().partition(seated);
        fitting.extend(&absent);
        for member in absent {
            for other in self.lineage(self.heir(member).unwrap_or(member)) {
                if seated(&other) && !fitting.contains(&other) {
                    fitting.push(other);
                }
            }
        }
        FoundMembers { fitting, ..found }
    }

    /// The member whose whole name, label or alias this is, and no code.
    pub fn member_named(&self, text: &str) -> Option<MemberId> {
        let letters = in_letters(text);
        let mut named = None;
        for name in self.spelled_names() {
            if name.kind != NameKind::Official && name.is(&letters) {
                if named.is_some_and(|other| other != name.member) {
                    return None;
                }
                named = Some(name.member);
            }
        }
        named.filter(|_| !SHARED.contains(&letters.as_str()))
    }

    /// The members whose names, or ends of names, are the fewest typing mistakes away: one
    /// mistake in three letters at most.
    fn nearest_members(&self, letters: &str) -> Vec<MemberId> {
        if let Some((_, codes)) = NO_SEAT.iter().find(|(name, _)| *name == letters) {
            let members = codes.iter().filter_map(|code| self.member_by_code(code));
            return members.collect();
        }
        let limit = letters.len() / 3;
        let mut distances = vec![usize::MAX; self.members().len()];
        for name in self.spelled_names() {
            for end in name.ends() {
                let end = end.replace('-', "");
                let distance = edit_distance(end.as_bytes(), letters.as_bytes(), limit);
                let own = distances.get_mut(name.member.index());
                if let Some((own, distance)) = own.zip(distance) {
                    *own = distance.min(*own);
                }
            }
        }
        let by_name = self.members_by_name();
        let at = |distance: usize| {
            let distances = &distances;
            let is = move |member: &&MemberId| distances.get(member.index()) == Some(&distance);
            by_name.iter().filter(is).copied()
        };
        (1..=limit).flat_map(at).take(NEAREST).collect()
    }
}

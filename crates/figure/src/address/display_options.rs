//! How a figure shows its subject: the query of the address.

use rollcall::Position;

/// The query of an address. Its default is what an address without a query shows, whatever
/// the width of the screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisplayOptions {
    /// Which view of the vote.
    pub view: View,
    /// Codes of the members picked out, in the order of picking.
    pub pick: Vec<String>,
    /// Which positions are shown.
    pub show: Shown,
    /// Grouping: `regions` or a `group_id`; none is `regions`.
    pub group: Option<String>,
    /// Part of the world on the map; none is the world.
    pub region: Option<Region>,
    /// Theme; none is the reader's.
    pub theme: Option<Theme>,
    /// Patterns; none is the reader's.
    pub patterns: Option<bool>,
    /// The figure alone, as a card in another page.
    pub embed: bool,
    /// An embedded figure that answers the reader at once.
    pub live: bool,
    /// The words searched for.
    pub query: String,
    /// Parts that this version does not know, kept as they were.
    pub rest: Vec<(String, String)>,
}

/// At most this many members are picked at once: each has a name, a mark and a card of its own.
pub const MOST_PICKS: usize = 8;

impl DisplayOptions {
    /// Picks a member in place of those picked before, or none where it was the only one. With
    /// `keep` the others stay, the member itself is let go if it was picked, and the pick made
    /// first gives way to a ninth.
    pub fn press_member(&mut self, code: &str, keep: bool) {
        let held = self.pick.iter().any(|other| other == code);
        let alone = self.pick.len() == 1;
        if keep {
            self.pick.retain(|other| other != code);
            if self.pick.len() == MOST_PICKS {
                self.pick.remove(0);
            }
        } else {
            self.pick.clear();
        }
        if !held || (!keep && !alone) {
            self.pick.push(code.to_owned());
        }
    }

    /// A part of the query that only some pages know, such as `topic`; empty where it is absent.
    pub fn part(&self, name: &str) -> &str {
        let found = self.rest.iter().find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value.trim())
    }
}

/// A view of one vote.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum View {
    /// The map.
    #[default]
    Map,
    /// One tile a member.
    Tiles,
    /// A hemicycle.
    Seats,
    /// Bars by group.
    Groups,
    /// Every member in a table.
    Table,
}

/// A part of the world that the map can be limited to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Region {
    /// Africa
    Africa,
    /// The Americas
    Americas,
    /// Asia
    Asia,
    /// The Caribbean
    Caribbean,
    /// Europe
    Europe,
    /// The Pacific
    Pacific,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Theme {
    /// Dark ink on a light page.
    #[default]
    Light,
    /// Light ink on a dark page.
    Dark,
}

/// Gives an enum its words of the query, both ways.
macro_rules! query_words {
    ($type:ident { $($variant:ident = $word:literal),+ $(,)? }) => {
        impl $type {
            /// All of them, in the order of the documentation.
            pub const ALL: &'static [$type] = &[$($type::$variant),+];

            /// The word of the query.
            pub fn word(self) -> &'static str {
                match self { $($type::$variant => $word),+ }
            }

            /// The value of a word, whatever its case.
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.word().eq_ignore_ascii_case(word))
            }
        }
    };
}

query_words!(View { Map = "map", Tiles = "tiles", Seats = "seats", Groups = "groups", Table = "table" });
query_words!(Region {
    Africa = "africa",
    Americas = "americas",
    Asia = "asia",
    Caribbean = "caribbean",
    Europe = "europe",
    Pacific = "pacific",
});
query_words!(Theme { Light = "light", Dark = "dark" });

/// A set of positions; never empty, because an empty filter shows all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Shown(u8);

impl Default for Shown {
    fn default() -> Self {
        Shown(0b1_1111)
    }
}

impl Shown {
    /// The set of some positions; of none, all.
    pub fn only(positions: impl IntoIterator<Item = Position>) -> Self {
        let bits = positions
            .into_iter()
            .fold(0, |bits, position| bits | Self::bit(position));
        if bits == 0 {
            Self::default()
        } else {
            Shown(bits)
        }
    }

    /// Whether a position is shown.
    pub fn has(self, position: Position) -> bool {
        self.0 & Self::bit(position) != 0
    }

    /// Whether nothing is hidden.
    pub fn is_all(self) -> bool {
        self == Self::default()
    }

    /// The positions shown, in the fixed order.
    pub fn positions(self) -> impl Iterator<Item = Position> {
        Position::ALL
            .into_iter()
            .filter(move |position| self.has(*position))
    }

    /// What a press on a position in the legend leads to: the first shows it alone, further ones
    /// are added or taken away, and when none or all are left, all are shown.
    #[must_use]
    pub fn pressed(self, position: Position) -> Self {
        if self.is_all() {
            return Shown(Self::bit(position));
        }
        match self.0 ^ Self::bit(position) {
            0 => Self::default(),
            bits => Shown(bits),
        }
    }

    fn bit(position: Position) -> u8 {
        match position {
            Position::InFavour => 1,
            Position::Against => 2,
            Position::Abstained => 4,
            Position::DidNotVote => 8,
            Position::NotMember => 16,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pressed(before: &[&str], code: &str, keep: bool) -> Vec<String> {
        let mut look = DisplayOptions {
            pick: before.iter().map(|code| (*code).into()).collect(),
            ..DisplayOptions::default()
        };
        look.press_member(code, keep);
        look.pick
    }

    #[test]
    fn a_press_replaces_the_picks() {
        assert_eq!(pressed(&[], "PAK", false), ["PAK"]);
        assert_eq!(pressed(&["IND", "CHN"], "PAK", false), ["PAK"]);
        assert_eq!(pressed(&["PAK", "CHN"], "PAK", false), ["PAK"]);
        assert!(pressed(&["PAK"], "PAK", false).is_empty());
    }

    #[test]
    fn a_press_that_keeps_adds_and_takes_away_one() {
        assert_eq!(pressed(&["IND"], "PAK", true), ["IND", "PAK"]);
        assert_eq!(pressed(&["IND", "PAK"], "IND", true), ["PAK"]);
        assert!(pressed(&["PAK"], "PAK", true).is_empty());
    }

    #[test]
    fn a_ninth_pick_takes_the_place_of_the_first() {
        let eight = ["AA", "BB", "CC", "DD", "EE", "FF", "GG", "HH"];
        let nine = pressed(&eight, "PAK", true);
        assert_eq!((nine.len(), nine[0].as_str()), (MOST_PICKS, "BB"));
        assert_eq!(nine[7], "PAK");
    }
}

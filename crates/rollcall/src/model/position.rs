//! The five states that a member can be in, in one vote.

/// What the record of a vote says about one member.
///
/// The order is the order in which lists and scales show them.
///
/// ```
/// use rollcall::Position;
/// assert_eq!(Position::from_query("abstain"), Some(Position::Abstained));
/// assert_eq!(Position::Abstained.word(), "abstained");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Position {
    /// Voted yes.
    InFavour,
    /// Voted no.
    Against,
    /// Abstained.
    Abstained,
    /// Listed as a member, but with no vote: absent or not participating.
    DidNotVote,
    /// Held no seat that day.
    NotMember,
}

impl Position {
    /// All five, in order.
    pub const ALL: [Position; 5] = [
        Position::InFavour,
        Position::Against,
        Position::Abstained,
        Position::DidNotVote,
        Position::NotMember,
    ];

    /// The word of `data-position` and of CSS classes.
    pub fn word(self) -> &'static str {
        match self {
            Position::InFavour => "in-favour",
            Position::Against => "against",
            Position::Abstained => "abstained",
            Position::DidNotVote => "did-not-vote",
            Position::NotMember => "not-a-member",
        }
    }

    /// The key in JSON and in message files.
    pub fn key(self) -> &'static str {
        match self {
            Position::InFavour => "in_favour",
            Position::Against => "against",
            Position::Abstained => "abstained",
            Position::DidNotVote => "did_not_vote",
            Position::NotMember => "not_a_member",
        }
    }

    /// The word in an address (`show=yes~no`).
    pub fn query(self) -> &'static str {
        match self {
            Position::InFavour => "yes",
            Position::Against => "no",
            Position::Abstained => "abstain",
            Position::DidNotVote => "novote",
            Position::NotMember => "nonmember",
        }
    }

    /// Reads what [`Position::query`] writes.
    pub fn from_query(word: &str) -> Option<Position> {
        Self::ALL.into_iter().find(|p| p.query() == word)
    }

    /// The letter of the tables: `Y`, `N`, `A`, `X`, and `.` for no seat.
    pub fn letter(self) -> char {
        match self {
            Position::InFavour => 'Y',
            Position::Against => 'N',
            Position::Abstained => 'A',
            Position::DidNotVote => 'X',
            Position::NotMember => '.',
        }
    }

    /// Reads what [`Position::letter`] writes.
    pub fn from_letter(letter: char) -> Option<Position> {
        Self::ALL.into_iter().find(|p| p.letter() == letter)
    }

    /// The two bits of a member's position in a pack; [`Position::NotMember`] has none.
    pub(crate) fn from_bits(bits: u8) -> Position {
        match bits & 3 {
            0 => Position::InFavour,
            1 => Position::Against,
            2 => Position::Abstained,
            _ => Position::DidNotVote,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_is_read_back() {
        for (at, position) in Position::ALL.into_iter().enumerate() {
            assert_eq!(Position::from_query(position.query()), Some(position));
            assert_eq!(Position::from_letter(position.letter()), Some(position));
            assert_eq!(position as usize, at);
        }
        assert_eq!(Position::from_query("maybe"), None);
        assert_eq!(Position::from_letter('y'), None);
    }
}

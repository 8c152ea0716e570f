//! What a figure shows.

/// What a figure shows; the part of the address before the question mark.
///
/// Votes, members and series stand as the address has them; the archive resolves them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Subject {
    /// `/`: the newest vote, search, landmark votes, series.
    #[default]
    Home,
    /// `/vote/A-RES-ES-11-6`: one vote, in any spelling of its symbol.
    Vote(String),
    /// `/search?q=…`: votes that match the look's query.
    Search,
    /// `/country/PAK`: one member.
    Country(String),
    /// `/pair/PAK/IND`: two members.
    Pair(String, String),
    /// `/compare/A-RES-ES-11-1/A-RES-ES-11-6`: two votes.
    Compare(String, String),
    /// `/series/ukraine`: related votes.
    Series(String),
    /// `/about`: what the data is, and what is missing.
    About,
    /// Any other path, kept as it was.
    Unknown(String),
}

/// The path of a series without a name.
const CHOSEN_VOTES: &str = "series";

impl Subject {
    /// `/series/?votes=…`: the votes that the look names, as a series.
    pub fn chosen_votes() -> Self {
        Subject::Unknown(CHOSEN_VOTES.to_owned())
    }

    /// Whether it is [`Subject::chosen_votes`].
    pub fn is_chosen_votes(&self) -> bool {
        matches!(self, Subject::Unknown(path) if path == CHOSEN_VOTES)
    }

    /// The word of `data-page`.
    pub fn page(&self) -> &'static str {
        match self {
            Subject::Home => "home",
            Subject::Vote(_) => "vote",
            Subject::Search => "search",
            Subject::Country(_) => "country",
            Subject::Pair(..) => "pair",
            Subject::Compare(..) => "compare",
            Subject::Series(_) => "series",
            Subject::About => "about",
            Subject::Unknown(_) => "not-found",
        }
    }
}

//! Why there is no answer: a sentence for a person, a word for a program.

use thiserror::Error;

/// Why there is no answer.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum Fault {
    /// No vote has the symbol.
    #[error("No recorded vote has the symbol “{0}”; texts adopted without a vote are not in the archive.")]
    Unknown(String),
    /// Several votes have it.
    #[error("“{symbol}” stands for several recorded votes; name one of them: {votes}.")]
    Several {
        /// The symbol asked for.
        symbol: String,
        /// The votes' own symbols.
        votes: String,
    },
    /// No member has the code or the name.
    #[error("No member has the code or the name “{0}”; write a code such as PAK.")]
    NoMember(String),
    /// No member has the code or the name, but some have one that is much like it.
    #[error("No member has the code or the name “{name}”; the nearest {}.", are(.members))]
    NearMembers {
        /// The name asked for.
        name: String,
        /// The members by name and code.
        members: String,
    },
    /// Several members can be meant by a name.
    #[error("“{name}” can be several members: {members}; write the code.")]
    SeveralMembers {
        /// The name asked for.
        name: String,
        /// The members by name and code.
        members: String,
    },
    /// A part of a query that was not understood, and what was meant.
    #[error("“{0}” in the query was not understood{1}.")]
    Query(String, String),
    /// An address without a picture.
    #[error("“{0}” is no address of a picture, such as /vote/A-RES-ES-11-6, /country/PAK or /compare/A-RES-ES-11-1/A-RES-ES-11-6.")]
    NoFigure(String),
    /// An address whose years or topic leave no vote to count.
    #[error("“{0}” leaves no vote to count.")]
    NoVotes(String),
    /// A record that does not say who voted how.
    #[error("The record of {symbol} lists all {members} members as not voting, so it does not say who voted how.")]
    NoPositions {
        /// The vote's symbol.
        symbol: String,
        /// The members that it lists.
        members: u16,
    },
    /// A part of an address that cannot be used: its name and its value.
    #[error("“{0}={1}” in the address cannot be used.")]
    Address(String, String),
    /// A pack that the answer needs and that was not given.
    #[error("The pack “{0}” was not given, and the answer needs it.")]
    NoPack(&'static str),
}

/// One member, or several, after "the nearest".
fn are(members: &str) -> String {
    let verb = if members.contains("), ") { "are" } else { "is" };
    format!("{verb} {members}")
}

impl Fault {
    /// The word for a program; it does not change.
    pub fn code(&self) -> &'static str {
        match self {
            Fault::Unknown(_) => "unknown-symbol",
            Fault::Several { .. } => "several-votes",
            Fault::NoMember(_) | Fault::NearMembers { .. } => "unknown-member",
            Fault::SeveralMembers { .. } => "several-members",
            Fault::Query(..) => "query",
            Fault::NoFigure(_) => "no-figure",
            Fault::NoVotes(_) => "no-votes",
            Fault::NoPositions { .. } => "no-positions",
            Fault::Address(..) => "address",
            Fault::NoPack(_) => "no-pack",
        }
    }
}

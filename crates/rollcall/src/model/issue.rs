//! The issue codes of the votes (Bailey, Strezhnev and Voeten).

/// One of the six issues.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Issue {
    /// `issue_me`: the Middle East and the question of Palestine.
    MiddleEast,
    /// `issue_nu`: nuclear weapons and nuclear material.
    Nuclear,
    /// `issue_di`: arms control and disarmament.
    ArmsControl,
    /// `issue_hr`: human rights.
    HumanRights,
    /// `issue_co`: colonialism.
    Colonialism,
    /// `issue_ec`: economic development.
    EconomicDevelopment,
}

impl Issue {
    /// All six, in the order of the table's columns.
    pub const ALL: [Issue; 6] = [
        Issue::MiddleEast,
        Issue::Nuclear,
        Issue::ArmsControl,
        Issue::HumanRights,
        Issue::Colonialism,
        Issue::EconomicDevelopment,
    ];

    /// The column of the table: `issue_me` and so on.
    pub fn column(self) -> &'static str {
        match self {
            Issue::MiddleEast => "issue_me",
            Issue::Nuclear => "issue_nu",
            Issue::ArmsControl => "issue_di",
            Issue::HumanRights => "issue_hr",
            Issue::Colonialism => "issue_co",
            Issue::EconomicDevelopment => "issue_ec",
        }
    }
}

/// A set of issues, or the statement that nobody coded the vote (codes end in June 2024).
///
/// ```
/// use rollcall::{Issue, Issues};
/// let issues: Issues = [Issue::Nuclear, Issue::ArmsControl].into_iter().collect();
/// assert!(issues.contains(Issue::Nuclear) && issues.is_coded());
/// assert!(!Issues::NOT_CODED.is_coded());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Issues(u8);

impl Issues {
    /// Nobody coded the vote: not the same as no issue.
    pub const NOT_CODED: Issues = Issues(0x40);

    /// Reads the six bits, or 0x40 for "not coded".
    pub(crate) fn from_bits(bits: u8) -> Option<Issues> {
        (bits <= 0x40).then_some(Issues(bits))
    }

    /// See [`Issues::from_bits`].
    pub(crate) fn bits(self) -> u8 {
        self.0
    }

    /// Whether the vote was coded at all.
    pub fn is_coded(self) -> bool {
        self != Self::NOT_CODED
    }

    /// Whether the vote is about this issue.
    pub fn contains(self, issue: Issue) -> bool {
        self.0 >> (issue as u8) & 1 == 1
    }

    /// The issues, in the order of [`Issue::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Issue> {
        Issue::ALL
            .into_iter()
            .filter(move |issue| self.contains(*issue))
    }
}

impl FromIterator<Issue> for Issues {
    fn from_iter<I: IntoIterator<Item = Issue>>(issues: I) -> Self {
        Issues(
            issues
                .into_iter()
                .fold(0, |bits, issue| bits | 1 << (issue as u8)),
        )
    }
}

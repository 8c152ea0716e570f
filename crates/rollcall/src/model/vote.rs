//! One recorded vote.

use crate::pack::Source;
use crate::{base_symbol, slug, Archive, Date, Issues, MemberId, Position, Session, Tally};

/// A vote, by its row in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VoteId(pub u32);

impl VoteId {
    /// The row as an index.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// One recorded vote, read in place from its archive.
#[derive(Clone, Copy, Debug)]
pub struct RecordedVote<'a> {
    archive: &'a Archive,
    id: VoteId,
}

impl<'a> RecordedVote<'a> {
    pub(crate) fn new(archive: &'a Archive, id: VoteId) -> Self {
        Self { archive, id }
    }

    /// Its row.
    pub fn id(&self) -> VoteId {
        self.id
    }

    /// The symbol of the data: A/RES/ES-11/6.
    pub fn symbol(&self) -> &'a str {
        self.archive.votes.symbols.get(self.id.index())
    }

    /// The symbol's part of an address; see [`slug`].
    pub fn slug(&self) -> String {
        slug(self.symbol())
    }

    /// The symbol of the whole resolution; see [`base_symbol`].
    pub fn base_symbol(&self) -> &'a str {
        base_symbol(self.symbol())
    }

    /// Day of the vote.
    pub fn date(&self) -> Date {
        let dates = &self.archive.votes.dates;
        Date::from_days(dates.get(self.id.index()).copied().unwrap_or(0))
    }

    /// Session in which it was taken.
    pub fn session(&self) -> Session {
        let sessions = &self.archive.votes.sessions;
        sessions
            .get(self.id.index())
            .copied()
            .unwrap_or(Session::Regular(0))
    }

    /// Symbol of the meeting's record, where explanations of vote stand; empty if unknown.
    pub fn meeting(&self) -> &'a str {
        match self.archive.votes.meetings.get(self.id.index()) {
            "N/A" => "",
            meeting => meeting,
        }
    }

    /// The meeting as the table has it, faults and all; see [`RecordedVote::meeting`].
    pub fn meeting_as_recorded(&self) -> &'a str {
        self.archive.votes.meetings.get(self.id.index())
    }

    /// Number of the UN Digital Library's record.
    pub fn record(&self) -> Option<u32> {
        let records = &self.archive.votes.records;
        records
            .get(self.id.index())
            .copied()
            .filter(|record| *record != 0)
    }

    /// The draft as the table has it: a symbol, two joined by " and ", or a committee's
    /// report with ", para. 7"; empty when unknown (before November 2019).
    pub fn draft(&self) -> &'a str {
        self.archive.votes.drafts.get(self.id.index())
    }

    /// Where its positions come from.
    pub fn source(&self) -> Source {
        self.archive.votes.source(self.id.index())
    }

    /// Worked out from tallies, not read from a list of positions.
    pub fn derived(&self) -> bool {
        self.source() == Source::Derived
    }

    /// What was noted about the record (faults of the source, how it was derived).
    pub fn note(&self) -> &'a str {
        self.archive.votes.notes.get(self.id.index())
    }

    /// How one member stood.
    pub fn position(&self, member: MemberId) -> Position {
        self.archive.votes.positions.get(self.id.index(), member)
    }

    /// The members of the day and how they stood, in the order of the codes.
    pub fn positions(self) -> impl Iterator<Item = (MemberId, Position)> + 'a {
        self.archive
            .member_ids()
            .map(move |member| (member, self.position(member)))
            .filter(|(_, position)| *position != Position::NotMember)
    }

    /// The counts.
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        // One bit for each member of today whose seat somebody held.
        let mut held = [0u64; 4];
        let date = self.date();
        for (member, position) in self.positions() {
            tally.add(position);
            if let Some(heir) = self.archive.heir_on(member, date) {
                held[heir.index() / 64] |= 1 << (heir.index() % 64);
            }
        }
        let today = self.archive.members().iter().filter(|m| !m.former).count();
        let seated: u32 = held.iter().map(|word| word.count_ones()).sum();
        tally.not_a_member = (today as u16).saturating_sub(seated as u16);
        tally
    }

    /// Whether any member's position is known; three records list everybody as not voting
    /// (A/RES/39/28A, 39/28B, 43/62).
    pub fn has_positions(&self) -> bool {
        self.positions()
            .any(|(_, position)| position != Position::DidNotVote)
    }

    /// Members that the record lists before their code can occur: an artefact of the records
    /// (sixteen rows), shown as recorded.
    pub fn early_rows(self) -> impl Iterator<Item = MemberId> + 'a {
        let date = self.date();
        self.positions()
            .map(|(member, _)| member)
            .filter(move |member| date < self.archive.member(*member).code_from)
    }

    /// What it is about, where somebody coded it.
    pub fn issues(&self) -> Issues {
        let issues = &self.archive.votes.issues;
        issues
            .get(self.id.index())
            .and_then(|bits| Issues::from_bits(*bits))
            .unwrap_or(Issues::NOT_CODED)
    }

    /// On the State Department's list of votes important to the United States; `None` where
    /// that is not known. It says nothing about the majority that the vote needed.
    pub fn important(&self) -> Option<bool> {
        self.archive.votes.important(self.id.index())
    }

    /// The vote before it in the table.
    pub fn previous(&self) -> Option<VoteId> {
        self.id.0.checked_sub(1).map(VoteId)
    }

    /// The vote after it in the table.
    pub fn next(&self) -> Option<VoteId> {
        let next = VoteId(self.id.0.checked_add(1)?);
        (next.index() < self.archive.len()).then_some(next)
    }

    /// The first record of the same vote. One vote that adopts several parts is filed once
    /// for each part; records with the same date, base symbol and positions are one vote.
    /// Counting a vote only where `distinct_key() == id()` counts each once.
    pub fn distinct_key(&self) -> VoteId {
        let mut first = self.id;
        let mut before = self.previous();
        while let Some(id) = before {
            let vote = self.archive.vote(id);
            if vote.date() != self.date() {
                break;
            }
            if vote.base_symbol() == self.base_symbol() && self.same_positions(vote) {
                first = id;
            }
            before = vote.previous();
        }
        first
    }

    pub(crate) fn same_positions(&self, other: RecordedVote<'_>) -> bool {
        self.archive
            .member_ids()
            .all(|member| self.position(member) == other.position(member))
    }
}

//! Everything that is compiled into the program, read once and never changed.

pub(crate) mod as_of_date;
pub(crate) mod known_missing;
pub(crate) mod member_lookup;
pub(crate) mod member_names;
pub(crate) mod overview;
pub(crate) mod regional_groups;
pub(crate) mod succession;
pub(crate) mod symbol_lookup;

use std::borrow::Cow;
use std::ops::Range;
use std::sync::OnceLock;

use crate::analysis::position_bitmaps::PositionBitmaps;
use crate::archive::member_names::MemberNames;
use crate::pack::{read_tables, read_votes, PackError, Tables, Votes};
use crate::{
    Date, Group, Landmark, Member, MemberId, RecordedVote, Seat, Series, ShortTitle, VoteId,
};

/// Who voted how, and the small tables that explain it.
///
/// ```
/// use rollcall::{Archive, Found};
/// let archive = Archive::embedded()?;
/// if let Found::One(id) = archive.find("ES-11/6") {
///     let tally = archive.vote(id).tally();
///     assert_eq!((tally.in_favour, tally.against, tally.abstained), (141, 7, 32));
/// }
/// # Ok::<(), rollcall::PackError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Archive {
    pub(crate) votes: Votes,
    pub(crate) tables: Tables,
    /// For each code the member of today that holds its seat: itself, or the end of the
    /// chain of codes that continue it.
    heirs: Vec<Option<MemberId>>,
    /// Rows of `seats.csv` by member.
    seats: Vec<Range<usize>>,
    /// The rows that `seats` counts.
    seat_rows: Vec<usize>,
    /// The name that each row of `seats.csv` gives a member.
    seat_names: Vec<String>,
    /// The positions by column, made when first asked for.
    pub(crate) columns: OnceLock<PositionBitmaps>,
    /// The members' names, spelled for comparison when first asked for.
    pub(crate) names: MemberNames,
}

impl Archive {
    /// Reads the two packs that are compiled in; both are copied where they must be kept.
    ///
    /// # Errors
    /// [`PackError`] if a pack is damaged or the two do not belong together.
    pub fn read(votes: &[u8], tables: &[u8]) -> Result<Archive, PackError> {
        Self::read_kept(Cow::Owned(votes.to_vec()), tables)
    }

    /// Reads the packs in the program itself, which stay where they are. With the feature
    /// `empty-packs` they are packs of nothing, so that the code can be weighed alone.
    ///
    /// # Errors
    /// As [`Archive::read`].
    pub fn embedded() -> Result<Archive, PackError> {
        #[cfg(not(feature = "empty-packs"))]
        let (votes, tables): (&'static [u8], &'static [u8]) = (
            include_bytes!("../../../../static/packs/votes.pack"),
            include_bytes!("../../../../static/packs/tables.pack"),
        );
        #[cfg(feature = "empty-packs")]
        let (votes, tables): (&'static [u8], &'static [u8]) = (
            include_bytes!("../empty/votes.pack"),
            include_bytes!("../empty/tables.pack"),
        );
        Self::read_kept(Cow::Borrowed(votes), tables)
    }

    fn read_kept(votes: Cow<'static, [u8]>, tables: &[u8]) -> Result<Archive, PackError> {
        let tables = read_tables(tables, &votes)?;
        let votes = read_votes(votes)?;
        let same_codes = votes
            .codes
            .iter()
            .eq(tables.members.iter().map(|m| m.code.as_str()));
        let count = votes.dates.len();
        let mut named = tables
            .series
            .iter()
            .flat_map(|series| series.votes.iter())
            .chain(tables.landmarks.iter().map(|landmark| &landmark.vote))
            .chain(
                tables
                    .short_titles
                    .iter()
                    .flat_map(|short| short.votes.iter()),
            );
        if !same_codes || named.any(|vote| vote.index() >= count) {
            return Err(PackError::OtherEdition);
        }
        let (seats, seat_rows) = seats_by_member(&tables);
        let seat_name = |seat: &Seat| seat.unmistakable_name(&tables.seats);
        let seat_names = tables.seats.iter().map(seat_name).collect();
        Ok(Archive {
            heirs: heirs(&tables.members),
            votes,
            tables,
            seats,
            seat_rows,
            seat_names,
            columns: OnceLock::new(),
            names: OnceLock::new(),
        })
    }

    /// The symbols of `votes.pack` in the order of the table, for what must be numbered
    /// before `tables.pack` is there.
    ///
    /// # Errors
    /// [`PackError`] if the pack is damaged.
    pub fn symbols_of(votes: &[u8]) -> Result<Vec<String>, PackError> {
        let votes = read_votes(Cow::Owned(votes.to_vec()))?;
        Ok(votes.symbols.iter().map(str::to_owned).collect())
    }

    /// The voting codes of `votes.pack`, in order.
    ///
    /// # Errors
    /// [`PackError`] if the pack is damaged.
    pub fn codes_of(votes: &[u8]) -> Result<Vec<String>, PackError> {
        let votes = read_votes(Cow::Owned(votes.to_vec()))?;
        Ok(votes.codes.iter().map(str::to_owned).collect())
    }

    /// How many votes there are.
    pub fn len(&self) -> usize {
        self.votes.dates.len()
    }

    /// Whether there are none (a build with `empty-packs`).
    pub fn is_empty(&self) -> bool {
        self.votes.dates.is_empty()
    }

    /// How many positions there are: one for each member of the day in each vote.
    pub fn positions_total(&self) -> usize {
        self.votes.positions.total()
    }

    /// All votes, oldest first, in the order of the table.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = VoteId> + ExactSizeIterator {
        (0..self.votes.dates.len() as u32).map(VoteId)
    }

    /// The last vote of the table.
    pub fn newest(&self) -> Option<VoteId> {
        self.ids().next_back()
    }

    /// One vote. An id of another archive that lies beyond the end gives the last vote.
    pub fn vote(&self, id: VoteId) -> RecordedVote<'_> {
        let last = self.newest().unwrap_or(VoteId(0));
        RecordedVote::new(self, id.min(last))
    }

    /// All members, today's and former ones, in the order of the codes.
    pub fn members(&self) -> &[Member] {
        &self.tables.members
    }

    /// All members with their ids.
    pub fn member_ids(&self) -> impl DoubleEndedIterator<Item = MemberId> + ExactSizeIterator {
        (0..self.tables.members.len() as u8).map(MemberId)
    }

    /// One member. An id beyond the end gives the last member.
    pub fn member(&self, id: MemberId) -> &Member {
        static NOBODY: OnceLock<Member> = OnceLock::new();
        self.tables
            .members
            .get(id.index())
            .or(self.tables.members.last())
            .unwrap_or_else(|| NOBODY.get_or_init(Member::nobody))
    }

    /// The member with this code, written in capitals.
    pub fn member_by_code(&self, code: &str) -> Option<MemberId> {
        self.tables
            .members
            .binary_search_by(|member| member.code.as_str().cmp(code))
            .ok()
            .map(|at| MemberId(at as u8))
    }

    /// The member of today that holds this code's seat: itself, or the one that continues
    /// it (RUS for SUN, DEU for GER). `None` for a seat that nobody continues (CSK, DDR, YMD).
    pub fn heir(&self, member: MemberId) -> Option<MemberId> {
        self.heirs.get(member.index()).copied().flatten()
    }

    /// As [`Archive::heir`], but only from the day of the heir's own admission on: Serbia's
    /// seat dates from the admission of 2000, so the Yugoslavia of 1950 did not hold it.
    pub fn heir_on(&self, member: MemberId, date: Date) -> Option<MemberId> {
        self.heir(member)
            .filter(|heir| *heir == member || self.member(*heir).admitted <= date)
    }

    /// Groups of States.
    pub fn groups(&self) -> &[Group] {
        &self.tables.groups
    }

    /// The group with this `group_id`.
    pub fn group_by_id(&self, id: &str) -> Option<&Group> {
        self.tables.groups.iter().find(|group| group.id == id)
    }

    /// Series of related votes.
    pub fn series(&self) -> &[Series] {
        &self.tables.series
    }

    /// The series with this `series_id`.
    pub fn series_by_id(&self, id: &str) -> Option<&Series> {
        self.tables.series.iter().find(|series| series.id == id)
    }

    /// Well-known votes, oldest first.
    pub fn landmarks(&self) -> &[Landmark] {
        &self.tables.landmarks
    }

    /// The common name of a landmark vote.
    pub fn common_name(&self, vote: VoteId) -> Option<&str> {
        let landmark = self.landmarks().iter().find(|of| of.vote == vote)?;
        Some(&landmark.name)
    }

    /// The short title of a vote, where the tables have one.
    pub fn short_title(&self, vote: VoteId) -> Option<&str> {
        let mut short = self.short_titles().iter();
        Some(&short.find(|of| of.votes.contains(&vote))?.title)
    }

    /// Titles for where the official one is too long.
    pub fn short_titles(&self) -> &[ShortTitle] {
        &self.tables.short_titles
    }

    /// All rows of `seats.csv`.
    pub fn seats(&self) -> &[Seat] {
        &self.tables.seats
    }

    /// The rows of one member, oldest first, each with the name that it gives the member.
    pub(crate) fn seats_of(&self, member: MemberId) -> impl Iterator<Item = (&Seat, &str)> {
        let rows = self.seats.get(member.index()).cloned().unwrap_or(0..0);
        self.seat_rows[rows].iter().filter_map(|row| {
            let name = self.seat_names.get(*row)?;
            Some((self.tables.seats.get(*row)?, name.as_str()))
        })
    }
}

fn heirs(members: &[Member]) -> Vec<Option<MemberId>> {
    (0..members.len())
        .map(|start| {
            let mut at = start;
            // As many steps as there are codes: a circle in the table ends as "nobody".
            for _ in 0..members.len() {
                let member = members.get(at)?;
                if !member.former {
                    return Some(MemberId(at as u8));
                }
                at = member.continued_by?.index();
            }
            None
        })
        .collect()
}

fn seats_by_member(tables: &Tables) -> (Vec<Range<usize>>, Vec<usize>) {
    let mut rows = Vec::with_capacity(tables.seats.len());
    let ranges = (0..tables.members.len())
        .map(|member| {
            let start = rows.len();
            rows.extend(
                (0..tables.seats.len()).filter(|row| tables.seats[*row].member.index() == member),
            );
            start..rows.len()
        })
        .collect();
    (ranges, rows)
}

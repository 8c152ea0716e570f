//! How the steps of searching and exploring grow with the number of records, on this machine
//! itself and without a browser.
//!
//! Four and sixteen times as many records are these ones several times over: centuries of voting.

use rollcall::pack::{write_tables, write_votes, PackManifest, Tables, VoteRow};
use rollcall::query::Query;
use rollcall::search::{Facet, Index, Matches};
use rollcall::{
    AgreementMeasure, Archive, MatrixOrder, MemberId, PackError, RecordedVote, SubjectRow,
    Subjects, Titles, VoteId, VoteSet,
};
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

/// How often each step is done; the fastest counts, because others use the machine too.
const TIMES: usize = 21;

/// A step and how it is done.
type Step = (&'static str, fn(&Grown));

/// What the pages ask of the archive.
const STEPS: [Step; 9] = [
    ("the search's index, made", |grown| {
        black_box(Index::new(
            &grown.archive,
            Some(&grown.titles),
            Some(&grown.subjects),
        ));
    }),
    ("a search for words", |grown| {
        let found = grown
            .index
            .search(&grown.archive, "nuclear weapons 1980s", 20);
        black_box(found.total);
    }),
    ("a search for words that begin so", |grown| {
        black_box(grown.index.search(&grown.archive, "nu", 20).total);
    }),
    ("a search by positions", |grown| {
        black_box(grown.found("PAK:abstain RUS≠CHN against<=3").votes.count());
    }),
    ("how a result divides", |grown| {
        let votes = grown.found("nuclear").votes;
        for facet in Facet::ALL {
            black_box(grown.index.facet(&grown.archive, &votes, facet));
        }
    }),
    (
        "agreement of one member with all others",
        |Grown { archive, .. }| {
            let votes = VoteSet::all(archive.len());
            black_box(archive.agreements(MemberId(130), &votes, AgreementMeasure::Same));
        },
    ),
    ("a country's record", |Grown { archive, .. }| {
        black_box(archive.country(MemberId(130)));
        black_box(archive.positions_by_year(MemberId(130)));
    }),
    (
        "a country's loneliest votes",
        |Grown { archive, .. }| {
            black_box(archive.loneliest(MemberId(130), 12));
        },
    ),
    ("a matrix of 30 votes", |Grown { archive, .. }| {
        let votes: Vec<VoteId> = archive.ids().rev().take(30).collect();
        black_box(archive.series_rows(&votes, MatrixOrder::Similarity));
    }),
];

/// Records, what is written about them, and the index of both.
struct Grown {
    archive: Archive,
    titles: Titles,
    subjects: Subjects,
    index: Index,
}

impl Grown {
    fn new(archive: Archive, titles: Titles, subjects: Subjects) -> Self {
        Self {
            index: Index::new(&archive, Some(&titles), Some(&subjects)),
            archive,
            titles,
            subjects,
        }
    }

    /// The records of today.
    fn today() -> Result<Self, PackError> {
        let titles = Titles::read(pack("titles-en")?)?;
        let subjects = Subjects::read(pack("subjects")?)?;
        Ok(Self::new(Archive::embedded()?, titles, subjects))
    }

    fn found(&self, query: &str) -> Matches {
        let query = Query::parse(&self.archive, query);
        self.index.matches(&self.archive, &query)
    }
}

/// Tells the time of each step at each size, and by how much it grew from size to size.
///
/// # Errors
/// The records cannot be written as a pack again.
pub fn measure() -> Result<(), PackError> {
    let today = Grown::today()?;
    let sizes = [1, 4, 16].map(|times| times * today.archive.len());
    println!(
        "Growth, in milliseconds at {sizes:?} records, and from size to size (linear: × 4.0)."
    );
    println!("Not in a browser and compiled as this program is, so the growth counts:");
    let grown: Vec<Grown> = sizes
        .iter()
        .map(|size| of_size(&today, *size))
        .collect::<Result<_, _>>()?;
    for (name, step) in STEPS {
        let times: Vec<f64> = grown.iter().map(|grown| fastest(|| step(grown))).collect();
        let growth: Vec<String> = times
            .windows(2)
            .map(|pair| format!("× {:.1}", pair[1] / pair[0].max(1e-6)))
            .collect();
        let times: Vec<String> = times.iter().map(|time| format!("{time:>9.3}")).collect();
        println!("{name:<42} {}   {}", times.join(" "), growth.join("  "));
    }
    Ok(())
}

/// Milliseconds of the fastest of some runs.
fn fastest(step: impl Fn()) -> f64 {
    let run = |_| {
        let start = Instant::now();
        step();
        start.elapsed().as_secs_f64() * 1000.0
    };
    (0..TIMES).map(run).fold(f64::INFINITY, f64::min)
}

/// One of the packs that the page fetches.
fn pack(name: &str) -> Result<Vec<u8>, PackError> {
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../static/packs");
    let read = || {
        let shelf =
            PackManifest::read(&std::fs::read_to_string(packs.join("index.csv")).ok()?).ok()?;
        std::fs::read(packs.join(&shelf.get(name)?.file)).ok()
    };
    read().ok_or(PackError::Foreign)
}

/// An archive of as many records: some of the real ones, each of them, or each several
/// times, in the order of their dates and with symbols of their own.
fn of_size(grown: &Grown, size: usize) -> Result<Grown, PackError> {
    let Grown {
        archive,
        titles,
        subjects,
        ..
    } = grown;
    let members = archive.members();
    let codes: Vec<&str> = members.iter().map(|member| member.code.as_str()).collect();
    let ids = || (0..size).map(|at| VoteId((at * archive.len() / size) as u32));
    let rows: Vec<VoteRow> = ids()
        .enumerate()
        .map(|(at, id)| row(archive, archive.vote(id), at))
        .collect();
    let votes = write_votes(&codes, &rows)?;
    let tables = Tables {
        members: members.to_vec(),
        groups: archive.groups().to_vec(),
        seats: archive.seats().to_vec(),
        series: Vec::new(),
        landmarks: Vec::new(),
        short_titles: Vec::new(),
    };
    let archive = Archive::read(&votes, &write_tables(&tables, &votes)?)?;
    let texts: Vec<&str> = ids().map(|id| titles.get(id)).collect();
    let titles = Titles::read(Titles::write(texts.into_iter())?)?;
    let rows: Vec<SubjectRow> = ids().map(|id| about(subjects, id)).collect();
    let subjects = Subjects::read(Subjects::write(&rows)?)?;
    Ok(Grown::new(archive, titles, subjects))
}

fn about(subjects: &Subjects, id: VoteId) -> SubjectRow {
    SubjectRow {
        agenda: subjects.agenda(id).to_owned(),
        subjects: subjects.subjects_text(id).to_owned(),
        committee: subjects.committee(id).to_owned(),
        committee_report: subjects.committee_report(id).to_owned(),
        sponsors: subjects.sponsors_text(id).to_owned(),
    }
}

fn row(archive: &Archive, vote: RecordedVote, at: usize) -> VoteRow {
    VoteRow {
        // Sessions of a thousand resolutions each: as many as there will be.
        symbol: format!("A/RES/{}/{}", 100 + at / 1000, at % 1000),
        date: vote.date(),
        session: vote.session(),
        meeting: vote.meeting_as_recorded().to_owned(),
        record: None,
        draft: vote.draft().to_owned(),
        source: vote.source(),
        issues: vote.issues(),
        important: vote.important(),
        note: vote.note().to_owned(),
        positions: archive
            .member_ids()
            .map(|member| vote.position(member))
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use rollcall::Position;

    #[test]
    fn a_larger_archive_has_each_record_as_often() {
        let today = Grown::today().unwrap();
        let small = of_size(&today, 100).unwrap();
        let large = of_size(&small, 400).unwrap();
        assert_eq!((small.archive.len(), large.archive.len()), (100, 400));
        let found = |grown: &Grown| grown.found("rights").votes.count();
        assert!(found(&small) > 0);
        assert_eq!(found(&large), 4 * found(&small));
        let member = today.archive.member_by_code("PAK").unwrap();
        for position in Position::ALL {
            let count = |grown: &Grown| grown.archive.votes_at(member, position).count();
            assert_eq!(count(&large), 4 * count(&small), "{position:?}");
        }
    }
}

//! How the steps of searching and exploring grow with the number of records, on this machine
//! itself and without a browser.
//!
//! Four and sixteen times as many records are these ones several times over: centuries of voting.

use rollcall::pack::{write_tables, write_votes, Tables, VoteRow};
use rollcall::query::Query;
use rollcall::search::Index;
use rollcall::{
    Archive, Definition, MemberId, PackError, RecordedVote, RowOrder, VoteId, VoteMask,
};
use std::hint::black_box;
use std::time::Instant;

/// How often each step is done; the fastest counts, because others use the machine too.
const TIMES: usize = 21;

/// A step and how it is done.
type Step = (&'static str, fn(&Archive, &Index));

/// What the pages ask of the archive.
const STEPS: [Step; 7] = [
    ("the search's index, made", |archive, _| {
        black_box(Index::new(archive, None, None));
    }),
    ("a search for words", |archive, index| {
        black_box(index.search(archive, "1980 es-11", 20).total);
    }),
    ("a search by positions", |archive, index| {
        let query = Query::parse(archive, "PAK:abstain RUS≠CHN against<=3");
        black_box(index.matches(archive, &query).votes.count());
    }),
    ("agreement of one member with all others", |archive, _| {
        let votes = VoteMask::all(archive.len());
        black_box(archive.agreements(MemberId(130), &votes, Definition::Same));
    }),
    ("a country's record", |archive, _| {
        black_box(archive.country(MemberId(130)));
        black_box(archive.positions_by_year(MemberId(130)));
    }),
    ("a country's loneliest votes", |archive, _| {
        black_box(archive.loneliest(MemberId(130), 12));
    }),
    ("a matrix of 30 votes", |archive, _| {
        let votes: Vec<VoteId> = archive.ids().rev().take(30).collect();
        black_box(archive.series_rows(&votes, RowOrder::Similarity));
    }),
];

/// Tells the time of each step at each size, and by how much it grew from size to size.
///
/// # Errors
/// The records cannot be written as a pack again.
pub fn measure() -> Result<(), PackError> {
    let archive = Archive::embedded()?;
    let sizes = [1, 4, 16].map(|times| times * archive.len());
    println!(
        "Growth, in milliseconds at {sizes:?} records, and from size to size (linear: × 4.0)."
    );
    println!("Not in a browser and compiled as this program is, so the growth counts:");
    let grown: Vec<Archive> = sizes
        .iter()
        .map(|size| of_size(&archive, *size))
        .collect::<Result<_, _>>()?;
    let indexes: Vec<Index> = grown
        .iter()
        .map(|archive| Index::new(archive, None, None))
        .collect();
    for (name, step) in STEPS {
        let times: Vec<f64> = grown
            .iter()
            .zip(&indexes)
            .map(|(archive, index)| fastest(|| step(archive, index)))
            .collect();
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

/// An archive of as many records: some of the real ones, each of them, or each several
/// times, in the order of their dates and with symbols of their own.
fn of_size(archive: &Archive, size: usize) -> Result<Archive, PackError> {
    let members = archive.members();
    let codes: Vec<&str> = members.iter().map(|member| member.code.as_str()).collect();
    let rows: Vec<VoteRow> = (0..size)
        .map(|at| {
            let place = at * archive.len() / size;
            row(archive, archive.vote(VoteId(place as u32)), at)
        })
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
    Archive::read(&votes, &write_tables(&tables, &votes)?)
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
        let archive = Archive::embedded().unwrap();
        let small = of_size(&archive, 100).unwrap();
        let large = of_size(&small, 400).unwrap();
        assert_eq!((small.len(), large.len()), (100, 400));
        let member = archive.member_by_code("PAK").unwrap();
        for position in Position::ALL {
            let count = |archive: &Archive| archive.votes_at(member, position).count();
            assert_eq!(count(&large), 4 * count(&small), "{position:?}");
        }
    }
}

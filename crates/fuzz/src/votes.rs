//! Packs of votes, small tables, titles and subjects, changed under a checksum that fits: one that is
//! accepted can be written again, and is then read as the same.

use crate::edits::{edited, edits, payload, sealed_as};
use crate::sample::Sample;
use crate::target::Target;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use rollcall::pack::{checksum, write_tables, write_votes, Tables, VoteRow};
use rollcall::{Archive, PackError, SubjectRow, Subjects, Titles, VoteId};

/// Packs of votes.
pub fn target(sample: &Sample) -> Target {
    let (pack, small) = (sample.votes.clone(), sample.small.clone());
    Target::new("votes", edits(), move |edits| {
        let votes = sealed_as(&pack, &edited(&payload(&pack), &edits));
        let Ok(archive) = Archive::read(&votes, &tables_for(&small, &votes)) else {
            return Ok(());
        };
        walk(&archive)?;
        let codes = Archive::codes_of(&votes).map_err(refused)?;
        let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
        let rows = rows(&archive);
        let again = write_votes(&codes, &rows).map_err(refused)?;
        let again = Archive::read(&again, &tables_for(&small, &again)).map_err(refused)?;
        prop_assert!(self::rows(&again) == rows);
        Ok(())
    })
}

/// Packs of small tables.
pub fn tables_target(sample: &Sample) -> Target {
    let (votes, pack) = (sample.votes.clone(), sample.small.clone());
    Target::new("tables", edits(), move |edits| {
        // The first eight bytes say which votes it is for.
        let payload = payload(&pack).split_off(8);
        let payload = [&[0; 8][..], edited(&payload, &edits).as_slice()].concat();
        let changed = tables_for(&sealed_as(&pack, &payload), &votes);
        let Ok(archive) = Archive::read(&votes, &changed) else {
            return Ok(());
        };
        walk(&archive)?;
        let tables = tables(&archive);
        let again = write_tables(&tables, &votes).map_err(refused)?;
        let again = Archive::read(&votes, &again).map_err(refused)?;
        prop_assert!(self::tables(&again) == tables);
        Ok(())
    })
}

/// Packs of titles and subjects.
pub fn texts_target(sample: &Sample) -> Target {
    let (titles, subjects) = (sample.titles.clone(), sample.subjects.clone());
    let strategy = (any::<bool>(), edits());
    Target::new("titles", strategy, move |(of_titles, edits)| {
        let pack = if of_titles { &titles } else { &subjects };
        let changed = sealed_as(pack, &edited(&payload(pack), &edits));
        if of_titles {
            let Ok(read) = Titles::read(&changed) else {
                return Ok(());
            };
            let texts: Vec<&str> = (0..read.len())
                .map(|at| read.get(VoteId(at as u32)))
                .collect();
            let again = Titles::write(texts.iter().copied()).map_err(refused)?;
            let again = Titles::read(again).map_err(refused)?;
            let same = |at: usize| again.get(VoteId(at as u32)) == texts[at];
            prop_assert!(again.len() == texts.len() && (0..texts.len()).all(same));
        } else {
            let Ok(read) = Subjects::read(&changed) else {
                return Ok(());
            };
            let rows = subject_rows(&read);
            let again = Subjects::write(&rows).map_err(refused)?;
            let again = Subjects::read(again).map_err(refused)?;
            prop_assert!(subject_rows(&again) == rows);
        }
        Ok(())
    })
}

fn refused(error: PackError) -> TestCaseError {
    TestCaseError::fail(format!("was accepted and cannot be written again: {error}"))
}

/// A pack of small tables for other votes.
fn tables_for(tables: &[u8], votes: &[u8]) -> Vec<u8> {
    let mut payload = payload(tables);
    if let Some(edition) = payload.get_mut(..8) {
        edition.copy_from_slice(&checksum(votes).to_le_bytes());
    }
    sealed_as(tables, &payload)
}

fn rows(archive: &Archive) -> Vec<VoteRow> {
    let votes = archive.ids().map(|id| archive.vote(id));
    let row = votes.map(|vote| VoteRow {
        symbol: vote.symbol().to_owned(),
        date: vote.date(),
        session: vote.session(),
        meeting: vote.meeting_as_recorded().to_owned(),
        record: vote.record(),
        draft: vote.draft().to_owned(),
        source: vote.source(),
        issues: vote.issues(),
        important: vote.important(),
        note: vote.note().to_owned(),
        positions: archive
            .member_ids()
            .map(|member| vote.position(member))
            .collect(),
    });
    row.collect()
}

fn tables(archive: &Archive) -> Tables {
    Tables {
        members: archive.members().to_vec(),
        groups: archive.groups().to_vec(),
        seats: archive.seats().to_vec(),
        series: archive.series().to_vec(),
        landmarks: archive.landmarks().to_vec(),
        short_titles: archive.short_titles().to_vec(),
    }
}

fn subject_rows(subjects: &Subjects) -> Vec<SubjectRow> {
    let ids = (0..subjects.len()).map(|at| VoteId(at as u32));
    let row = ids.map(|id| SubjectRow {
        agenda: subjects.agenda(id).to_owned(),
        subjects: subjects.subjects_text(id).to_owned(),
        committee: subjects.committee(id).to_owned(),
        committee_report: subjects.committee_report(id).to_owned(),
        sponsors: subjects.sponsors_text(id).to_owned(),
    });
    row.collect()
}

/// Asks an archive for all that a page shows of it.
fn walk(archive: &Archive) -> Result<(), TestCaseError> {
    for id in archive.ids() {
        let vote = archive.vote(id);
        let tally = vote.tally();
        let seats = usize::from(tally.members()) + usize::from(tally.not_a_member);
        prop_assert!(seats <= archive.members().len());
        let _ = (vote.slug(), vote.distinct_key(), vote.meeting());
        for member in archive.member_ids() {
            let _ = archive.label_on(member, vote.date());
            let _ = archive.pieces_on(member, vote.date());
        }
    }
    for group in archive.groups() {
        let _ = archive.group_members(group, rollcall::Date::from_days(9_000));
    }
    for member in archive.member_ids() {
        let _ = (archive.heir(member), archive.lineage(member));
    }
    let _ = archive.find("A/RES/50/38");
    Ok(())
}

//! Packs that are cut short, changed or foreign are errors, and never a panic.
// What tests share may unwrap as they do.
#![allow(clippy::unwrap_used, clippy::panic)]
#![cfg(not(feature = "empty-packs"))]

use proptest::prelude::*;
use rollcall::pack::{checksum, open, seal, Kind};
use rollcall::{Archive, PackError, SubjectRow, Subjects, Titles};

const VOTES: &[u8] = include_bytes!("../../../static/packs/votes.pack");
const TABLES: &[u8] = include_bytes!("../../../static/packs/tables.pack");

const fn kind(tag: &[u8; 4]) -> Kind {
    Kind {
        tag: *tag,
        version: if tag[0] == b'T' && tag[1] == b'A' {
            2
        } else {
            1
        },
    }
}

/// The tables, written for these votes.
fn tables_for(votes: &[u8], payload: &[u8]) -> Vec<u8> {
    let mut payload = payload.to_vec();
    payload[..8].copy_from_slice(&checksum(votes).to_le_bytes());
    seal(kind(b"TABL"), &payload)
}

/// Asks an archive everything.
fn walk(archive: &Archive) {
    for id in archive.ids().step_by(7) {
        let vote = archive.vote(id);
        let _ = (
            vote.tally(),
            vote.slug(),
            vote.distinct_key(),
            vote.issues(),
        );
        let _ = (vote.meeting(), vote.draft(), vote.note(), vote.record());
        for (member, _) in vote.positions().step_by(40) {
            let _ = archive.label_on(member, vote.date());
            let _ = archive.pieces_on(member, vote.date());
        }
    }
    for group in archive.groups() {
        let _ = archive.group_members(group, rollcall::Date::from_days(9_000));
    }
    let _ = archive.find("A/RES/50/38");
}

#[test]
fn the_wrong_pack_is_named() {
    assert_eq!(
        Archive::read(TABLES, TABLES)
            .err()
            .map(|e| e.to_string())
            .as_deref(),
        Some("this pack belongs to another edition of the votes")
    );
    assert!(matches!(
        Archive::read(VOTES, VOTES),
        Err(PackError::OtherKind { .. })
    ));
    assert_eq!(
        Archive::read(VOTES, b"<!doctype html>").err(),
        Some(PackError::Foreign)
    );
    assert!(matches!(
        Titles::read(VOTES),
        Err(PackError::OtherKind { .. })
    ));
    let payload = open(kind(b"VOTE"), VOTES).unwrap();
    let newer = seal(
        Kind {
            tag: *b"VOTE",
            version: 2,
        },
        payload,
    );
    assert!(matches!(
        Archive::symbols_of(&newer),
        Err(PackError::OtherVersion {
            wanted: 1,
            found: 2
        })
    ));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_cut_pack_is_an_error(votes in 0..VOTES.len(), tables in 0..TABLES.len()) {
        prop_assert!(Archive::read(&VOTES[..votes], TABLES).is_err());
        prop_assert!(Archive::read(VOTES, &TABLES[..tables]).is_err());
    }

    #[test]
    fn a_flipped_bit_is_an_error(at in 0..VOTES.len(), table in 0..TABLES.len(), bit in 0..8) {
        let mut votes = VOTES.to_vec();
        votes[at] ^= 1u8 << bit;
        prop_assert!(Archive::read(&votes, TABLES).is_err());
        prop_assert!(Archive::symbols_of(&votes).is_err());
        let mut tables = TABLES.to_vec();
        tables[table] ^= 1u8 << bit;
        prop_assert!(Archive::read(VOTES, &tables).is_err());
    }

    /// Even where the checksum was made to fit.
    #[test]
    fn a_forged_pack_is_an_error_or_an_archive(at in 0usize..80_000, table in 8usize..70_000, byte: u8, both: bool) {
        let mut votes = open(kind(b"VOTE"), VOTES).unwrap().to_vec();
        votes[at] = byte;
        let votes = seal(kind(b"VOTE"), &votes);
        let mut tables = open(kind(b"TABL"), TABLES).unwrap().to_vec();
        if both {
            tables[table] = byte;
        }
        if let Ok(archive) = Archive::read(&votes, &tables_for(&votes, &tables)) {
            walk(&archive);
        }
        if let Ok(archive) = Archive::read(VOTES, &tables_for(VOTES, &tables)) {
            walk(&archive);
        }
    }

    #[test]
    fn fetched_packs_too(texts in proptest::collection::vec("[a-z]{0,4}", 1..20), at: prop::sample::Index, byte: u8) {
        let titles = Titles::write(texts.iter().map(String::as_str)).unwrap();
        let rows: Vec<SubjectRow> = texts
            .iter()
            .map(|text| SubjectRow { agenda: text.clone(), ..SubjectRow::default() })
            .collect();
        let subjects = Subjects::write(&rows).unwrap();
        prop_assert!(Titles::read(&titles[..at.index(titles.len())]).is_err());
        prop_assert!(Subjects::read(&subjects[..at.index(subjects.len())]).is_err());
        for (pack, tag) in [(titles, b"TITL"), (subjects, b"SUBJ")] {
            let mut damaged = pack.clone();
            let place = at.index(pack.len());
            damaged[place] ^= byte | 1;
            prop_assert!(Titles::read(&damaged).is_err() && Subjects::read(&damaged).is_err());
            let mut payload = open(kind(tag), &pack).unwrap().to_vec();
            let place = at.index(payload.len());
            payload[place] = byte;
            let forged = seal(kind(tag), &payload);
            let _ = (Titles::read(&forged), Subjects::read(&forged));
        }
    }
}

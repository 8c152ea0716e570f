//! The votes as tables: `ga/resolutions.csv` and `ga/votes_compact.csv`.

use std::collections::HashSet;
use std::path::Path;

use rollcall::pack::VoteRow;
use rollcall::{slug, Date, Issue, Issues, Member, Position, Session, Source, SubjectRow, Tally};

use crate::sheet::{Row, Sheet};
use crate::{Error, FullRow};

/// The column of `votes_compact.csv` that names the codes begins so.
pub(crate) const CODES: &str = "votes:";

/// Reads both tables of a folder; the counts of each row are checked against its positions.
pub(crate) fn read(from: &Path, members: &[Member]) -> Result<Vec<FullRow>, Error> {
    let mut positions = positions(&from.join("ga/votes_compact.csv"), members)?.into_iter();
    let (mut addresses, mut last) = (HashSet::new(), Date::from_days(0));
    Sheet::open(&from.join("ga/resolutions.csv"))?.collect(|row| {
        let key = row.get("key")?;
        let (of, positions) = positions
            .next()
            .ok_or_else(|| row.wrong("key", key, "key of votes_compact.csv at that place"))?;
        if of != key {
            return Err(row.wrong("key", key, "key of votes_compact.csv at that place"));
        }
        check_counts(row, &positions)?;
        let vote = vote(row, positions)?;
        if !addresses.insert(slug(&vote.symbol).to_ascii_lowercase()) {
            return Err(row.wrong("symbol", &vote.symbol, "symbol with an address of its own"));
        }
        row.not_before("date", Some(vote.date), last)?;
        last = vote.date;
        Ok(FullRow {
            vote,
            title: row.text("title")?,
            said: Default::default(),
            subject: SubjectRow {
                agenda: row.text("agenda_title")?,
                subjects: row.text("subjects")?,
                committee: row.text("committee")?,
                committee_report: row.text("committee_report")?,
                sponsors: row.text("sponsors")?,
            },
        })
    })
}

fn positions(path: &Path, members: &[Member]) -> Result<Vec<(String, Vec<Position>)>, Error> {
    let sheet = Sheet::open(path)?;
    let header = sheet.header().last().cloned().unwrap_or_default();
    let codes = header.strip_prefix(CODES).unwrap_or_default().split(' ');
    if !codes.eq(members.iter().map(|m| m.code.as_str())) {
        return Err(Error::OtherMembers);
    }
    sheet.collect(|row| {
        let letters = row.at(2);
        let positions: Option<Vec<Position>> = letters.chars().map(Position::from_letter).collect();
        match positions {
            Some(positions) if positions.len() == members.len() => {
                Ok((row.text("key")?, positions))
            }
            _ => Err(row.wrong(CODES, letters, "row of positions (Y, N, A, X, .)")),
        }
    })
}

fn check_counts(row: &Row<'_>, positions: &[Position]) -> Result<(), Error> {
    let count = |wanted| positions.iter().filter(|p| **p == wanted).count();
    for (column, position) in [
        ("yes", Position::InFavour),
        ("no", Position::Against),
        ("abstain", Position::Abstained),
        ("non_voting", Position::DidNotVote),
    ] {
        row.read(column, "count of the positions", |text| {
            (text == count(position).to_string()).then_some(())
        })?;
    }
    let members = positions.len() - count(Position::NotMember);
    row.read("members", "count of the members that day", |text| {
        (text == members.to_string()).then_some(())
    })
}

fn vote(row: &Row<'_>, positions: Vec<Position>) -> Result<VoteRow, Error> {
    Ok(VoteRow {
        symbol: row.name("symbol")?,
        date: row.read("date", "date", |text| text.parse().ok())?,
        session: row.read("session", "session", session)?,
        meeting: row.text("meeting")?,
        record: row.read_some("undl_id", "record number", |text| {
            let number: Option<u32> = text.parse().ok();
            number.filter(|number| *number > 0 && number.to_string() == text)
        })?,
        draft: row.text("draft")?,
        source: row.read("source", "source", |text| {
            Source::ALL.into_iter().find(|source| source.word() == text)
        })?,
        issues: issues(row)?,
        important: row.read_some("important", "flag (0, 1)", |text| match text {
            "0" => Some(false),
            "1" => Some(true),
            _ => None,
        })?,
        note: row.text("notes")?,
        positions,
    })
}

/// A session as the records write it; the last day of the calendar that is kept is in the 179th.
fn session(text: &str) -> Option<Session> {
    let session = Session::from_record(text)?;
    ((1..=179).contains(&session.number()) && session.record() == text).then_some(session)
}

fn issues(row: &Row<'_>) -> Result<Issues, Error> {
    let mut coded = Vec::new();
    for issue in Issue::ALL {
        match row.get(issue.column())? {
            "" => return Ok(Issues::NOT_CODED),
            "0" => {}
            "1" => coded.push(issue),
            other => return Err(row.wrong(issue.column(), other, "flag (0, 1)")),
        }
    }
    Ok(coded.into_iter().collect())
}

/// The counts of a row of positions, without the members of today that held no seat.
pub(crate) fn counted(positions: &[Position]) -> Tally {
    let count = |wanted| positions.iter().filter(|p| **p == wanted).count() as u16;
    Tally {
        in_favour: count(Position::InFavour),
        against: count(Position::Against),
        abstained: count(Position::Abstained),
        did_not_vote: count(Position::DidNotVote),
        not_a_member: 0,
    }
}

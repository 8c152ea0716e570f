//! `votes.pack`: everything about the votes that is compiled into the program.
//!
//! Columns over the votes in the order of the table; see `docs/DATA.md` for the layout.

use std::borrow::Cow;

use super::{
    open, seal, write_positions, Column, Kind, PackError, Positions, Reader, Texts, Writer,
    MOST_VOTES,
};
use crate::{Date, Issues, Position, Session};

const KIND: Kind = Kind {
    tag: *b"VOTE",
    version: 1,
};

/// Where a vote's positions come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// A record of the UN Digital Library.
    DigitalLibrary,
    /// A document of the Secretariat (DGACM) that machines can read.
    Secretariat,
    /// The same, from its XML form.
    SecretariatXml,
    /// Not read from a list: worked out from tallies.
    Derived,
}

impl Source {
    /// All four.
    pub const ALL: [Source; 4] = [
        Source::DigitalLibrary,
        Source::Secretariat,
        Source::SecretariatXml,
        Source::Derived,
    ];

    /// The word of the table's column `source`.
    pub fn word(self) -> &'static str {
        match self {
            Source::DigitalLibrary => "undl",
            Source::Secretariat => "dgacm",
            Source::SecretariatXml => "dgacm_xml",
            Source::Derived => "derived",
        }
    }
}

/// One row of the votes' table, as the writer takes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VoteRow {
    /// A/RES/ES-11/6.
    pub symbol: String,
    /// Day of the vote.
    pub date: Date,
    /// Session; most symbols name it.
    pub session: Session,
    /// Symbol of the meeting's record; empty if unknown.
    pub meeting: String,
    /// Number of the UN Digital Library's record, from 1 on.
    pub record: Option<u32>,
    /// Symbol of the draft; empty if unknown.
    pub draft: String,
    /// Where the positions come from.
    pub source: Source,
    /// Issue codes.
    pub issues: Issues,
    /// On the State Department's list of important votes; `None`: not known.
    pub important: Option<bool>,
    /// What was noted about the record.
    pub note: String,
    /// A position for each code, in the order of the codes.
    pub positions: Vec<Position>,
}

/// The columns, read.
#[derive(Clone, Debug)]
pub(crate) struct Votes {
    pub codes: Texts,
    pub dates: Vec<u16>,
    pub symbols: Texts,
    pub sessions: Vec<Session>,
    pub meetings: Column,
    pub drafts: Column,
    pub notes: Column,
    /// 0: no record.
    pub records: Vec<u32>,
    pub flags: Vec<u8>,
    pub issues: Vec<u8>,
    pub positions: Positions,
}

/// Bits of the flags: 0-1 source, 2 has a record, 3-4 important (0 unknown, 1 no, 2 yes).
fn flags(row: &VoteRow) -> u8 {
    let important = match row.important {
        None => 0,
        Some(false) => 1,
        Some(true) => 2,
    };
    row.source as u8 | u8::from(row.record.is_some()) << 2 | important << 3
}

impl Votes {
    pub fn source(&self, vote: usize) -> Source {
        let flags = self.flags.get(vote).copied().unwrap_or(0);
        Source::ALL[usize::from(flags & 3)]
    }

    pub fn important(&self, vote: usize) -> Option<bool> {
        match self.flags.get(vote).copied().unwrap_or(0) >> 3 {
            0 => None,
            important => Some(important == 2),
        }
    }
}

/// Writes `votes.pack`; `codes` are the voting codes in order.
///
/// # Errors
/// [`PackError::Malformed`] if a text has a line feed, a row has not a position for each code,
/// the rows are not in order of date, a record has the number 0, or there are more than 1,048,576.
pub fn write_votes(codes: &[&str], rows: &[VoteRow]) -> Result<Vec<u8>, PackError> {
    if rows.len() > MOST_VOTES || codes.len() > usize::from(u8::MAX) {
        return Err(PackError::Malformed("number of votes or codes"));
    }
    if rows.iter().any(|row| row.positions.len() != codes.len()) {
        return Err(PackError::Malformed("number of positions"));
    }
    if rows.iter().any(|row| row.record == Some(0)) {
        return Err(PackError::Malformed("record numbers"));
    }
    let mut writer = Writer::new();
    writer.varint(codes.len() as u32);
    writer.varint(rows.len() as u32);
    writer.lines(codes.iter().copied())?;
    let mut day = 0;
    for row in rows {
        let step = row.date.days().checked_sub(day);
        writer.varint(u32::from(
            step.ok_or(PackError::Malformed("order of dates"))?,
        ));
        day = row.date.days();
    }
    writer.numbered(rows.iter().map(|row| row.symbol.as_str()), "/")?;
    write_sessions(&mut writer, rows)?;
    writer.numbered(rows.iter().map(|row| row.meeting.as_str()), "PV.")?;
    writer.column(rows.iter().map(|row| row.draft.as_str()))?;
    writer.column(rows.iter().map(|row| row.note.as_str()))?;
    writer.put(&rows.iter().map(flags).collect::<Vec<u8>>());
    let mut last = 0;
    for record in rows.iter().filter_map(|row| row.record) {
        writer.signed((record as i32).wrapping_sub(last).wrapping_sub(1));
        last = record as i32;
    }
    let issues: Vec<u8> = rows.iter().map(|row| row.issues.bits()).collect();
    writer.put(&issues);
    write_positions(&mut writer, rows.len(), codes.len(), |vote, member| {
        rows[vote].positions[member]
    });
    Ok(seal(KIND, &writer.into_bytes()))
}

/// Only the sessions that the symbol does not name: how many, then row and label of each.
fn write_sessions(writer: &mut Writer, rows: &[VoteRow]) -> Result<(), PackError> {
    let others: Vec<(usize, String)> = rows
        .iter()
        .enumerate()
        .filter(|(_, row)| Session::of_symbol(&row.symbol) != Some(row.session))
        .map(|(at, row)| (at, row.session.record()))
        .collect();
    writer.varint(others.len() as u32);
    for (at, _) in &others {
        writer.varint(*at as u32);
    }
    writer.lines(others.iter().map(|(_, label)| label.as_str()))
}

fn read_sessions(reader: &mut Reader<'_>, symbols: &Column) -> Result<Vec<Session>, PackError> {
    reader.enter("sessions");
    let count = reader.count()?;
    let at = (0..count)
        .map(|_| reader.varint())
        .collect::<Result<Vec<u32>, _>>()?;
    let mut named: Vec<Option<Session>> = symbols.texts.iter().map(Session::of_symbol).collect();
    for (at, label) in at.into_iter().zip(reader.lines(count)?) {
        *named
            .get_mut(at as usize)
            .ok_or_else(|| reader.malformed())? = Session::from_record(label);
    }
    named
        .into_iter()
        .collect::<Option<Vec<_>>>()
        .ok_or_else(|| reader.malformed())
}

/// Reads `votes.pack`.
pub(crate) fn read_votes(pack: Cow<'static, [u8]>) -> Result<Votes, PackError> {
    let payload = open(KIND, &pack)?;
    let mut reader = Reader::new(payload, "codes");
    let members = reader.count()?;
    let count = reader.count()?;
    if count > MOST_VOTES {
        return Err(reader.malformed());
    }
    let codes: Texts = reader.lines(members)?.collect();
    reader.enter("dates");
    let dates = read_dates(&mut reader, count)?;
    reader.enter("symbols");
    let symbols = reader.numbered(count)?;
    // Two rows with one symbol would share a text, and no address could tell them apart.
    if symbols.texts.len() != count || members > usize::from(u8::MAX) {
        return Err(reader.malformed());
    }
    let sessions = read_sessions(&mut reader, &symbols)?;
    reader.enter("meetings");
    let meetings = reader.numbered(count)?;
    reader.enter("drafts");
    let drafts = reader.column(count)?;
    reader.enter("notes");
    let notes = reader.column(count)?;
    reader.enter("flags");
    let flags = reader.take(count)?.to_vec();
    if flags.iter().any(|flags| flags >> 3 > 2) {
        return Err(reader.malformed());
    }
    reader.enter("record numbers");
    let records = read_records(&mut reader, &flags)?;
    reader.enter("issue codes");
    let issues = reader.take(count)?.to_vec();
    if issues.iter().any(|bits| Issues::from_bits(*bits).is_none()) {
        return Err(reader.malformed());
    }
    let positions = Positions::read(reader, pack.len(), members, count)?;
    let positions = positions.over(pack);
    Ok(Votes {
        codes,
        dates,
        symbols: symbols.texts,
        sessions,
        meetings,
        drafts,
        notes,
        records,
        flags,
        issues,
        positions,
    })
}

fn read_dates(reader: &mut Reader<'_>, count: usize) -> Result<Vec<u16>, PackError> {
    let mut day = 0u32;
    (0..count)
        .map(|_| {
            day = day.saturating_add(reader.varint()?);
            u16::try_from(day).map_err(|_| reader.malformed())
        })
        .collect()
}

fn read_records(reader: &mut Reader<'_>, flags: &[u8]) -> Result<Vec<u32>, PackError> {
    let mut last = 0i32;
    flags
        .iter()
        .map(|flags| {
            if flags & 4 == 0 {
                return Ok(0);
            }
            last = last.wrapping_add(reader.signed()?).wrapping_add(1);
            match last {
                0 => Err(reader.malformed()),
                number => Ok(number as u32),
            }
        })
        .collect()
}

//! `tables.pack`: the small tables that are kept by hand, compiled into the program.
//!
//! Votes are numbers of rows, so the pack names the edition of the votes it belongs to by
//! the checksum of `votes.pack`; with another one it is refused.

use super::{checksum, open, seal, Kind, PackError, Reader, Writer};
use crate::{Bound, Date, Group, Landmark, Member, Seat, Series, ShortTitle, VoteId};

mod groups;
mod members;
mod seat_periods;

const KIND: Kind = Kind {
    tag: *b"TABL",
    version: 2,
};

/// The tables as the writer takes them and the reader gives them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tables {
    /// One for each voting code, in the order of the codes.
    pub members: Vec<Member>,
    /// Groups with their memberships.
    pub groups: Vec<Group>,
    /// Names and pieces of the past.
    pub seats: Vec<Seat>,
    /// Series of related votes.
    pub series: Vec<Series>,
    /// Well-known votes.
    pub landmarks: Vec<Landmark>,
    /// Titles for where the official one is too long.
    pub short_titles: Vec<ShortTitle>,
}

/// Writes `tables.pack` for the edition of the votes that `votes` is.
///
/// # Errors
/// [`PackError::Malformed`] if a text has a line feed or a character that the layout uses.
pub fn write_tables(tables: &Tables, votes: &[u8]) -> Result<Vec<u8>, PackError> {
    let mut writer = Writer::new();
    writer.put(&checksum(votes).to_le_bytes());
    members::write(&mut writer, &tables.members)?;
    groups::write(&mut writer, &tables.groups, &tables.members)?;
    seat_periods::write(&mut writer, &tables.seats, &tables.members)?;
    let series = &tables.series;
    writer.varint(series.len() as u32);
    writer.lines(series.iter().map(|s| s.id.as_str()))?;
    writer.lines(series.iter().map(|s| s.title.as_str()))?;
    writer.column(series.iter().map(|s| s.topic.as_str()))?;
    writer.lines(series.iter().map(|s| s.note.as_str()))?;
    for one in series {
        writer.varint(one.votes.len() as u32);
        write_votes(&mut writer, one.votes.iter().copied());
    }
    let landmarks = &tables.landmarks;
    writer.varint(landmarks.len() as u32);
    write_votes(&mut writer, landmarks.iter().map(|l| l.vote));
    writer.lines(landmarks.iter().map(|l| l.name.as_str()))?;
    writer.lines(landmarks.iter().map(|l| l.line.as_str()))?;
    let short = &tables.short_titles;
    writer.varint(short.len() as u32);
    writer.lines(short.iter().map(|s| s.title.as_str()))?;
    for one in short {
        writer.varint(one.votes.len() as u32);
        write_votes(&mut writer, one.votes.iter().copied());
    }
    Ok(seal(KIND, &writer.into_bytes()))
}

/// Reads `tables.pack`, which must belong to these votes.
pub(crate) fn read_tables(pack: &[u8], votes: &[u8]) -> Result<Tables, PackError> {
    let mut reader = Reader::new(open(KIND, pack)?, "edition");
    if reader.take(8)? != checksum(votes).to_le_bytes() {
        return Err(PackError::OtherEdition);
    }
    let members = members::read(&mut reader)?;
    let groups = groups::read(&mut reader, &members)?;
    let seats = seat_periods::read(&mut reader, &members)?;
    reader.enter("series");
    let series = read_series(&mut reader)?;
    reader.enter("landmarks");
    let count = reader.count()?;
    let votes = read_votes(&mut reader, count)?;
    let names = reader.lines(count)?;
    let lines = reader.lines(count)?;
    let landmarks = votes
        .into_iter()
        .zip(names.zip(lines))
        .map(|(vote, (name, line))| Landmark {
            vote,
            name: name.to_owned(),
            line: line.to_owned(),
        })
        .collect();
    reader.enter("short titles");
    let short_titles = read_short_titles(&mut reader)?;
    reader.finish()?;
    Ok(Tables {
        members,
        groups,
        seats,
        series,
        landmarks,
        short_titles,
    })
}

fn read_short_titles(reader: &mut Reader<'_>) -> Result<Vec<ShortTitle>, PackError> {
    let count = reader.count()?;
    let mut titles = reader.lines(count)?;
    (0..count)
        .map(|_| {
            let length = reader.count()?;
            Ok(ShortTitle {
                title: titles.next().unwrap_or_default().to_owned(),
                votes: read_votes(reader, length)?,
            })
        })
        .collect()
}

fn read_series(reader: &mut Reader<'_>) -> Result<Vec<Series>, PackError> {
    let count = reader.count()?;
    let mut ids = reader.lines(count)?;
    let mut titles = reader.lines(count)?;
    let topics = reader.column(count)?;
    let mut notes = reader.lines(count)?;
    (0..count)
        .map(|at| {
            let length = reader.count()?;
            Ok(Series {
                id: ids.next().unwrap_or_default().to_owned(),
                title: titles.next().unwrap_or_default().to_owned(),
                topic: topics.get(at).to_owned(),
                note: notes.next().unwrap_or_default().to_owned(),
                votes: read_votes(reader, length)?,
            })
        })
        .collect()
}

fn write_votes(writer: &mut Writer, votes: impl Iterator<Item = VoteId>) {
    let mut last = 0;
    for vote in votes {
        writer.signed(vote.0 as i32 - last);
        last = vote.0 as i32;
    }
}

fn read_votes(reader: &mut Reader<'_>, count: usize) -> Result<Vec<VoteId>, PackError> {
    let mut last = 0i32;
    (0..count)
        .map(|_| {
            last = last.saturating_add(reader.signed()?);
            u32::try_from(last)
                .map(VoteId)
                .map_err(|_| reader.malformed())
        })
        .collect()
}

/// A day as its text, or nothing.
fn date_text(date: Option<Date>) -> String {
    date.map_or_else(String::new, |date| date.to_string())
}

fn read_date(text: &str, reader: &Reader<'_>) -> Result<Option<Date>, PackError> {
    if text.is_empty() {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|_| reader.malformed())
}

impl Bound {
    /// Reads a day or a bare year; `last` tells which day the year stands for.
    pub fn read(text: &str, last: bool) -> Option<Bound> {
        if text.len() == 4 {
            let year = text.parse().ok()?;
            let date = if last {
                Date::new(year, 12, 31)
            } else {
                Date::new(year, 1, 1)
            };
            return date.map(|date| Bound {
                date,
                year_only: true,
            });
        }
        text.parse().ok().map(|date| Bound {
            date,
            year_only: false,
        })
    }

    /// Writes what [`Bound::read`] reads.
    pub fn write(self) -> String {
        if self.year_only {
            self.date.year().to_string()
        } else {
            self.date.to_string()
        }
    }
}

//! Seats of the past in `tables.pack`.

use super::{date_text, read_date};
use crate::pack::{PackError, Reader, Writer};
use crate::{Member, MemberId, Seat};

pub(super) fn write(
    writer: &mut Writer,
    seats: &[Seat],
    members: &[Member],
) -> Result<(), PackError> {
    writer.varint(seats.len() as u32);
    let codes: Vec<u8> = seats.iter().map(|s| s.member.0).collect();
    writer.put(&codes);
    let mut lines = |text: &dyn Fn(&Seat) -> String| {
        let texts: Vec<String> = seats.iter().map(text).collect();
        writer.lines(texts.iter().map(String::as_str))
    };
    lines(&Seat::full_name)?;
    lines(&|s| s.from.to_string())?;
    lines(&|s| date_text(s.to))?;
    // The own piece alone, the commonest case, is left out.
    lines(&|s| match s.pieces.as_slice() {
        [own]
            if members
                .get(s.member.index())
                .is_some_and(|m| m.code == *own) =>
        {
            String::new()
        }
        pieces => pieces.join(" "),
    })?;
    lines(&|s| s.note.clone())
}

pub(super) fn read(reader: &mut Reader<'_>, members: &[Member]) -> Result<Vec<Seat>, PackError> {
    reader.enter("seats");
    let count = reader.count()?;
    let codes = reader.take(count)?;
    let names = reader.lines(count)?;
    let mut from = reader.lines(count)?;
    let mut to = reader.lines(count)?;
    let mut pieces = reader.lines(count)?;
    let mut notes = reader.lines(count)?;
    codes
        .iter()
        .zip(names)
        .map(|(code, full)| {
            let member = members
                .get(usize::from(*code))
                .ok_or_else(|| reader.malformed())?;
            let (name, detail) = Seat::split_name(full);
            let pieces = match pieces.next().unwrap_or_default() {
                "" => vec![member.code.clone()],
                pieces => pieces.split(' ').map(str::to_owned).collect(),
            };
            Ok(Seat {
                member: MemberId(*code),
                name: name.to_owned(),
                detail: detail.to_owned(),
                from: read_date(from.next().unwrap_or_default(), reader)?
                    .ok_or_else(|| reader.malformed())?,
                to: read_date(to.next().unwrap_or_default(), reader)?,
                pieces,
                note: notes.next().unwrap_or_default().to_owned(),
            })
        })
        .collect()
}

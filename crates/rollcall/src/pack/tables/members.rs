//! Members in `tables.pack`. A text that follows from another is written as a mark.

use super::{date_text, read_date};
use crate::pack::{PackError, Reader, Writer};
use crate::{Member, MemberId, RegionalGroup};

/// Marks of aliases: the name in capitals, the long form, the same in capitals, the label in
/// capitals.
const ALIAS_MARKS: [&str; 4] = ["@", "*", "**", "#"];

fn alias_values(member: &Member) -> [String; 4] {
    [
        member.name.to_ascii_uppercase(),
        member.official.clone(),
        member.official.to_ascii_uppercase(),
        member.label.to_ascii_uppercase(),
    ]
}

/// Whether no text of a member is taken for a mark.
fn can_be_packed(member: &Member) -> bool {
    let marked = |alias: &String| ALIAS_MARKS.contains(&alias.as_str()) || alias.contains(';');
    !member.official.contains('@') && !member.aliases.iter().any(marked)
}

fn aliases_packed(member: &Member) -> String {
    let values = alias_values(member);
    let mut cell = String::new();
    for (at, alias) in member.aliases.iter().enumerate() {
        if at > 0 {
            cell.push(';');
        }
        match values.iter().position(|value| value == alias) {
            Some(mark) => cell.push_str(ALIAS_MARKS[mark]),
            None => cell.push_str(alias),
        }
    }
    cell
}

fn aliases_unpacked(cell: &str, member: &Member) -> Vec<String> {
    let values = alias_values(member);
    cell.split(';')
        .filter(|alias| !alias.is_empty())
        .map(
            |alias| match ALIAS_MARKS.iter().position(|mark| *mark == alias) {
                Some(mark) => values[mark].clone(),
                None => alias.to_owned(),
            },
        )
        .collect()
}

/// Degrees as hundredths.
fn hundredths(degrees: f32) -> i32 {
    (degrees * 100.0).round() as i32
}

/// A member or none as one byte, from 1.
fn reference(member: Option<MemberId>) -> u8 {
    member.map_or(0, |member| member.0.saturating_add(1))
}

pub(super) fn write(writer: &mut Writer, members: &[Member]) -> Result<(), PackError> {
    writer.varint(members.len() as u32);
    let mut lines = |text: &dyn Fn(&Member) -> String| {
        let texts: Vec<String> = members.iter().map(text).collect();
        writer.lines(texts.iter().map(String::as_str))
    };
    if !members.iter().all(can_be_packed) {
        return Err(PackError::Malformed("long forms or aliases"));
    }
    lines(&|m| m.code.clone())?;
    lines(&|m| m.name.clone())?;
    lines(&|m| {
        if m.label == m.name {
            String::new()
        } else {
            m.label.clone()
        }
    })?;
    lines(&|m| m.official.replacen(&m.name, "@", 1))?;
    lines(&|m| m.admitted.to_string())?;
    lines(&|m| date_text((m.code_from != m.admitted).then_some(m.code_from)))?;
    lines(&|m| date_text(m.ended))?;
    lines(&|m| m.note.clone())?;
    let aliases: Vec<String> = members.iter().map(aliases_packed).collect();
    writer.lines(aliases.iter().map(String::as_str))?;
    writer.column(members.iter().map(|m| m.region.as_str()))?;
    writer.column(members.iter().map(|m| m.subregion.as_str()))?;
    for m in members {
        let group = m.group.map_or(0, |group| group as u8 + 1);
        writer.put(&[group | u8::from(m.former) << 4 | u8::from(m.p5) << 5]);
    }
    for m in members {
        writer.put(&[reference(m.continued_by), m.successors.len() as u8]);
        for successor in &m.successors {
            writer.put(&[reference(Some(*successor))]);
        }
    }
    for m in members {
        writer.signed(hundredths(m.lon));
        writer.signed(hundredths(m.lat));
    }
    Ok(())
}

pub(super) fn read(reader: &mut Reader<'_>) -> Result<Vec<Member>, PackError> {
    reader.enter("members");
    let count = reader.count()?;
    let mut codes = reader.lines(count)?;
    let mut names = reader.lines(count)?;
    let mut labels = reader.lines(count)?;
    let mut officials = reader.lines(count)?;
    let mut admitted = reader.lines(count)?;
    let mut code_from = reader.lines(count)?;
    let mut ended = reader.lines(count)?;
    let mut notes = reader.lines(count)?;
    let mut aliases = reader.lines(count)?;
    let regions = reader.column(count)?;
    let subregions = reader.column(count)?;
    let flags = reader.take(count)?;
    let mut members = Vec::with_capacity(count);
    for (at, flags) in flags.iter().enumerate() {
        let name = names.next().unwrap_or_default();
        let label = Some(labels.next().unwrap_or_default()).filter(|label| !label.is_empty());
        let admitted = read_date(admitted.next().unwrap_or_default(), reader)?
            .ok_or_else(|| reader.malformed())?;
        let group = match flags & 15 {
            0 => None,
            place => Some(
                *RegionalGroup::ALL
                    .get(usize::from(place - 1))
                    .ok_or_else(|| reader.malformed())?,
            ),
        };
        let mut member = Member {
            code: codes.next().unwrap_or_default().to_owned(),
            name: name.to_owned(),
            label: label.unwrap_or(name).to_owned(),
            former: flags & 16 != 0,
            admitted,
            code_from: read_date(code_from.next().unwrap_or_default(), reader)?.unwrap_or(admitted),
            ended: read_date(ended.next().unwrap_or_default(), reader)?,
            continued_by: None,
            successors: Vec::new(),
            group,
            region: regions.get(at).to_owned(),
            subregion: subregions.get(at).to_owned(),
            p5: flags & 32 != 0,
            lon: 0.0,
            lat: 0.0,
            aliases: Vec::new(),
            note: notes.next().unwrap_or_default().to_owned(),
            official: officials.next().unwrap_or_default().replacen('@', name, 1),
        };
        member.aliases = aliases_unpacked(aliases.next().unwrap_or_default(), &member);
        members.push(member);
    }
    for member in &mut members {
        let [continued, successors] = *reader.take(2)? else {
            return Err(reader.malformed());
        };
        member.continued_by = referred(continued, count, reader)?;
        for successor in reader.take(usize::from(successors))? {
            member
                .successors
                .extend(referred(*successor, count, reader)?);
        }
    }
    for member in &mut members {
        member.lon = degrees(reader, 180)?;
        member.lat = degrees(reader, 90)?;
        if !can_be_packed(member) {
            return Err(reader.malformed());
        }
    }
    Ok(members)
}

/// Degrees from hundredths, at most so many to either side.
fn degrees(reader: &mut Reader<'_>, most: u32) -> Result<f32, PackError> {
    let hundredths = reader.signed()?;
    match hundredths.unsigned_abs() <= most * 100 {
        true => Ok(hundredths as f32 / 100.0),
        false => Err(reader.malformed()),
    }
}

fn referred(byte: u8, count: usize, reader: &Reader<'_>) -> Result<Option<MemberId>, PackError> {
    if usize::from(byte) > count {
        return Err(reader.malformed());
    }
    Ok(byte.checked_sub(1).map(MemberId))
}

//! Groups and memberships in `tables.pack`.

use crate::pack::{PackError, Reader, Writer};
use crate::{Bound, Group, GroupMembership, Member, MemberId};

/// Stands for "on the day of its admission to the UN", the commonest beginning.
const ON_ADMISSION: &str = "@";

pub(super) fn write(
    writer: &mut Writer,
    groups: &[Group],
    members: &[Member],
) -> Result<(), PackError> {
    writer.varint(groups.len() as u32);
    writer.lines(groups.iter().map(|g| g.id.as_str()))?;
    writer.lines(groups.iter().map(|g| g.name.as_str()))?;
    writer.column(groups.iter().map(|g| g.kind.as_str()))?;
    writer.lines(groups.iter().map(|g| g.official_members.as_str()))?;
    writer.lines(groups.iter().map(|g| g.not_un_members.as_str()))?;
    writer.column(groups.iter().map(|g| g.note.as_str()))?;
    writer.column(groups.iter().map(|g| g.source.as_str()))?;
    for group in groups {
        writer.varint(group.memberships.len() as u32);
        let mut last = -1;
        for membership in &group.memberships {
            let member = i32::from(membership.member.0);
            writer.signed(member - last - 1);
            last = member;
        }
    }
    let all: Vec<&GroupMembership> = groups.iter().flat_map(|g| &g.memberships).collect();
    let from: Vec<String> = all
        .iter()
        .map(|m| {
            let admitted = members.get(m.member.index()).map(|member| member.admitted);
            match m.from {
                Some(from) if !from.year_only && Some(from.date) == admitted => {
                    ON_ADMISSION.to_owned()
                }
                from => from.map_or_else(String::new, Bound::write),
            }
        })
        .collect();
    writer.lines(from.iter().map(String::as_str))?;
    let to: Vec<String> = all
        .iter()
        .map(|m| m.to.map_or_else(String::new, Bound::write))
        .collect();
    writer.lines(to.iter().map(String::as_str))?;
    let approximate: Vec<u8> = all.iter().map(|m| u8::from(m.approximate)).collect();
    writer.put(&approximate);
    writer.column(all.iter().map(|m| m.note.as_str()))
}

pub(super) fn read(reader: &mut Reader<'_>, members: &[Member]) -> Result<Vec<Group>, PackError> {
    reader.enter("groups");
    let count = reader.count()?;
    let mut ids = reader.lines(count)?;
    let mut names = reader.lines(count)?;
    let kinds = reader.column(count)?;
    let mut official_members = reader.lines(count)?;
    let mut not_un_members = reader.lines(count)?;
    let notes = reader.column(count)?;
    let sources = reader.column(count)?;
    let mut groups = Vec::with_capacity(count);
    for at in 0..count {
        groups.push(Group {
            id: ids.next().unwrap_or_default().to_owned(),
            name: names.next().unwrap_or_default().to_owned(),
            kind: kinds.get(at).to_owned(),
            official_members: official_members.next().unwrap_or_default().to_owned(),
            not_un_members: not_un_members.next().unwrap_or_default().to_owned(),
            note: notes.get(at).to_owned(),
            source: sources.get(at).to_owned(),
            memberships: read_members(reader, members.len())?,
        });
    }
    read_bounds(reader, &mut groups, members)?;
    Ok(groups)
}

fn read_members(
    reader: &mut Reader<'_>,
    members: usize,
) -> Result<Vec<GroupMembership>, PackError> {
    let count = reader.count()?;
    let mut last = -1i32;
    (0..count)
        .map(|_| {
            last = last.saturating_add(reader.signed()?).saturating_add(1);
            let member = u8::try_from(last)
                .ok()
                .filter(|member| usize::from(*member) < members)
                .ok_or_else(|| reader.malformed())?;
            Ok(GroupMembership {
                member: MemberId(member),
                from: None,
                to: None,
                approximate: false,
                note: String::new(),
            })
        })
        .collect()
}

fn read_bounds(
    reader: &mut Reader<'_>,
    groups: &mut [Group],
    members: &[Member],
) -> Result<(), PackError> {
    reader.enter("memberships");
    let count = groups.iter().map(|g| g.memberships.len()).sum();
    let from = reader.lines(count)?;
    let to = reader.lines(count)?;
    let approximate = reader.take(count)?;
    let notes = reader.column(count)?;
    let all = groups.iter_mut().flat_map(|g| &mut g.memberships);
    for (at, (membership, (from, to))) in all.zip(from.zip(to)).enumerate() {
        let admitted = members.get(membership.member.index()).map(|m| m.admitted);
        membership.from = match from {
            ON_ADMISSION => admitted.map(|date| Bound {
                date,
                year_only: false,
            }),
            text => read_bound(text, false, reader)?,
        };
        membership.to = read_bound(to, true, reader)?;
        membership.approximate = approximate[at] != 0;
        membership.note = notes.get(at).to_owned();
    }
    Ok(())
}

fn read_bound(text: &str, last: bool, reader: &Reader<'_>) -> Result<Option<Bound>, PackError> {
    if text.is_empty() {
        return Ok(None);
    }
    Bound::read(text, last)
        .map(Some)
        .ok_or_else(|| reader.malformed())
}

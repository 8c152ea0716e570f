//! The tables kept by hand in `data/`.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use rollcall::pack::Tables;
use rollcall::{
    Bound, Date, Group, GroupMembership, Landmark, Member, MemberId, RegionalGroup, Seat, Series,
    ShortTitle, VoteId,
};

use crate::range::{is_code, LATITUDES, LONGITUDES};
use crate::sheet::{Row, Sheet};
use crate::Error;

/// A member or none is one byte in the packs.
const MOST_CODES: usize = 254;

/// Kinds of groups.
const KINDS: [&str; 5] = ["regional", "political", "economic", "military", "other"];

fn date(text: &str) -> Option<Date> {
    text.parse().ok()
}

fn list(text: &str) -> impl Iterator<Item = &str> {
    text.split(';').filter(|part| !part.is_empty())
}

/// Reads `members.csv` in the order of the codes.
pub(crate) fn members(path: &Path) -> Result<Vec<Member>, Error> {
    let mut seen = HashSet::new();
    let mut codes = Sheet::open(path)?.collect(|row| row.new_code("code", &mut seen))?;
    if codes.len() > MOST_CODES {
        return Err(Error::TooManyMembers(path.to_owned()));
    }
    codes.sort();
    let ids = ids(codes.iter().map(String::as_str));
    let mut members = Sheet::open(path)?.collect(|row| member(row, &ids))?;
    members.sort_by(|a, b| a.code.cmp(&b.code));
    Ok(members)
}

fn ids<'a>(codes: impl Iterator<Item = &'a str>) -> HashMap<String, MemberId> {
    codes
        .enumerate()
        .map(|(at, code)| (code.to_owned(), MemberId(at as u8)))
        .collect()
}

fn member(row: &Row<'_>, ids: &HashMap<String, MemberId>) -> Result<Member, Error> {
    let id = |code: &str| ids.get(code).copied();
    let degrees = |column, range| row.number(column, range).map(|degrees| degrees as f32);
    let admitted = row.read("admitted", "date", date)?;
    let code_from = row.read("code_from", "date", date)?;
    let ended = row.read_some("ended", "date", date)?;
    row.not_before("code_from", Some(code_from), admitted)?;
    row.not_before("ended", ended, code_from)?;
    Ok(Member {
        code: row.text("code")?,
        name: row.name("name_en")?,
        label: row.name("label_en")?,
        former: row.read("status", "status (member, former)", |text| match text {
            "member" => Some(false),
            "former" => Some(true),
            _ => None,
        })?,
        admitted,
        code_from,
        ended,
        continued_by: row.read_some("continued_by", "voting code", id)?,
        successors: row.read("successors", "list of voting codes", |text| {
            list(text).map(id).collect()
        })?,
        group: row.read_some(
            "regional_group",
            "regional group",
            RegionalGroup::from_label,
        )?,
        region: row.text("region")?,
        subregion: row.text("subregion")?,
        p5: row.flag("p5")?,
        lon: degrees("lon", LONGITUDES)?,
        lat: degrees("lat", LATITUDES)?,
        aliases: list(&row.text("aliases")?).map(str::to_owned).collect(),
        note: row.text("note")?,
        official: row.text("official_en")?,
    })
}

/// Reads the other tables; `symbols` are the votes in the order of their table.
pub(crate) fn tables(
    data: &Path,
    members: Vec<Member>,
    symbols: &[String],
) -> Result<Tables, Error> {
    let ids = ids(members.iter().map(|m| m.code.as_str()));
    let votes: HashMap<&str, VoteId> = symbols
        .iter()
        .enumerate()
        .map(|(at, symbol)| (symbol.as_str(), VoteId(at as u32)))
        .collect();
    let series = Sheet::open(&data.join("series.csv"))?.collect(|row| {
        Ok(Series {
            id: row.name("series_id")?,
            title: row.name("title")?,
            topic: row.text("topic")?,
            note: row.text("note")?,
            votes: list(row.get("symbols")?)
                .map(|symbol| vote(row, "symbols", symbol, &votes))
                .collect::<Result<_, _>>()?,
        })
    })?;
    let landmarks = Sheet::open(&data.join("landmarks.csv"))?.collect(|row| {
        Ok(Landmark {
            vote: vote(row, "symbol", row.get("symbol")?, &votes)?,
            name: row.name("name")?,
            line: row.text("line")?,
        })
    })?;
    let short_titles = Sheet::open(&data.join("short_titles.csv"))?.collect(|row| {
        Ok(ShortTitle {
            title: row.name("short_title")?,
            votes: list(row.get("symbols")?)
                .map(|symbol| vote(row, "symbols", symbol, &votes))
                .collect::<Result<_, _>>()?,
        })
    })?;
    Ok(Tables {
        groups: groups(data, &ids)?,
        seats: seats(data, &ids)?,
        members,
        series,
        landmarks,
        short_titles,
    })
}

fn vote(
    row: &Row<'_>,
    column: &str,
    symbol: &str,
    votes: &HashMap<&str, VoteId>,
) -> Result<VoteId, Error> {
    votes
        .get(symbol)
        .copied()
        .ok_or_else(|| row.wrong(column, symbol, "symbol of a recorded vote"))
}

fn groups(data: &Path, ids: &HashMap<String, MemberId>) -> Result<Vec<Group>, Error> {
    let mut groups = Sheet::open(&data.join("groups.csv"))?.collect(|row| {
        Ok(Group {
            id: row.name("group_id")?,
            name: row.name("name_en")?,
            kind: row.read(
                "kind",
                "kind (regional, political, economic, military, other)",
                |kind| KINDS.contains(&kind).then(|| kind.to_owned()),
            )?,
            official_members: row.text("official_members")?,
            not_un_members: row.text("not_un_members")?,
            note: row.text("note")?,
            source: row.text("source")?,
            memberships: Vec::new(),
        })
    })?;
    Sheet::open(&data.join("group_members.csv"))?.each(|row| {
        let id = row.get("group_id")?;
        let bound =
            |column, last| row.read_some(column, "date or year", |text| Bound::read(text, last));
        let (from, to) = (bound("from", false)?, bound("to", true)?);
        if let Some(from) = from {
            row.not_before("to", to.map(|to| to.date), from.date)?;
        }
        let membership = GroupMembership {
            member: row.read("code", "voting code", |code| ids.get(code).copied())?,
            from,
            to,
            approximate: row.flag("approx")?,
            note: row.text("note")?,
        };
        let group = groups.iter_mut().find(|group| group.id == id);
        let group = group.ok_or_else(|| row.wrong("group_id", id, "group_id of groups.csv"))?;
        group.memberships.push(membership);
        Ok(())
    })?;
    Ok(groups)
}

fn seats(data: &Path, ids: &HashMap<String, MemberId>) -> Result<Vec<Seat>, Error> {
    Sheet::open(&data.join("seats.csv"))?.collect(|row| {
        let name = row.name("name")?;
        let (name, detail) = Seat::split_name(&name);
        let from = row.read("from", "date", date)?;
        let to = row.read_some("to", "date", date)?;
        row.not_before("to", to, from)?;
        Ok(Seat {
            member: row.read("seat", "voting code", |code| ids.get(code).copied())?,
            name: name.to_owned(),
            detail: detail.to_owned(),
            from,
            to,
            pieces: row.read(
                "pieces",
                "list of pieces (codes of three capital letters)",
                |text| {
                    let pieces = text
                        .split(' ')
                        .map(|piece| is_code(piece).then(|| piece.to_owned()));
                    pieces.collect()
                },
            )?,
            note: row.text("note")?,
        })
    })
}

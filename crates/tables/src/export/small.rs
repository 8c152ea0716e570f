//! The small tables as CSV again. `members.csv` has the columns that are packed; names in
//! other languages, capitals and populations stay in `data/members.csv` alone.

use std::path::Path;

use rollcall::{Archive, Bound, Date, MemberId};

use super::write_file;
use crate::Error;

fn date(date: Option<Date>) -> String {
    date.map_or_else(String::new, |date| date.to_string())
}

fn bound(bound: Option<Bound>) -> String {
    bound.map_or_else(String::new, Bound::write)
}

/// Degrees with one or two decimals, as the table writes them.
fn degrees(value: f32) -> String {
    let hundredths = (f64::from(value) * 100.0).round() / 100.0;
    format!("{hundredths:?}")
}

pub(super) fn write(archive: &Archive, dir: &Path) -> Result<(), Error> {
    members(archive, dir)?;
    groups(archive, dir)?;
    seats(archive, dir)?;
    series(archive, dir)?;
    short_titles(archive, dir)
}

fn members(archive: &Archive, dir: &Path) -> Result<(), Error> {
    let code = |member: MemberId| archive.member(member).code.clone();
    write_file(&dir.join("members.csv"), |writer| {
        writer.write_record([
            "code",
            "status",
            "name_en",
            "label_en",
            "official_en",
            "admitted",
            "code_from",
            "ended",
            "continued_by",
            "successors",
            "regional_group",
            "region",
            "subregion",
            "p5",
            "lon",
            "lat",
            "aliases",
            "note",
        ])?;
        for member in archive.members() {
            let successors: Vec<String> = member.successors.iter().copied().map(code).collect();
            writer.write_record([
                member.code.as_str(),
                if member.former { "former" } else { "member" },
                &member.name,
                &member.label,
                &member.official,
                &member.admitted.to_string(),
                &member.code_from.to_string(),
                &date(member.ended),
                &member.continued_by.map_or_else(String::new, code),
                &successors.join(";"),
                member.group.map_or("", |group| group.label()),
                &member.region,
                &member.subregion,
                if member.p5 { "1" } else { "0" },
                &degrees(member.lon),
                &degrees(member.lat),
                &member.aliases.join(";"),
                &member.note,
            ])?;
        }
        Ok(())
    })
}

fn groups(archive: &Archive, dir: &Path) -> Result<(), Error> {
    write_file(&dir.join("groups.csv"), |writer| {
        writer.write_record([
            "group_id",
            "name_en",
            "kind",
            "official_members",
            "not_un_members",
            "note",
            "source",
        ])?;
        for group in archive.groups() {
            writer.write_record([
                &group.id,
                &group.name,
                &group.kind,
                &group.official_members,
                &group.not_un_members,
                &group.note,
                &group.source,
            ])?;
        }
        Ok(())
    })?;
    write_file(&dir.join("group_members.csv"), |writer| {
        writer.write_record(["group_id", "code", "from", "to", "approx", "note"])?;
        for group in archive.groups() {
            for membership in &group.memberships {
                writer.write_record([
                    group.id.as_str(),
                    &archive.member(membership.member).code,
                    &bound(membership.from),
                    &bound(membership.to),
                    if membership.approximate { "1" } else { "0" },
                    &membership.note,
                ])?;
            }
        }
        Ok(())
    })
}

fn seats(archive: &Archive, dir: &Path) -> Result<(), Error> {
    write_file(&dir.join("seats.csv"), |writer| {
        writer.write_record(["seat", "name", "from", "to", "pieces", "note"])?;
        for seat in archive.seats() {
            writer.write_record([
                archive.member(seat.member).code.as_str(),
                &seat.full_name(),
                &seat.from.to_string(),
                &date(seat.to),
                &seat.pieces.join(" "),
                &seat.note,
            ])?;
        }
        Ok(())
    })
}

fn series(archive: &Archive, dir: &Path) -> Result<(), Error> {
    write_file(&dir.join("series.csv"), |writer| {
        writer.write_record([
            "series_id",
            "title",
            "topic",
            "count",
            "first",
            "last",
            "symbols",
            "note",
        ])?;
        for series in archive.series() {
            let day =
                |vote: Option<&rollcall::VoteId>| date(vote.map(|vote| archive.vote(*vote).date()));
            let symbols: Vec<&str> = series
                .votes
                .iter()
                .map(|vote| archive.vote(*vote).symbol())
                .collect();
            writer.write_record([
                series.id.as_str(),
                &series.title,
                &series.topic,
                &series.votes.len().to_string(),
                &day(series.votes.first()),
                &day(series.votes.last()),
                &symbols.join(";"),
                &series.note,
            ])?;
        }
        Ok(())
    })?;
    write_file(&dir.join("landmarks.csv"), |writer| {
        writer.write_record([
            "symbol",
            "date",
            "name",
            "line",
            "yes",
            "no",
            "abstain",
            "non_voting",
        ])?;
        for landmark in archive.landmarks() {
            let vote = archive.vote(landmark.vote);
            let tally = vote.tally();
            writer.write_record([
                vote.symbol(),
                &vote.date().to_string(),
                &landmark.name,
                &landmark.line,
                &tally.in_favour.to_string(),
                &tally.against.to_string(),
                &tally.abstained.to_string(),
                &tally.did_not_vote.to_string(),
            ])?;
        }
        Ok(())
    })
}

fn short_titles(archive: &Archive, dir: &Path) -> Result<(), Error> {
    write_file(&dir.join("short_titles.csv"), |writer| {
        writer.write_record(["symbols", "short_title"])?;
        for short in archive.short_titles() {
            let votes = short.votes.iter();
            let symbols: Vec<&str> = votes.map(|vote| archive.vote(*vote).symbol()).collect();
            writer.write_record([symbols.join(";").as_str(), &short.title])?;
        }
        Ok(())
    })
}

//! How often members stood alike.

use crate::fault::Fault;
use answers::member;
use clap::Args;
use figure::{captions, Library};
use rollcall::search::Index;
use rollcall::{enough_votes, Agreement, AgreementMeasure, MemberId, Topic, VoteSet};
use serde::Serialize;
use std::io::{self, Write};
use words::Words;

/// What is asked.
#[derive(Args)]
pub struct Asked {
    /// The member, by code or name
    code: String,
    /// Another member; without it all others
    other: Option<String>,
    /// The first calendar year; without it and --to the last ten years
    #[arg(long)]
    from: Option<i32>,
    /// The last calendar year
    #[arg(long)]
    to: Option<i32>,
    /// Only votes of this topic
    #[arg(long)]
    topic: Option<String>,
    /// What counts: the same position, or also half a point between a vote and an abstention
    #[arg(long, default_value = "same", value_parser = ["same", "half"])]
    definition: String,
    /// As JSON
    #[arg(long)]
    json: bool,
}

/// The JSON form; `docs/EXPLORE.md` promises these names.
#[derive(Serialize)]
struct Answer<'a> {
    code: &'a str,
    definition: &'static str,
    /// The calendar years that were counted.
    from: i32,
    to: i32,
    members: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    code: &'a str,
    votes: u32,
    same: u32,
    /// From 0 to 1; null where the two have no vote in common.
    value: Option<f64>,
}

/// Prints the agreement of a member with others, the highest first.
pub fn agreement(library: &Library, asked: &Asked) -> Result<(), Fault> {
    let archive = &library.archive;
    let own = member(library, &asked.code)?;
    let other = match &asked.other {
        Some(code) => Some(member(library, code)?),
        None => None,
    };
    let definition = AgreementMeasure::from_word(&asked.definition).unwrap_or_default();
    let compared: Vec<MemberId> = [own].into_iter().chain(other).collect();
    let period = archive.period(&compared, asked.from, asked.to);
    let mut votes = archive.votes_of(period);
    if let Some(topic) = &asked.topic {
        votes.keep(&of_topic(library, topic)?);
    }
    let found = match other {
        Some(other) => vec![archive.agreement(own, other, &votes)],
        None => archive.agreements(own, &votes, definition),
    };
    let row = |agreement: &Agreement| Row {
        code: &archive.member(agreement.member).code,
        votes: agreement.votes,
        same: agreement.same,
        value: agreement.value(definition),
    };
    let text = if asked.json {
        serde_json::to_string_pretty(&Answer {
            code: &archive.member(own).code,
            definition: definition.word(),
            from: period.from,
            to: period.to,
            members: found.iter().map(row).collect(),
        })?
    } else {
        let enough = enough_votes(&found);
        let rows = found.iter().map(|agreement| {
            let percent = match agreement.votes {
                0 => "–".to_owned(),
                _ => captions::percent(agreement.percent(definition), Words::default()),
            };
            let name = &archive.member(agreement.member).name;
            let few = match agreement.votes < enough {
                true => " (too few votes in common to be ranked)",
                false => "",
            };
            format!("{percent:>8}  {:>5}  {name}{few}", agreement.votes)
        });
        let head = format!(
            "{}, {} to {}",
            archive.member(own).name,
            period.from,
            period.to
        );
        let lines: Vec<String> = [head].into_iter().chain(rows).collect();
        lines.join("\n")
    };
    // A reader that closes early (`| head`) has read enough.
    let _ = writeln!(io::stdout(), "{text}");
    Ok(())
}

fn of_topic(library: &Library, id: &str) -> Result<VoteSet, Fault> {
    let index = Index::new(&library.archive, library.titles(), library.subjects());
    let votes = Topic::place(id).and_then(|at| index.topic(at)).cloned();
    votes.ok_or_else(|| {
        let known: Vec<&str> = Topic::all().map(|topic| topic.id).collect();
        Fault::NoTopic(id.into(), known.join(", "))
    })
}

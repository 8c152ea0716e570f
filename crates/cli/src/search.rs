//! Votes that a query finds.

use crate::fault::Fault;
use figure::Library;
use std::io::{self, Write};
use words::{Msg, Words};

/// Prints the votes of a query, best first; `docs/EXPLORE.md` promises the names of the JSON
/// form.
pub fn search(
    library: &Library,
    text: &str,
    limit: Option<usize>,
    json: bool,
) -> Result<(), Fault> {
    let answer = answers::search(library, text, limit)?;
    // A reader that closes early (`| head`) has read enough.
    let _ = if json {
        writeln!(io::stdout(), "{}", serde_json::to_string_pretty(&answer)?)
    } else {
        let words = Words::default();
        let all = ("total", library.archive.distinct().count().into());
        let plain = answer.searched.iter();
        let plain = plain.map(|query| words.say(Msg::SearchPlain, &[("query", query.into())]));
        let members = answer.members.iter().map(|query| {
            let code = query.split(':').next().unwrap_or_default();
            let member = library.archive.member_by_code(code);
            let label = member.map_or(code, |member| &library.archive.member(member).label);
            let member = ("member", label.into());
            words.say(Msg::MemberPositions, &[member, ("query", query.into())])
        });
        let head = words.say(Msg::SearchResults, &[("count", answer.votes.into()), all]);
        let rows = answer.results.iter().map(|vote| {
            let other = vote.matched.as_ref().map(|other| other.title);
            let title = [Some(vote.title), other].into_iter().flatten();
            let figures = match vote.has_positions() {
                true => format!("{}–{}–{}", vote.in_favour, vote.against, vote.abstained),
                false => words.get(Msg::VoteUnknown),
            };
            format!(
                "{}  {}  {figures}  {}",
                vote.date,
                vote.symbol,
                title.collect::<Vec<_>>().join("  ·  ")
            )
        });
        let lines: Vec<String> = plain.chain([head]).chain(members).chain(rows).collect();
        writeln!(io::stdout(), "{}", lines.join("\n"))
    };
    Ok(())
}

//! The official file of the UN Digital Library (`*_ga_voting.csv`): one row for each member
//! in each vote. It is read row by row; what stays in memory is one character for each vote
//! and code, and the texts of each vote once.

mod keep;
mod names;

use std::collections::HashMap;
use std::path::Path;

use rollcall::pack::VoteRow;
use rollcall::{Issues, Member, Position, Session, Source, SubjectRow, Tally};

use crate::sheet::{Row, Sheet};
use crate::votes::counted;
use crate::{Error, FullRow};
pub(crate) use keep::said;
use names::Names;

/// What the library adds to every title.
const TITLE_END: &str = " : resolution / adopted by the General Assembly";

/// A vote while its rows come in.
struct Gathered {
    row: FullRow,
    /// The totals that the file states; `None` where it states none.
    stated: [Option<u16>; 5],
}

/// Reads the file. What it does not hold (issue codes, committees, sponsors) is kept from the
/// packs of `out` where the symbol is the same, and so are votes that the file lacks.
pub(crate) fn read(
    path: &Path,
    members: &[Member],
    out: &Path,
    say: &mut dyn FnMut(&str),
) -> Result<Vec<FullRow>, Error> {
    let names = Names::new(members);
    let mut votes: Vec<Gathered> = Vec::new();
    let mut places: HashMap<u32, usize> = HashMap::new();
    let mut rows = 0u32;
    Sheet::open(path)?.each(|row| {
        rows += 1;
        if rows.rem_euclid(100_000) == 0 {
            say(&format!("{rows} rows read."));
        }
        let record = row.read("undl_id", "record number", whole)?;
        let place = match places.get(&record) {
            Some(place) => *place,
            None => {
                votes.push(begin(row, record, members.len())?);
                places.insert(record, votes.len() - 1);
                votes.len() - 1
            }
        };
        add(row, &mut votes[place], &names, say)
    })?;
    for vote in &votes {
        compare(vote, say);
    }
    let votes = votes.into_iter().map(|vote| vote.row).collect();
    keep::merge(votes, members, out, say)
}

/// A whole number that may be written `120.0`.
fn whole(text: &str) -> Option<u32> {
    let digits = text.split_once('.').map_or(text, |(digits, zeros)| {
        if zeros.bytes().all(|byte| byte == b'0') {
            digits
        } else {
            text
        }
    });
    digits.parse().ok()
}

fn begin(row: &Row<'_>, record: u32, codes: usize) -> Result<Gathered, Error> {
    let title = row.get("title")?.trim();
    let stated = |column| {
        row.read_some(column, "total", |text| {
            whole(text).and_then(|total| u16::try_from(total).ok())
        })
    };
    Ok(Gathered {
        stated: [
            stated("total_yes")?,
            stated("total_no")?,
            stated("total_abstentions")?,
            stated("total_non_voting")?,
            stated("total_ms")?,
        ],
        row: FullRow {
            vote: VoteRow {
                symbol: row.get("resolution")?.trim().to_owned(),
                date: row.read("date", "date", |text| text.parse().ok())?,
                session: row.read("session", "session", Session::from_record)?,
                meeting: row.text("meeting")?,
                record: Some(record),
                draft: row.text("draft")?,
                source: Source::DigitalLibrary,
                issues: Issues::NOT_CODED,
                important: None,
                note: row.text("vote_note")?,
                positions: vec![Position::NotMember; codes],
            },
            said: Default::default(),
            title: title.strip_suffix(TITLE_END).unwrap_or(title).to_owned(),
            subject: SubjectRow {
                agenda: row.text("agenda_title")?,
                subjects: row.text("subjects")?,
                committee_report: row.text("committee_report")?,
                ..SubjectRow::default()
            },
        },
    })
}

/// Adds one member's row to its vote.
fn add(
    row: &Row<'_>,
    gathered: &mut Gathered,
    names: &Names<'_>,
    say: &mut dyn FnMut(&str),
) -> Result<(), Error> {
    let vote = &mut gathered.row.vote;
    let (code, name) = (row.get("ms_code")?, row.get("ms_name")?);
    let Some(member) = names.member(code, name, vote.date) else {
        say(&format!(
            "{}: no member is known as {code} “{name}”; the row is left out.",
            vote.symbol
        ));
        return Ok(());
    };
    let letter = row.get("ms_vote")?.trim();
    let position = match letter.to_ascii_uppercase().as_str() {
        "Y" => Position::InFavour,
        "N" => Position::Against,
        "A" => Position::Abstained,
        "X" | "" => Position::DidNotVote,
        _ => {
            say(&format!(
                "{}: “{letter}” of {code} is no vote (Y, N, A, X); it is left out.",
                vote.symbol
            ));
            return Ok(());
        }
    };
    match vote.positions.get_mut(member.index()) {
        Some(place) if *place == Position::NotMember || *place == position => *place = position,
        _ => say(&format!(
            "{}: {code} is listed twice with different votes; the first is kept.",
            vote.symbol
        )),
    }
    Ok(())
}

/// Says where the rows contradict the totals that the file states.
fn compare(vote: &Gathered, say: &mut dyn FnMut(&str)) {
    let Tally {
        in_favour,
        against,
        abstained,
        did_not_vote,
        ..
    } = counted(&vote.row.vote.positions);
    let members = in_favour + against + abstained + did_not_vote;
    let counted = [in_favour, against, abstained, did_not_vote, members];
    let words = [
        "in favour",
        "against",
        "abstained",
        "did not vote",
        "members",
    ];
    let differences: Vec<String> = words
        .iter()
        .zip(counted.iter().zip(vote.stated))
        .filter_map(|(word, (counted, stated))| {
            let stated = stated.filter(|stated| stated != counted)?;
            Some(format!("{word} {stated} stated, {counted} listed"))
        })
        .collect();
    if !differences.is_empty() {
        say(&format!(
            "{} (record {}): {}.",
            vote.row.vote.symbol,
            vote.row.vote.record.unwrap_or_default(),
            differences.join("; ")
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::whole;

    #[test]
    fn totals_may_have_a_fraction_of_nothing() {
        assert_eq!(whole("120.0"), Some(120));
        assert_eq!(whole("120"), Some(120));
        assert_eq!(whole("120.5"), None);
        assert_eq!(whole(""), None);
    }
}

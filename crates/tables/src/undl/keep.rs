//! What the official file does not hold is kept from the packs that are there.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use rollcall::pack::{PackManifest, VoteRow};
use rollcall::{
    Archive, Member, RecordedVote, SubjectRow, Subjects, TitleLanguage, Titles, VoteId,
};

use crate::tongues::Said;
use crate::{Error, FullRow};

/// The packs of a folder, as far as they are there.
struct Present {
    archive: Archive,
    titles: Option<Titles>,
    subjects: Option<Subjects>,
    tongues: [Option<Titles>; 5],
}

impl Present {
    fn read(out: &Path) -> Result<Option<Present>, Error> {
        let (votes, tables) = (out.join("votes.pack"), out.join("tables.pack"));
        let (Ok(votes), Ok(tables)) = (std::fs::read(votes), std::fs::read(tables)) else {
            return Ok(None);
        };
        let index = out.join("index.csv");
        let shelf = if index.exists() {
            PackManifest::read(&std::fs::read_to_string(&index).map_err(Error::file(&index))?)?
        } else {
            PackManifest::default()
        };
        let fetched = |name| {
            let entry = shelf.get(name)?;
            std::fs::read(out.join(&entry.file)).ok()
        };
        let mut tongues: [Option<Titles>; 5] = Default::default();
        for (titles, tongue) in tongues.iter_mut().zip(TitleLanguage::ALL) {
            *titles = fetched(tongue.pack()).map(Titles::read).transpose()?;
        }
        Ok(Some(Present {
            tongues,
            archive: Archive::read(&votes, &tables)?,
            titles: fetched("titles-en").map(Titles::read).transpose()?,
            subjects: fetched("subjects").map(Subjects::read).transpose()?,
        }))
    }

    fn row(&self, vote: RecordedVote<'_>) -> FullRow {
        let id = vote.id();
        let positions = self.archive.member_ids().map(|m| vote.position(m));
        FullRow {
            title: self
                .titles
                .as_ref()
                .map_or("", |titles| titles.get(id))
                .to_owned(),
            subject: self.subject(id),
            said: self.said(id),
            vote: VoteRow {
                symbol: vote.symbol().to_owned(),
                date: vote.date(),
                session: vote.session(),
                meeting: vote.meeting_as_recorded().to_owned(),
                record: vote.record(),
                draft: vote.draft().to_owned(),
                source: vote.source(),
                issues: vote.issues(),
                important: vote.important(),
                note: vote.note().to_owned(),
                positions: positions.collect(),
            },
        }
    }

    fn said(&self, id: VoteId) -> Said {
        let title = |titles: &Option<Titles>| {
            titles
                .as_ref()
                .map_or("", |titles| titles.get(id))
                .to_owned()
        };
        self.tongues.each_ref().map(title)
    }

    fn subject(&self, id: VoteId) -> SubjectRow {
        let Some(subjects) = &self.subjects else {
            return SubjectRow::default();
        };
        SubjectRow {
            agenda: subjects.agenda(id).to_owned(),
            subjects: subjects.subjects_text(id).to_owned(),
            committee: subjects.committee(id).to_owned(),
            committee_report: subjects.committee_report(id).to_owned(),
            sponsors: subjects.sponsors_text(id).to_owned(),
        }
    }
}

/// The titles in other languages that the packs of a folder have, by symbol.
pub(crate) fn said(out: &Path) -> Result<HashMap<String, Said>, Error> {
    let Some(present) = Present::read(out)? else {
        return Ok(HashMap::new());
    };
    let symbol = |id| present.archive.vote(id).symbol().to_owned();
    let ids = present.archive.ids();
    Ok(ids.map(|id| (symbol(id), present.said(id))).collect())
}

/// Adds to the file's votes what only the present packs know, and puts them in order: by
/// date, then as they stood before, then new ones by record.
pub(super) fn merge(
    mut votes: Vec<FullRow>,
    members: &[Member],
    out: &Path,
    say: &mut dyn FnMut(&str),
) -> Result<Vec<FullRow>, Error> {
    let mut order: HashMap<String, usize> = HashMap::new();
    if let Some(present) = Present::read(out)? {
        let codes = present.archive.members().iter().map(|m| &m.code);
        if !codes.eq(members.iter().map(|m| &m.code)) {
            return Err(Error::OtherMembers);
        }
        let mut known: HashMap<String, FullRow> = HashMap::new();
        for id in present.archive.ids() {
            let row = present.row(present.archive.vote(id));
            order.insert(row.vote.symbol.clone(), id.index());
            known.insert(row.vote.symbol.clone(), row);
        }
        for vote in &mut votes {
            if let Some(before) = known.remove(&vote.vote.symbol) {
                complete(vote, before);
            }
        }
        let records: HashSet<u32> = votes.iter().filter_map(|v| v.vote.record).collect();
        let mut kept: Vec<FullRow> = known
            .into_values()
            .filter(|row| row.vote.record.is_none_or(|r| !records.contains(&r)))
            .collect();
        if !kept.is_empty() {
            kept.sort_by_key(|row| order.get(&row.vote.symbol).copied());
            let symbols: Vec<&str> = kept.iter().map(|row| row.vote.symbol.as_str()).collect();
            say(&format!(
                "{} votes of the present archive are not in the file and are kept: {}.",
                kept.len(),
                symbols.join(", ")
            ));
            votes.append(&mut kept);
        }
    }
    votes.sort_by_key(|row| {
        let before = order.get(&row.vote.symbol).copied();
        (row.vote.date, before.unwrap_or(usize::MAX), row.vote.record)
    });
    Ok(votes)
}

fn complete(vote: &mut FullRow, before: FullRow) {
    // A note on how the positions were read or derived speaks of those positions only.
    let same_reading =
        vote.vote.source == before.vote.source && vote.vote.positions == before.vote.positions;
    if vote.vote.note.is_empty() && same_reading {
        vote.vote.note = before.vote.note;
    }
    vote.vote.issues = before.vote.issues;
    vote.vote.important = before.vote.important;
    vote.said = before.said;
    vote.subject.committee = before.subject.committee;
    vote.subject.sponsors = before.subject.sponsors;
    for (text, before) in [
        (&mut vote.vote.draft, before.vote.draft),
        (&mut vote.subject.agenda, before.subject.agenda),
        (&mut vote.subject.subjects, before.subject.subjects),
        (
            &mut vote.subject.committee_report,
            before.subject.committee_report,
        ),
    ] {
        if text.is_empty() {
            *text = before;
        }
    }
}

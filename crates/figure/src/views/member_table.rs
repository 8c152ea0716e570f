//! Every member in a row: name, group, position, position in the vote before.

use crate::address::DisplayOptions;
use crate::captions;
use crate::store::Library;
use crate::views::member_filter::Filter;
use crate::views::member_order::order;
use crate::views::plot::named;
use rollcall::{MemberId, Position, RecordedVote, RegionalGroup};
use std::rc::Rc;
use words::Words;

/// A member's row.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The member.
    pub member: MemberId,
    /// Its code.
    pub code: Rc<str>,
    /// Its name of that day.
    pub name: String,
    /// Its regional group.
    pub group: Option<RegionalGroup>,
    /// How it stood.
    pub position: Position,
    /// How it stood in the vote before it in the series; none without one.
    pub before: Option<Position>,
}

/// A column of the table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Column {
    /// The names.
    #[default]
    Name,
    /// The regional groups.
    Group,
    /// The positions.
    Position,
    /// The positions in the vote before.
    Before,
}

/// By which column the rows stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sort {
    /// The column; within equals, by name.
    pub column: Column,
    /// From the last to the first.
    pub descending: bool,
}

/// The rows that a look and the words in the finder leave, those of picked members first. Today's members without a seat that
/// day stand in the table only when the look asks for them.
pub fn rows(
    library: &Library,
    vote: RecordedVote,
    look: &DisplayOptions,
    find: &str,
    sort: Sort,
) -> Vec<Row> {
    let archive = &library.archive;
    let filter = Filter::new(library, vote, look);
    let before = vote.previous_in_series(archive);
    let groups = archive.regional_groups_on(vote.date());
    let mut members: Vec<MemberId> = vote.positions().map(|(member, _)| member).collect();
    if !look.show.is_all() {
        members.extend(vote.not_members(archive));
    }
    members.retain(|member| !filter.hides(*member, vote.position(*member)));
    let found = archive.find_member_in(vote, find);
    let row = |member: MemberId| Row {
        member,
        code: library.code(member),
        name: archive.name_on(member, vote.date()).to_owned(),
        group: groups.get(member.index()).copied().flatten(),
        position: vote.position(member),
        before: before.map(|before| before.position(member)),
    };
    let rows: Vec<Row> = named(library, vote, &members)
        .into_iter()
        .map(row)
        .filter(|row| find.trim().is_empty() || found.found().contains(&row.member))
        .collect();
    let place = |at: usize| -> usize {
        let row: &Row = &rows[at];
        match sort.column {
            Column::Name => at,
            Column::Group => RegionalGroup::ALL
                .iter()
                .position(|group| Some(*group) == row.group)
                .unwrap_or(usize::MAX),
            Column::Position => row.position as usize,
            Column::Before => row.before.map_or(usize::MAX, |position| position as usize),
        }
    };
    let picked = |at: usize| look.pick.iter().any(|code| **code == *rows[at].code);
    let ordered = order(rows.len(), &mut |a, b| {
        let ordering = place(a).cmp(&place(b));
        let ordering = match sort.descending {
            true => ordering.reverse(),
            false => ordering,
        };
        picked(b).cmp(&picked(a)).then(ordering)
    });
    ordered.into_iter().map(|at| rows[at].clone()).collect()
}

/// The rows as text with tabs, as spreadsheets take it from the clipboard; `heads` are the
/// names of the columns.
pub fn tabbed(rows: &[Row], heads: &[String], words: Words) -> String {
    let mut out = heads.join("\t");
    for row in rows {
        let group = captions::group_name(row.group, words);
        let before = row
            .before
            .map(|before| captions::position(before, words))
            .unwrap_or_default();
        let position = captions::position(row.position, words);
        for text in [
            "\n", &row.name, "\t", &group, "\t", &position, "\t", &before,
        ] {
            out.push_str(text);
        }
        out.truncate(out.trim_end_matches('\t').len());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use rollcall::Found;

    #[test]
    fn rows_are_sorted_filtered_and_found() -> Result<(), rollcall::PackError> {
        let library = Library::embedded()?;
        let Found::One(id) = library.archive.find("ES-11/6") else {
            panic!("ES-11/6 is one vote");
        };
        let vote = library.archive.vote(id);
        let mut look = DisplayOptions::default();
        let all = |look: &DisplayOptions, find: &str, column, descending| {
            let sort = Sort { column, descending };
            rows(&library, vote, look, find, sort)
        };
        let plain = all(&look, "", Column::Name, false);
        assert_eq!(plain.len(), 193);
        assert_eq!(plain[0].name, "Afghanistan");
        assert_eq!(all(&look, "", Column::Name, true)[0].name, "Zimbabwe");
        let last = all(&look, "", Column::Position, true);
        assert_eq!(last[0].position, Position::DidNotVote);
        assert_eq!(all(&look, "turk", Column::Name, false).len(), 2);
        assert_eq!(all(&look, "PAK", Column::Name, false)[0].name, "Pakistan");
        let united_kingdom = &all(&look, "UK", Column::Name, false)[0];
        assert_eq!(library.archive.member(united_kingdom.member).code, "GBR");
        let pakistan = &all(&look, "pakistan", Column::Name, false)[0];
        assert_eq!(pakistan.before, Some(Position::Abstained));
        // Who is picked stands above all others, whichever way they are sorted.
        look.pick = vec!["PAK".into(), "TUV".into()];
        for (descending, first) in [(false, "Pakistan"), (true, "Tuvalu")] {
            let picked = all(&look, "", Column::Name, descending);
            assert_eq!(picked[0].name, first);
            assert_eq!(picked.len(), 193);
            assert_eq!(
                picked[2].name,
                if descending {
                    "Zimbabwe"
                } else {
                    "Afghanistan"
                }
            );
        }
        look.pick.clear();
        look.show = crate::address::Shown::only([Position::Against]);
        assert_eq!(all(&look, "", Column::Name, false).len(), 7);
        look.group = Some("brics".into());
        assert_eq!(
            all(&look, "", Column::Name, false)[0].name,
            "Russian Federation"
        );
        Ok(())
    }
}

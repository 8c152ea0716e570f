//! Votes beside each other: two of them, a series, two members over all, groups and poles.

use crate::table::{counted, library, rows, Row};
use crate::{group_letters, member, vote};
use rollcall::{MemberId, VoteSet};

#[test]
fn flows_between_two_votes_are_those_of_the_table() {
    let library = library();
    let rows = rows(&library);
    let row = |symbol: &str| rows.iter().find(|row| row.symbol == symbol).unwrap();
    let (first, second) = (row("A/RES/ES-11/1"), row("A/RES/ES-11/6"));
    let comparison = library
        .archive
        .compare(vote(&library, "ES-11/1"), vote(&library, "ES-11/6"));
    for (from, row) in "YNAX".chars().zip(comparison.flows) {
        for (to, count) in "YNAX".chars().zip(row) {
            let moved = first
                .letters
                .iter()
                .filter(|(code, letter)| **letter == from && second.letter(code) == to);
            assert_eq!(usize::from(count), moved.count(), "{from} to {to}");
        }
    }
    assert_eq!((comparison.members, comparison.changed.len()), (193, 17));
    let mut codes: Vec<&str> = comparison
        .changed
        .iter()
        .map(|moved| library.archive.member(moved.member).code.as_str())
        .collect();
    codes.sort_unstable();
    assert_eq!(
        codes,
        [
            "DMA", "ETH", "GAB", "GIN", "GNQ", "GRD", "IRQ", "LBN", "MAR", "MDG", "MLI", "NIC",
            "SEN", "SSD", "TGO", "TZA", "UZB"
        ]
    );
    // Across 1990 seats are compared with themselves only.
    let across = library
        .archive
        .compare(vote(&library, "3379(XXX)"), vote(&library, "46/86"));
    let code = |id: &MemberId| library.archive.member(*id).code.as_str();
    assert!(across.left.iter().any(|id| code(id) == "DDR"));
    assert!(across.joined.iter().any(|id| code(id) == "EST"));
}

#[test]
fn the_steps_of_a_series_are_those_of_the_table() {
    let library = library();
    let archive = &library.archive;
    let rows = rows(&library);
    let mut apart = 0;
    for series in archive.series() {
        let steps = archive.compare_in_turn(&series.votes);
        assert_eq!(steps.len(), series.votes.len().saturating_sub(1));
        for (pair, step) in series.votes.windows(2).zip(steps) {
            assert_eq!(step, archive.compare(pair[0], pair[1]));
            let [first, second] = [pair[0], pair[1]].map(|vote| &rows[vote.index()]);
            let said = [&series.id, &first.symbol, &second.symbol];
            // Every member that moved is in one way and one only, and nobody else is.
            let mut ways: Vec<(String, char, char)> = Vec::new();
            for way in step.ways() {
                let [from, to] = [way.from, way.to].map(|at| b"YNAX."[at as usize].into());
                for member in way.members {
                    ways.push((archive.member(member).code.clone(), from, to));
                }
            }
            ways.sort();
            let letters = first.letters.iter();
            let letters = letters.map(|(code, from)| (code.clone(), *from, second.letter(code)));
            let both = letters.clone().filter(|(_, a, b)| ![*a, *b].contains(&'.'));
            let slow: Vec<_> = both.filter(|(_, a, b)| a != b).collect();
            assert_eq!(ways, slow, "{said:?}");
            let one = letters.filter(|(_, a, b)| (*a == '.') != (*b == '.'));
            assert_eq!(step.left.len() + step.joined.len(), one.count(), "{said:?}");
            apart += step.left.len() + step.joined.len();
        }
    }
    assert!(apart > 100, "{apart}");
}

#[test]
fn series_pairs_groups_and_poles_are_those_of_the_table() {
    let library = library();
    let archive = &library.archive;
    let rows = rows(&library);
    let counted = counted(&rows);
    let series = archive.series_by_id("ukraine").unwrap();
    let in_series: Vec<&Row> = series
        .votes
        .iter()
        .map(|vote| &rows[vote.index()])
        .collect();
    for row in archive.series_rows(&series.votes, rollcall::MatrixOrder::Changes) {
        let code = &archive.member(row.member).code;
        let letters: Vec<char> = in_series.iter().map(|vote| vote.letter(code)).collect();
        let moves = letters.windows(2).filter(|pair| pair[0] != pair[1]).count();
        assert_eq!(usize::from(row.moves), moves, "{code}");
        assert_eq!(row.never_moved(), moves == 0, "{code}");
    }
    let (pak, ind) = (member(&library, "PAK"), member(&library, "IND"));
    let table = archive.joint_positions(pak, ind, &VoteSet::all(archive.len()));
    for (own, row) in "YNAX".chars().zip(table) {
        for (other, count) in "YNAX".chars().zip(row) {
            let both = counted
                .iter()
                .filter(|row| row.letter("PAK") == own && row.letter("IND") == other);
            assert_eq!(usize::from(count), both.count(), "{own}{other}");
        }
    }
    let opposed = archive.opposed(pak, ind);
    assert_eq!(opposed.count(), usize::from(table[0][1] + table[1][0]));
    let eu = archive.groups().iter().position(|g| g.id == "eu").unwrap();
    let hungary = archive
        .group_records(member(&library, "HUN"))
        .into_iter()
        .find(|record| record.group == eu)
        .unwrap();
    let (mut votes, mut apart) = (0, 0);
    for row in counted
        .iter()
        .filter(|row| row.date.as_str() >= "2004-05-01")
    {
        let own = row.letter("HUN");
        let letters = group_letters(&library, "eu", row);
        if !"YNA".contains(own) || letters.len() < 2 {
            continue;
        }
        let count = |letter| letters.iter().filter(|l| **l == letter).count();
        let most = "YNA"
            .chars()
            .filter(|l| *l != own)
            .map(count)
            .max()
            .unwrap();
        votes += 1;
        apart += u16::from(most > count(own) - 1);
    }
    assert_eq!(
        (hungary.votes, hungary.apart, hungary.now),
        (votes, apart, true)
    );
    let poles = [member(&library, "USA"), member(&library, "RUS")];
    for leaning in archive.leanings(pak, poles) {
        let (mut votes, mut points) = (0, 0);
        for row in counted.iter().filter(|row| row.year() == leaning.year) {
            let russia = match row.letter("RUS") {
                '.' => row.letter("SUN"),
                letter => letter,
            };
            let opposed = matches!((row.letter("USA"), russia), ('Y', 'N') | ('N', 'Y'));
            let own = row.letter("PAK");
            if opposed && "YNA".contains(own) {
                votes += 1;
                points += if own == 'A' {
                    1
                } else {
                    2 * u16::from(own == russia)
                };
            }
        }
        assert_eq!(
            (leaning.votes, leaning.points()),
            (votes, points),
            "{}",
            leaning.year
        );
    }
}

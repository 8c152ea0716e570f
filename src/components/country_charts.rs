//! The charts of a country's page.

use super::explore::{chart, percent};
use super::tree::Tree;
use crate::site::Site;
use figure::charts::{country_years, trend, YearShare};
use rollcall::{CountryRecord, MemberId, Position};
use words::Msg;

/// Its positions by year.
pub fn years(site: &Site, out: &mut Tree, member: MemberId, record: &CountryRecord) {
    let share = |at| percent(site, record.percent(at), record.counted.get(at));
    let (against, abstained) = (share(Position::Against), share(Position::Abstained));
    let against = ("against", (&against).into());
    let title = site.say(
        Msg::CountryYears,
        &[against, ("abstained", (&abstained).into())],
    );
    let mut years = site.library.archive.positions_by_year(member);
    // From its first year to its last.
    let empty = |year: Option<&(i32, [u16; 4])>| year.is_some_and(|(_, counts)| *counts == [0; 4]);
    while empty(years.first()) {
        years.remove(0);
    }
    while empty(years.last()) {
        years.pop();
    }
    out.section(&title, &site.get(Msg::CountryYearsHint));
    let draw = move |width| country_years(&years, width, 220.0);
    chart(out, &title, "chart-high", draw);
    out.end();
}

/// Where it stood between the United States and Russia with the Soviet Union, or two others that
/// the address picks.
pub fn poles(site: &Site, out: &mut Tree, member: MemberId) {
    let archive = &site.library.archive;
    let picked = |at: usize, code: &str| {
        let code = site.figure.look.pick.get(at).map_or(code, String::as_str);
        archive.member_by_code(code)
    };
    let (Some(first), Some(second)) = (picked(0, "USA"), picked(1, "RUS")) else {
        return;
    };
    // A pole is always with itself.
    if [first, second]
        .iter()
        .any(|pole| archive.lineage(*pole).contains(&member))
    {
        return;
    }
    let mut years: Vec<YearShare> = Vec::new();
    let (mut votes, mut points) = (0, 0);
    for of in archive.leanings(member, [first, second]) {
        votes += usize::from(of.votes);
        points += usize::from(of.points);
        years.push((of.year, of.votes, of.points));
    }
    if votes == 0 {
        return;
    }
    let share = rollcall::percent(points, 2 * votes);
    let share = percent(site, share, points as u16);
    let values = [
        ("pole", (&archive.member(second).label).into()),
        ("other", (&archive.member(first).label).into()),
        ("percent", (&share).into()),
        ("votes", votes.into()),
    ];
    let title = site.say(Msg::PolesTitle, &values);
    out.section(&title, &site.say(Msg::PolesHint, &values));
    shares(out, &title, years);
    out.end();
}

/// Shares through time.
pub fn shares(out: &mut Tree, label: &str, years: Vec<YearShare>) {
    let draw = move |width| trend(&years, ["0%", "50%", "100%"], width, 200.0);
    chart(out, label, "chart-trend", draw);
}

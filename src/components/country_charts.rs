//! The charts of a country's page.

use super::explore::{chart, choices, part, path_with, percent, with_part};
use super::member_box::MemberBox;
use super::numbers::{counts_by_year, shares_by_year};
use super::page_card::{card_section, is_card};
use super::tree::Tree;
use crate::site::{Site, Step};
use figure::address::Subject;
use figure::caption;
use figure::charts::{country_years, trend, YearShare};
use figure::together::Together;
use rollcall::{CountryRecord, MemberId, Position};
use words::Msg;
use yew::prelude::*;

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
    let share = part(site, "years") == "share";
    let hint = if share {
        Msg::CountryYearsShareHint
    } else {
        Msg::CountryYearsHint
    };
    card_section(out, &title, &site.get(hint));
    if !is_card(site) {
        let kinds = [(Msg::YearsCount, "count"), (Msg::YearsShare, "share")];
        let now = if share { "share" } else { "count" };
        choices(site, out, Msg::YearsLabel, &kinds, now, &|word| {
            path_with(site, "years", if word == "count" { "" } else { word })
        });
    }
    let drawn = years.clone();
    let draw = move |width| country_years(&drawn, share, width, 220.0);
    chart(out, &title, "chart-high", draw);
    if !is_card(site) {
        counts_by_year(site, out, years);
    }
    out.end();
}

/// How often it agreed with one other member through the years: the one that the address names,
/// else `nearest`.
pub fn with_other(site: &Site, out: &mut Tree, member: MemberId, nearest: Option<MemberId>) {
    let archive = &site.library.archive;
    let named = archive.member_by_code(&part(site, "with").to_uppercase());
    let named = named.filter(|other| *other != member);
    let Some(other) = named.or(nearest) else {
        return;
    };
    let together = Together::new(&site.library, [member, other], &site.figure.look);
    let title = caption::pair_title(&site.library, &together, site.words());
    out.section(&title, &site.get(Msg::PairTrendHint));
    let choose = {
        let site = site.clone();
        Callback::from(move |other: MemberId| {
            let code = &site.library.archive.member(other).code;
            let figure = with_part(&site, "with", code);
            let replace = true;
            site.go.emit(Step { figure, replace });
        })
    };
    out.el("div", "span-choice");
    let label = site.get(Msg::MemberOther);
    out.put(html! { <MemberBox id="member-other" {label} chosen={other} {choose} /> });
    let codes = [member, other].map(|of| archive.member(of).code.clone());
    let [one, two] = codes;
    let pair = site.path_to(Subject::Pair(one, two));
    out.link("choice", &pair, &site.get(Msg::PairMore)).end();
    let years = together.shares();
    shares(site, out, &title, Msg::AgreementColumn, years);
    out.end();
}

/// Where it stood between the United States and Russia with the Soviet Union, or two others that
/// the address picks.
pub fn poles(site: &Site, out: &mut Tree, member: MemberId) {
    let archive = &site.library.archive;
    let picked = |at: usize, code: &str| {
        let of_address = site.figure.look.pick.get(at);
        let of_address = of_address.and_then(|code| archive.member_by_code(code));
        of_address.or_else(|| archive.member_by_code(code))
    };
    let (Some(first), Some(second)) = (picked(0, "USA"), picked(1, "RUS")) else {
        return;
    };
    let of_pole = |pole: &MemberId| archive.lineage(*pole).contains(&member);
    let mut years: Vec<YearShare> = Vec::new();
    let (mut votes, mut points) = (0, 0);
    // A pole is always with itself.
    if ![first, second].iter().any(of_pole) {
        for of in archive.leanings(member, [first, second]) {
            votes += usize::from(of.votes);
            points += usize::from(of.points);
            years.push((of.year, of.votes, of.points));
        }
    }
    let share = rollcall::percent(points, 2 * votes);
    let share = percent(site, share, points as u32);
    let values = [
        ("pole", (&archive.member(second).label).into()),
        ("other", (&archive.member(first).label).into()),
        ("percent", (&share).into()),
        ("votes", votes.into()),
    ];
    let title = match votes {
        0 => site.say(Msg::PolesNone, &values),
        _ => site.say(Msg::PolesTitle, &values),
    };
    out.section(&title, &site.say(Msg::PolesHint, &values));
    out.el("div", "span-choice");
    let boxes = [
        (Msg::PoleFirst, "pole-first"),
        (Msg::PoleSecond, "pole-second"),
    ];
    for (at, (label, id)) in boxes.into_iter().enumerate() {
        let poles = [first, second];
        let site_of = site.clone();
        let choose = Callback::from(move |member: MemberId| {
            let mut poles = poles;
            // The same member twice is no pair of poles: then they change places.
            if poles[1 - at] == member {
                poles.swap(0, 1);
            }
            poles[at] = member;
            let mut figure = (*site_of.figure).clone();
            let code = |member| site_of.library.archive.member(member).code.clone();
            figure.look.pick = poles.map(code).to_vec();
            let replace = true;
            site_of.go.emit(Step { figure, replace });
        });
        let label = site.get(label);
        out.put(html! { <MemberBox {id} {label} chosen={poles[at]} {choose} /> });
    }
    out.end();
    if votes > 0 {
        shares(site, out, &title, Msg::ShareColumn, years);
    }
    out.end();
}

/// Shares through time, and their numbers; `of` names the share.
pub fn shares(site: &Site, out: &mut Tree, label: &str, of: Msg, years: Vec<YearShare>) {
    let drawn = years.clone();
    let draw = move |width| trend(&drawn, width, 200.0);
    chart(out, label, "chart-trend", draw);
    if !is_card(site) {
        shares_by_year(site, out, of, years);
    }
}

//! The charts of a country's page.

use crate::app_context::{Site, Step};
use crate::components::charts::data_table::{counts_by_year, shares_by_year};
use crate::components::frame::page_card::{card_section, is_card};
use crate::components::markup::builder::HtmlBuilder;
use crate::components::markup::query_params::{
    chart, choices, in_text, part, path_with, percent, say1, with_part,
};
use crate::components::search::member_picker::MemberBox;
use figure::address::Subject;
use figure::agreement::pair::PairAgreement;
use figure::captions;
use figure::charts::{country_years, trend, trend_between, YearShare};
use rollcall::{MemberId, MemberRecord, Percent, Position};
use words::Msg;
use yew::prelude::*;

/// Its positions by year.
pub fn years(site: &Site, out: &mut HtmlBuilder, member: MemberId, record: &MemberRecord) {
    let share = |at| percent(site, record.percent(at));
    let (against, abstained) = (share(Position::Against), share(Position::Abstained));
    let name = captions::at_start(&site.library.archive, member, &[], site.words());
    let values = [
        ("name", (&name).into()),
        ("against", (&against).into()),
        ("abstained", (&abstained).into()),
    ];
    let title = site.say(Msg::CountryYears, &values);
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
pub fn with_other(site: &Site, out: &mut HtmlBuilder, member: MemberId, nearest: Option<MemberId>) {
    let archive = &site.library.archive;
    let named = archive.member_by_code(&part(site, "with").to_uppercase());
    let named = named.filter(|other| *other != member);
    let Some(other) = named.or(nearest) else {
        return;
    };
    let together = PairAgreement::new(&site.library, [member, other], &site.figure.look);
    let title = captions::pair_title(&site.library, &together, site.words());
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
pub fn poles(site: &Site, out: &mut HtmlBuilder, member: MemberId) {
    let archive = &site.library.archive;
    let picked = |at: usize, code: &str| {
        let of_address = site.figure.look.pick.get(at);
        let of_address = of_address.and_then(|code| archive.member_by_code(code));
        of_address.or_else(|| archive.member_by_code(code))
    };
    let (Some(first), Some(second)) = (picked(0, "USA"), picked(1, "RUS")) else {
        return;
    };
    let of_pole = |pole: &MemberId| archive.is_one_seat(*pole, member);
    let mut years: Vec<YearShare> = Vec::new();
    let [mut votes, mut with_second, mut midway] = [0; 3];
    // A pole is always with itself.
    if ![first, second].iter().any(of_pole) {
        for of in archive.leanings(member, [first, second]) {
            votes += usize::from(of.votes);
            with_second += usize::from(of.second);
            midway += usize::from(of.midway);
            years.push((of.year, of.votes, of.points()));
        }
    }
    let share = |part: usize| percent(site, Percent::of(part, votes));
    let shares = [votes - with_second - midway, with_second, midway].map(share);
    let counted = |(_, votes, _): &&YearShare| *votes > 0;
    let year = |of: Option<&YearShare>| of.map_or_else(String::new, |of| of.0.to_string());
    let ends = [
        year(years.iter().find(counted)),
        year(years.iter().rfind(counted)),
    ];
    let [name, one, two] = [member, first, second].map(|of| in_text(site, of));
    let values = [
        ("name", (&name).into()),
        ("pole", (&two).into()),
        ("other", (&one).into()),
        ("first", (&shares[0]).into()),
        ("second", (&shares[1]).into()),
        ("midway", (&shares[2]).into()),
        ("votes", votes.into()),
        ("from", (&ends[0]).into()),
        ("to", (&ends[1]).into()),
    ];
    if votes == 0 {
        out.section(&site.say(Msg::PolesNone, &values), "");
    } else {
        let title = site.say(Msg::PolesTitle, &values);
        out.section(&title, &site.say(Msg::PolesHint, &values));
    }
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
        let always = |pole: &String| say1(site, Msg::PolesAlways, "member", pole);
        let names = [always(&one), site.get(Msg::PolesMidway), always(&two)];
        let drawn = years.clone();
        let draw = move |width| trend_between(&drawn, &names, width, 200.0);
        chart(
            out,
            &site.say(Msg::PolesTitle, &values),
            "chart-trend",
            draw,
        );
        if !is_card(site) {
            shares_by_year(site, out, &site.say(Msg::PolesColumn, &values), years);
        }
    }
    out.end();
}

/// Shares through time, and their numbers; `of` names the share.
pub fn shares(site: &Site, out: &mut HtmlBuilder, label: &str, of: Msg, years: Vec<YearShare>) {
    let drawn = years.clone();
    let draw = move |width| trend(&drawn, width, 200.0);
    chart(out, label, "chart-trend", draw);
    if !is_card(site) {
        shares_by_year(site, out, &site.get(of), years);
    }
}

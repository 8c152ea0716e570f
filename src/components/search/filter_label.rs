//! A filter of a query in words.

use crate::app_context::Site;
use crate::components::markup::query_params::say1;
use figure::captions;
use rollcall::query::{Field, Filter};
use rollcall::{Issue, MemberId, Position, Topic};
use words::Msg;

/// The positions of a member with a seat: a filter that names all four asks for all its votes.
const POSITIONS: usize = 4;

/// A filter of a query in words.
pub fn filter_text(site: &Site, filter: &Filter) -> String {
    let archive = &site.library.archive;
    let label = |member: &MemberId| archive.member(*member).label.as_str();
    match filter {
        Filter::MemberPosition(member, positions) if positions.len() == POSITIONS => {
            say1(site, Msg::SearchMember, "member", label(member))
        }
        Filter::MemberPosition(member, positions) => {
            let said: Vec<String> = positions
                .iter()
                .map(|position| say1(site, stood(*position), "member", label(member)))
                .collect();
            said.join(&site.get(Msg::ListSeparator))
        }
        Filter::Pair(member, other, same) => {
            let message = if *same {
                Msg::FilterSame
            } else {
                Msg::FilterDiffer
            };
            let other = ("other", label(other).into());
            site.say(message, &[("member", label(member).into()), other])
        }
        Filter::Group(at, united) => {
            let message = if *united {
                Msg::FilterUnited
            } else {
                Msg::FilterSplit
            };
            let name = archive.groups().get(*at).map_or("", |group| &group.name);
            say1(site, message, "group", name)
        }
        Filter::Count(Field::At(Position::Against), 0, 0) => site.get(Msg::FilterUnopposed),
        Filter::Count(Field::Margin, i32::MIN, to) if *to < i32::MAX => {
            let under = (to + 1).to_string();
            say1(site, Msg::FilterMarginUnder, "to", &under)
        }
        Filter::Count(field, from, to) => {
            let what = match field {
                Field::At(position) => captions::position(*position, site.words()),
                Field::Margin => site.get(Msg::FilterMargin),
            };
            between(site, &what, *from, *to)
        }
        Filter::Years(from, to) if from == to => from.to_string(),
        Filter::Years(from, to) if *from > i32::MIN && *to < i32::MAX => format!("{from}–{to}"),
        Filter::Years(from, to) => between(site, &site.get(Msg::FilterYears), *from, *to),
        Filter::Session(session) => captions::session(*session, site.words()),
        Filter::Topic(at) => {
            let name = Topic::all().nth(*at).map_or("", |topic| topic.name);
            say1(site, Msg::FilterTopic, "topic", name)
        }
        Filter::Committee(number) => site.get(match number {
            1 => Msg::Committee1,
            2 => Msg::Committee2,
            3 => Msg::Committee3,
            4 => Msg::Committee4,
            5 => Msg::Committee5,
            6 => Msg::Committee6,
            _ => Msg::CommitteePlenary,
        }),
        Filter::Issue(issue) => {
            let name = site.get(issue_name(*issue));
            say1(site, Msg::FilterIssue, "issue", &name)
        }
        Filter::Derived(true) => site.get(Msg::FilterDerived),
        Filter::Derived(false) => site.get(Msg::FilterRecorded),
    }
}

/// A filter as it stands under its facet's heading.
pub fn facet_text(site: &Site, filter: &Filter) -> String {
    match filter {
        Filter::Topic(at) => Topic::all()
            .nth(*at)
            .map_or(String::new(), |topic| topic.name.to_owned()),
        Filter::Issue(issue) => site.get(issue_name(*issue)),
        Filter::Years(from, to) => format!("{from}–{to}"),
        filter => filter_text(site, filter),
    }
}

fn stood(position: Position) -> Msg {
    match position {
        Position::InFavour => Msg::StoodInFavour,
        Position::Against => Msg::StoodAgainst,
        Position::Abstained => Msg::StoodAbstained,
        Position::DidNotVote => Msg::StoodDidNotVote,
        Position::NotMember => Msg::StoodNotAMember,
    }
}

fn issue_name(issue: Issue) -> Msg {
    match issue {
        Issue::MiddleEast => Msg::IssueMiddleEast,
        Issue::Nuclear => Msg::IssueNuclear,
        Issue::ArmsControl => Msg::IssueArmsControl,
        Issue::HumanRights => Msg::IssueHumanRights,
        Issue::Colonialism => Msg::IssueColonialism,
        Issue::EconomicDevelopment => Msg::IssueDevelopment,
    }
}

fn between(site: &Site, what: &str, from: i32, to: i32) -> String {
    let message = match (from, to) {
        (i32::MIN, _) => Msg::FilterAtMost,
        (_, i32::MAX) => Msg::FilterAtLeast,
        (from, to) if from == to => Msg::FilterExactly,
        _ => Msg::FilterBetween,
    };
    let (from, to) = (from.to_string(), to.to_string());
    let values = [
        ("what", what.into()),
        ("from", (&from).into()),
        ("to", (&to).into()),
    ];
    site.say(message, &values)
}

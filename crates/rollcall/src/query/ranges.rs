//! Numbers, years and sessions as a query writes them.

use super::Filter;
use crate::Session;

/// `<10`, `<=3`, `:1980..1989`, `:1980`, `=0`; open ends are the farthest numbers.
pub(super) fn range(sign: &str, value: &str) -> Option<(i32, i32)> {
    let number = |text: &str| text.parse::<i32>().ok().filter(|n| n.abs() < 1_000_000);
    if sign == ":" || sign == "=" {
        if let Some((from, to)) = value.split_once("..") {
            let end = |text: &str, open| match text {
                "" => Some(open),
                text => number(text),
            };
            let range = (end(from, i32::MIN)?, end(to, i32::MAX)?);
            return (range.0 <= range.1 && value.len() > 2).then_some(range);
        }
    }
    let number = number(value)?;
    match sign {
        ":" | "=" => Some((number, number)),
        "<" => Some((i32::MIN, number - 1)),
        "<=" | "≤" => Some((i32::MIN, number)),
        ">" => Some((number + 1, i32::MAX)),
        ">=" | "≥" => Some((number, i32::MAX)),
        _ => None,
    }
}

/// `1980s`.
pub(super) fn decade(part: &str) -> Option<Filter> {
    let year: i32 = part.strip_suffix('s')?.parse().ok()?;
    let is_one = year % 10 == 0 && (1940..2100).contains(&year);
    is_one.then_some(Filter::Years(year, year + 9))
}

/// `2014..`, `..1959`, `1980..1989`, as they stand.
pub(super) fn years(part: &str) -> Option<Filter> {
    let (from, to) = part.split_once("..")?;
    let year = |text: &str| {
        let known = |year: i32| (1940..2100).contains(&year);
        text.is_empty() || text.parse().is_ok_and(known)
    };
    let (from, to) = range(":", part).filter(|_| year(from) && year(to))?;
    Some(Filter::Years(from, to))
}

/// `77`, `ES-11`, `S-14`, or the label of the records, `11emsp`.
pub(super) fn session(value: &str) -> Option<Session> {
    let kind = |prefix, make: fn(u16) -> Session| {
        let number = value.strip_prefix(prefix)?.trim_start_matches('-');
        number.parse().ok().map(make)
    };
    Session::from_record(value)
        .or_else(|| kind("es", Session::Emergency))
        .or_else(|| kind("s", Session::Special))
}

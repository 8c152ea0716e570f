//! Shares, and the former members that are counted in them.

use super::article::in_text;
use rollcall::{Archive, MemberId, Percent};
use words::{Msg, Words};

/// A share in whole per cent; what rounds to none or to all and is neither says so.
pub fn percent(percent: Percent, words: Words) -> String {
    if percent.is_under_one() {
        words.get(Msg::UnderOnePercent)
    } else if percent.is_over_ninety_nine() {
        words.get(Msg::OverNinetyNinePercent)
    } else {
        words.say(Msg::Percent, &[("percent", percent.whole().into())])
    }
}

/// Which former members some members are counted with, in a sentence; none where none are.
pub fn continued_seats(
    archive: &Archive,
    continued: &[(MemberId, Vec<MemberId>)],
    words: Words,
) -> Option<String> {
    let name = |member: &MemberId| in_text(archive, *member, &[], words);
    let list = |names: Vec<String>| {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        words.list(&names)
    };
    let pairs = continued.iter().map(|(member, former)| {
        let (member, former) = (name(member), list(former.iter().map(name).collect()));
        let values = [("member", (&member).into()), ("former", (&former).into())];
        words.say(Msg::ContinuedWith, &values)
    });
    let pairs = list(pairs.collect());
    let values = [("members", (&pairs).into())];
    (!continued.is_empty()).then(|| words.say(Msg::ContinuedSeats, &values))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_all_or_none_only_where_it_is() {
        let of = |part, all| percent(Percent::of(part, all), Words::default());
        assert_eq!(of(996, 1000), "over 99%");
        assert_eq!(of(1000, 1000), "100%");
        assert_eq!(of(4, 1000), "under 1%");
        assert_eq!(of(0, 1000), "0%");
        assert_eq!(of(994, 1000), "99%");
        assert_eq!(of(2, 3), "67%");
    }
}

//! What pages and frames are called.

use super::{at_start, percent, result};
use rollcall::{Archive, MemberId, MemberRecord, Position, RecordedVote};
use words::{Msg, Words};

/// The finding of a member's page: how often it voted in favour.
pub fn country_title(
    archive: &Archive,
    id: MemberId,
    record: &MemberRecord,
    words: Words,
) -> String {
    let name = at_start(archive, id, &[], words);
    let name = ("name", (&name).into());
    let count = record.votes();
    if count == 0 {
        return words.say(Msg::CountryNone, &[name]);
    }
    let share = percent(record.percent(Position::InFavour), words);
    let share = ("percent", (&share).into());
    words.say(Msg::CountryTitle, &[name, share, ("count", count.into())])
}

/// What the frame of a vote says of itself to those who do not see it.
pub fn frame_title(vote: RecordedVote, words: Words) -> String {
    let (symbol, result) = (vote.symbol(), result(vote, words));
    words.say(
        Msg::FrameTitle,
        &[("symbol", symbol.into()), ("result", (&result).into())],
    )
}

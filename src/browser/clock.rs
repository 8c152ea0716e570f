//! The reader's calendar.

use super::window;
use rollcall::Date;

/// Today where the reader is; none where pages are written as text, and on a day outside the calendar
/// of votes.
pub fn today() -> Option<Date> {
    window()?;
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).ok()?;
    Date::new(year, now.get_month() as u8 + 1, now.get_date() as u8)
}

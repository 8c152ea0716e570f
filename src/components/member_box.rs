//! A box in which a member is chosen by its name.

use super::is_printed;
use super::tree::Tree;
use crate::browser::events;
use crate::site::Site;
use rollcall::MemberId;
use yew::prelude::*;

/// The names that all boxes of a page offer; none on a published page, where nobody can type yet.
pub fn member_names(site: &Site, out: &mut Tree) {
    if is_printed(site) {
        return;
    }
    let archive = &site.library.archive;
    out.with("datalist", &["id"], &["member-names"]);
    for member in archive.members_by_name() {
        let name = &archive.member(member).name;
        out.with("option", &["value"], &[name]).end();
    }
    out.end();
}

/// The box; a name, a short name or a code that is known is handed to `choose`.
pub fn member_box(
    site: &Site,
    out: &mut Tree,
    label: &str,
    chosen: Option<MemberId>,
    choose: Callback<MemberId>,
) {
    let archive = &site.library.archive;
    let value = chosen.map_or("", |member| &archive.member(member).name);
    let change = {
        let site = site.clone();
        Callback::from(move |event: Event| {
            let typed = events::value(&event).unwrap_or_default();
            if let Some(member) = site.library.archive.member_called(&typed) {
                choose.emit(member);
            }
        })
    };
    out.el("label", "member-box").line("span", "", label);
    out.put(html! {
        <input type="search" list="member-names" autocomplete="off" value={value.to_owned()} onchange={change} />
    });
    out.end();
}

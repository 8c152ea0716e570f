//! The one place where a card asks for its drawing, whatever the view.

use super::vertical_layout::Column;
use crate::address::{DisplayOptions, View};
use crate::captions;
use crate::map::vote_map::ViewOptions;
use crate::scene::Scene;
use crate::store::level_of_detail::Detail;
use crate::store::Library;
use crate::theme::Role;
use crate::views::plot::{by_name, plot};
use rollcall::RecordedVote;
use words::{Msg, Words};

/// The drawing of a vote with names in it; none as long as something for it has not arrived.
pub(crate) fn drawing(
    library: &Library,
    vote: RecordedVote,
    look: &DisplayOptions,
    width: f64,
    words: Words,
) -> Option<Scene> {
    if look.view == View::Table {
        return Some(names(library, vote, look, width, words));
    }
    let options = ViewOptions {
        width,
        titled: true,
        detail: Detail::Full,
    };
    plot(library, vote, look, options, words).map(|plot| plot.scene)
}

/// What a table says, on paper's terms: the names at each position that is shown.
fn names(
    library: &Library,
    vote: RecordedVote,
    look: &DisplayOptions,
    width: f64,
    words: Words,
) -> Scene {
    let mut column = Column::new(width);
    let members = by_name(library, vote);
    for position in look.show.positions() {
        let names: Vec<&str> = members
            .iter()
            .filter(|member| vote.position(**member) == position)
            .map(|member| library.archive.name_on(*member, vote.date()))
            .collect();
        if names.is_empty() {
            continue;
        }
        let heading = words.say(
            Msg::NamesTitle,
            &[
                ("position", (&captions::position(position, words)).into()),
                ("count", names.len().into()),
            ],
        );
        column.text(Role::Heading, &heading, 1.6);
        let names = names.join(&words.get(Msg::ListSeparator));
        column.text(Role::Label, &names, 1.5);
        column.space(10.0);
    }
    Scene {
        width,
        height: column.y,
        marks: column.marks,
        map_scale: 1.0,
    }
}

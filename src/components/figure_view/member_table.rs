//! The table of members.

use crate::app_context::Site;
use crate::components::position_mark;
use figure::captions;
use figure::views::member_table::{Column, Row, Sort};
use figure::views::plot::{Plot, Spot};
use rollcall::{MemberId, Position, RecordedVote};
use words::Msg;
use yew::prelude::*;

/// The rows as places one below the other, for the keyboard.
pub fn plot(rows: &[Row]) -> Plot {
    let spot = |(at, row): (usize, &Row)| Spot {
        member: row.member,
        x: 0.0,
        y: at as f64,
        half_width: 0.0,
        half_height: 0.0,
        seated: true,
    };
    Plot::of_spots(rows.iter().enumerate().map(spot).collect())
}

/// The table of members. `at` is the member that the keyboard is at.
pub fn table(
    site: &Site,
    vote: RecordedVote,
    rows: &[Row],
    at: Option<MemberId>,
    sort: &UseStateHandle<Sort>,
) -> Html {
    let before = vote.previous_in_series(&site.library.archive).is_some();
    let heads = columns(before).into_iter().map(|(column, message)| {
        let sorted = (sort.column == column).then_some(if sort.descending {
            "descending"
        } else {
            "ascending"
        });
        let sort = sort.clone();
        let press = Callback::from(move |event: MouseEvent| {
            event.stop_propagation();
            let descending = sort.column == column && !sort.descending;
            sort.set(Sort { column, descending });
        });
        html! {
            <th scope="col" class={column_class(column)} aria-sort={sorted}>
                <button type="button" onclick={press}>{ site.get(message) }</button>
            </th>
        }
    });
    let body = rows.iter().map(|row| {
        let picked = site.figure.look.pick.iter().any(|code| **code == *row.code);
        let class = classes!(
            (at == Some(row.member)).then_some("row-focus"),
            picked.then_some("row-picked")
        );
        let cell = |column: Column, position: Position| {
            html! {
                <td class={column_class(column)}><span class="table-position">{ position_mark(position, 16.0) }
                    <span>{ captions::position(position, site.words()) }</span></span></td>
            }
        };
        html! {
            <tr key={&*row.code} {class} data-member={AttrValue::from(row.code.clone())} data-position={row.position.word()}>
                <th scope="row">{ row.name.clone() }</th>
                <td class={column_class(Column::Group)}>{ captions::group_name(row.group, site.words()) }</td>
                { cell(Column::Position, row.position) }
                if let Some(before) = row.before { { cell(Column::Before, before) } }
            </tr>
        }
    });
    html! {
        <>
            <table class="positions"><thead><tr>{ for heads }</tr></thead><tbody>{ for body }</tbody></table>
            if rows.is_empty() { <p class="hint" role="status">{ site.get(Msg::TableNone) }</p> }
        </>
    }
}

/// The columns with their names.
pub fn columns(before: bool) -> Vec<(Column, Msg)> {
    let mut columns = vec![
        (Column::Name, Msg::TableMember),
        (Column::Group, Msg::TableGroup),
        (Column::Position, Msg::TablePosition),
    ];
    if before {
        columns.push((Column::Before, Msg::TableBefore));
    }
    columns
}

/// Narrow screens leave the group out.
fn column_class(column: Column) -> Option<&'static str> {
    match column {
        Column::Group => Some("table-group"),
        Column::Before => Some("table-before"),
        _ => None,
    }
}

//! The rows of a list of thousands, of which only those near the window are drawn.
//!
//! Rows are not equally high, so they come and go in bunches. In place of those that are not drawn
//! stands a gap, as high as they were when they were drawn, or as rows are on average.

use crate::browser::document;
use crate::browser::listeners::{on_print, on_scroll};
use std::ops::Range;
use yew::prelude::*;

/// Rows that come and go together.
const BUNCH: usize = 3;
/// As far above and below the window rows are drawn, CSS pixels: what a turn of the wheel brings
/// stands already.
const AROUND: f64 = 900.0;
/// A row that nobody has measured, CSS pixels.
const ROW: f64 = 110.0;

/// Properties of [`LongList`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// How many rows there are.
    pub count: usize,
    /// Draws some of them, each as one `li`.
    pub draw: Callback<Range<usize>, Html>,
}

/// A long list of which only the rows near the window are drawn; it stands in an `ol`.
#[function_component]
pub fn LongList(props: &Props) -> Html {
    let bunches = props.count.div_ceil(BUNCH);
    let (above, below) = (use_node_ref(), use_node_ref());
    let heights = use_mut_ref(Vec::<f64>::new);
    heights.borrow_mut().resize(bunches, BUNCH as f64 * ROW);
    let drawn = use_state_eq(|| 0..bunches.min(7));
    {
        let (above, heights, drawn) = (above.clone(), heights.clone(), drawn.clone());
        use_effect_with(bunches, move |_| {
            // Paper has no window that moves: there all rows stand.
            let all = drawn.clone();
            let printed = on_print(move || all.set(0..bunches));
            let look = move || {
                if let Some((top, window)) = document::top_in_window(&above) {
                    drawn.set(near(&heights.borrow(), top, window));
                }
            };
            look();
            let listeners = on_scroll(look);
            move || drop((listeners, printed))
        });
    }
    {
        let (above, below, drawn) = (above.clone(), below.clone(), (*drawn).clone());
        use_effect(move || {
            let mut heights = heights.borrow_mut();
            let tops = document::tops_between(&above, &below);
            for (bunch, rows) in drawn.clone().zip(tops.chunks(BUNCH)) {
                let end = tops.get((bunch - drawn.start + 1) * BUNCH).or(tops.last());
                if let (Some(first), Some(end), Some(height)) =
                    (rows.first(), end, heights.get_mut(bunch))
                {
                    *height = end - first;
                }
            }
            let sum = |of: &[f64]| of.iter().sum();
            document::set_height(&above, sum(&heights[..drawn.start]));
            document::set_height(&below, sum(&heights[drawn.end..]));
        });
    }
    let rows = (*drawn).clone().map(|bunch| {
        let rows = bunch * BUNCH..((bunch + 1) * BUNCH).min(props.count);
        html! { <Bunch key={bunch} {rows} draw={props.draw.clone()} /> }
    });
    html! {
        <>
            <li class="gap" role="none" ref={above}></li>
            { for rows }
            <li class="gap" role="none" ref={below}></li>
        </>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct BunchProps {
    rows: Range<usize>,
    draw: Callback<Range<usize>, Html>,
}

/// A component, so that what stands already is not drawn again.
#[function_component]
fn Bunch(props: &BunchProps) -> Html {
    props.draw.emit(props.rows.clone())
}

/// The bunches near a window so high, when the first begins `top` below its upper edge.
fn near(heights: &[f64], top: f64, window: f64) -> Range<usize> {
    let mut end = top;
    let ends: Vec<f64> = heights
        .iter()
        .map(|height| {
            end += height;
            end
        })
        .collect();
    let first = ends.partition_point(|end| *end < -AROUND);
    let last = ends.partition_point(|end| *end < window + AROUND);
    first.min(heights.len())..(last + 1).min(heights.len())
}

#[cfg(test)]
mod tests {
    use super::near;

    #[test]
    fn what_is_near_the_window_is_drawn() {
        let heights = [500.0; 20];
        // At the beginning: 900 above is nothing, 700 + 900 below are bunches 0 to 3.
        assert_eq!(near(&heights, 0.0, 700.0), 0..4);
        assert_eq!(near(&heights, 300.0, 700.0), 0..3);
        // 5,000 down: from 4,100 to 6,600.
        assert_eq!(near(&heights, -5000.0, 700.0), 8..14);
        // Beyond the end, and without rows.
        assert_eq!(near(&heights, -99_000.0, 700.0), 20..20);
        assert_eq!(near(&[], 0.0, 700.0), 0..0);
    }
}

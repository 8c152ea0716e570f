//! One figure under the hand: pointing, changing the view, zooming and moving the map.

use crate::figures::Figures;
use crate::frames::{unlimited, PAINTED};
use crate::VOTE;
use chromium::{json, Browser, BrowserFault};

/// How many members are pointed at, one after another.
const HOVERS: usize = 60;
/// How often each view is opened.
const ROUNDS: usize = 6;
/// How many steps of zooming and moving.
const STEPS: usize = 60;

/// The pointer over the middle of each of many marks, until the tooltip is painted.
const HOVER: &str = "
    const done = arguments[arguments.length - 1], count = arguments[0], times = [];
    const figure = document.querySelector('[data-figure]');
    const middle = mark => {
        const box = mark.getBoundingClientRect();
        return { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
    };
    const places = [...figure.querySelectorAll('[data-member]')].map(middle);
    (async () => {
        for (let at = 0; at < count; at++) {
            await pause(30);
            const place = places[at * 7 % places.length];
            const start = performance.now();
            figure.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerId: 1, ...place }));
            await painted();
            times.push(performance.now() - start);
            if (!figure.querySelector('.tooltip')) times.pop();
        }
        done(times.length < count / 2 ? 'no tooltip' : times);
    })();";

/// A press on each tab in turn, until the view is there and painted.
const VIEWS: &str = "
    const done = arguments[arguments.length - 1], rounds = arguments[0], times = [];
    const views = ['tiles', 'seats', 'groups', 'table', 'map'];
    (async () => {
        for (let at = 0; at < rounds * views.length; at++) {
            await pause(150);
            const view = views[at % views.length];
            const start = performance.now();
            document.querySelector(`[data-view='${view}']`).click();
            do await painted(); while (!document.querySelector(`[data-figure='${view}'][data-ready]`));
            times.push(performance.now() - start);
        }
        done(times);
    })();";

/// A turn of the wheel a frame, closer and farther; then the map is dragged to and fro, a step a
/// frame. Gives the time of each frame, with its painting.
const MOVES: &str = "
    const done = arguments[arguments.length - 1], count = arguments[0], zooms = [], drags = [];
    const figure = document.querySelector('[data-figure=map]');
    const box = figure.getBoundingClientRect();
    const at = (x, y) => ({ bubbles: true, cancelable: true, pointerId: 1, button: 0,
        clientX: box.left + box.width * x, clientY: box.top + box.height * y });
    const timed = async (times, act) => {
        const start = performance.now();
        act();
        await painted();
        times.push(performance.now() - start);
    };
    (async () => {
        for (let i = 0; i < count; i++) {
            const deltaY = i % 20 < 12 ? -100 : 100;
            await timed(zooms, () => figure.dispatchEvent(new WheelEvent('wheel', { ctrlKey: true, deltaY, ...at(.55, .4) })));
        }
        figure.dispatchEvent(new PointerEvent('pointerdown', at(.5, .5)));
        for (let i = 0; i < count; i++) {
            const by = Math.abs(i % 40 - 20) / 100;
            await timed(drags, () => figure.dispatchEvent(new PointerEvent('pointermove', at(.4 + by, .5))));
        }
        figure.dispatchEvent(new PointerEvent('pointerup', at(.5, .5)));
        done([zooms, drags]);
    })();";

/// All of them, in the whole program.
pub fn measure(url: &str) -> Result<(), BrowserFault> {
    let browser = Browser::start(&unlimited())?;
    // The view of the address brings the whole program.
    browser.open(&format!("{url}{VOTE}?view=tiles"))?;
    browser.wait_for("[data-figure='tiles'][data-ready]")?;
    browser.click("[data-view='map']")?;
    browser.wait_for("[data-figure='map'][data-ready]")?;
    let run = |body: &str, count: usize| {
        browser.script_async(&[PAINTED, body].concat(), vec![json!(count)])
    };
    Figures::of(&run(HOVER, HOVERS)?).tell("hover to tooltip painted", "median ≤ 16, p95 ≤ 32");
    Figures::of(&run(VIEWS, ROUNDS)?).tell("switch of view, press to painted", "median ≤ 50");
    let moves = run(MOVES, STEPS)?;
    let told = |times: Figures, what| times.tell(what, "≤ 20: 50 frames a second");
    told(
        Figures::of(&moves[0]),
        "zoom by the wheel, a frame with its painting",
    );
    told(
        Figures::of(&moves[1]),
        "drag of the map, a frame with its painting",
    );
    Ok(())
}

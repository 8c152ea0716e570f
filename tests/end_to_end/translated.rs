//! A page that the browser translates: every text stands in elements that the program does not know,
//! and yet each step shows the vote of its address.

use crate::support::{archive, library, DayRecord, Page};
use chromium::{json, Value};
use figure::{captions, Library};
use rollcall::VoteId;
use words::{Language, Words};

/// Wraps every text as a browser's translation does: the node goes, another one of the same words
/// stands in two `font` elements.
const WRAP: &str = "
    globalThis.wrap = () => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walker.nextNode()) {
            const text = walker.currentNode;
            const outside = text.parentElement.closest('script, svg, option, textarea, font');
            if (!outside && text.data.trim()) texts.push(text);
        }
        for (const text of texts) {
            const [outer, inner] = [document.createElement('font'), document.createElement('font')];
            inner.textContent = text.data;
            outer.append(inner);
            text.replaceWith(outer);
        }
        return texts.length;
    };
    globalThis.said = (css) => document.querySelector(css)?.textContent.trim();";

/// What is wrong with the page of a vote; empty once all of it agrees.
const WRONG: &str = "
    globalThis.wrong = (vote) => {
        const wrong = [];
        const is = (what, found, wanted) => JSON.stringify(found) === JSON.stringify(wanted) || wrong.push([what, found, wanted]);
        is('address', location.pathname, vote.path);
        is('symbol', said('.vote-meta .symbol'), vote.symbol);
        is('heading', said('main h1'), vote.title);
        is('title', document.title.startsWith(vote.title), true);
        is('sentence', said('.result'), vote.result);
        is('bar in words', document.querySelector('.tally-bar svg')?.getAttribute('aria-label'), vote.result);
        for (const [position, count] of Object.entries(vote.tally)) {
            is(position, said(`[data-tally=${position}]`), count.toLocaleString('en'));
        }
        const bars = [...document.querySelectorAll('.tally-bar rect[data-position]')];
        const width = (position) => bars.filter((bar) => bar.dataset.position === position)
            .reduce((sum, bar) => sum + bar.getBoundingClientRect().width, 0);
        const counts = ['in-favour', 'against', 'abstained', 'did-not-vote'];
        const all = counts.reduce((sum, position) => sum + width(position), 0);
        const members = counts.reduce((sum, position) => sum + vote.tally[position], 0);
        for (const position of counts) {
            // A segment of one member is drawn wide enough to be seen.
            is(`bar of ${position}`, Math.abs(width(position) / all - vote.tally[position] / members) < 0.05, true);
        }
        const marks = [...document.querySelectorAll('[data-figure] [data-member]')];
        const wrongly = marks.filter((mark) => mark.dataset.position !== (vote.positions[mark.dataset.member] ?? 'not-a-member'));
        is('figure', wrongly.map((mark) => mark.dataset.member), []);
        is('members', marks.length > 40, true);
        return wrong;
    };
    globalThis.settle = async (check) => {
        let wrong;
        for (let look = 0; look < 200; look += 1) {
            await new Promise((then) => requestAnimationFrame(() => setTimeout(then, 1)));
            wrong = check();
            if (!wrong.length) return [];
        }
        return wrong;
    };";

/// Steps through votes: each in the five views, filtered, and with a member picked.
const STEPS: &str = "
    const [votes, done] = arguments;
    (async () => {
        let steps = 0;
        const act = async (what, vote, press, check) => {
            wrap();
            press();
            steps += 1;
            const wrong = await settle(check ?? (() => wrong_of(vote)));
            if (wrong.length) throw new Error(`${what} of ${vote.symbol}: ${JSON.stringify(wrong)}`);
        };
        const wrong_of = (vote) => globalThis.wrong(vote);
        const click = (css) => () => document.querySelector(css).click();
        try {
            for (const vote of votes) {
                await act('the next vote', vote, click('.pager .next'));
                for (const view of ['tiles', 'seats', 'groups', 'table']) {
                    const ready = () => (document.querySelector(`[data-figure=${view}]`) ? [] : [view]);
                    await act(view, vote, click(`#view-${view}`), () => [...ready(), ...(view === 'groups' || view === 'table' ? words(vote) : wrong_of(vote))]);
                }
                await act('a row of the table', vote, click('[data-figure=table] [data-member=USA]'), () => [
                    ...words(vote),
                    ...(said('[data-picked=USA] .picked-position') === vote.usa ? [] : [said('[data-picked=USA] .picked-position'), vote.usa]),
                ]);
                await act('a filter', vote, click('.chip:not(.chip-none)'), () => words(vote));
                await act('the map', vote, click('#view-map'));
            }
        } catch (error) {
            done({ steps, error: error.message });
        }
        done({ steps });
    })();
    function words(vote) {
        return globalThis.wrong(vote).filter(([what]) => what !== 'figure' && what !== 'members');
    }";

/// A vote as [`WRONG`] compares it.
fn expected(library: &Library, id: VoteId) -> Value {
    let record = DayRecord::of(id);
    let vote = library.archive.vote(id);
    let words = Words::new(Language::En);
    let usa = library.archive.member_by_code("USA").unwrap();
    json!({
        "path": format!("/{}", record.path),
        "symbol": record.symbol,
        "title": library.title(id).unwrap(),
        "result": captions::result(vote, words),
        "tally": record.tally,
        "positions": record.positions,
        "usa": captions::position(vote.position(usa), words),
    })
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_thousand_steps_through_a_translated_page_show_the_vote_of_the_address() {
    let library = library();
    let ids: Vec<VoteId> = archive().ids().collect();
    let start = ids.len() - 200;
    let first = DayRecord::of(ids[start]);
    // In the whole program, where a step to another view is no load.
    let page = Page::open("search");
    page.wait_for("[data-page='search']").unwrap();
    page.go(&format!("{}?view=tiles", first.path));
    page.wait_for("[data-figure='tiles'][data-ready]").unwrap();
    page.click("#view-map").unwrap();
    page.map();
    page.script(&format!("{WRAP}{WRONG}"), Vec::new()).unwrap();
    let mut steps = 0;
    for votes in ids[start + 1..start + 126].chunks(25) {
        let votes: Vec<Value> = votes.iter().map(|id| expected(&library, *id)).collect();
        let told = page.script_async(STEPS, vec![json!(votes)]).unwrap();
        assert_eq!(told["error"], Value::Null, "{told}");
        steps += told["steps"].as_u64().unwrap();
    }
    assert_eq!(steps, 1000);
    page.end();
}

/// The heading of each page, as it is when nothing was translated.
const PAGES: [&str; 8] = [
    "",
    "search?q=ukraine",
    "country/PAK",
    "country/IND",
    "pair/IND/PAK",
    "compare/A-RES-ES-11-1/A-RES-ES-11-6",
    "series/ukraine",
    // In a view of the whole program, which the others are in too.
    "vote/A-RES-ES-11-6?view=tiles",
];

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn steps_between_the_pages_of_a_translated_site_show_each_page() {
    let page = Page::open("");
    let text = "return document.querySelector('main').textContent.replace(/\\s+/g, ' ')";
    let complete = "return !document.querySelector('.waiting, [data-coming], .chart:empty')";
    let texts = PAGES.map(|path| {
        page.go(path);
        page.wait_for("main h1").unwrap();
        page.until("everything", complete, &[]).unwrap();
        page.script(text, Vec::new()).unwrap()
    });
    page.go("search");
    page.wait_for("main h1").unwrap();
    page.script(WRAP, Vec::new()).unwrap();
    for _ in 0..3 {
        for (path, wanted) in PAGES.iter().zip(&texts) {
            page.script("wrap()", Vec::new()).unwrap();
            let go = "const link = document.createElement('a');
                link.href = arguments[0];
                document.querySelector('main').append(link);
                link.click();
                link.remove()";
            page.script(go, vec![json!(format!("/{path}"))]).unwrap();
            let same = "return document.querySelector('main').textContent.replace(/\\s+/g, ' ') === arguments[0]";
            page.until(
                &format!("the text of /{path}"),
                same,
                std::slice::from_ref(wanted),
            )
            .unwrap();
        }
    }
    page.end();
}

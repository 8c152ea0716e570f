//! What the element itself does: frames, events, attributes.

use super::{article, come, fits, inside, told, with_script, Reading};
use crate::support::{published, site, vote, Page};
use chromium::{json, Settings};

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn figures_stand_in_an_article_under_a_strict_policy_and_move_nothing() {
    let policy = format!(
        "default-src 'none'; frame-src {0}; script-src 'self' {0}; style-src 'none'; img-src data:",
        site().origin()
    );
    let article = article(
        "<plenary-figure id=a><iframe src='{site}vote/A-RES-ES-11-6?pick=PAK~IND&embed=1' title='The vote of February 2023'
           width='100%' height=640 loading=lazy frameborder=0></iframe></plenary-figure>
         <p>Text that follows.</p>
         <plenary-figure id=b src='vote/A-RES-181-II-A' view=tiles theme=dark title='The plan of 1947'></plenary-figure>
         <plenary-figure id=c src='/vote/A-RES-ES-11-6?show=no' view=seats>No</plenary-figure>",
    )
    .serve(Some(&policy));
    let page = Page::at(&Settings::sized(700, 900), &article.url());
    come(&page, &["a", "b", "c"]);
    let base = site().url();
    let frames = page
        .script(
            "return [...document.querySelectorAll('plenary-figure')].map(e => [e.frame.src, e.frame.title, e.frame.loading])",
            Vec::new(),
        )
        .unwrap();
    assert_eq!(
        frames,
        json!([
            [
                format!("{base}vote/A-RES-ES-11-6?pick=PAK~IND&embed=1"),
                "The vote of February 2023",
                "lazy"
            ],
            [
                format!("{base}vote/A-RES-181-II-A?view=tiles&theme=dark&embed=1"),
                "The plan of 1947",
                "lazy"
            ],
            [
                format!("{base}vote/A-RES-ES-11-6?show=no&view=seats&embed=1"),
                "No",
                "lazy"
            ],
        ])
    );
    inside(&page, 0, || page.shows(&vote("A/RES/ES-11/6")));
    assert_eq!(
        page.script("return window.shift ?? 0", Vec::new()).unwrap(),
        json!(0)
    );
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_press_in_the_frame_is_told_and_attributes_are_taken_live() {
    let article = article("<plenary-figure id=a src='/vote/A-RES-ES-11-6'></plenary-figure>");
    let page = Reading::begin(article);
    inside(&page, 0, || {
        page.map();
        let press = "const mark = document.querySelector('[data-member=BRA]').getBoundingClientRect();
        const figure = document.querySelector('[data-figure]');
        const at = { clientX: mark.x + mark.width / 2, clientY: mark.y + mark.height / 2, bubbles: true, button: 0, pointerId: 1 };
        for (const kind of ['pointerdown', 'pointerup']) figure.dispatchEvent(new PointerEvent(kind, at));
        figure.dispatchEvent(new MouseEvent('click', at));";
        page.script(press, Vec::new()).unwrap();
    });
    told(&page, "pick", "a", 1);
    let pick = page.script(
        "return told.find(([name]) => name === 'pick')[2].pick",
        Vec::new(),
    );
    assert_eq!(pick.unwrap(), json!(["BRA"]));

    let steps = page.script("return history.length", Vec::new()).unwrap();
    page.script(
        "a.setAttribute('pick', 'pak, ind'); a.setAttribute('theme', 'dark')",
        Vec::new(),
    )
    .unwrap();
    told(&page, "ready", "a", 2);
    inside(&page, 0, || {
        let both = "return ['Pakistan', 'India'].every(name =>
            document.querySelector('[data-figure]').textContent.includes(name))";
        page.until("both names on the map", both, &[]).unwrap();
        page.wait_for(":root[data-theme='dark']").unwrap();
    });
    assert_eq!(
        page.script("return history.length", Vec::new()).unwrap(),
        steps
    );

    // Taken out it is silent, put back it begins anew.
    page.script("window.kept = a; kept.remove()", Vec::new())
        .unwrap();
    let empty = "return kept.shadowRoot.childElementCount === 0 && kept.frame === null";
    assert_eq!(page.script(empty, Vec::new()).unwrap(), json!(true));
    page.script("document.body.append(kept)", Vec::new())
        .unwrap();
    told(&page, "ready", "a", 3);
    fits(&page, 0);
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn other_frames_cannot_speak_for_a_figure() {
    let article = article(
        "<plenary-figure id=a src='/vote/A-RES-ES-11-6'></plenary-figure><iframe id=liar src=liar.html></iframe>",
    )
    .with("liar.html", "<!DOCTYPE html><html lang=en><title>Liar</title><link rel=icon href='data:,'><script src=liar.js></script>")
    .with("liar.js", "setInterval(() => parent.postMessage({ plenary: { height: 3000, address: '/vote/A-RES-ES-11-6?pick=TUV&embed=1' } }, '*'), 20)");
    let page = Reading::begin(article);
    page.script("window.before = a.frame.clientHeight; window.heard = 0; addEventListener('message', () => heard++)", Vec::new())
        .unwrap();
    page.until("ten lies", "return heard > 10", &[]).unwrap();
    assert_eq!(
        page.script("return [a.frame.clientHeight === before, told.filter(([name]) => name === 'pick').length]", Vec::new())
            .unwrap(),
        json!([true, 0])
    );
    page.end();
}

#[test]
#[ignore = "needs the published site: cargo xtask test"]
fn a_published_figure_that_nobody_touches_has_no_program_and_moves_nothing() {
    let base = published().url();
    let body = format!(
        "<h1>An article</h1>
         <plenary-figure id=a><iframe src='{base}vote/A-RES-ES-11-6/?embed=1' title='The vote' width='100%' height=640
           loading=lazy frameborder=0></iframe></plenary-figure><p>Text that follows.</p>"
    );
    let page = Reading::begin(with_script(&base, &body));
    assert_eq!(
        page.script("return window.shift ?? 0", Vec::new()).unwrap(),
        json!(0)
    );
    inside(&page, 0, || {
        let programs = "return performance.getEntriesByType('resource').filter(e => e.name.endsWith('.wasm')).length";
        assert_eq!(page.script(programs, Vec::new()).unwrap(), json!(0));
        assert_eq!(page.count("svg [data-member='PAK']").unwrap(), 1);
    });
    // A hand on the figure brings the program.
    let over = json!({ "type": "mouseMoved", "x": 300, "y": 450 });
    page.command("Input.dispatchMouseEvent", over).unwrap();
    inside(&page, 0, || {
        page.until(
            "the program",
            "return performance.getEntriesByType('resource').some(e => e.name.endsWith('.wasm'))",
            &[],
        )
        .unwrap();
    });
    page.end();
}

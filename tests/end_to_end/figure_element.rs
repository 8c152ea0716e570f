//! `<plenary-figure>` of embed.js in somebody else's page, on another port.

use crate::support::{published, site, vote, Article, Page};
use chromium::{json, Settings};

/// The frame of the first, second, … element.
fn frame(at: usize) -> String {
    format!("return document.querySelectorAll('plenary-figure')[{at}].frame")
}

/// What the page keeps of the events, for the tests.
const LISTENER: &str = "window.told = [];
for (const name of ['ready', 'pick']) addEventListener('plenary:' + name, (event) =>
  told.push([name, event.target.id, event.detail]));
new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift = (window.shift ?? 0) + entry.value; })
  .observe({ type: 'layout-shift', buffered: true });";

fn article(body: &str) -> Article {
    let body = body.replace("{site}", &site().url());
    let embed = format!("{}embed.js", site().url());
    let html = format!(
        "<script src=listener.js></script><script src=\"{embed}\" async></script><h1>An article</h1>{body}"
    );
    Article::new(&html).with("listener.js", LISTENER)
}

/// How many times an event was told, of an element.
fn told(page: &Page, name: &str, id: &str, count: usize) {
    page.until(
        &format!("{count} times {name} of {id}"),
        "return told.filter(([name, id]) => name === arguments[0] && id === arguments[1]).length === arguments[2]",
        &[json!(name), json!(id), json!(count)],
    )
    .unwrap();
}

/// The frame is as high as its figure, or a little higher, and shows all of it.
fn fits(page: &Page, at: usize) {
    page.enter_found(&frame(at)).unwrap();
    page.until(
        "a frame that fits",
        "const e = document.scrollingElement;
         const end = document.querySelector('.embed-frame').getBoundingClientRect().bottom;
         return e.scrollHeight <= innerHeight && e.scrollWidth <= innerWidth && innerHeight - end < 60",
        &[],
    )
    .unwrap();
    page.leave().unwrap();
}

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
    for (at, id) in ["a", "b", "c"].into_iter().enumerate() {
        page.script(
            "document.getElementById(arguments[0]).scrollIntoView()",
            vec![json!(id)],
        )
        .unwrap();
        told(&page, "ready", id, 1);
        fits(&page, at);
    }
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
    page.enter_found(&frame(0)).unwrap();
    page.shows(&vote("A/RES/ES-11/6"));
    page.leave().unwrap();
    assert_eq!(
        page.script("return window.shift ?? 0", Vec::new()).unwrap(),
        json!(0)
    );
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_press_in_the_frame_is_told_and_attributes_are_taken_live() {
    let article =
        article("<plenary-figure id=a src='/vote/A-RES-ES-11-6'></plenary-figure>").serve(None);
    let page = Page::at(&Settings::sized(700, 900), &article.url());
    told(&page, "ready", "a", 1);
    page.enter_found(&frame(0)).unwrap();
    page.map();
    let press = "const mark = document.querySelector('[data-member=BRA]').getBoundingClientRect();
        const figure = document.querySelector('[data-figure]');
        const at = { clientX: mark.x + mark.width / 2, clientY: mark.y + mark.height / 2, bubbles: true, button: 0, pointerId: 1 };
        for (const kind of ['pointerdown', 'pointerup']) figure.dispatchEvent(new PointerEvent(kind, at));
        figure.dispatchEvent(new MouseEvent('click', at));";
    page.script(press, Vec::new()).unwrap();
    page.leave().unwrap();
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
    page.enter_found(&frame(0)).unwrap();
    page.until(
        "both names on the map",
        "return ['Pakistan', 'India'].every(name => document.querySelector('[data-figure]').textContent.includes(name))",
        &[],
    )
    .unwrap();
    page.wait_for(":root[data-theme='dark']").unwrap();
    page.leave().unwrap();
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
    .with("liar.js", "setInterval(() => parent.postMessage({ plenary: { height: 3000, address: '/vote/A-RES-ES-11-6?pick=TUV&embed=1' } }, '*'), 20)")
    .serve(None);
    let page = Page::at(&Settings::sized(700, 900), &article.url());
    told(&page, "ready", "a", 1);
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
#[ignore = "needs the built site: cargo xtask test"]
fn a_narrow_column_right_to_left_enlarged_and_in_the_dark() {
    let article = article(
        "<link rel=stylesheet href=style.css><div id=column dir=rtl><plenary-figure id=a src='/vote/A-RES-ES-11-6' theme=auto></plenary-figure></div>",
    )
    .with("style.css", "html { color-scheme: light dark } body { margin: 0 } #column { width: 320px; max-width: 100% }")
    .serve(None);
    let settings = Settings {
        dark: true,
        ..Settings::sized(640, 900)
    };
    let page = Page::at(&settings, &article.url());
    told(&page, "ready", "a", 1);
    fits(&page, 0);
    let within =
        "return a.frame.clientWidth === Math.min(320, document.documentElement.clientWidth) && document.documentElement.scrollWidth <= innerWidth";
    assert_eq!(page.script(within, Vec::new()).unwrap(), json!(true));
    page.enter_found(&frame(0)).unwrap();
    let dark = "return [matchMedia('(prefers-color-scheme: dark)').matches, getComputedStyle(document.documentElement).colorScheme,
        document.documentElement.hasAttribute('data-theme')]";
    assert_eq!(
        page.script(dark, Vec::new()).unwrap(),
        json!([true, "dark", false])
    );
    page.leave().unwrap();
    // A window of 640 px enlarged to 200 per cent has 320 of its own pixels.
    let zoomed = json!({ "width": 320, "height": 450, "deviceScaleFactor": 2, "mobile": false });
    page.command("Emulation.setDeviceMetricsOverride", zoomed)
        .unwrap();
    fits(&page, 0);
    assert_eq!(page.script(within, Vec::new()).unwrap(), json!(true));
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn the_wheel_over_a_figure_scrolls_the_article() {
    let article = article(
        "<link rel=stylesheet href=style.css><plenary-figure id=a src='/vote/A-RES-ES-11-6'></plenary-figure><div class=long></div>",
    )
    .with("style.css", ".long { height: 3000px }")
    .serve(None);
    let page = Page::at(&Settings::sized(700, 600), &article.url());
    told(&page, "ready", "a", 1);
    page.enter_found(&frame(0)).unwrap();
    page.map();
    page.leave().unwrap();
    let wheel = json!({ "type": "mouseWheel", "x": 350, "y": 400, "deltaX": 0, "deltaY": 240 });
    page.command("Input.dispatchMouseEvent", wheel).unwrap();
    page.until("the article to scroll", "return scrollY > 100", &[])
        .unwrap();
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn beside_the_scripts_of_datawrapper_pym_and_iframe_resizer() {
    let child = |script: &str, start: &str| {
        format!(
            "<!DOCTYPE html><html lang=en><title>Theirs</title><link rel=icon href='data:,'><link rel=stylesheet href=child.css>\
             <body><div class=high></div><script src={script}></script><script src={start}></script>"
        )
    };
    let article = article(
        "<script src=datawrapper.js></script><script src=pym.js></script><script src=resizer.js></script>
         <div id=pym></div><iframe id=resized src=resized.html></iframe><iframe id=wrapped src=wrapped.html></iframe>
         <plenary-figure id=a src='/vote/A-RES-ES-11-6'></plenary-figure><script src=start.js></script>",
    )
    .foreign("datawrapper.js", "@datawrapper/chart-core/dist/embed.js")
    .foreign("pym.js", "pym.js/dist/pym.v1.js")
    .foreign("resizer.js", "iframe-resizer/js/iframeResizer.js")
    .foreign("resized-child.js", "iframe-resizer/js/iframeResizer.contentWindow.js")
    .with("start.js", "new pym.Parent('pym', 'pym.html', {}); window.resizers = iFrameResize({ checkOrigin: false, warningTimeout: 0 }, 'iframe')")
    .with("child.css", "body { margin: 0 } .high { height: 777px }")
    .with("pym.html", &child("pym.js", "pym-start.js"))
    .with("pym-start.js", "new pym.Child()")
    .with("resized.html", &child("resized-child.js", "listener.js"))
    .with("wrapped.html", &child("wrapped.js", "listener.js"))
    .with("wrapped.js", "setInterval(() => parent.postMessage({ 'datawrapper-height': { abc: 777 } }, '*'), 50)")
    .serve(None);
    let page = Page::at(&Settings::sized(700, 900), &article.url());
    told(&page, "ready", "a", 1);
    fits(&page, 0);
    page.until(
        "their own frames as high as theirs",
        "return ['#pym iframe', '#resized', '#wrapped'].every(css => document.querySelector(css).clientHeight === 777)",
        &[],
    )
    .unwrap();
    // Theirs have come; ours is as it was.
    fits(&page, 0);
    page.script("a.scrollIntoView()", Vec::new()).unwrap();
    page.enter_found(&frame(0)).unwrap();
    page.shows(&vote("A/RES/ES-11/6"));
    page.leave().unwrap();
    page.end();
}

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn sandboxed_and_with_the_storage_of_third_parties_blocked() {
    let article = article(
        "<plenary-figure id=a src='/vote/A-RES-ES-11-6' sandbox=allow-scripts></plenary-figure>
         <plenary-figure id=b src='/vote/A-RES-ES-11-6'></plenary-figure>",
    )
    .serve(None);
    // Another site, not only another port of the same.
    let url = article.url().replace("127.0.0.1", "localhost");
    let settings = Settings::sized(700, 900).with("--test-third-party-cookie-phaseout");
    let page = Page::at(&settings, &url);
    for (at, id) in ["a", "b"].into_iter().enumerate() {
        page.script(
            "document.getElementById(arguments[0]).scrollIntoView()",
            vec![json!(id)],
        )
        .unwrap();
        told(&page, "ready", id, 1);
        fits(&page, at);
        page.enter_found(&frame(at)).unwrap();
        page.shows(&vote("A/RES/ES-11/6"));
        let kept = "try { localStorage.length; } catch { return 'no storage'; }
            document.cookie = 'plenary=1; SameSite=None; Secure'; return document.cookie || 'no cookie'";
        let wanted = if id == "a" { "no storage" } else { "no cookie" };
        assert_eq!(page.script(kept, Vec::new()).unwrap(), json!(wanted));
        page.leave().unwrap();
    }
    page.end();
}

#[test]
#[ignore = "needs the published site: cargo xtask test"]
fn a_published_figure_that_nobody_touches_has_no_program_and_moves_nothing() {
    let base = published().url();
    let html = format!(
        "<script src=listener.js></script><script src=\"{base}embed.js\" async></script><h1>An article</h1>
         <plenary-figure id=a><iframe src='{base}vote/A-RES-ES-11-6/?embed=1' title='The vote' width='100%' height=640
           loading=lazy frameborder=0></iframe></plenary-figure><p>Text that follows.</p>"
    );
    let article = Article::new(&html)
        .with("listener.js", LISTENER)
        .serve(None);
    let page = Page::at(&Settings::sized(700, 900), &article.url());
    told(&page, "ready", "a", 1);
    assert_eq!(
        page.script("return window.shift ?? 0", Vec::new()).unwrap(),
        json!(0)
    );
    page.enter_found(&frame(0)).unwrap();
    let programs = "return performance.getEntriesByType('resource').filter(e => e.name.endsWith('.wasm')).length";
    assert_eq!(page.script(programs, Vec::new()).unwrap(), json!(0));
    assert_eq!(page.count("svg [data-member='PAK']").unwrap(), 1);
    page.leave().unwrap();
    // A hand on the figure brings the program.
    let over = json!({ "type": "mouseMoved", "x": 300, "y": 450 });
    page.command("Input.dispatchMouseEvent", over).unwrap();
    page.enter_found(&frame(0)).unwrap();
    page.until(
        "the program",
        "return performance.getEntriesByType('resource').some(e => e.name.endsWith('.wasm'))",
        &[],
    )
    .unwrap();
    page.leave().unwrap();
    page.end();
}

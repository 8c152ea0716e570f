//! What the element lives among: columns, enlargement, the wheel, scripts of others, sandboxes.

use super::{article, come, fits, inside, Reading};
use crate::support::{vote, Page};
use chromium::{json, Settings};

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn a_narrow_column_right_to_left_enlarged_and_in_the_dark() {
    let article = article(
        "<link rel=stylesheet href=style.css><div id=column dir=rtl><plenary-figure id=a src='/vote/A-RES-ES-11-6' theme=auto></plenary-figure></div>",
    )
    .with("style.css", "html { color-scheme: light dark } body { margin: 0 } #column { width: 320px; max-width: 100% }");
    let settings = Settings {
        dark: true,
        ..Settings::sized(640, 900)
    };
    let page = Reading::of(article, &settings);
    fits(&page, 0);
    let within =
        "return a.frame.clientWidth === Math.min(320, document.documentElement.clientWidth) && document.documentElement.scrollWidth <= innerWidth";
    assert_eq!(page.script(within, Vec::new()).unwrap(), json!(true));
    inside(&page, 0, || {
        let dark = "return [matchMedia('(prefers-color-scheme: dark)').matches, getComputedStyle(document.documentElement).colorScheme,
        document.documentElement.hasAttribute('data-theme')]";
        assert_eq!(
            page.script(dark, Vec::new()).unwrap(),
            json!([true, "dark", false])
        );
    });
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
    .with("style.css", ".long { height: 3000px }");
    let page = Reading::of(article, &Settings::sized(700, 600));
    inside(&page, 0, || page.map());
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
    .with("wrapped.js", "setInterval(() => parent.postMessage({ 'datawrapper-height': { abc: 777 } }, '*'), 50)");
    let page = Reading::begin(article);
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
    inside(&page, 0, || page.shows(&vote("A/RES/ES-11/6")));
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
    come(&page, &["a", "b"]);
    for (at, id) in ["a", "b"].into_iter().enumerate() {
        inside(&page, at, || {
            page.shows(&vote("A/RES/ES-11/6"));
            let kept = "try { localStorage.length; } catch { return 'no storage'; }
            document.cookie = 'plenary=1; SameSite=None; Secure'; return document.cookie || 'no cookie'";
            let wanted = if id == "a" { "no storage" } else { "no cookie" };
            assert_eq!(page.script(kept, Vec::new()).unwrap(), json!(wanted));
        });
    }
    page.end();
}

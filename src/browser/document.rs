//! The document: title, language, theme, scroll.

use super::{theme, window};
use figure::address::Theme;
use figure::scene::number;
use figure::Figure;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use words::Words;
use yew::{BaseComponent, NodeRef};

/// Puts a component in the place of the frame that the page's file shows; it is made from the
/// width that a map will have there, in whole CSS pixels, where the frame tells it.
pub fn mount<C: BaseComponent>(properties: impl FnOnce(Option<u32>) -> C::Properties) {
    let Some(document) = window().and_then(|window| window.document()) else {
        return;
    };
    // It is as wide as what will stand in its place, and is not seen on a published page.
    let boot = document.get_element_by_id("boot");
    let width = boot.map(|boot| boot.get_bounding_client_rect().width().floor() as u32);
    if let Some(place) = document.get_element_by_id("app") {
        let properties = properties(width.filter(|width| *width > 0));
        yew::Renderer::<C>::with_root_and_props(place, properties).render();
    }
}

/// The mark of a root whose page was published and is not taken over yet.
pub const PUBLISHED: &str = "data-published";
/// The mark of a root whose program has stopped.
const STOPPED: &str = "data-stopped";

/// The element of the whole document.
fn root() -> Option<Element> {
    window()?.document()?.document_element()
}

/// Whether the root has a mark.
pub fn has_mark(mark: &str) -> bool {
    root().is_some_and(|root| root.has_attribute(mark))
}

/// Marks the page once the program panics: the style sheet shows a sentence that stands there
/// hidden, and links are left to the browser.
pub fn mark_panics() {
    // Yew would put a hook of its own in the place of one that it does not know.
    yew::set_custom_panic_hook(Box::new(|panic| {
        if let Some(root) = root() {
            let _ = root.set_attribute(STOPPED, "");
        }
        web_sys::console::error_1(&panic.to_string().into());
    }));
}

/// Whether the program has stopped.
pub fn has_stopped() -> bool {
    has_mark(STOPPED)
}

/// Whether the browser has translated the page: texts then stand in elements that the program
/// does not know, and nodes that it knows are no longer shown.
pub fn is_translated() -> bool {
    let fonts = window()
        .and_then(|window| window.document())
        .map_or(0, |document| {
            document.get_elements_by_tag_name("font").length()
        });
    fonts > 0 || root().is_some_and(|root| root.class_name().contains("translated-"))
}

/// Pixels of the screen in a CSS pixel.
pub fn pixels() -> f64 {
    window().map_or(1.0, |window| window.device_pixel_ratio())
}

/// The title in the tab.
pub fn set_title(title: &str) {
    if let Some(document) = window().and_then(|window| window.document()) {
        if document.title() != title {
            document.set_title(title);
        }
    }
}

/// Language, direction, theme, patterns and embedding of the whole document.
pub fn set_root(figure: &Figure) {
    let Some(root) = root() else { return };
    // Setting an attribute anew, even to its old value, styles the whole document again.
    let set = |name: &str, value: Option<&str>| {
        if root.get_attribute(name).as_deref() == value {
            return;
        }
        let _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    };
    let look = &figure.look;
    let spoken = Words::new(figure.language).spoken();
    set("lang", Some(spoken.tag()));
    set("dir", Some(spoken.direction().attribute()));
    // A frame follows the page around it, not what the reader chose here.
    let chosen = || theme::chosen().filter(|_| !look.embed);
    set("data-theme", look.theme.or_else(chosen).map(Theme::word));
    let word = |on| if on { "on" } else { "off" };
    set("data-patterns", look.patterns.map(word));
    set("data-embed", look.embed.then_some(""));
}

/// A new page begins at its top, and with its heading for those who hear it; that it is another is
/// told by its title.
pub fn begin_page(title: &str) {
    let Some(window) = window() else { return };
    window.scroll_to_with_x_and_y(0.0, 0.0);
    focus("main h1");
    say("announced", title);
}

/// Moves the focus to the first element of a selector.
pub fn focus(selector: &str) {
    let element = window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector(selector).ok()?)
        .and_then(|element| element.dyn_into::<HtmlElement>().ok());
    if let Some(element) = element {
        let _ = element.focus();
    }
}

/// The name of the element that has the focus; empty where it has none.
pub fn focused_id() -> String {
    window()
        .and_then(|window| window.document()?.active_element())
        .map_or_else(String::new, |element| element.id())
}

/// Hides the first element of a selector, or shows it.
pub fn hide(selector: &str, hidden: bool) {
    let element = window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector(selector).ok()?);
    if let Some(element) = element {
        let _ = element.toggle_attribute_with_force("hidden", hidden);
    }
}

/// Says something in an element that readers of the screen are told about: `role="status"`.
pub fn say(id: &str, text: &str) {
    let element = window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element {
        element.set_text_content(Some(text));
    }
}

/// Scrolls as little as shows the first element of a selector.
pub fn reveal(selector: &str) {
    let element = window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector(selector).ok()?);
    if let Some(element) = element {
        let rect = element.get_bounding_client_rect();
        let height = window()
            .and_then(|window| window.inner_height().ok()?.as_f64())
            .unwrap_or(f64::INFINITY);
        // The head of a table stays over its first row.
        if rect.top() < 48.0 || rect.bottom() > height {
            element.scroll_into_view_with_bool(rect.top() < 48.0);
        }
    }
}

/// How far an element begins below the window's upper edge, and how high the window is; CSS pixels.
pub fn top_in_window(node: &NodeRef) -> Option<(f64, f64)> {
    let height = window()?.inner_height().ok()?.as_f64()?;
    let top = node.cast::<HtmlElement>()?.get_bounding_client_rect().top();
    Some((top, height))
}

/// Where each element after one begins, up to and with another; CSS pixels.
pub fn tops_between(one: &NodeRef, other: &NodeRef) -> Vec<f64> {
    let (one, other) = (one.cast::<Element>(), other.cast::<Element>());
    let next = |element: &Element| {
        Some(element)
            .filter(|element| Some(*element) != other.as_ref())?
            .next_element_sibling()
    };
    let after = one.as_ref().and_then(next);
    let all = std::iter::successors(after, next);
    all.map(|element| element.get_bounding_client_rect().top())
        .collect()
}

/// Gives an element a height, CSS pixels.
pub fn set_height(node: &NodeRef, height: f64) {
    if let Some(element) = node.cast::<HtmlElement>() {
        let _ = element
            .style()
            .set_property("height", &format!("{}px", number(height)));
    }
}

/// Whether the system asks for what patterns give: more contrast, or its own few colours.
pub fn wants_patterns() -> bool {
    matches_media("(prefers-contrast: more), (forced-colors: active)")
}

/// Whether a media query holds.
pub fn matches_media(query: &str) -> bool {
    let list = window().and_then(|window| window.match_media(query).ok()?);
    list.is_some_and(|list| list.matches())
}

/// Puts an element at a place in its parent, through the object model, because the policy
/// allows no style in attributes.
pub fn place(node: &NodeRef, x: f64, y: f64) {
    if let Some(element) = node.cast::<HtmlElement>() {
        let style = element.style();
        let _ = style.set_property("left", &format!("{}px", number(x)));
        let _ = style.set_property("top", &format!("{}px", number(y)));
    }
}

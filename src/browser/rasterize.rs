//! PNG from the text of an SVG: the browser draws it, only its letters are fetched.

use super::download::blob;
use super::picture_fonts::with_letters;
use super::window;
use js_sys::Promise;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, Url};

/// The PNG of an SVG, each of its CSS pixels `scale` pixels wide; `base` is the path of the site, which has
/// its letters.
///
/// # Errors
/// What the browser threw.
pub async fn png(svg: String, scale: u32, base: &str) -> Result<Blob, JsValue> {
    let svg = with_letters(svg, base).await;
    let source = blob(&svg, "image/svg+xml").ok_or(JsValue::NULL)?;
    let url = Url::create_object_url_with_blob(&source)?;
    let drawn = draw(&url, scale).await;
    let _ = Url::revoke_object_url(&url);
    let canvas = drawn?;
    let promise = Promise::new(&mut |done, _| {
        let take = Closure::once_into_js(move |blob: JsValue| {
            let _ = done.call1(&JsValue::NULL, &blob);
        });
        let _ = canvas.to_blob(take.unchecked_ref());
    });
    // A canvas larger than the browser allows gives null.
    JsFuture::from(promise).await?.dyn_into()
}

/// A picture that the page shows from memory; its address is given back when it is dropped.
pub struct Shown(String);

impl Shown {
    /// The picture of an SVG's text.
    pub fn new(svg: &str) -> Option<Self> {
        let file = blob(svg, "image/svg+xml")?;
        Url::create_object_url_with_blob(&file).ok().map(Self)
    }

    /// What `src` of an `<img>` takes.
    pub fn address(&self) -> &str {
        &self.0
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        let _ = Url::revoke_object_url(&self.0);
    }
}

async fn draw(url: &str, scale: u32) -> Result<HtmlCanvasElement, JsValue> {
    let image = HtmlImageElement::new()?;
    image.set_src(url);
    JsFuture::from(image.decode()).await?;
    let (width, height) = (
        image.natural_width() * scale,
        image.natural_height() * scale,
    );
    let canvas: HtmlCanvasElement = window()
        .and_then(|window| window.document())
        .ok_or(JsValue::NULL)?
        .create_element("canvas")?
        .unchecked_into();
    canvas.set_width(width);
    canvas.set_height(height);
    let context = canvas.get_context("2d")?.ok_or(JsValue::NULL)?;
    context
        .unchecked_into::<CanvasRenderingContext2d>()
        .draw_image_with_html_image_element_and_dw_and_dh(
            &image,
            0.0,
            0.0,
            f64::from(width),
            f64::from(height),
        )?;
    Ok(canvas)
}

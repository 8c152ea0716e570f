//! PNG pictures, drawn from the same SVG text that the page and the browsers draw.

mod fault;
mod fonts;
mod png;

pub use fault::PictureFault;
pub use png::png;

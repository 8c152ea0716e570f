//! Theme: what each role looks like, in tokens named for what they mean.
//!
//! This table is the one source: the page's rules are written from it ([`css`], when the site is
//! built), and a stand-alone SVG has its colours inlined from it. The tokens' values stand
//! in `static/css/00-tokens.css`; a test keeps the two alike.

mod choropleth_class;
mod font;
mod paint;
mod patterns;
mod role;
mod stylesheet;
mod tokens;

pub use choropleth_class::ChoroplethClass;
pub use font::{Font, FONT};
pub use paint::Paint;
pub use patterns::{Pattern, PATTERNS};
pub use role::Role;
pub use stylesheet::css;
pub use tokens::{colour, TOKENS};

//! Theme: what each role looks like, in tokens named for what they mean.
//!
//! This table is the one source: the page's rules are written from it ([`css`], when the site is
//! built), and a stand-alone SVG has its colours inlined from it. The tokens' values stand
//! in `static/css/00-tokens.css`; a test keeps the two alike.

mod css;
mod font;
mod paint;
mod patterns;
mod role;
mod shade;
mod tokens;

pub use css::css;
pub use font::{Font, FONT};
pub use paint::Paint;
pub use patterns::{Pattern, PATTERNS};
pub use role::Role;
pub use shade::Shade;
pub use tokens::{colour, TOKENS};

//! Ways to write markup: the builder, links to other addresses, details drawn when they are opened.

pub(crate) mod builder;
pub(crate) mod lazy_details;
pub(crate) mod query_params;

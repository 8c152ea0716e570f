//! What stands around every page: header, footer, cards, faults of the address, what is loading.

pub(crate) mod address_faults;
pub(crate) mod embed_frame;
pub(crate) mod footer;
pub(crate) mod header;
pub(crate) mod loading;
pub(crate) mod page_card;

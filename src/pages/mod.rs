//! The pages; one file each, named as its address.

mod about;
mod ambiguous_symbol;
mod compare;
mod country;
mod damaged_archive;
mod explore;
mod home;
mod not_found;
mod pair;
mod search;
mod series;
mod vote;
mod vote_card;

pub use ambiguous_symbol::several_page;
pub use damaged_archive::damaged;
pub use explore::explore_page;
pub use not_found::not_found_page;
pub use vote::vote_page;

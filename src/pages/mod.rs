//! The pages; one file each, named as its address.

mod about;
mod compare;
mod country;
mod damaged;
mod embed;
mod explore;
mod home;
mod not_found;
mod pair;
mod search;
mod series;
mod several;
mod vote;

pub use damaged::damaged;
pub use explore::explore_page;
pub use not_found::not_found_page;
pub use several::several_page;
pub use vote::vote_page;

//! The pages; one file each, named as its address.

mod damaged;
mod embed;
mod home;
mod not_found;
mod search;
mod series;
mod several;
mod vote;

pub use damaged::damaged;
pub use home::home_page;
pub use not_found::not_found_page;
pub use search::SearchPage;
pub use series::series_page;
pub use several::several_page;
pub use vote::vote_page;

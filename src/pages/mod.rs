//! The pages; one file each, named as its address.

mod damaged;
mod embed;
mod home;
mod not_found;
mod search;
mod series;
mod vote;

pub use damaged::damaged;
pub use home::HomePage;
pub use not_found::NotFoundPage;
pub use search::SearchPage;
pub use series::SeriesPage;
pub use vote::VotePage;

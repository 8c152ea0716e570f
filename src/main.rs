//! The page: mounts the app.

mod app;
mod browser;
mod components;
mod packs;
mod pages;
mod reach;
mod site;

fn main() {
    browser::document::mount::<app::App>();
}

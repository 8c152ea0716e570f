//! The program in the browser.

fn main() {
    plenary_page::run();
}

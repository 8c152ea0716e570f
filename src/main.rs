//! The program in the browser.

fn main() {
    plenary_page::run();
}

/// Smaller than the standard library's; see Cargo.toml.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

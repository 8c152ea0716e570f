//! What the built programs carry besides the code.

use crate::support::Copy;

#[test]
#[ignore = "needs the built site: cargo xtask test"]
fn no_program_names_a_folder_of_the_machine_that_compiled_it() {
    let site = Copy::of_site();
    let sources = concat!(env!("CARGO_MANIFEST_DIR"), "/");
    for name in ["plenary-page_bg-", "plenary-whole_bg-"] {
        let program = std::fs::read(site.find("", name, ".wasm")).unwrap();
        let has = |text: &str| {
            let mut parts = program.windows(text.len());
            parts.any(|part| part == text.as_bytes())
        };
        // Panics say where they are from: of other crates the name is enough.
        assert!(!has("/registry/src/") && !has(sources), "{name}");
    }
}

//! The files that `plenary render` writes, as a person calls it.

// A test stops at whatever it did not expect.
#![allow(clippy::unwrap_used, clippy::panic)]

use resvg::tiny_skia::Pixmap;
use std::path::PathBuf;
use std::process::{Command, Output};

fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("plenary-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn render(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_plenary"))
        .arg("render")
        .args(arguments)
        .output()
        .unwrap()
}

#[test]
fn each_ending_is_a_form_and_any_other_is_refused_in_a_sentence() {
    let folder = folder("endings");
    for (ending, begins) in [
        ("svg", "<svg "),
        ("png", "\u{89}PNG"),
        ("csv", "member,name,"),
        ("json", "{\n"),
        ("txt", "United Nations"),
        ("bib", "@misc{"),
        ("ris", "TY  - "),
    ] {
        let path = folder.join(format!("a.{ending}"));
        let done = render(&[
            "/vote/A-RES-ES-11-6",
            "--width",
            "400",
            "-o",
            path.to_str().unwrap(),
        ]);
        assert!(done.status.success(), "{done:?}");
        let bytes = std::fs::read(&path).unwrap();
        let start: String = bytes
            .iter()
            .take(16)
            .map(|byte| char::from(*byte))
            .collect();
        assert!(start.starts_with(begins), "{ending}: {start}");
    }
    let done = render(&["/vote/A-RES-ES-11-6", "-o", "a.gif"]);
    assert_eq!(done.status.code(), Some(2));
    let said = String::from_utf8(done.stderr).unwrap();
    assert_eq!(said.lines().count(), 1, "{said}");
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_png_is_as_large_as_it_was_asked_for() {
    let folder = folder("sizes");
    let path = folder.join("a.png");
    let size = |more: &[&str]| {
        let ordered = ["/vote/A-RES-ES-11-6", "-o", path.to_str().unwrap()];
        let done = render(&[&ordered, more].concat());
        assert!(done.status.success(), "{done:?}");
        let picture = Pixmap::load_png(&path).unwrap();
        (picture.width(), picture.height())
    };
    assert_eq!(size(&["--social"]), (1200, 630));
    let (width, height) = size(&["--width", "500"]);
    assert_eq!(width, 500);
    assert_eq!(
        size(&["--width", "500", "--scale", "2"]),
        (1000, 2 * height)
    );
    std::fs::remove_dir_all(folder).unwrap();
}

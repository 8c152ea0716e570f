//! A page on paper: the browser's PDF, read by poppler's programs.

use super::{Copy, Page, Pixels};
use std::path::Path;
use std::process::Command;

/// Pixels of a sheet's picture for each CSS pixel.
pub const SCALE: usize = 2;

/// The sheets that a page is printed on.
pub struct Paper {
    folder: Copy,
}

impl Paper {
    /// Prints a page.
    pub fn of(page: &Page) -> Self {
        let folder = Copy::empty();
        std::fs::write(folder.folder().join("page.pdf"), page.print().unwrap()).unwrap();
        Self { folder }
    }

    /// Each sheet as a picture.
    pub fn sheets(&self) -> Vec<Pixels> {
        let dots = (96 * SCALE).to_string();
        run(
            "pdftoppm",
            &["-png", "-r", &dots],
            self.folder.folder(),
            "sheet",
        );
        let mut files: Vec<_> = std::fs::read_dir(self.folder.folder())
            .unwrap()
            .map(|file| file.unwrap().path())
            .filter(|file| file.extension().is_some_and(|kind| kind == "png"))
            .collect();
        files.sort();
        let sheet = |file: &std::path::PathBuf| Pixels::read(&std::fs::read(file).unwrap());
        files.iter().map(sheet).collect()
    }

    /// What stands on each sheet, in words.
    pub fn words(&self) -> Vec<String> {
        run("pdftotext", &["-layout"], self.folder.folder(), "page.txt");
        let text = std::fs::read_to_string(self.folder.folder().join("page.txt")).unwrap();
        let sheets = text.trim_end_matches('\u{c}').split('\u{c}');
        sheets.map(str::to_owned).collect()
    }
}

fn run(program: &str, options: &[&str], folder: &Path, to: &str) {
    let done = Command::new(program)
        .args(options)
        .arg("page.pdf")
        .arg(to)
        .current_dir(folder)
        .status()
        .unwrap_or_else(|error| panic!("{program} ({error}); on Debian: poppler-utils"));
    assert!(done.success(), "{program}: {done}");
}

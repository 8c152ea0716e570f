//! `plenary publish` as a person or a script sees it: one sentence, exit code 2, and the old site.
// What tests share may unwrap as they do.
#![allow(clippy::unwrap_used, clippy::panic)]

mod killed;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

const BASE: &str = "https://example.org/plenary/";

/// An app in `app`; sites go to `site`.
fn place() -> TempDir {
    let place = TempDir::new().unwrap();
    let app = place.path().join("app");
    fs::create_dir_all(&app).unwrap();
    for (name, content) in [
        ("app.json", "{\"base\":\"/\",\"style\":\"a.css\",\"whole_style\":\"w.css\",\"head\":\"h.js\",\"boot\":\"b.js\",\"old\":\"o.js\"}"),
        ("index.html", "<!DOCTYPE html><html><head><title>Plenary</title></head><body></body></html>"),
        ("a.css", "p {}"),
        ("w.css", "q {}"),
        ("h.js", "1"),
        ("b.js", "2"),
        ("o.js", "3"),
    ] {
        fs::write(app.join(name), content).unwrap();
    }
    place
}

fn command(place: &TempDir, out: &Path, base: &str, votes: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_plenary"));
    command
        .args(["publish", "--only-votes", "--base", base, "--out"])
        .arg(out)
        .arg("--app")
        .arg(place.path().join("app"))
        .arg("--votes")
        .args(votes);
    command
}

fn site(place: &TempDir) -> PathBuf {
    place.path().join("site")
}

fn publish(place: &TempDir, votes: &[&str]) -> Output {
    command(place, &site(place), BASE, votes).output().unwrap()
}

/// Exit code 2 and one sentence that holds these words.
fn refused(output: &Output, words: &str) {
    let said = String::from_utf8_lossy(&output.stderr);
    // How far it was may stand before it.
    let told: Vec<&str> = said
        .lines()
        .filter(|line| !line.starts_with("    "))
        .collect();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert_eq!(told.len(), 1, "{said}");
    assert!(told[0].contains(words) && told[0].ends_with('.'), "{said}");
    assert!(output.stdout.is_empty());
}

/// Every file of a site with its content.
fn all(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(all(&path));
        } else {
            let content = fs::read(&path).unwrap();
            files.push((path, content));
        }
    }
    files.sort();
    files
}

#[test]
fn a_site_is_told_in_two_lines() {
    let place = place();
    let output = publish(&place, &["ES-11/6", "A/RES/ES-11/1"]);
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(
        said.contains("2 pages (2 votes) for https://example.org/plenary/"),
        "{said}"
    );
    assert!(said.contains("(2 pictures drawn), 0 unchanged"), "{said}");
    assert!(site(&place).join("vote/A-RES-ES-11-6/index.html").is_file());
    let again = publish(&place, &["ES-11/6", "A/RES/ES-11/1"]);
    let said = String::from_utf8_lossy(&again.stdout);
    assert!(
        said.contains("0 files written (0 pictures drawn)"),
        "{said}"
    );
}

#[test]
fn bad_input_is_one_sentence_and_the_old_site_stands() {
    let place = place();
    assert!(publish(&place, &["ES-11/6"]).status.success());
    let before = all(place.path());
    for base in [
        "plenary",
        "ftp://example.org/",
        "https://example.org/?a=1",
        "https://",
    ] {
        let output = command(&place, &site(&place), base, &["ES-11/6"])
            .output()
            .unwrap();
        refused(&output, &format!("“{base}” is no address"));
    }
    refused(
        &publish(&place, &["ES-11/6", "A/RES/999/1"]),
        "“A/RES/999/1”",
    );
    let nowhere = place.path().join("nowhere");
    let output = Command::new(env!("CARGO_BIN_EXE_plenary"))
        .args(["publish", "--base", BASE, "--out"])
        .arg(site(&place))
        .arg("--app")
        .arg(&nowhere)
        .output()
        .unwrap();
    refused(&output, "holds no built site");
    assert_eq!(all(place.path()), before);
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    let place = place();
    // Below a file there is no folder, not even for root.
    let out = place.path().join("app/a.css/site");
    let output = command(&place, &out, BASE, &["ES-11/6"]).output().unwrap();
    refused(&output, "a.css");
    if cfg!(target_os = "linux") {
        let output = command(&place, Path::new("/proc/plenary"), BASE, &["ES-11/6"]).output();
        refused(&output.unwrap(), "/proc");
    }
    fs::create_dir(site(&place)).unwrap();
    fs::write(site(&place).join("letter.txt"), "dear").unwrap();
    refused(&publish(&place, &["ES-11/6"]), "is not empty");
    assert_eq!(
        fs::read_to_string(site(&place).join("letter.txt")).unwrap(),
        "dear"
    );
}

/// The system refuses files beyond a size, as it does on a full disk; the run does not die of the
/// signal, because the shell has told it not to.
#[cfg(unix)]
#[test]
fn a_disk_that_takes_no_more_leaves_the_old_site() {
    let place = place();
    assert!(publish(&place, &["ES-11/6"]).status.success());
    let before = all(place.path());
    let whole = command(&place, &site(&place), BASE, &["ES-11/1", "ES-11/2"]);
    let output = Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 40; exec \"$0\" \"$@\""])
        .arg(whole.get_program())
        .args(whole.get_args())
        .output()
        .unwrap();
    refused(&output, "cannot be written");
    assert_eq!(all(place.path()), before);
}

#[test]
fn a_run_that_is_killed_half_way_leaves_the_old_site() {
    let place = place();
    assert!(publish(&place, &["ES-11/6"]).status.success());
    let before = all(&site(&place));
    let mut run = command(&place, &site(&place), BASE, &["all"])
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let pictures = place.path().join(".site.next/preview");
    let end = Instant::now() + Duration::from_secs(120);
    while fs::read_dir(&pictures).map_or(0, Iterator::count) < 3 {
        assert!(Instant::now() < end, "no picture is drawn");
        std::thread::sleep(Duration::from_millis(20));
    }
    run.kill().unwrap();
    run.wait().unwrap();
    assert_eq!(all(&site(&place)), before);
    // What it left goes with the next run.
    assert!(publish(&place, &["ES-11/6"]).status.success());
    assert!(!place.path().join(".site.next").exists());
}

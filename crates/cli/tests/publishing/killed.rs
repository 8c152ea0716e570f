//! Runs that are killed at any moment, and runs that start together.

use super::{all, command, place, publish, refused, site, BASE};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Two sites, which take turns.
const VOTES: [&str; 2] = ["ES-11/6", "ES-11/1"];

/// How many runs are killed; `PLENARY_KILLS=200` for more.
fn kills() -> u32 {
    let asked = std::env::var("PLENARY_KILLS").ok();
    asked.and_then(|text| text.parse().ok()).unwrap_or(8)
}

/// The files of a site by their path within it; those that say the day are empty here.
fn content(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = all(folder).into_iter().map(|(path, bytes)| {
        let path = path.strip_prefix(folder).unwrap().display().to_string();
        let dated = path == "publication.json" || path == "sitemap.xml";
        (path, if dated { Vec::new() } else { bytes })
    });
    files.collect()
}

/// The files that a site's own list names, with the list.
fn listed(folder: &Path) -> BTreeSet<String> {
    let text = fs::read_to_string(folder.join("publication.json")).unwrap();
    let list: serde_json::Value = serde_json::from_str(&text).unwrap();
    let files = list["files"].as_object().unwrap().keys().cloned();
    files.chain(["publication.json".to_owned()]).collect()
}

/// What a run leaves beside the site.
fn beside(place: &TempDir) -> Vec<String> {
    let entries = fs::read_dir(place.path()).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    names.filter(|name| name.starts_with('.')).collect()
}

#[test]
fn a_run_killed_at_any_moment_leaves_a_whole_site_and_the_next_one_works() {
    let place = place();
    let mut whole = Vec::new();
    let mut span = Duration::ZERO;
    for vote in VOTES {
        let begun = Instant::now();
        assert!(publish(&place, &[vote]).status.success());
        span = begun.elapsed();
        whole.push(content(&site(&place)));
    }
    let (mut replaced, mut left) = (0, 0);
    for turn in 0..kills() {
        let new = turn as usize % 2;
        let mut run = command(&place, &site(&place), BASE, &[VOTES[new]])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // Spread evenly: of three one over the whole run, two from the moment on when the list is
        // written and the sites change places.
        let part = f64::from(turn) * 0.618 % 1.0;
        if turn % 3 == 0 {
            std::thread::sleep(span.mul_f64(part));
        } else {
            let list = place.path().join(".site.next/publication.json");
            while !list.exists() && run.try_wait().unwrap().is_none() {
                std::thread::sleep(Duration::from_micros(50));
            }
            std::thread::sleep(Duration::from_millis(6).mul_f64(part));
        }
        run.kill().unwrap();
        run.wait().unwrap();
        let found = content(&site(&place));
        let names: BTreeSet<String> = found.keys().cloned().collect();
        assert_eq!(names, listed(&site(&place)), "kill {turn}");
        assert!(whole.contains(&found), "kill {turn}");
        replaced += usize::from(found == whole[new]);
        left += usize::from(!beside(&place).is_empty());
        let begun = Instant::now();
        let next = publish(&place, &[VOTES[new]]);
        span = begun.elapsed();
        let said = String::from_utf8_lossy(&next.stderr);
        assert!(next.status.success(), "kill {turn}: {said}");
        assert_eq!(content(&site(&place)), whole[new], "kill {turn}");
        assert_eq!(beside(&place), Vec::<String>::new(), "kill {turn}");
    }
    println!(
        "{} runs killed, {replaced} after the new site stood, {left} with something left beside it",
        kills()
    );
}

#[test]
fn runs_that_start_together_say_so() {
    let place = place();
    let start = || {
        command(&place, &site(&place), BASE, &["ES-11/6"])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    };
    let runs = [start(), start(), start()];
    let outputs = runs.map(|run| run.wait_with_output().unwrap());
    assert!(outputs.iter().any(|output| output.status.success()));
    for output in outputs.iter().filter(|output| !output.status.success()) {
        refused(output, "Another run is publishing to");
    }
    assert_eq!(beside(&place), Vec::<String>::new());
    // Surely at the same time.
    let lock = File::create(place.path().join(".site.lock")).unwrap();
    lock.try_lock().unwrap();
    refused(
        &publish(&place, &["ES-11/6"]),
        "Another run is publishing to",
    );
}

//! One site takes another's place, and nothing of anybody else's is lost.

use crate::support::{Place, STYLE};
use publish::Fault;
use std::fs::{self, File};
use std::path::Path;

const VOTES: [&str; 2] = ["ES-11/6", "ES-11/1"];

fn previews(place: &Place) -> usize {
    fs::read_dir(place.site().join("preview")).unwrap().count()
}

#[test]
fn a_second_run_writes_only_what_changed() {
    let place = Place::new();
    let first = place.publish(&VOTES);
    assert_eq!((first.drawn, first.counts.unchanged), (2, 0));
    // Two and the first page's.
    assert_eq!(previews(&place), 3);
    let again = place.publish(&VOTES);
    assert_eq!((again.drawn, again.counts.written), (0, 0));
    assert_eq!(again.counts.unchanged, first.counts.written);
    assert_eq!(again.counts.bytes, first.counts.bytes);
    let more = place.publish(&["ES-11/6", "ES-11/1", "ES-11/4"]);
    // The page, its picture and its answer; the map and the feed that name it.
    assert_eq!((more.drawn, more.counts.written), (1, 5));
    assert_eq!(place.beside(), Vec::<String>::new());
}

#[test]
fn a_new_app_changes_the_pages_and_draws_no_picture_again() {
    let place = Place::new();
    place.publish(&VOTES);
    let list = place.app().join("app.json");
    let new = "plenary-00000000000000ee.css";
    let text = fs::read_to_string(&list).unwrap().replace(STYLE, new);
    fs::write(&list, text).unwrap();
    fs::rename(place.app().join(STYLE), place.app().join(new)).unwrap();
    let report = place.publish(&VOTES);
    assert_eq!(report.drawn, 0);
    assert!(place.read("vote/A-RES-ES-11-6/index.html").contains(new));
    // A page that was loaded before still finds its style sheet, until the run after the next.
    assert!(place.site().join(STYLE).is_file());
    place.publish(&VOTES);
    assert!(!place.site().join(STYLE).exists());
    assert!(place.site().join(new).is_file());
}

#[test]
fn a_vote_that_is_no_longer_chosen_goes() {
    let place = Place::new();
    place.publish(&VOTES);
    place.publish(&["ES-11/6"]);
    assert!(!place.site().join("vote/A-RES-ES-11-1").exists());
    assert_eq!(previews(&place), 2);
}

#[test]
fn what_others_put_into_a_site_stays() {
    let place = Place::new();
    place.publish(&VOTES);
    fs::write(place.site().join("CNAME"), "example.org").unwrap();
    fs::create_dir_all(place.site().join(".git/objects")).unwrap();
    fs::write(place.site().join(".git/objects/a"), "b").unwrap();
    place.publish(&VOTES);
    assert_eq!(place.read("CNAME"), "example.org");
    assert_eq!(place.read(".git/objects/a"), "b");
}

#[test]
fn a_folder_of_somebody_else_is_left_alone() {
    let place = Place::new();
    fs::create_dir_all(place.site()).unwrap();
    fs::write(place.site().join("letter.txt"), "dear").unwrap();
    let fault = place.refused(&place.order(&VOTES));
    assert!(matches!(fault, Fault::Stranger(_)), "{fault}");
    assert_eq!(place.read("letter.txt"), "dear");
    fs::write(
        place.site().join("publication.json"),
        "{\"kind\":\"other\"}",
    )
    .unwrap();
    let fault = place.refused(&place.order(&VOTES));
    assert!(matches!(fault, Fault::Stranger(_)), "{fault}");
    assert_eq!(place.beside(), Vec::<String>::new());
}

#[test]
fn an_empty_folder_is_filled() {
    let place = Place::new();
    fs::create_dir_all(place.site()).unwrap();
    place.publish(&["ES-11/6"]);
    assert!(place.site().join("vote/A-RES-ES-11-6/index.html").is_file());
}

/// What a run that was killed may leave beside a site, with the lock's file or, from the time when it
/// lay within, without.
#[test]
fn what_a_killed_run_left_is_no_hindrance() {
    let place = Place::new();
    let [lock, next, old] = ["lock", "next", "old"].map(|what| place.left(what));
    // Killed while it wrote.
    fs::write(&lock, "").unwrap();
    fs::create_dir_all(next.join("preview")).unwrap();
    fs::write(next.join("preview/half.png"), "half").unwrap();
    place.publish(&VOTES);
    assert!(!place.site().join("preview/half.png").exists());
    assert_eq!(place.beside(), Vec::<String>::new());
    // Between the exchange and the end: the old site is whole, or half removed.
    for (locked, whole) in [(true, true), (false, true), (true, false)] {
        copy(&place.site(), &next);
        if locked {
            fs::write(&lock, "").unwrap();
        }
        if !whole {
            fs::remove_file(next.join("publication.json")).unwrap();
        }
        place.publish(&VOTES);
        assert_eq!(place.beside(), Vec::<String>::new(), "{locked} {whole}");
    }
    // Between the two steps, where folders cannot be exchanged, and after them.
    fs::write(&lock, "").unwrap();
    fs::rename(place.site(), &old).unwrap();
    assert_eq!(place.publish(&VOTES).counts.written, 0);
    copy(&place.site(), &old);
    fs::write(&lock, "").unwrap();
    fs::remove_file(old.join("publication.json")).unwrap();
    assert_eq!(place.publish(&VOTES).counts.written, 0);
    assert_eq!(place.beside(), Vec::<String>::new());
}

#[test]
fn the_same_names_beside_a_site_may_be_somebody_elses() {
    for what in ["next", "old"] {
        let place = Place::new();
        let letter = place.left(what).join("letter.txt");
        fs::create_dir_all(place.left(what)).unwrap();
        fs::write(&letter, "dear").unwrap();
        for _ in 0..2 {
            let fault = place.refused(&place.order(&VOTES));
            assert!(matches!(fault, Fault::Stranger(_)), "{fault}");
        }
        assert_eq!(fs::read_to_string(letter).unwrap(), "dear");
        assert!(!place.left("lock").exists());
    }
}

#[test]
fn a_run_that_is_still_at_it_is_not_disturbed() {
    let place = Place::new();
    place.publish(&["ES-11/6"]);
    let lock = File::create(place.left("lock")).unwrap();
    lock.try_lock().unwrap();
    fs::create_dir_all(place.left("next")).unwrap();
    fs::write(place.left("next").join("half.html"), "half").unwrap();
    let fault = place.refused(&place.order(&VOTES));
    assert!(matches!(fault, Fault::Busy(_)), "{fault}");
    assert!(place.left("next").join("half.html").is_file());
    // It dies, and its lock with it.
    drop(lock);
    place.publish(&VOTES);
    assert_eq!(place.beside(), Vec::<String>::new());
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_app_is_not_followed() {
    use std::os::unix::fs::symlink;
    let place = Place::new();
    let secret = place.left("secret");
    fs::create_dir(&secret).unwrap();
    fs::write(secret.join("key"), "secret").unwrap();
    for (to, name) in [
        (secret.join("key"), "key.txt"),
        (secret.clone(), "folder"),
        (place.app(), "packs/round"),
        (place.left("nowhere"), "gone.txt"),
    ] {
        symlink(&to, place.app().join(name)).unwrap();
        let fault = place.refused(&place.order(&VOTES));
        assert!(matches!(fault, Fault::App { .. }), "{fault}");
        assert!(fault.to_string().contains(name), "{fault}");
        fs::remove_file(place.app().join(name)).unwrap();
    }
    symlink(place.app().join(STYLE), place.app().join("same.css")).unwrap();
    place.publish(&["ES-11/6"]);
    assert_eq!(place.read("same.css"), place.read(STYLE));
}

/// Copies a folder with all that is in it.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

#[test]
fn a_fault_on_the_way_leaves_the_old_site_and_nothing_else() {
    let place = Place::new();
    place.publish(&VOTES);
    let before = place.read("publication.json");
    let mut order = place.order(&["ES-11/6", "A/RES/999/1"]);
    assert!(matches!(place.refused(&order), Fault::Unknown(symbol) if symbol == "A/RES/999/1"));
    order.votes = vec!["ES-11/4".to_owned()];
    order.packs.coarse = b"no pack";
    assert!(matches!(place.refused(&order), Fault::Pack(_)));
    // A file stands where a folder has to be made: the write fails half-way.
    fs::write(place.app().join("preview"), "").unwrap();
    let fault = place.refused(&place.order(&["ES-11/4"]));
    assert!(matches!(fault, Fault::Write { .. }), "{fault}");
    assert_eq!(place.read("publication.json"), before);
    assert_eq!(place.beside(), Vec::<String>::new());
}

#[test]
fn app_and_site_may_not_lie_within_each_other() {
    let place = Place::new();
    let mut order = place.order(&VOTES);
    for out in [place.app().join("site"), place.app()] {
        order.out = out;
        assert!(matches!(place.refused(&order), Fault::Nested(..)));
    }
    order.app = place.site();
    order.out = place.site();
    assert!(matches!(place.refused(&order), Fault::NoApp(_)));
    assert!(place.app().join(STYLE).is_file());
}

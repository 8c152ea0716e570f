//! One site takes another's place, and nothing of anybody else's is lost.

use crate::support::{Place, STYLE};
use publish::Fault;
use std::fs::{self, File};

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

#[test]
fn what_a_run_left_that_was_ended_half_way_is_no_hindrance() {
    let place = Place::new();
    let next = place.site().with_file_name(".site.next");
    fs::create_dir_all(next.join("preview")).unwrap();
    fs::write(next.join(".publishing"), "").unwrap();
    fs::write(next.join("preview/half.png"), "half").unwrap();
    place.publish(&["ES-11/6"]);
    assert!(!place.site().join("preview/half.png").exists());
    assert_eq!(place.beside(), Vec::<String>::new());
    // The same name without our mark is somebody else's.
    fs::create_dir_all(&next).unwrap();
    fs::write(next.join("letter.txt"), "dear").unwrap();
    assert!(matches!(
        place.refused(&place.order(&VOTES)),
        Fault::Stranger(_)
    ));
    assert_eq!(fs::read_to_string(next.join("letter.txt")).unwrap(), "dear");
}

#[test]
fn a_run_that_is_still_at_it_is_not_disturbed() {
    let place = Place::new();
    let next = place.site().with_file_name(".site.next");
    fs::create_dir_all(&next).unwrap();
    let lock = File::create(next.join(".publishing")).unwrap();
    lock.try_lock().unwrap();
    assert!(matches!(
        place.refused(&place.order(&VOTES)),
        Fault::Busy(_)
    ));
    assert!(next.is_dir());
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

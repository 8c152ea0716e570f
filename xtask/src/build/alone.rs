//! One build at a time: two at once would take each other's program from cargo's folder.

use crate::fault::{Fault, Outcome};
use crate::places::Places;
use crate::steps::say;
use std::fs::File;

/// Waits until no other build runs here; the next may begin when the file is dropped.
///
/// # Errors
/// The file cannot be made or locked.
pub fn alone(places: &Places) -> Outcome<File> {
    std::fs::create_dir_all(&places.staging).map_err(Fault::at(&places.staging))?;
    let path = places.staging.join(".lock");
    let file = File::create(&path).map_err(Fault::at(&path))?;
    if file.try_lock().is_err() {
        say("waiting for another build to end");
        file.lock().map_err(Fault::at(&path))?;
    }
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_build_waits_for_the_first() {
        let root = std::env::temp_dir().join(format!("plenary-alone-{}", std::process::id()));
        let mut places = Places::find();
        places.staging = root.clone();
        let first = alone(&places).unwrap();
        let other = File::open(root.join(".lock")).unwrap();
        assert!(other.try_lock().is_err());
        drop(first);
        assert!(other.try_lock().is_ok());
        std::fs::remove_dir_all(root).unwrap();
    }
}

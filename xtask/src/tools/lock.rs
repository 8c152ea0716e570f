//! What Cargo.lock says of a crate.

use crate::fault::{Fault, Outcome};
use crate::places::Places;

/// The version of a crate in Cargo.lock.
///
/// # Errors
/// No lock file, or no such crate in it.
pub fn version(places: &Places, name: &str) -> Outcome<String> {
    let path = places.root.join("Cargo.lock");
    let text = std::fs::read_to_string(&path).map_err(Fault::at(&path))?;
    find(&text, name).ok_or_else(|| {
        Fault::new(format!(
            "Cargo.lock names no {name}; restore it from git and run the same command again."
        ))
    })
}

fn find(lock: &str, name: &str) -> Option<String> {
    let wanted = format!("name = \"{name}\"");
    let mut lines = lock.lines().skip_while(|line| *line != wanted);
    lines.next()?;
    let version = lines.next()?.strip_prefix("version = \"")?;
    Some(version.trim_end_matches('"').to_owned())
}

#[cfg(test)]
mod tests {
    use super::find;

    const LOCK: &str = "[[package]]\nname = \"a-b\"\nversion = \"1.0.0\"\n\n[[package]]\nname = \"a\"\nversion = \"0.2.130\"\n";

    #[test]
    fn the_whole_name_counts() {
        assert_eq!(find(LOCK, "a").as_deref(), Some("0.2.130"));
        assert_eq!(find(LOCK, "b"), None);
    }
}

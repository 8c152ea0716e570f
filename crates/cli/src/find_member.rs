//! The members that a text names.

use crate::fault::Fault;
use answers::{MembersFound, NamedMember};
use figure::Library;
use std::io::{self, Write};

/// Prints them; `docs/EXPLORE.md` promises the names of the JSON form.
pub fn find_member(library: &Library, text: &str, json: bool) -> Result<(), Fault> {
    let found = answers::find_member(library, text);
    let said = if json {
        serde_json::to_string_pretty(&found)?
    } else {
        in_words(&found, text)
    };
    // A reader that closes early (`| head`) has read enough.
    let _ = writeln!(io::stdout(), "{said}");
    Ok(())
}

fn in_words(found: &MembersFound, text: &str) -> String {
    let lines = |members: &[NamedMember]| {
        let line = |of: &NamedMember| format!("{}  {}", of.code, of.name);
        members.iter().map(line).collect::<Vec<_>>().join("\n")
    };
    match (found.found.as_slice(), found.nearest.as_slice()) {
        ([], []) => format!("No member is called “{text}”."),
        ([], nearest) => format!("No member is called “{text}”; nearest:\n{}", lines(nearest)),
        (found, _) => lines(found),
    }
}

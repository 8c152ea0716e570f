//! A figure's picture.

use crate::fault::Fault;
use crate::show::find;
use figure::address::{read, Reading, Subject};
use figure::{card, Library};
use std::path::Path;

/// Writes the figure of an address to a file.
pub fn render(library: &Library, address: &str, output: &Path, width: u32) -> Result<(), Fault> {
    if output.extension().is_none_or(|ending| ending != "svg") {
        return Err(Fault::Format(output.display().to_string()));
    }
    let reading = read_anywhere(address);
    if let Some(fault) = reading.faults.first() {
        let sentence = format!(
            "“{}={}” in the address cannot be used.",
            fault.name, fault.value
        );
        return Err(Fault::Address(sentence));
    }
    let Subject::Vote(symbol) = &reading.figure.subject else {
        return Err(Fault::NoFigure(address.into()));
    };
    let vote = library.archive.vote(find(library, symbol)?);
    let mut figure = reading.figure.clone();
    figure.subject = Subject::Vote(vote.slug());
    let address = figure.address();
    let svg = card::vote_svg(library, vote, &figure, f64::from(width), &address)
        .ok_or_else(|| Fault::NoFigure(address.clone()))?;
    std::fs::write(output, svg).map_err(|error| Fault::Write {
        path: output.display().to_string(),
        error,
    })
}

/// Reads an address, or a whole link with its host and the path that the site stands under.
fn read_anywhere(address: &str) -> Reading {
    let mut rest = match address.split_once("://") {
        Some((_, after)) => after.find('/').map_or("/", |at| &after[at..]),
        None => address,
    };
    let whole = read(rest);
    let mut reading = whole.clone();
    while matches!(reading.figure.subject, Subject::Unknown(_)) {
        match rest[1.min(rest.len())..].find('/') {
            Some(at) => rest = &rest[at + 1..],
            None => return whole,
        }
        reading = read(rest);
    }
    reading
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_read_whatever_its_host_and_path() {
        let wanted = read("/vote/A-RES-ES-11-6?pick=PAK").figure;
        for link in [
            "/vote/A-RES-ES-11-6?pick=PAK",
            "https://example.org/vote/A-RES-ES-11-6?pick=PAK",
            "https://example.org/some/plenary/vote/A-RES-ES-11-6/?pick=PAK",
        ] {
            assert_eq!(read_anywhere(link).figure, wanted, "{link}");
        }
        assert!(matches!(
            read_anywhere("é/ü").figure.subject,
            Subject::Unknown(_)
        ));
        assert!(matches!(read_anywhere("").figure.subject, Subject::Home));
    }
}

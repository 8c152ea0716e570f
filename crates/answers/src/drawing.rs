//! The picture of an address.

use crate::{find, Fault};
use figure::address::{read, Reading, Subject, Theme};
use figure::{card, Figure, Library};
use rollcall::RecordedVote;

/// What stands above the address.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wish {
    /// Light or dark, whatever the address says.
    pub theme: Option<Theme>,
    /// With patterns, whatever the address says.
    pub patterns: bool,
}

/// A vote and how it is to be drawn.
pub struct Drawing<'a> {
    /// The vote.
    pub vote: RecordedVote<'a>,
    /// Its figure.
    pub figure: Figure,
    /// The address to print: with the site's own where a link was given.
    pub address: String,
}

/// Reads an address, or a whole link, of a vote.
///
/// # Errors
/// No address of a vote, a part of it that cannot be used, or a symbol of no vote.
pub fn drawing<'a>(library: &'a Library, address: &str, wish: Wish) -> Result<Drawing<'a>, Fault> {
    let (reading, site) = read_anywhere(address);
    if let Some(fault) = reading.faults.first() {
        return Err(Fault::Address(fault.name.to_string(), fault.value.clone()));
    }
    let Subject::Vote(symbol) = &reading.figure.subject else {
        return Err(Fault::NoFigure(address.to_owned()));
    };
    let vote = library.archive.vote(find(library, symbol)?);
    let mut figure = reading.figure;
    figure.subject = Subject::Vote(vote.slug());
    let look = &mut figure.look;
    // A picture is of the figure, not of its frame in another page.
    (look.embed, look.live) = (false, false);
    look.theme = wish.theme.or(look.theme);
    if wish.patterns {
        look.patterns = Some(true);
    }
    let address = format!("{site}{}", figure.address());
    Ok(Drawing {
        vote,
        figure,
        address,
    })
}

/// The SVG file of a drawing, `width` CSS pixels wide; without a width the picture that a link
/// shows when it is posted, 1200 × 630.
///
/// # Errors
/// The outlines' pack is missing.
pub fn svg(library: &Library, drawing: &Drawing, width: Option<f64>) -> Result<String, Fault> {
    let (vote, figure) = (drawing.vote, &drawing.figure);
    let drawn = match width {
        Some(width) => card::vote_svg(library, vote, figure, width, &drawing.address),
        None => card::social_svg(library, vote, figure),
    };
    drawn.ok_or(Fault::NoPack("world"))
}

/// Reads an address, or a whole link; also what stands before the figure's own address: host
/// and path of the site.
fn read_anywhere(address: &str) -> (Reading, &str) {
    let start = match address.find("://") {
        Some(at) => address[at + 3..]
            .find('/')
            .map_or(address.len(), |slash| at + 3 + slash),
        None => 0,
    };
    let mut rest = &address[start..];
    let whole = read(rest);
    let mut reading = whole.clone();
    while matches!(reading.figure.subject, Subject::Unknown(_)) {
        match rest.get(1..).and_then(|after| after.find('/')) {
            Some(at) => rest = &rest[at + 1..],
            None => return (whole, ""),
        }
        reading = read(rest);
    }
    (reading, &address[..address.len() - rest.len()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_read_whatever_its_host_and_path() {
        let wanted = read("/vote/A-RES-ES-11-6?pick=PAK").figure;
        for (link, site) in [
            ("/vote/A-RES-ES-11-6?pick=PAK", ""),
            (
                "https://example.org/vote/A-RES-ES-11-6?pick=PAK",
                "https://example.org",
            ),
            (
                "https://example.org/some/plenary/vote/A-RES-ES-11-6/?pick=PAK",
                "https://example.org/some/plenary",
            ),
        ] {
            let (reading, before) = read_anywhere(link);
            assert_eq!(reading.figure, wanted, "{link}");
            assert_eq!(before, site);
        }
        assert!(matches!(
            read_anywhere("é/ü").0.figure.subject,
            Subject::Unknown(_)
        ));
        for home in ["", "https://example.org"] {
            assert!(matches!(
                read_anywhere(home).0.figure.subject,
                Subject::Home
            ));
        }
    }
}

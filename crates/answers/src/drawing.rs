//! The picture of an address, and the numbers behind it.

use crate::vote::no_positions;
use crate::{find, find_positions, member, Fault};
use figure::address::{read, Reading, Subject, Theme};
use figure::resolve::ad_hoc_series::symbols;
use figure::{Figure, Form, Library, Taken};
use rollcall::Topic;

/// What stands above the address.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wish {
    /// Light or dark, whatever the address says.
    pub theme: Option<Theme>,
    /// With patterns, whatever the address says.
    pub patterns: bool,
}

/// A figure and how it is to be drawn.
pub struct Drawing {
    /// What is drawn.
    pub taken: Taken,
    /// Its figure.
    pub figure: Figure,
    /// The address to print: with the site's own where a link was given.
    pub address: String,
}

/// Reads an address, or a whole link, of a vote, a country, two countries, two votes or a series.
///
/// # Errors
/// An address without a picture, a part of it that cannot be used, a symbol of no vote or of
/// several, or a code of no member.
pub fn drawing(library: &Library, address: &str, wish: Wish) -> Result<Drawing, Fault> {
    let (reading, site) = read_anywhere(address);
    if let Some(fault) = reading.faults.first() {
        return Err(Fault::Address(fault.name.to_string(), fault.value.clone()));
    }
    let mut figure = reading.figure;
    let taken = match &figure.subject {
        Subject::Vote(symbol) => Taken::Vote(find(library, symbol)?),
        Subject::Country(code) => Taken::Alike(member(library, code)?),
        Subject::Pair(one, two) => Taken::Pair([member(library, one)?, member(library, two)?]),
        Subject::Compare(first, second) => Taken::Moved([
            find_positions(library, first)?,
            find_positions(library, second)?,
        ]),
        subject if subject.is_chosen_votes() => {
            for symbol in symbols(&figure.look) {
                find(library, symbol)?;
            }
            Taken::of(&library.archive, &figure)
                .ok_or_else(|| Fault::NoVotes(address.to_owned()))?
        }
        _ => Taken::of(&library.archive, &figure)
            .ok_or_else(|| Fault::NoFigure(address.to_owned()))?,
    };
    let topic = figure.look.part("topic");
    if matches!(taken, Taken::Alike(_) | Taken::Pair(_))
        && !topic.is_empty()
        && Topic::place(topic).is_none()
    {
        return Err(Fault::Address("topic".into(), topic.into()));
    }
    figure.subject = taken.subject(&library.archive);
    let look = &mut figure.look;
    // A picture is of the figure, not of its frame in another page.
    (look.embed, look.live) = (false, false);
    look.theme = wish.theme.or(look.theme);
    if wish.patterns {
        look.patterns = Some(true);
    }
    let address = format!("{site}{}", figure.address());
    Ok(Drawing {
        taken,
        figure,
        address,
    })
}

/// The text of a file of a drawing.
///
/// # Errors
/// The outlines' pack is missing, or no vote is asked for.
pub fn text(library: &Library, drawing: &Drawing, form: Form) -> Result<String, Fault> {
    let (figure, address) = (&drawing.figure, &drawing.address);
    let text = drawing.taken.text(library, figure, address, form);
    let map =
        matches!(form, Form::Picture(_) | Form::Social) && !matches!(drawing.taken, Taken::Pair(_));
    let unknown = match drawing.taken {
        Taken::Vote(vote) => no_positions(library, vote),
        _ => None,
    };
    if let (None, Some(fault)) = (&text, unknown) {
        return Err(fault);
    }
    text.ok_or_else(|| match map && library.world().is_none() {
        true => Fault::NoPack("world"),
        false => Fault::NoVotes(address.clone()),
    })
}

/// The SVG file of a drawing, `width` CSS pixels wide; without a width the picture that a link
/// shows when it is posted, 1200 × 630.
///
/// # Errors
/// As [`text`].
pub fn svg(library: &Library, drawing: &Drawing, width: Option<f64>) -> Result<String, Fault> {
    text(library, drawing, width.map_or(Form::Social, Form::Picture))
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
    let unknown = |of: &Reading| {
        let subject = &of.figure.subject;
        matches!(subject, Subject::Unknown(_)) && !subject.is_chosen_votes()
    };
    while unknown(&reading) {
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

    #[test]
    fn every_page_with_a_picture_is_found_in_any_spelling() {
        let library = Library::embedded().unwrap();
        let told = |address| drawing(&library, address, Wish::default()).map(|of| of.address);
        for (asked, canonical) in [
            ("/vote/es-11/6?embed=1", "/vote/A-RES-ES-11-6"),
            ("/country/pak?from=2016", "/country/PAK?from=2016"),
            (
                "https://example.org/compare/es-11-1/es-11-6?theme=dark",
                "https://example.org/compare/A-RES-ES-11-1/A-RES-ES-11-6?theme=dark",
            ),
            (
                "/series/ukraine?sort=changes",
                "/series/ukraine?sort=changes",
            ),
            ("/pair/pak/ind?to=1999", "/pair/PAK/IND?to=1999"),
            (
                "https://example.org/plenary/series/?votes=es-11-1~es-11-6",
                "https://example.org/plenary/series?votes=es-11-1~es-11-6",
            ),
        ] {
            assert_eq!(told(asked).as_deref(), Ok(canonical));
        }
        for (asked, code) in [
            ("/country/ZZZ", "unknown-member"),
            ("/country/PAK?topic=weather", "address"),
            ("/compare/es-11-1/39-28", "several-votes"),
            ("/series/none", "no-figure"),
            ("/pair/PAK/ZZZ", "unknown-member"),
            ("/pair/PAK/IND?topic=weather", "address"),
            ("/series/?votes=es-11-1~es-11-999", "unknown-symbol"),
            ("/series/", "no-votes"),
            ("/search?q=ukraine", "no-figure"),
            ("/", "no-figure"),
        ] {
            assert_eq!(
                told(asked).map_err(|fault| fault.code()),
                Err(code),
                "{asked}"
            );
        }
        // Without outlines there is no picture, but the numbers are there; of no vote there are none.
        let of = |address| drawing(&library, address, Wish::default()).unwrap();
        let none = |address, form| text(&library, &of(address), form).unwrap_err().code();
        assert_eq!(none("/country/PAK", Form::Social), "no-pack");
        assert!(text(&library, &of("/country/PAK"), Form::Csv).is_ok());
        assert_eq!(none("/country/PAK?to=1946", Form::Csv), "no-votes");
        assert_eq!(none("/pair/DDR/SSD", Form::Social), "no-votes");
    }
}

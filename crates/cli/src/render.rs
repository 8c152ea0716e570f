//! A figure's picture, its numbers, or its citation, by the ending of the file.

use crate::fault::Fault;
use crate::picture::png;
use crate::show::find;
use clap::{Args, ValueEnum};
use figure::address::{read, Reading, Subject, Theme};
use figure::{card, take, Figure, Library};
use rollcall::RecordedVote;
use std::path::{Path, PathBuf};
use words::Words;

/// What `render` is told.
#[derive(Args)]
pub struct Order {
    /// The figure's address: /vote/A-RES-ES-11-6?pick=PAK, or a whole link
    address: String,
    /// The file; its ending says the format: svg, png; csv, json for the numbers; txt, bib, ris for the citation
    #[arg(short, long)]
    output: PathBuf,
    /// Width in CSS pixels
    #[arg(long, default_value_t = card::WIDTH as u32, value_parser = clap::value_parser!(u32).range(240..=4000))]
    width: u32,
    /// Light or dark, whatever the address says
    #[arg(long)]
    theme: Option<Shade>,
    /// With patterns, whatever the address says
    #[arg(long)]
    patterns: bool,
    /// Pixels of a PNG for each CSS pixel
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..=2))]
    scale: u8,
    /// The picture that a link shows when it is posted: 1200 × 630
    #[arg(long, conflicts_with = "width")]
    social: bool,
}

/// A theme as the terminal spells it.
#[derive(Clone, Copy, ValueEnum)]
enum Shade {
    Light,
    Dark,
}

/// Writes what the order asks for.
pub fn render(library: &Library, order: &Order) -> Result<(), Fault> {
    let (vote, figure, address) = figure_of(library, order)?;
    let words = Words::new(figure.language);
    let svg = || {
        if order.social {
            card::social_svg(library, vote, &figure)
        } else {
            card::vote_svg(library, vote, &figure, f64::from(order.width), &address)
        }
        .ok_or_else(|| Fault::NoFigure(address.clone()))
    };
    let ending = order.output.extension().and_then(|ending| ending.to_str());
    let bytes = match ending.unwrap_or_default() {
        "svg" => svg()?.into_bytes(),
        "png" => png(&svg()?, order.scale)?,
        "csv" => take::csv(library, vote, words).into_bytes(),
        "json" => take::json(library, vote, &address, words).into_bytes(),
        "txt" => take::citation(library, vote, &address, words).into_bytes(),
        "bib" => take::bibtex(library, vote, &address, words).into_bytes(),
        "ris" => take::ris(library, vote, &address, words).into_bytes(),
        _ => return Err(Fault::Format(order.output.display().to_string())),
    };
    write(&order.output, &bytes)
}

fn write(output: &Path, bytes: &[u8]) -> Result<(), Fault> {
    std::fs::write(output, bytes).map_err(|error| Fault::Write {
        path: output.display().to_string(),
        error,
    })
}

/// The vote, its figure, and the address to print: with the site's own where a link was given.
fn figure_of<'a>(
    library: &'a Library,
    order: &Order,
) -> Result<(RecordedVote<'a>, Figure, String), Fault> {
    let (reading, site) = read_anywhere(&order.address);
    if let Some(fault) = reading.faults.first() {
        let sentence = format!(
            "“{}={}” in the address cannot be used.",
            fault.name, fault.value
        );
        return Err(Fault::Address(sentence));
    }
    let Subject::Vote(symbol) = &reading.figure.subject else {
        return Err(Fault::NoFigure(order.address.clone()));
    };
    let vote = library.archive.vote(find(library, symbol)?);
    let mut figure = reading.figure;
    figure.subject = Subject::Vote(vote.slug());
    let look = &mut figure.look;
    // A picture is of the figure, not of its frame in another page.
    (look.embed, look.live) = (false, false);
    if let Some(shade) = order.theme {
        look.theme = Some(match shade {
            Shade::Light => Theme::Light,
            Shade::Dark => Theme::Dark,
        });
    }
    if order.patterns {
        look.patterns = Some(true);
    }
    let address = format!("{site}{}", figure.address());
    Ok((vote, figure, address))
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

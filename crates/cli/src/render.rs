//! A figure's picture, its numbers, or its citation, by the ending of the file.

use crate::fault::Fault;
use answers::Wish;
use clap::{Args, ValueEnum};
use figure::address::Theme;
use figure::{image, Form, Library};
use picture::png;
use std::path::{Path, PathBuf};

/// What `render` is told.
#[derive(Args)]
pub struct Order {
    /// The figure's address, or a whole link: /vote/A-RES-ES-11-6?pick=PAK, /country/PAK, /pair/PAK/IND, /compare/A-RES-ES-11-1/A-RES-ES-11-6, /series/ukraine
    address: String,
    /// The file; its ending says the format: svg, png; csv, json for the numbers; txt, bib, ris for the citation
    #[arg(short, long)]
    output: PathBuf,
    /// Width in CSS pixels
    #[arg(long, default_value_t = image::WIDTH as u32, value_parser = clap::value_parser!(u32).range(240..=4000))]
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
    let wish = Wish {
        theme: order.theme.map(|shade| match shade {
            Shade::Light => Theme::Light,
            Shade::Dark => Theme::Dark,
        }),
        patterns: order.patterns,
    };
    let drawing = answers::drawing(library, &order.address, wish)?;
    let width = (!order.social).then_some(f64::from(order.width));
    let svg = || answers::svg(library, &drawing, width);
    let ending = order.output.extension().and_then(|ending| ending.to_str());
    let bytes = match ending.unwrap_or_default() {
        "svg" => svg()?.into_bytes(),
        "png" => png(&svg()?, order.scale)?,
        ending => match Form::of_ending(ending) {
            Some(form) => answers::text(library, &drawing, form)?.into_bytes(),
            None => return Err(Fault::Format(order.output.display().to_string())),
        },
    };
    write(&order.output, &bytes)
}

fn write(output: &Path, bytes: &[u8]) -> Result<(), Fault> {
    std::fs::write(output, bytes).map_err(|error| Fault::Write {
        path: output.display().to_string(),
        error,
    })
}

//! Draws the map of a day as SVG, each seat in a colour, for a look:
//! `cargo run -p outlines --example picture -- world.pack 1989-12-01 1200 > map.svg`
//! A fourth argument is a window: `left,top,width,height` in px of the 1200-px map.

use atlas::{Frame, Holder, Outline, Places, World, VIEW_BOX};
use rollcall::{Archive, Date, MemberId};

const COLOURS: [&str; 6] = [
    "#16836f", "#8a1023", "#f1be24", "#3465a4", "#75507b", "#c17d11",
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [pack, day, width, window @ ..] = arguments.as_slice() else {
        return Err("usage: picture world.pack day width [window]".into());
    };
    let world = World::read(&std::fs::read(pack)?)?;
    let (places, archive) = (Places::embedded()?, Archive::embedded()?);
    let day: Date = day.parse()?;
    let vote = archive
        .ids()
        .map(|id| archive.vote(id))
        .find(|vote| vote.date() >= day);
    let vote = vote.ok_or("no vote since then")?;
    let members: Vec<MemberId> = vote.positions().map(|(member, _)| member).collect();
    let lands = atlas::lands(&world, &places, &archive, &members, vote.date());
    let outlines: Vec<Outline> = lands
        .iter()
        .map(|land| world.outline(&land.pieces))
        .collect();
    let areas: Vec<f32> = outlines.iter().map(Outline::area).collect();
    let frame = Frame::world(width.parse()?);
    let marks = atlas::markers(&lands, &areas, &archive, &places, frame);

    let box_ = VIEW_BOX.map(|side| side.to_string()).join(" ");
    let box_ = window
        .first()
        .map_or(box_, |window| window.replace(',', " "));
    println!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{box_}\" fill-rule=\"evenodd\">");
    println!("<rect x=\"-600\" y=\"-300\" width=\"1210\" height=\"540\" fill=\"#fff\"/>");
    let px = 1.0 / frame.scale;
    for (at, (land, outline)) in lands.iter().zip(&outlines).enumerate() {
        let fill = match land.holder {
            Holder::Seat(_) => COLOURS[at % COLOURS.len()],
            Holder::NotYet(_) => "#d8dee2",
            Holder::Territory => "#b0b8bc",
        };
        let (path, stroke) = (outline.path(), 0.6 * px);
        println!("<path d=\"{path}\" fill=\"{fill}\" stroke=\"#fff\" stroke-width=\"{stroke}\"/>");
    }
    for line in world.disputed_on(&lands, vote.date()) {
        let (path, stroke, dash) = (line.path(), 0.9 * px, 2.5 * px);
        println!(
            "<path d=\"{path}\" fill=\"none\" stroke=\"#000\" stroke-width=\"{stroke}\" stroke-dasharray=\"{dash}\"/>"
        );
    }
    for mark in &marks {
        let ((x, y), (ax, ay)) = (
            frame.to_map(mark.x, mark.y),
            frame.to_map(mark.anchor.0, mark.anchor.1),
        );
        if mark.leader {
            println!(
                "<path d=\"M{ax} {ay}L{x} {y}\" stroke=\"#333\" stroke-width=\"{}\"/>",
                0.75 * px
            );
        }
        let at = lands
            .iter()
            .position(|land| land.seat() == Some(mark.member))
            .unwrap_or(0);
        let (fill, radius) = (COLOURS[at % COLOURS.len()], mark.radius * px);
        println!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"{fill}\" stroke=\"#fff\" stroke-width=\"{}\"/>", 1.6 * px);
    }
    println!("</svg>");
    Ok(())
}

//! Pictures as pixels, compared.

use png::{ColorType, Decoder, Transformations};
use std::io::Cursor;

/// A channel of a colour that is off by no more than this is the same: edges are smoothed in many ways.
const SAME: u8 = 16;
/// How far off a place may be, pixels: over a line of the page's width two ways of setting letters
/// come apart by three.
const AROUND: usize = 4;

/// A colour whose channels are all lighter is paper.
const PAPER: u8 = 245;

/// What stands alone between rows of bare paper.
#[derive(Debug)]
pub struct Bar {
    /// How many rows it takes.
    pub height: usize,
    /// Where each part of it begins and ends between columns of bare paper.
    pub parts: Vec<(usize, usize)>,
}

impl Bar {
    /// From its first column to its last.
    pub fn length(&self) -> usize {
        self.parts[self.parts.len() - 1].1 - self.parts[0].0
    }

    /// All its parts together, without the gaps between them.
    pub fn inked(&self) -> usize {
        self.parts.iter().map(|(from, to)| to - from).sum()
    }
}

/// A picture without its alpha.
pub struct Pixels {
    /// Columns.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// The colours, row by row.
    colours: Vec<[u8; 3]>,
}

impl Pixels {
    /// Reads a PNG file.
    pub fn read(file: &[u8]) -> Self {
        let mut decoder = Decoder::new(Cursor::new(file));
        decoder.set_transformations(Transformations::normalize_to_color8());
        let mut reader = decoder.read_info().unwrap();
        let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut bytes).unwrap();
        let channels = match info.color_type {
            ColorType::Rgb => 3,
            ColorType::Rgba => 4,
            other => panic!("a picture in {other:?}"),
        };
        let pixels = bytes.chunks_exact(channels);
        Self {
            width: info.width as usize,
            height: info.height as usize,
            colours: pixels.map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect(),
        }
    }

    /// What stands on bare paper, from above to below.
    pub fn bars(&self) -> Vec<Bar> {
        let marked = |at| self.at(at).iter().any(|channel| *channel < PAPER);
        let rows = runs(self.height, |y| (0..self.width).any(|x| marked((x, y))));
        let bar = |(top, bottom): (usize, usize)| Bar {
            height: bottom - top,
            parts: runs(self.width, |x| (top..bottom).any(|y| marked((x, y)))),
        };
        rows.into_iter().map(bar).collect()
    }

    /// For each place of either picture that has a colour unlike all those that the other one has
    /// there and close by: how far off it is. Edges that lie a little apart are none; a mark that is
    /// missing, elsewhere or of another colour is many.
    pub fn unlike(&self, other: &Self) -> Vec<u8> {
        assert_eq!((self.width, self.height), (other.width, other.height));
        let off = |place| self.off(other, place).max(other.off(self, place));
        let differing = self.places().filter(|at| self.at(*at) != other.at(*at));
        differing.map(off).filter(|off| *off > SAME).collect()
    }

    /// How far `other`'s colour at a place lies beyond those that this one has close by.
    fn off(&self, other: &Self, place: (usize, usize)) -> u8 {
        let asked = other.at(place);
        let off = |by| {
            let (mut least, mut most) = ([u8::MAX; 3], [u8::MIN; 3]);
            for colour in self.around(place, by) {
                for channel in 0..3 {
                    least[channel] = colour[channel].min(least[channel]);
                    most[channel] = colour[channel].max(most[channel]);
                }
            }
            let beyond = (0..3).map(|channel| {
                let below = least[channel].saturating_sub(asked[channel]);
                below.max(asked[channel].saturating_sub(most[channel]))
            });
            beyond.max().unwrap_or(0)
        };
        // Most colours are found next door, and so sooner.
        match off(1) {
            near if near <= SAME => near,
            _ => off(AROUND),
        }
    }

    /// Every place, row by row.
    fn places(&self) -> impl Iterator<Item = (usize, usize)> {
        let (width, height) = (self.width, self.height);
        (0..height).flat_map(move |y| (0..width).map(move |x| (x, y)))
    }

    fn at(&self, (x, y): (usize, usize)) -> [u8; 3] {
        self.colours[y * self.width + x]
    }

    /// The colours at a place and up to so many pixels from it.
    fn around(&self, (x, y): (usize, usize), by: usize) -> impl Iterator<Item = [u8; 3]> + '_ {
        let rows = y.saturating_sub(by)..(y + by + 1).min(self.height);
        let columns = x.saturating_sub(by)..(x + by + 1).min(self.width);
        rows.flat_map(move |y| columns.clone().map(move |x| self.at((x, y))))
    }
}

/// Where what holds begins and ends, in whole numbers below `count`.
fn runs(count: usize, holds: impl Fn(usize) -> bool) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for at in (0..count).filter(|at| holds(*at)) {
        match runs.last_mut() {
            Some((_, end)) if *end == at => *end += 1,
            _ => runs.push((at, at + 1)),
        }
    }
    runs
}

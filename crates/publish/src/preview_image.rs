//! The picture that a link shows when it is posted, under a name that says what it is drawn from.

use crate::staging_dir::StagingDir;
use crate::{Fault, Page};
use figure::{captions, Form, Library, Taken};
use rollcall::VoteId;
use sha2::{Digest, Sha256};
use words::Words;

/// Part of a picture's name, to be raised when the same SVG is drawn in another way.
const DRAWING: &str = concat!("1 ", env!("CARGO_PKG_VERSION"));

/// A picture of 1200 × 630.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// Its path within the site: `preview/A-RES-ES-11-6-0123456789abcdef.png`.
    pub file: String,
    /// What it shows, for those who do not see it: the result, or the finding.
    pub alt: String,
    /// What it is drawn from.
    pub svg: String,
}

impl Preview {
    /// The picture of a vote, as SVG. None as long as the library has no outlines.
    pub fn of(library: &Library, vote: VoteId) -> Option<Self> {
        Self::of_page(library, Page::Vote(vote))
    }

    /// The picture of a page: that of its own figure. None without outlines, and for a member that
    /// held no seat in any vote.
    pub fn of_page(library: &Library, page: Page) -> Option<Self> {
        let archive = &library.archive;
        let figure = page.figure(archive);
        let taken = Taken::of(archive, &figure)?;
        // The picture has no room for an address.
        let svg = taken.text(library, &figure, "", Form::Social)?;
        let name = taken.file_name(archive, &figure);
        Some(Self {
            file: path(name.trim_start_matches("plenary-"), &svg),
            alt: taken.sentence(library, &figure),
            svg,
        })
    }

    /// The picture of a vote on a page that is not the vote's own.
    pub fn named(library: &Library, vote: VoteId) -> Option<Self> {
        let preview = Self::of(library, vote)?;
        let which = captions::embed_subtitle(library.archive.vote(vote), Words::default());
        Some(Self {
            alt: format!("{which}. {}", preview.alt),
            ..preview
        })
    }

    /// Has the picture stand in a site; whether it had to be drawn.
    ///
    /// # Errors
    /// [`Fault::Picture`], [`Fault::Write`].
    pub(crate) fn stand(&self, stage: &StagingDir) -> Result<bool, Fault> {
        if stage.keep(&self.file)? {
            return Ok(false);
        }
        stage.put(&self.file, &self.draw()?)?;
        Ok(true)
    }

    /// The bytes of the PNG file.
    ///
    /// # Errors
    /// [`Fault::Picture`]
    pub fn draw(&self) -> Result<Vec<u8>, Fault> {
        Ok(picture::png(&self.svg, 1)?)
    }
}

/// The same name means the same picture, so a host may let it be kept for ever.
fn path(name: &str, svg: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(DRAWING);
    hash.update(svg);
    let digits: String = hash
        .finalize()
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("preview/{name}-{digits}.png")
}

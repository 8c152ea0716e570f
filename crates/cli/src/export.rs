//! The facts as CSV: a pack hides nothing.

use crate::fault::Fault;
use figure::Library;
use std::io::{self, BufWriter};
use std::path::Path;

/// Writes the votes to standard output, one row a record and one letter a member, or every fact
/// into a folder.
pub fn export(library: &Library, out: Option<&Path>) -> Result<(), Fault> {
    let Some(out) = out else {
        let mut writer = csv::Writer::from_writer(BufWriter::new(io::stdout().lock()));
        // A reader that closes early (`| head`) has read enough.
        let _ = tables::export_votes(&library.archive, &mut writer);
        return Ok(());
    };
    let (archive, tongue) = (&library.archive, |tongue| library.tongue(tongue));
    tables::export(archive, library.titles(), library.subjects(), &tongue, out)?;
    Ok(())
}

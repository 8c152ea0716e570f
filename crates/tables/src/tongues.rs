//! Titles in the five other UN languages: `ga/titles_multilingual.csv`, and a pack for each
//! language.

use std::collections::HashMap;
use std::path::Path;

use rollcall::{Archive, TitleLanguage, Titles};

use crate::export::write_file;
use crate::sheet::Sheet;
use crate::{Error, FullRow};

/// The titles of one vote, as [`TitleLanguage::ALL`] has the languages; empty where there is none.
pub(crate) type Said = [String; 5];

/// Where they stand in a folder of tables.
const TABLE: &str = "ga/titles_multilingual.csv";

/// Reads the table of a folder by symbol; none where the folder has no such table. Its other
/// columns (English, German) are not packed.
pub(crate) fn read(from: &Path) -> Result<Option<HashMap<String, Said>>, Error> {
    let path = from.join(TABLE);
    if !path.exists() {
        return Ok(None);
    }
    let rows = Sheet::open(&path)?.collect(|row| {
        let mut said = Said::default();
        for (title, tongue) in said.iter_mut().zip(TitleLanguage::ALL) {
            *title = row.get(tongue.tag())?.trim().to_owned();
        }
        Ok((row.text("symbol")?, said))
    })?;
    Ok(Some(rows.into_iter().collect()))
}

/// A pack for each language, also where no vote has a title in it: the pack of other votes would name
/// these.
pub(crate) fn packs(rows: &[FullRow]) -> Result<Vec<(&'static str, Vec<u8>)>, Error> {
    let mut packs = Vec::new();
    for (at, tongue) in TitleLanguage::ALL.into_iter().enumerate() {
        let titles = rows.iter().map(|row| row.said[at].as_str());
        packs.push((tongue.pack(), Titles::write(titles)?));
    }
    Ok(packs)
}

/// Writes the table again: the votes that have a title in some language.
pub(crate) fn export<'a>(
    archive: &Archive,
    titles: &dyn Fn(TitleLanguage) -> Option<&'a Titles>,
    dir: &Path,
) -> Result<(), Error> {
    let known: Vec<Option<&Titles>> = TitleLanguage::ALL.map(titles).into();
    if known.iter().all(Option::is_none) {
        return Ok(());
    }
    write_file(&dir.join(TABLE), |writer| {
        writer.write_record(
            ["symbol"]
                .into_iter()
                .chain(TitleLanguage::ALL.map(TitleLanguage::tag)),
        )?;
        for id in archive.ids() {
            let said = known.iter().map(|titles| titles.map_or("", |t| t.get(id)));
            if said.clone().any(|title| !title.is_empty()) {
                let symbol = [archive.vote(id).symbol()];
                writer.write_record(symbol.into_iter().chain(said))?;
            }
        }
        Ok(())
    })
}

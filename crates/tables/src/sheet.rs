//! A CSV file whose cells are asked for by the names of their columns.

use std::borrow::Cow;
use std::fs::File;
use std::path::{Path, PathBuf};

use crate::Error;

/// An open CSV file.
pub struct Sheet {
    path: PathBuf,
    reader: csv::Reader<File>,
    header: Vec<String>,
}

/// One row of a [`Sheet`].
pub struct Row<'a> {
    path: &'a Path,
    header: &'a [String],
    record: &'a csv::StringRecord,
}

impl Sheet {
    /// Opens a file and reads its header.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn open(path: &Path) -> Result<Sheet, Error> {
        let file = File::open(path).map_err(Error::file(path))?;
        let mut reader = csv::Reader::from_reader(file);
        let header = reader.headers().map_err(Error::csv(path))?;
        let header = header
            .iter()
            .map(|name| name.trim_start_matches('\u{feff}').to_owned())
            .collect();
        Ok(Sheet {
            path: path.to_owned(),
            reader,
            header,
        })
    }

    /// The names of the columns.
    pub fn header(&self) -> &[String] {
        &self.header
    }

    /// Calls `each` for every row; only one row is in memory at a time.
    ///
    /// # Errors
    /// Those of `each`, and a row with more or fewer cells than the header.
    pub fn each(
        mut self,
        mut each: impl FnMut(&Row<'_>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let mut record = csv::StringRecord::new();
        while self
            .reader
            .read_record(&mut record)
            .map_err(Error::csv(&self.path))?
        {
            each(&Row {
                path: &self.path,
                header: &self.header,
                record: &record,
            })?;
        }
        Ok(())
    }

    /// Turns every row into a value.
    ///
    /// # Errors
    /// As [`Sheet::each`].
    pub fn collect<T>(
        self,
        mut each: impl FnMut(&Row<'_>) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        let mut values = Vec::new();
        self.each(|row| {
            values.push(each(row)?);
            Ok(())
        })?;
        Ok(values)
    }
}

impl<'a> Row<'a> {
    /// The cell of a column.
    ///
    /// # Errors
    /// [`Error::Column`] if there is no such column.
    pub fn get(&self, column: &str) -> Result<&'a str, Error> {
        self.header
            .iter()
            .position(|name| name == column)
            .and_then(|at| self.record.get(at))
            .ok_or_else(|| Error::Column {
                path: self.path.to_owned(),
                column: column.to_owned(),
            })
    }

    /// The cell of a column, owned; packs have their texts line by line.
    ///
    /// # Errors
    /// [`Error::Cell`] if it has a line feed or another control character.
    pub fn text(&self, column: &str) -> Result<String, Error> {
        self.read(column, "text on one line", |text| {
            (!text.contains(char::is_control)).then(|| text.to_owned())
        })
    }

    /// As [`Row::text`], and not empty.
    ///
    /// # Errors
    /// [`Error::Cell`]
    pub fn name(&self, column: &str) -> Result<String, Error> {
        let name = self.text(column)?;
        match name.trim().is_empty() {
            true => Err(self.wrong(column, &name, "name")),
            false => Ok(name),
        }
    }

    /// The cell of a column at a place, for columns whose name is a list.
    pub fn at(&self, place: usize) -> &'a str {
        self.record.get(place).unwrap_or_default()
    }

    /// The cell of a column, understood by `read`.
    ///
    /// # Errors
    /// [`Error::Cell`] if `read` gives nothing.
    pub fn read<T>(
        &self,
        column: &str,
        wanted: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, Error> {
        let value = self.get(column)?;
        read(value).ok_or_else(|| self.wrong(column, value, wanted))
    }

    /// As [`Row::read`], but an empty cell is nothing.
    ///
    /// # Errors
    /// As [`Row::read`].
    pub fn read_some<T>(
        &self,
        column: &str,
        wanted: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, Error> {
        if self.get(column)?.is_empty() {
            return Ok(None);
        }
        self.read(column, wanted, read).map(Some)
    }

    /// The error of a cell of this row.
    pub fn wrong(&self, column: &str, value: &str, wanted: impl Into<Cow<'static, str>>) -> Error {
        Error::Cell {
            path: self.path.to_owned(),
            line: self.record.position().map_or(0, csv::Position::line),
            column: column.to_owned(),
            value: value.to_owned(),
            wanted: wanted.into(),
        }
    }
}

//! The forms of files that are taken away.

/// The form of a file.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Form {
    /// SVG, so many CSS pixels wide.
    Picture(f64),
    /// SVG of what a link shows when it is posted, 1200 × 630.
    Social,
    /// The numbers as CSV.
    Csv,
    /// The numbers as JSON.
    Json,
    /// The citation as a sentence.
    Citation,
    /// The citation for BibTeX.
    Bibtex,
    /// The citation as RIS.
    Ris,
}

impl Form {
    /// The form of numbers and citations by the ending of a file's name.
    pub fn of_ending(ending: &str) -> Option<Form> {
        match ending {
            "csv" => Some(Form::Csv),
            "json" => Some(Form::Json),
            "txt" => Some(Form::Citation),
            "bib" => Some(Form::Bibtex),
            "ris" => Some(Form::Ris),
            _ => None,
        }
    }
}

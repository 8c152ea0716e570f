//! How to cite a figure: as a sentence, for BibTeX, for programs that read RIS.

use super::member_rows::title;
use crate::captions;
use crate::captions::Told;
use crate::store::Library;
use crate::un_documents::documents;
use rollcall::{Date, RecordedVote};
use words::{Msg, Words};

/// What the forms of a citation say.
pub struct Cited {
    /// The type of RIS.
    kind: &'static str,
    /// The key of BibTeX.
    key: String,
    author: String,
    title: String,
    /// The symbol of a vote; empty for a figure of several.
    symbol: String,
    date: Date,
    /// What it is, and the counts or the source in words.
    notes: Vec<String>,
    /// The record in the UN Digital Library, with its address.
    record: Option<(String, String)>,
    /// The figure's.
    address: String,
    sentence: String,
}

/// The citation of a vote; `address` is the figure's.
pub fn cited_vote(library: &Library, vote: RecordedVote, address: &str, words: Words) -> Cited {
    let tally = vote.tally();
    let counts = if vote.has_positions() {
        words.say(
            Msg::CitationCounts,
            &[
                ("inFavour", tally.in_favour.into()),
                ("against", tally.against.into()),
                ("abstained", tally.abstained.into()),
                ("didNotVote", tally.did_not_vote.into()),
            ],
        )
    } else {
        words.say(Msg::MembersListed, &[("count", tally.members().into())])
    };
    let author = words.get(Msg::CitationAuthor);
    let title = title(library, vote);
    let record = documents(vote)
        .record
        .map(|(number, address)| (number.to_string(), address));
    let archive = words.get(Msg::CitationArchive);
    let kept = match &record {
        Some((number, at)) => words.say(
            Msg::CitationRecord,
            &[
                ("archive", (&archive).into()),
                ("number", number.into()),
                ("address", at.into()),
            ],
        ),
        None => archive,
    };
    let sentence = words.say(
        Msg::CitationPlain,
        &[
            ("author", (&author).into()),
            ("title", title.into()),
            ("symbol", vote.symbol().into()),
            ("date", (&captions::date(vote.date(), words)).into()),
            ("counts", (&counts).into()),
            ("record", (&kept).into()),
            ("app", (&words.get(Msg::AppName)).into()),
            ("address", address.into()),
        ],
    );
    let symbol = vote.symbol();
    let number = words.say(Msg::CitationNumber, &[("symbol", symbol.into())]);
    Cited {
        kind: "GOVDOC",
        key: vote.slug(),
        author,
        title: title.into(),
        symbol: symbol.into(),
        date: vote.date(),
        notes: vec![number, counts],
        record,
        address: address.into(),
        sentence,
    }
}

/// The citation of a figure of several votes: what it says is counted here and stands in no record.
/// `key` is that of BibTeX.
pub fn cited_told(key: String, told: Told, address: &str, words: Words) -> Cited {
    let author = words.get(Msg::AppName);
    let sentence = words.say(
        Msg::CitationCounted,
        &[
            ("author", (&author).into()),
            ("title", (&told.title).into()),
            ("votes", (&told.subtitle).into()),
            ("source", (&told.source).into()),
            ("address", address.into()),
        ],
    );
    Cited {
        kind: "DATA",
        key,
        author,
        title: told.title,
        symbol: String::new(),
        date: told.last,
        notes: vec![told.subtitle, told.source],
        record: None,
        address: address.into(),
        sentence,
    }
}

impl Cited {
    /// As a sentence.
    pub fn plain(&self) -> &str {
        &self.sentence
    }

    /// As an entry for BibTeX and BibLaTeX.
    pub fn bibtex(&self) -> String {
        let mut note = self.notes.clone();
        note.extend(self.record.as_ref().map(|(_, at)| at.clone()));
        // A sentence has its full stop already.
        let note: Vec<&str> = note.iter().map(|note| note.trim_end_matches('.')).collect();
        let fields = [
            ("author", format!("{{{}}}", tex(&self.author))),
            ("title", format!("{{{}}}", tex(&self.title))),
            ("number", tex(&self.symbol)),
            ("date", self.date.to_string()),
            ("year", self.date.year().to_string()),
            ("note", tex(&note.join(". "))),
            // Programs take an address as it is.
            ("url", self.address.clone()),
        ];
        let mut out = format!("@misc{{{}", self.key);
        for (name, value) in fields {
            if value.is_empty() {
                continue;
            }
            out.push_str(",\n  ");
            out.push_str(name);
            out.push_str(" = {");
            out.push_str(&value);
            out.push('}');
        }
        out.push_str("\n}\n");
        out
    }

    /// As a record in the RIS format.
    pub fn ris(&self, words: Words) -> String {
        let mut out = String::new();
        let mut field = |tag: &str, value: &str| {
            out.push_str(tag);
            out.push_str("  - ");
            out.push_str(&plain(value));
            out.push_str("\r\n");
        };
        field("TY", self.kind);
        field("AU", &self.author);
        field("TI", &self.title);
        if !self.symbol.is_empty() {
            field("M1", &self.symbol);
        }
        field("PY", &self.date.year().to_string());
        field("DA", &self.date.to_string().replace('-', "/"));
        for note in &self.notes {
            field("N1", note);
        }
        if let Some((number, at)) = &self.record {
            field("DB", &words.get(Msg::CitationArchive));
            field("AN", number);
            field("L2", at);
        }
        field("UR", &self.address);
        field("ER", "");
        out
    }
}

/// One line: a line break would begin another field.
fn plain(text: &str) -> String {
    text.replace(|c: char| c.is_control(), " ")
}

/// Text that TeX prints as it stands.
fn tex(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for letter in plain(text).chars() {
        match letter {
            '&' | '%' | '$' | '#' | '_' | '{' | '}' => {
                out.push('\\');
                out.push(letter);
            }
            '\\' => out.push_str("\\textbackslash{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            _ => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{plain, tex};

    #[test]
    fn text_is_no_command_and_no_field() {
        assert_eq!(tex("50% of A_B & {C}\n"), "50\\% of A\\_B \\& \\{C\\} ");
        assert_eq!(
            tex("\\input~^"),
            "\\textbackslash{}input\\textasciitilde{}\\textasciicircum{}"
        );
        assert_eq!(plain("a\r\nER  - "), "a  ER  - ");
    }
}

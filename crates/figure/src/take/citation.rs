//! How to cite a vote: as a sentence, for BibTeX, for programs that read RIS.

use super::rows::title;
use crate::caption;
use crate::documents::documents;
use crate::library::Library;
use rollcall::RecordedVote;
use words::{Msg, Words};

/// What every form says.
struct Cited<'a> {
    author: String,
    title: &'a str,
    /// The four counts in words, or what the record says where it has none.
    counts: String,
    /// The record in the UN Digital Library, with its address.
    record: Option<(String, String)>,
}

fn cited<'a>(library: &'a Library, vote: RecordedVote<'a>, words: Words) -> Cited<'a> {
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
    Cited {
        author: words.get(Msg::CitationAuthor),
        title: title(library, vote),
        counts,
        record: documents(vote)
            .record
            .map(|(number, address)| (number.to_string(), address)),
    }
}

/// As a sentence; `address` is the figure's.
pub fn citation(library: &Library, vote: RecordedVote, address: &str, words: Words) -> String {
    let cited = cited(library, vote, words);
    let archive = words.get(Msg::CitationArchive);
    let record = match &cited.record {
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
    words.say(
        Msg::CitationPlain,
        &[
            ("author", (&cited.author).into()),
            ("title", cited.title.into()),
            ("symbol", vote.symbol().into()),
            ("date", (&caption::date(vote.date(), words)).into()),
            ("counts", (&cited.counts).into()),
            ("record", (&record).into()),
            ("app", (&words.get(Msg::AppName)).into()),
            ("address", address.into()),
        ],
    )
}

/// As an entry for BibTeX and BibLaTeX.
pub fn bibtex(library: &Library, vote: RecordedVote, address: &str, words: Words) -> String {
    let cited = cited(library, vote, words);
    let mut note = vec![number(vote, words), cited.counts];
    note.extend(cited.record.map(|(_, at)| at));
    let fields = [
        ("author", format!("{{{}}}", tex(&cited.author))),
        ("title", format!("{{{}}}", tex(cited.title))),
        ("number", tex(vote.symbol())),
        ("date", vote.date().to_string()),
        ("year", vote.date().year().to_string()),
        ("note", tex(&note.join(". "))),
        // Programs take an address as it is.
        ("url", address.to_owned()),
    ];
    let mut out = format!("@misc{{{}", vote.slug());
    for (name, value) in fields {
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
pub fn ris(library: &Library, vote: RecordedVote, address: &str, words: Words) -> String {
    let cited = cited(library, vote, words);
    let date = vote.date();
    let mut out = String::new();
    let mut field = |tag: &str, value: &str| {
        out.push_str(tag);
        out.push_str("  - ");
        out.push_str(&plain(value));
        out.push_str("\r\n");
    };
    field("TY", "GOVDOC");
    field("AU", &cited.author);
    field("TI", cited.title);
    field("M1", vote.symbol());
    field("PY", &date.year().to_string());
    field("DA", &date.to_string().replace('-', "/"));
    field("N1", &number(vote, words));
    field("N1", &cited.counts);
    if let Some((number, at)) = &cited.record {
        field("DB", &words.get(Msg::CitationArchive));
        field("AN", number);
        field("L2", at);
    }
    field("UR", address);
    field("ER", "");
    out
}

/// “Recorded vote on A/RES/ES-11/6”.
fn number(vote: RecordedVote, words: Words) -> String {
    words.say(Msg::CitationNumber, &[("symbol", vote.symbol().into())])
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

//! The UN's own pages about a vote.

use rollcall::RecordedVote;

/// The addresses of a vote's documents; none where the record does not name one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Documents {
    /// The record in the UN Digital Library, with its number.
    pub record: Option<(u32, String)>,
    /// The resolution's symbol and text; a decision is printed only in a volume.
    pub resolution: Option<(String, String)>,
    /// The draft's symbols and texts, from November 2019.
    pub drafts: Vec<(String, String)>,
    /// The verbatim record of the meeting, where explanations of vote stand.
    pub meeting: Option<(String, String)>,
}

/// The documents of a vote.
pub fn documents(vote: RecordedVote) -> Documents {
    let symbol = vote.base_symbol().to_string();
    let named = |symbol: &str| (symbol.to_owned(), document(symbol));
    Documents {
        record: vote.record().map(|number| {
            (
                number,
                format!("https://digitallibrary.un.org/record/{number}"),
            )
        }),
        resolution: symbol.starts_with("A/RES/").then(|| named(&symbol)),
        drafts: vote
            .draft()
            .split(" and ")
            // A report's paragraph has no document of its own.
            .map(|draft| draft.split(',').next().unwrap_or_default().trim())
            .filter(|draft| !draft.is_empty())
            .map(named)
            .collect(),
        meeting: Some(vote.meeting())
            .filter(|meeting| !meeting.is_empty())
            .map(named),
    }
}

/// The UN's address of a document.
fn document(symbol: &str) -> String {
    let symbol = symbol.replace(' ', "");
    let path: Vec<_> = symbol.split('/').map(crate::address::encode).collect();
    format!("https://undocs.org/en/{}", path.join("/"))
}

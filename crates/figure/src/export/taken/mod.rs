//! What can be taken away from an address, in every form: the page and the terminal write the same
//! files, because both ask here.

mod figure_image;
mod form;

use crate::address::{DisplayOptions, Figure, Subject};
use crate::agreement::pair::PairAgreement;
use crate::agreement::profile::AgreementProfile;
use crate::captions;
use crate::captions::{
    alike_said, alike_told, moved_said, moved_told, pair_told, series_told, Told,
};
use crate::export;
use crate::export::{Cited, Numbers};
use crate::image;
use crate::map::choropleth::change_map;
use crate::resolve::ad_hoc_series::{chosen, first_chosen};
use crate::store::Library;
use figure_image::Sheet;
pub use form::Form;
use rollcall::{Archive, Found, MemberId, Series, VoteId};
use std::borrow::Cow;
use words::Words;

/// The values of `data-figure`, and the ends of the files' names.
const ALIKE: &str = "agreement";
const PAIR: &str = "pair";
const MOVED: &str = "changes";
const SERIES: &str = "series";

/// The figure that an address is about, once its names are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// A view of one vote.
    Vote(VoteId),
    /// The map of how often each member stood with one.
    Alike(MemberId),
    /// The agreement of two members by year.
    Pair([MemberId; 2]),
    /// The map of who moved between two votes.
    Moved([VoteId; 2]),
    /// The counts and positions of the votes of a series, by its place in [`Archive::series`].
    Series(usize),
    /// The same of the votes that the look names.
    Chosen,
}

impl Taken {
    /// What an address has to take away; none for other pages, and for names that lead to nothing
    /// or to several.
    pub fn of(archive: &Archive, figure: &Figure) -> Option<Self> {
        let one = |symbol: &str| match archive.find(symbol) {
            Found::One(vote) => Some(vote),
            Found::Several(_) | Found::None => None,
        };
        match &figure.subject {
            Subject::Vote(symbol) => one(symbol).map(Taken::Vote),
            Subject::Country(code) => archive.find_member(code).whole().map(Taken::Alike),
            Subject::Pair(one, two) => {
                let of = |name: &str| archive.find_member(name).whole();
                Some(Taken::Pair([of(one)?, of(two)?]))
            }
            Subject::Compare(first, second) => {
                let votes = [one(first)?, one(second)?];
                // Nobody moved where nobody's position is known.
                let known = |vote: &VoteId| archive.vote(*vote).has_positions();
                votes.iter().all(known).then_some(Taken::Moved(votes))
            }
            Subject::Series(id) => {
                let place = archive.series().iter().position(|series| series.id == *id);
                place.map(Taken::Series)
            }
            subject if subject.is_chosen_votes() => {
                first_chosen(archive, &figure.look).map(|_| Taken::Chosen)
            }
            _ => None,
        }
    }

    /// The subject in its canonical spelling.
    pub fn subject(self, archive: &Archive) -> Subject {
        let slug = |vote| archive.vote(vote).slug();
        let code = |member| archive.member(member).code.clone();
        match self {
            Taken::Vote(vote) => Subject::Vote(slug(vote)),
            Taken::Alike(member) => Subject::Country(code(member)),
            Taken::Pair([one, two]) => Subject::Pair(code(one), code(two)),
            Taken::Moved([first, second]) => Subject::Compare(slug(first), slug(second)),
            Taken::Series(at) => Subject::Series(series_id(archive, at).to_owned()),
            Taken::Chosen => Subject::chosen_votes(),
        }
    }

    /// The name of a file to save, without its ending: `plenary-A-RES-ES-11-6-tiles`,
    /// `plenary-PAK-agreement`, `plenary-PAK-IND-pair`, `plenary-A-RES-ES-11-1-A-RES-ES-11-6-changes`,
    /// `plenary-series-ukraine`; of votes that are named one by one `plenary-series-` with the first of them.
    pub fn file_name(self, archive: &Archive, figure: &Figure) -> String {
        let slug = |vote| archive.vote(vote).slug();
        let code = |member| archive.member(member).code.as_str();
        match self {
            Taken::Vote(vote) => export::file_name(archive.vote(vote), figure),
            Taken::Alike(member) => ["plenary-", code(member), "-", ALIKE].concat(),
            Taken::Pair([one, two]) => ["plenary-", code(one), "-", code(two), "-", PAIR].concat(),
            Taken::Moved(votes) => {
                let [first, second] = votes.map(slug);
                ["plenary-", &first, "-", &second, "-", MOVED].concat()
            }
            Taken::Series(at) => ["plenary-", SERIES, "-", series_id(archive, at)].concat(),
            Taken::Chosen => {
                let first = first_chosen(archive, &figure.look).map(slug);
                ["plenary-", SERIES, "-", &first.unwrap_or_default()].concat()
            }
        }
    }

    /// The title of its picture.
    pub fn title(self, library: &Library, figure: &Figure) -> String {
        let words = Words::new(figure.language);
        match self {
            Taken::Vote(vote) => captions::embed_title(library, library.archive.vote(vote), words),
            _ => self
                .told(library, figure)
                .map_or_else(String::new, |told| told.title),
        }
    }

    /// What its picture shows, in a sentence.
    pub fn sentence(self, library: &Library, figure: &Figure) -> String {
        match self {
            Taken::Vote(vote) => {
                let (vote, words) = (library.archive.vote(vote), Words::new(figure.language));
                captions::result_and_picks(library, vote, &figure.look, words)
            }
            _ => self.title(library, figure),
        }
    }

    /// What stands around a figure of several votes; none where no vote is asked for.
    fn told(self, library: &Library, figure: &Figure) -> Option<Told> {
        let words = Words::new(figure.language);
        match self {
            Taken::Vote(_) => None,
            Taken::Alike(member) => {
                let stood = AgreementProfile::new(library, member, &figure.look);
                alike_told(library, &stood, words)
            }
            Taken::Pair(members) => {
                let together = PairAgreement::new(library, members, &figure.look);
                pair_told(library, &together, words)
            }
            Taken::Moved(votes) => {
                let comparison = library.archive.compare(votes[0], votes[1]);
                Some(moved_told(library, &comparison, votes, words))
            }
            Taken::Series(_) | Taken::Chosen => {
                let series = self.series(&library.archive, &figure.look, words)?;
                series_told(library, &series, words)
            }
        }
    }

    /// The votes that a figure of a series shows; none for other figures.
    fn series<'a>(
        self,
        archive: &'a Archive,
        look: &DisplayOptions,
        words: Words,
    ) -> Option<Cow<'a, Series>> {
        match self {
            Taken::Series(at) => archive.series().get(at).map(Cow::Borrowed),
            Taken::Chosen => {
                let (series, _) = chosen(archive, look, words)?;
                Some(Cow::Owned(series))
            }
            _ => None,
        }
    }

    /// The text of a file; `address` is the figure's, as it is printed. None as long as the
    /// outlines have not arrived, where no vote is asked for, and of the numbers of a record
    /// without positions.
    pub fn text(
        self,
        library: &Library,
        figure: &Figure,
        address: &str,
        form: Form,
    ) -> Option<String> {
        let words = Words::new(figure.language);
        match form {
            Form::Picture(_) | Form::Social => self.picture(library, figure, address, form),
            Form::Csv => Some(export::csv(&self.numbers(library, figure, address)?)),
            Form::Json => Some(export::json(&self.numbers(library, figure, address)?)),
            Form::Citation => Some(self.cited(library, figure, address)?.plain().to_owned()),
            Form::Bibtex => Some(self.cited(library, figure, address)?.bibtex()),
            Form::Ris => Some(self.cited(library, figure, address)?.ris(words)),
        }
    }

    fn picture(
        self,
        library: &Library,
        figure: &Figure,
        address: &str,
        form: Form,
    ) -> Option<String> {
        let (archive, words) = (&library.archive, Words::new(figure.language));
        let sheet = Sheet {
            library,
            figure,
            address,
            form,
        };
        match (self, form) {
            (Taken::Vote(vote), Form::Picture(width)) => {
                image::vote_svg(library, archive.vote(vote), figure, width, address)
            }
            (Taken::Vote(vote), _) => {
                image::social_svg(library, archive.vote(vote), figure, address)
            }
            (Taken::Alike(member), _) => {
                let stood = AgreementProfile::new(library, member, &figure.look);
                let told = alike_told(library, &stood, words)?;
                let said = |of| alike_said(&stood, of, words);
                let subject = &archive.member(member).label;
                sheet.svg(ALIKE, subject, &told, &stood.shaded()?, &said)
            }
            (Taken::Moved(votes), _) => {
                let comparison = archive.compare(votes[0], votes[1]);
                let told = moved_told(library, &comparison, votes, words);
                let said = |of| moved_said(library, of, votes, words);
                let shaded = change_map(&comparison, votes[1]);
                sheet.svg(MOVED, "", &told, &shaded, &said)
            }
            (Taken::Pair(members), _) => {
                sheet.pair(&PairAgreement::new(library, members, &figure.look))
            }
            (Taken::Series(_) | Taken::Chosen, _) => {
                let series = self.series(archive, &figure.look, words)?;
                sheet.series(&series)
            }
        }
    }

    fn numbers(self, library: &Library, figure: &Figure, address: &str) -> Option<Numbers> {
        let words = Words::new(figure.language);
        match self {
            Taken::Vote(vote) => {
                let vote = library.archive.vote(vote);
                // A list of members that all "did not vote" would look like data.
                if !vote.has_positions() {
                    return None;
                }
                Some(export::vote_numbers(library, vote, address, words))
            }
            Taken::Alike(member) => {
                let stood = AgreementProfile::new(library, member, &figure.look);
                export::alike_numbers(library, &stood, address, words)
            }
            Taken::Pair(members) => {
                let together = PairAgreement::new(library, members, &figure.look);
                export::pair_numbers(library, &together, address, words)
            }
            Taken::Moved(votes) => Some(export::moved_numbers(library, votes, address, words)),
            Taken::Series(_) | Taken::Chosen => {
                let series = self.series(&library.archive, &figure.look, words)?;
                Some(export::series_numbers(library, &series, address, words))
            }
        }
    }

    /// How the figure is cited; see [`Taken::text`].
    fn cited(self, library: &Library, figure: &Figure, address: &str) -> Option<Cited> {
        let (archive, words) = (&library.archive, Words::new(figure.language));
        if let Taken::Vote(vote) = self {
            let vote = archive.vote(vote);
            return Some(export::cited_vote(library, vote, address, words));
        }
        let key = self.file_name(archive, figure);
        let told = self.told(library, figure)?;
        Some(export::cited_told(key, told, address, words))
    }
}

/// The `series_id`; empty beyond the last.
fn series_id(archive: &Archive, at: usize) -> &str {
    archive.series().get(at).map_or("", |series| &series.id)
}

//! The pictures of figures that are no view of one vote.

use super::{Form, PAIR, SERIES};
use crate::address::Figure;
use crate::agreement::pair::PairAgreement;
use crate::captions::{pair_told, series_told, Told};
use crate::charts::series_matrix::{counts, series_scene};
use crate::charts::trend;
use crate::image::{chart_social_card, file, shaded_card, shaded_social_card};
use crate::map::camera::Window;
use crate::map::choropleth::{shaded_map, Choropleth};
use crate::store::level_of_detail::Detail;
use crate::store::Library;
use rollcall::{MatrixOrder, MemberId, Series};
use words::{Msg, Words};

/// The height of a chart of shares by year, CSS pixels.
const TREND: f64 = 320.0;

/// What a picture is written from.
pub(crate) struct Sheet<'a> {
    pub library: &'a Library,
    pub figure: &'a Figure,
    pub address: &'a str,
    pub form: Form,
}

impl Sheet<'_> {
    /// The file of a shaded map; `kind` is the value of `data-figure`, and each member's mark says what `said` has
    /// for it.
    pub fn svg(
        &self,
        kind: &'static str,
        subject: &str,
        told: &Told,
        shaded: &Choropleth,
        said: &dyn Fn(MemberId) -> String,
    ) -> Option<String> {
        let (library, figure) = (self.library, self.figure);
        let words = Words::new(figure.language);
        let day = library.archive.vote(shaded.vote).date();
        let title = |member| {
            let name = library.archive.name_on(member, day);
            let said = said(member);
            let values = [("member", name.into()), ("position", (&said).into())];
            words.say(Msg::MemberPosition, &values)
        };
        let draw = |window| {
            move |width| {
                let plot = shaded_map(library, shaded, width, window, Detail::Full, Some(&title));
                plot.map(|plot| plot.scene)
            }
        };
        let scene = match self.form {
            Form::Picture(width) => {
                let draw = draw(Window::of(figure.look.region));
                shaded_card(told, draw, width, self.address)?
            }
            _ => {
                let draw = draw(Window::WORLD);
                shaded_social_card(told, draw, subject, self.address, words)?
            }
        };
        let (title, sentence) = (told.title.clone(), told.sentence.clone());
        Some(file(figure, &scene, kind, title, sentence))
    }

    /// The file of two members; none without a vote in common.
    pub fn pair(&self, together: &PairAgreement) -> Option<String> {
        let (library, figure) = (self.library, self.figure);
        let words = Words::new(figure.language);
        let told = pair_told(library, together, words)?;
        let shares = together.shares();
        let draw = |width, height| trend(&shares, width, height);
        let scene = match self.form {
            Form::Picture(width) => {
                shaded_card(&told, |width| Some(draw(width, TREND)), width, self.address)?
            }
            _ => chart_social_card(&told, draw, self.address, words),
        };
        Some(file(figure, &scene, PAIR, told.title, told.sentence))
    }

    /// The file of a series, its rows in the order of the address.
    pub fn series(&self, series: &Series) -> Option<String> {
        let (library, figure) = (self.library, self.figure);
        let (votes, words) = (&series.votes, Words::new(figure.language));
        let told = series_told(library, series, words)?;
        let scene = match self.form {
            Form::Picture(width) => {
                let order = MatrixOrder::from_word(figure.look.part("sort")).unwrap_or_default();
                let draw = |width| Some(series_scene(library, votes, order, width, words));
                shaded_card(&told, draw, width, self.address)?
            }
            _ => {
                let draw = |width, height| counts(library, votes, width, height, words);
                chart_social_card(&told, draw, self.address, words)
            }
        };
        Some(file(figure, &scene, SERIES, told.title, told.sentence))
    }
}

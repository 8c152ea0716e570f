//! What stands beside, over and under the bars.

use super::{Chart, BAR, COUNTS, NAMES};
use crate::charts::legend::swatch;
use crate::scene::{text_width, wrap, Anchor, Mark, Weight};
use crate::theme::Role;
use crate::views::plot::named;
use rollcall::{Bloc, Position};
use words::Msg;

impl Chart<'_> {
    /// The end of a column of counts.
    fn column(&self, at: usize) -> f64 {
        self.brush.options.width - COUNTS * (3 - at) as f64
    }

    /// The marks of the positions over the columns of their counts.
    pub(crate) fn heads(&mut self) {
        for (at, position) in Position::ALL[..4].iter().enumerate() {
            let x = self.column(at) - 14.0;
            self.sheet
                .put(Mark::moved(x, self.y, swatch(*position, 14.0)));
        }
        self.y += 24.0;
    }

    /// Name and size beside the bar, counts in their columns; gives where the names end.
    pub(crate) fn beside(&self, name: &str, under: Vec<String>, bloc: &Bloc, top: f64) -> f64 {
        let mut y = top + 8.0;
        let weight = Weight::Bold;
        for line in wrap(name, 14.0, weight, NAMES - 12.0) {
            self.sheet
                .text(Role::Heading, Anchor::Start, (0.0, y), line);
            y += 18.0;
        }
        for line in under {
            self.sheet.text(Role::Tick, Anchor::Start, (0.0, y), line);
            y += 16.0;
        }
        self.sheet.stand_for(None);
        let middle = top + BAR / 2.0 + if self.members { 0.0 } else { 4.0 };
        for (at, position) in Position::ALL[..4].iter().enumerate() {
            let count = bloc.tally.get(*position);
            let role = if count == 0 { Role::Tick } else { Role::Figure };
            let at = (self.column(at), middle);
            self.sheet.text(role, Anchor::End, at, count.to_string());
        }
        y - 4.0
    }

    /// Name and figures in a line over the bar; gives where the bar begins.
    pub(crate) fn above(&self, name: &str, under: Vec<String>, bloc: &Bloc, top: f64) -> f64 {
        let figures = self.brush.words.say(
            Msg::GroupFigures,
            &[
                ("inFavour", bloc.tally.in_favour.into()),
                ("against", bloc.tally.against.into()),
                ("abstained", bloc.tally.abstained.into()),
            ],
        );
        let wide = text_width(&figures, 14.0, Weight::Regular);
        let right = (self.brush.options.width, top + 8.0);
        self.sheet.text(Role::Figure, Anchor::End, right, figures);
        let mut y = top + 8.0;
        for line in wrap(
            name,
            14.0,
            Weight::Bold,
            self.brush.options.width - wide - 12.0,
        ) {
            self.sheet
                .text(Role::Heading, Anchor::Start, (0.0, y), line);
            y += 18.0;
        }
        let under = under.join(&self.brush.words.get(Msg::ListSeparator));
        self.sheet.text(Role::Tick, Anchor::Start, (0.0, y), under);
        y + 12.0
    }

    /// The names of those who voted otherwise than most of the bloc; gives where they end.
    pub(crate) fn dissent(&self, bloc: &Bloc, y: f64) -> f64 {
        let otherwise: Vec<_> = bloc.dissenters().map(|(member, _)| member).collect();
        if otherwise.is_empty() {
            return y;
        }
        let names: Vec<&str> = named(self.brush.library, self.brush.vote, &otherwise)
            .into_iter()
            .map(|member| {
                self.brush
                    .library
                    .archive
                    .label_on(member, self.brush.vote.date())
            })
            .collect();
        let names = self.brush.words.list(&names);
        let said = self
            .brush
            .words
            .say(Msg::GroupDissent, &[("names", (&names).into())]);
        let mut y = y + 10.0;
        for line in wrap(
            &said,
            12.0,
            Weight::Regular,
            // System fonts of some machines are a seventh wider than the table of widths.
            (self.brush.options.width - self.start) * 0.88,
        ) {
            let at = (self.start, y);
            self.sheet.text(Role::Tick, Anchor::Start, at, line);
            y += 17.0;
        }
        y - 8.0
    }
}

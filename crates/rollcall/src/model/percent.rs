//! A part of a whole in per cent, as readers see it.

/// A part of a whole. It is shown as 100 per cent only where it is all, as 0 only where it is none.
///
/// ```
/// use rollcall::Percent;
/// assert_eq!(Percent::of(2, 3).whole(), 67);
/// assert_eq!(Percent::of(249, 250).whole(), 99);
/// assert_eq!(Percent::of(1, 1000).whole(), 1);
/// assert!(Percent::of(1, 1000).is_under_one());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Percent {
    part: usize,
    all: usize,
}

impl Percent {
    /// So many of so many.
    pub fn of(part: usize, all: usize) -> Percent {
        Percent { part, all }
    }

    /// The share in whole per cent, rounded; 1 for what is some and 99 for what is not all, even
    /// where that rounds to nothing or to everything. 0 of nothing.
    pub fn whole(self) -> u16 {
        if self.part == 0 || self.all == 0 {
            return 0;
        }
        if self.part >= self.all {
            return 100;
        }
        let rounded = (200 * self.part + self.all) / (2 * self.all);
        rounded.clamp(1, 99) as u16
    }

    /// Whether it is some, and rounds to nothing.
    pub fn is_under_one(self) -> bool {
        self.part > 0 && 200 * self.part < self.all
    }

    /// Whether it is not all, and rounds to everything.
    pub fn is_over_ninety_nine(self) -> bool {
        self.part < self.all && 200 * (self.all - self.part) <= self.all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_all_is_100_and_only_none_is_0() {
        for all in 0..=1_200 {
            for part in 0..=all {
                let percent = Percent::of(part, all);
                let whole = percent.whole();
                assert_eq!(whole == 100, part == all && all > 0, "{part} of {all}");
                assert_eq!(whole == 0, part == 0, "{part} of {all}");
                // Between the two ends it is the nearest whole number.
                let off = (100 * part).abs_diff(usize::from(whole) * all);
                let ends = percent.is_under_one() || percent.is_over_ninety_nine();
                assert!(2 * off <= all || ends, "{part} of {all}");
            }
        }
        assert!(Percent::of(996, 1000).is_over_ninety_nine());
        assert!(!Percent::of(994, 1000).is_over_ninety_nine());
        assert!(!Percent::of(0, 1000).is_under_one());
    }
}

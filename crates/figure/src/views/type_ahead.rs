//! Letters typed one after another toward a name, as list boxes add them up.

/// Milliseconds after which a letter begins a new name.
const PAUSE: f64 = 700.0;

/// The letters that were typed without a pause.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TypeAhead {
    letters: String,
    last: f64,
}

impl TypeAhead {
    /// Adds a letter that is typed at a moment (milliseconds of any clock), and gives all letters since
    /// the last pause. `None` for a key that is no letter.
    ///
    /// ```
    /// let mut typed = figure::views::type_ahead::TypeAhead::default();
    /// assert_eq!(typed.add("P", 0.0), Some("p"));
    /// assert_eq!(typed.add("a", 650.0), Some("pa"));
    /// assert_eq!(typed.add("k", 1300.0), Some("pak"));
    /// assert_eq!(typed.add("k", 2100.0), Some("k"));
    /// assert_eq!(typed.add("Tab", 2200.0), None);
    /// ```
    pub fn add(&mut self, key: &str, now: f64) -> Option<&str> {
        let mut letters = key.chars();
        let (Some(_), None) = (letters.next(), letters.next()) else {
            return None;
        };
        if !self.is_going_on(now) {
            self.letters.clear();
        }
        // Accents count as little as in names; a space joins two words of one.
        self.letters.push_str(&rollcall::search::fold(key));
        self.last = now;
        Some(&self.letters)
    }

    /// Whether a key at this moment belongs to a name that is begun: then a space is part of it.
    pub fn is_going_on(&self, now: f64) -> bool {
        !self.letters.is_empty() && now - self.last <= PAUSE
    }
}

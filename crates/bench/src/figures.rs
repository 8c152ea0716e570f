//! A list of times and what is told of it.

use chromium::Value;

/// Milliseconds.
pub struct Figures(Vec<f64>);

impl Figures {
    /// Sorts them.
    pub fn new(mut times: Vec<f64>) -> Self {
        times.sort_by(f64::total_cmp);
        Self(times)
    }

    /// Those of a list that the page gave; none if it gave none.
    pub fn of(times: &Value) -> Self {
        let rows = times.as_array().map(Vec::as_slice).unwrap_or_default();
        Self::new(rows.iter().filter_map(Value::as_f64).collect())
    }

    /// These and others.
    pub fn and(self, others: Self) -> Self {
        Self::new([self.0, others.0].concat())
    }

    /// The smallest value that this share of the times does not exceed.
    fn quantile(&self, share: f64) -> f64 {
        let at = (share * self.0.len() as f64).ceil() as usize;
        let last = self.0.len().saturating_sub(1);
        self.0
            .get(at.saturating_sub(1).min(last))
            .copied()
            .unwrap_or(f64::NAN)
    }

    /// One line.
    pub fn tell(&self, what: &str, wanted: &str) {
        println!(
            "{what:<58} min {:>8.1}  median {:>8.1}  p95 {:>8.1}  max {:>8.1}  of {:>2}   wanted: {wanted}",
            self.quantile(0.0),
            self.quantile(0.5),
            self.quantile(0.95),
            self.quantile(1.0),
            self.0.len()
        );
    }
}

#[cfg(test)]
mod tests {
    use super::Figures;

    #[test]
    fn quantiles_are_times_that_were_measured() {
        let figures = Figures::new((1..=20).rev().map(f64::from).collect());
        let told = [0.0, 0.5, 0.95, 1.0].map(|share| figures.quantile(share));
        assert_eq!(told, [1.0, 10.0, 19.0, 20.0]);
        assert!(Figures::new(Vec::new()).quantile(0.5).is_nan());
    }
}

//! Orders of names.

pub use rollcall::sort::order;

/// Texts in the order of a list of names: accents and marks do not count.
pub fn by_name(names: &[&str]) -> Vec<usize> {
    let folded: Vec<String> = names
        .iter()
        .map(|name| rollcall::search::fold(name))
        .collect();
    order(names.len(), &mut |a, b| folded[a].cmp(&folded[b]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_where_a_reader_looks_for_them() {
        let names = [
            "Czechia",
            "Côte d’Ivoire",
            "Costa Rica",
            "Türkiye",
            "Tuvalu",
        ];
        let ordered: Vec<&str> = by_name(&names).into_iter().map(|at| names[at]).collect();
        assert_eq!(
            ordered,
            [
                "Costa Rica",
                "Côte d’Ivoire",
                "Czechia",
                "Türkiye",
                "Tuvalu"
            ]
        );
    }
}

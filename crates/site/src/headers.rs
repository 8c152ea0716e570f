//! `_headers`, as Netlify and Cloudflare Pages read it: a line with a path, in which `*` stands
//! for anything, and indented lines with what is sent for it.

use std::path::Path;

/// The file's name; hosts read it and do not serve it.
pub const FILE: &str = "_headers";

/// The rules of a file, in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rules(Vec<Rule>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Rule {
    path: String,
    headers: Vec<(String, String)>,
}

impl Rules {
    /// The rules of a site; `None` where it has no such file.
    pub fn of(root: &Path) -> Option<Self> {
        std::fs::read_to_string(root.join(FILE))
            .ok()
            .map(|text| Self::read(&text))
    }

    fn read(text: &str) -> Self {
        let mut rules: Vec<Rule> = Vec::new();
        for line in text.lines() {
            let said = line.trim();
            if said.is_empty() || said.starts_with('#') {
                continue;
            }
            if !line.starts_with([' ', '\t']) {
                rules.push(Rule {
                    path: said.to_owned(),
                    headers: Vec::new(),
                });
            } else if let (Some(rule), Some((name, value))) =
                (rules.last_mut(), said.split_once(':'))
            {
                rule.headers.push((name.trim().into(), value.trim().into()));
            }
        }
        Self(rules)
    }

    /// What is sent for a path, without its query. Values of several rules are joined by commas,
    /// as both hosts do.
    pub fn headers(&self, path: &str) -> Vec<(String, String)> {
        let mut headers: Vec<(String, String)> = Vec::new();
        for rule in self.0.iter().filter(|rule| fits(&rule.path, path)) {
            for (name, value) in &rule.headers {
                let known = headers
                    .iter_mut()
                    .find(|(before, _)| before.eq_ignore_ascii_case(name));
                match known {
                    Some((_, values)) => *values = format!("{values}, {value}"),
                    None => headers.push((name.clone(), value.clone())),
                }
            }
        }
        headers
    }
}

fn fits(rule: &str, path: &str) -> bool {
    match rule.split_once('*') {
        None => rule == path,
        Some((start, rest)) => path.strip_prefix(start).is_some_and(|after| {
            (0..=after.len())
                .filter(|at| after.is_char_boundary(*at))
                .any(|at| fits(rest, &after[at..]))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_that_fit_are_joined() {
        let rules = Rules::read(
            "# policy\n/p/*\n  A: 1\n  B: x:y\n\n/p/packs/*\n\ta: 2\n/p/one.js\n  C: 3\n",
        );
        let of = |path: &str| {
            let headers = rules.headers(path);
            let lines: Vec<String> = headers.iter().map(|(n, v)| format!("{n}: {v}")).collect();
            lines.join("; ")
        };
        assert_eq!(of("/p/packs/w.pack"), "A: 1, 2; B: x:y");
        assert_eq!(of("/p/one.js"), "A: 1; B: x:y; C: 3");
        assert_eq!(of("/p/"), "A: 1; B: x:y");
        assert_eq!(of("/other"), "");
        assert!(fits("/*.js", "/a/b.js") && !fits("/*.js", "/a/b.jsx"));
    }
}

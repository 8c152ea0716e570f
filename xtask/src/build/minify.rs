//! esbuild over style sheets and scripts: every first paint waits for them.

use crate::command::{missing, tool};
use crate::fault::{Fault, Outcome};
use crate::places::Places;
use std::io::Write;
use std::process::Stdio;

/// What a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A style sheet.
    Style,
    /// A script whose outermost names are its own.
    Module,
    /// A script that shares its outermost names with the page.
    Script,
}

/// Makes texts small, or leaves them as they are for development.
#[derive(Clone, Copy, Debug)]
pub struct Minify<'a> {
    /// Where esbuild is; none for development.
    pub tools: Option<&'a Places>,
}

impl Minify<'_> {
    /// The text in its small form.
    ///
    /// # Errors
    /// esbuild could not be started, or finds a mistake in the text.
    pub fn text(self, kind: Kind, text: &str) -> Outcome<String> {
        let Some(places) = self.tools else {
            return Ok(text.to_owned());
        };
        let mut esbuild = tool(places, "esbuild");
        esbuild.args(["--minify", "--log-level=warning", "--charset=utf8"]);
        esbuild.args(match kind {
            Kind::Style => &["--loader=css"][..],
            Kind::Module => &["--loader=js", "--format=esm"],
            Kind::Script => &["--loader=js"],
        });
        let mut running = esbuild
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| missing(&esbuild, &error))?;
        if let Some(mut input) = running.stdin.take() {
            // What it does not read to the end, it says below.
            let _ = input.write_all(text.as_bytes());
        }
        let output = running.wait_with_output();
        let output = output.map_err(|error| missing(&esbuild, &error))?;
        if output.status.success() {
            Ok(String::from_utf8_lossy(&output.stdout).into_owned())
        } else {
            Err(Fault::new("esbuild failed; its own words stand above."))
        }
    }
}

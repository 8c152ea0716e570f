//! esbuild, from npm: makes style sheets and scripts small.

use super::binaryen::package;
use crate::fault::Outcome;
use crate::places::Places;

const ESBUILD: &str = "0.28.2";

/// Installs esbuild when this version is not there.
///
/// # Errors
/// No npm, or no network when it is needed.
pub fn ensure(places: &Places) -> Outcome {
    package(places, "esbuild", ESBUILD).map(drop)
}

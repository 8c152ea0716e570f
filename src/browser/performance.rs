//! Time marks for the benchmark, in the browser's own list of performance entries.

use super::window;

/// Runs a step and measures it as `plenary:<name>`.
pub fn measured<T>(name: &str, step: impl FnOnce() -> T) -> T {
    let Some(performance) = window().and_then(|window| window.performance()) else {
        return step();
    };
    let (from, name) = (format!("plenary:{name}:start"), format!("plenary:{name}"));
    let _ = performance.mark(&from);
    let done = step();
    let _ = performance.measure_with_start_mark(&name, &from);
    done
}

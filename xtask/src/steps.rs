//! Says what is being done and how far it is.

use std::time::Instant;

/// A count of steps, told one by one.
pub struct Steps {
    done: usize,
    all: usize,
    started: Instant,
}

impl Steps {
    /// So many steps are ahead.
    pub fn new(all: usize) -> Self {
        Self {
            done: 0,
            all,
            started: Instant::now(),
        }
    }

    /// The next step begins.
    pub fn next(&mut self, what: &str) {
        self.done += 1;
        println!("[{} of {}] {what}", self.done, self.all);
    }

    /// Seconds since the first step.
    pub fn seconds(&self) -> f64 {
        self.started.elapsed().as_secs_f64()
    }
}

/// A line under the step.
pub fn say(line: &str) {
    println!("    {line}");
}

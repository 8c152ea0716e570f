//! A kind of input and the laws that hold for it.

use proptest::strategy::Strategy;
use proptest::test_runner::{Config, TestCaseResult, TestRunner};
use std::time::{Duration, Instant};

/// A target's turn: the others wait as long.
const TURN: Duration = Duration::from_millis(200);

/// So many inputs are made between two looks at the clock.
const BATCH: u32 = 64;

/// Tries so many inputs, and says which one breaks a law.
type Batch = Box<dyn FnMut(u32) -> Result<(), String>>;

/// A target, and how far it is.
pub struct Target {
    /// One word.
    pub name: &'static str,
    /// How many inputs were tried.
    pub inputs: u64,
    /// What broke a law: the smallest such input.
    pub broken: Option<String>,
    batch: Batch,
}

impl Target {
    /// Inputs of a strategy, and a test of its laws.
    pub fn new<S: Strategy + 'static>(
        name: &'static str,
        strategy: S,
        holds: impl Fn(S::Value) -> TestCaseResult + 'static,
    ) -> Self {
        let batch = move |cases| {
            let config = Config {
                cases,
                failure_persistence: None,
                max_global_rejects: u32::MAX,
                ..Config::default()
            };
            let mut runner = TestRunner::new(config);
            let run = runner.run(&strategy, &holds);
            run.map_err(|error| error.to_string())
        };
        Self {
            name,
            inputs: 0,
            broken: None,
            batch: Box::new(batch),
        }
    }

    /// Takes a turn; after a law was broken there is none.
    pub fn try_some(&mut self) {
        let begun = Instant::now();
        while self.broken.is_none() && begun.elapsed() < TURN {
            self.broken = (self.batch)(BATCH).err();
            self.inputs += u64::from(BATCH);
        }
    }
}

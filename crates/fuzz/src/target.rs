//! A kind of input and the laws that hold for it.

use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseResult, TestRng, TestRunner};
use std::time::{Duration, Instant};

/// A target's turn: the others wait as long.
const TURN: Duration = Duration::from_millis(200);

/// So many inputs are made between two looks at the clock.
const BATCH: u32 = 64;

/// Tries the inputs that a seed leads to, and says which one breaks a law.
type Batch = Box<dyn FnMut(TestRng) -> Result<(), String>>;

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
        let batch = move |rng| {
            let config = Config {
                cases: BATCH,
                failure_persistence: None,
                max_global_rejects: u32::MAX,
                ..Config::default()
            };
            let mut runner = TestRunner::new_with_rng(config, rng);
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

    /// Takes a turn; after a law was broken there is none. The same seed leads to the same inputs, however
    /// far it comes.
    pub fn try_some(&mut self, seed: u64) {
        let begun = Instant::now();
        while self.broken.is_none() && begun.elapsed() < TURN {
            let mut bytes = [0; 32];
            bytes[..8].copy_from_slice(&seed.to_le_bytes());
            bytes[8..16].copy_from_slice(&self.inputs.to_le_bytes());
            let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
            self.broken = (self.batch)(rng).err();
            self.inputs += u64::from(BATCH);
        }
    }
}

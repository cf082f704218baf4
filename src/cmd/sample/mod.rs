//! `auditbook sample`: how many contacts to review, and which. Numbers, or a list of contacts, in; a size, or the ids drawn and the
//! `sample:` of the audit, out.

mod draw;

use std::io::Write;
use std::path::PathBuf;
use std::str::FromStr;

use clap::ArgGroup;
use serde_json::{Value, json};

use crate::cmd::Exit;
use crate::cmd::terminal::{self, no_output};
use crate::error::Failure;
use crate::formula::distribution::Confidence;
use crate::formula::sample::{Difference, margin, sample_size, sample_to_detect};
use draw::{Draw, Drawn};

/// What stands under the help.
const EXAMPLES: &str = "\
Examples:
  auditbook sample --population 1240 --margin 5
      how many of 1,240 contacts tell a share to ±5 points
  auditbook sample --detect 80:85 --power 0.8
      how many of each group tell 85 % from 80 %, four times in five
  auditbook sample --from contacts.csv --id TICKET --by team --n 60 --seed 2026-06
      which 60 to review, of each team in proportion, at least one

The draw takes the smallest SHA-256 of seed and id, written one after the other: the same file and seed give the same ids, in \
whatever order the rows stand, and whoever has both can repeat it. Rows that are added never change the order of those that were \
there: within a stratum an id leaves the sample only for a new one that comes before it, or where the stratum's part of the sample \
gets smaller. Choose the seed before you look at the file.";

/// Arguments of `auditbook sample`.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
#[command(group = ArgGroup::new("what").required(true).multiple(true).args(["margin", "detect", "from"]))]
pub struct Args {
    /// How many contacts there are; endless unless given
    #[arg(long, value_name = "N", conflicts_with_all = ["detect", "from"])]
    pub population: Option<u64>,
    /// How closely a share shall be known, in percentage points
    #[arg(long, value_name = "POINTS", value_parser = points, conflicts_with_all = ["detect", "count"])]
    pub margin: Option<f64>,
    /// Two shares in percent that shall be told apart, such as 80:85
    #[arg(long, value_name = "FROM:TO", conflicts_with = "from")]
    pub detect: Option<Shares>,
    /// How probable it shall be that the difference is found
    #[arg(long, value_name = "SHARE", value_parser = fraction, requires = "detect", default_value = "0.8")]
    pub power: f64,
    /// A CSV file with a row for each contact, to draw from
    #[arg(long, value_name = "FILE", requires_all = ["id", "seed"])]
    pub from: Option<PathBuf>,
    /// The column that names a contact
    #[arg(long, value_name = "COLUMN", requires = "from")]
    pub id: Option<String>,
    /// The column to draw in proportion to, at least one of each of its values
    #[arg(long, value_name = "COLUMN", requires = "from")]
    pub by: Option<String>,
    /// How many to draw; as many as `--margin` asks for unless given
    #[arg(id = "count", long = "n", value_name = "N", value_parser = clap::value_parser!(u64).range(1..), requires = "from")]
    pub count: Option<u64>,
    /// What the draw is repeated by: any text
    #[arg(long, value_name = "TEXT", requires = "from")]
    pub seed: Option<String>,
    /// How sure it shall be
    #[arg(long, value_name = "SHARE", value_parser = fraction, default_value = "0.95")]
    pub confidence: f64,
    /// How to print it
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
}

/// How a sample is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// In words
    Human,
    /// One JSON object
    Json,
}

/// Two different shares in percent.
#[derive(Debug, Clone, Copy)]
pub struct Shares(Difference);

impl FromStr for Shares {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let share = |text: &str| text.trim().parse().ok().filter(|share| (0.0..=100.0).contains(share));
        let shares = text.split_once(':').and_then(|(from, to)| Some((share(from)?, share(to)?)));
        let (from, to) = shares.ok_or("expected two shares in percent, such as 80:85")?;
        if f64::total_cmp(&from, &to).is_eq() {
            return Err("the two shares are the same: nothing is to be told apart".into());
        }
        Ok(Self(Difference { from, to }))
    }
}

fn points(text: &str) -> Result<f64, String> {
    let points = text.parse().ok().filter(|points| *points > 0.0 && *points <= 100.0);
    points.ok_or_else(|| "expected percentage points above 0 and at most 100".into())
}

fn fraction(text: &str) -> Result<f64, String> {
    let share = text.parse().ok().filter(|share| *share > 0.0 && *share < 1.0);
    share.ok_or_else(|| "expected a share between 0 and 1, such as 0.9".into())
}

/// Prints on `output` how many to review, or which. [`Exit::Findings`] where the file has errors, which are told on standard error.
pub fn run(args: &Args, output: &mut impl Write) -> Result<Exit, Failure> {
    let confidence = Confidence::new(args.confidence).unwrap_or_default();
    let (said, result) = if let Some(draw) = Draw::of(args) {
        match draw.drawn(confidence)? {
            Ok(drawn) => (in_words(&draw, &drawn, confidence), drawn_json(&draw, &drawn, confidence)),
            Err(faults) => {
                terminal::diagnostics(&faults)?;
                return Ok(Exit::Findings);
            }
        }
    } else if let Some(Shares(difference)) = args.detect {
        to_detect(difference, args.power, confidence)?
    } else {
        to_know(args, confidence)?
    };
    let printed = if args.format == Format::Json { format!("{result:#}\n") } else { said };
    output.write_all(printed.as_bytes()).map_err(no_output)?;
    Ok(Exit::Clean)
}

fn percent(confidence: Confidence) -> String {
    format!("{} % confidence", rounded(100.0 * confidence.level()))
}

/// A number of contacts as a whole number.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is whole and not negative")]
fn whole(n: f64) -> u64 {
    n as u64
}

/// At most two digits behind the point.
fn rounded(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

/// Why no number can be given: the wanted is too fine to be counted.
fn too_many() -> Failure {
    Failure::Usage { message: "the number to review is too large to be counted".into(), hint: None }
}

/// How many are needed to know a share.
fn to_know(args: &Args, confidence: Confidence) -> Result<(String, Value), Failure> {
    let points = args.margin.expect("the arguments ask for one of three");
    let n = sample_size(args.population.map(|all| all as f64), points, confidence).ok_or_else(too_many)?;
    let (of, block) = match args.population {
        Some(all) => {
            (format!(" of {all}"), format!("\nsample: {{population: {all}, reviewed: {n}, method: random}}\n"))
        }
        None => (String::new(), String::new()),
    };
    let said = format!("review {n}{of}: a share is then known to ±{points} points at {}\n{block}", percent(confidence));
    let json =
        json!({ "population": args.population, "margin": points, "confidence": confidence.level(), "n": whole(n) });
    Ok((said, json))
}

/// How many are needed to tell two shares apart.
fn to_detect(shares: Difference, power: f64, confidence: Confidence) -> Result<(String, Value), Failure> {
    let n = sample_to_detect(shares, power, confidence).ok_or_else(too_many)?;
    let Difference { from, to } = shares;
    let percent = percent(confidence);
    let found = rounded(100.0 * power);
    let said = format!(
        "review {n} of each group: {to} % is then told from {from} % with probability {found} %, at {percent}\n"
    );
    let json =
        json!({ "from": from, "to": to, "power": power, "confidence": confidence.level(), "n": whole(n), "groups": 2 });
    Ok((said, json))
}

/// What was drawn: a line, the ids in the order of drawing, and the block for the audit.
fn in_words(draw: &Draw, drawn: &Drawn, confidence: Confidence) -> String {
    let (n, all) = (drawn.n(), drawn.population());
    let margin = margin(all, n, confidence).map(rounded).unwrap_or_default();
    let mut text =
        format!("{n} of {all} contacts; a share is then known to ±{margin} points at {}\n", percent(confidence));
    for stratum in &drawn.strata {
        text.push('\n');
        if let Some(by) = draw.by {
            let value = if stratum.value.is_empty() { "(empty)".into() } else { printable(&stratum.value) };
            text.push_str(&format!("{by} {value}: {} of {}\n", stratum.ids.len(), stratum.rows));
        }
        stratum.ids.iter().for_each(|id| text.push_str(&format!("{}\n", printable(id))));
    }
    text.push_str(&format!("\n{}\n", block(draw, drawn)));
    text
}

/// The `sample:` of the audit, and how it was drawn.
fn block(draw: &Draw, drawn: &Drawn) -> String {
    let by = draw.by.map(|by| format!(" by {}", printable(by))).unwrap_or_default();
    let (n, all, seed) = (drawn.n(), drawn.population(), printable(draw.seed));
    format!("sample: {{population: {all}, reviewed: {n}, method: random}}  # drawn{by} with seed {seed}")
}

fn drawn_json(draw: &Draw, drawn: &Drawn, confidence: Confidence) -> Value {
    let strata: Vec<Value> = drawn
        .strata
        .iter()
        .map(|stratum| json!({ "value": draw.by.map(|_| &stratum.value), "population": stratum.rows, "ids": stratum.ids, "n": stratum.ids.len() }))
        .collect();
    let (n, all) = (drawn.n(), drawn.population());
    let ids: Vec<&String> = drawn.strata.iter().flat_map(|stratum| &stratum.ids).collect();
    json!({
        "population": all, "n": n, "seed": draw.seed, "by": draw.by, "confidence": confidence.level(),
        "margin": margin(all, n, confidence), "ids": ids, "strata": strata,
        "sample": { "population": all, "reviewed": n, "method": "random" },
    })
}

/// `text` on one line.
fn printable(text: &str) -> String {
    text.chars().flat_map(|c| if c.is_control() { c.escape_default().collect() } else { vec![c] }).collect()
}

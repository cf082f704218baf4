//! The breakdowns of a metric: its parts as small charts on one scale, and which of them really change.

use std::collections::BTreeMap;

use super::course::Course;
use super::why_moved;
use crate::i18n::format::Join;
use crate::i18n::{Arg, Args, msg};
use crate::report::movement::{Movement, MovementBasis, MovementVerdict};
use crate::report::{MetricReport, Point};
use crate::site::chart::Trend;
use crate::site::page::{Block, Figure, esc};
use crate::site::shape::Tone;
use crate::site::sign::{self, Sign};
use crate::site::tree::{Here, Tree};

/// The most parts of a breakdown that are drawn.
const MOST_PARTS: usize = 12;

/// A part as it is drawn.
struct DrawnPart {
    name: String,
    trend: Trend,
    movement: Sign,
    /// Whether its trend alone shows that.
    trends: bool,
}

/// Returns the blocks of each breakdown of a metric: its parts, then why the whole moved.
pub(super) fn blocks(here: &Here, metric: &MetricReport) -> Vec<Block> {
    let breakdowns = metric.breakdowns.iter().enumerate();
    let of = |(nth, (name, points)): (usize, (&String, &BTreeMap<String, Vec<Point>>))| {
        let parts = block(here, metric, &Breakdown { nth, name, points });
        std::iter::once(parts).chain(why_moved::block(here, metric, name, nth))
    };
    breakdowns.flat_map(of).collect()
}

/// A breakdown: its place, its name and the points of its parts.
struct Breakdown<'a> {
    nth: usize,
    name: &'a str,
    points: &'a BTreeMap<String, Vec<Point>>,
}

fn block(here: &Here, metric: &MetricReport, breakdown: &Breakdown) -> Block {
    let parts = parts(here, metric, breakdown);
    let trends: Vec<Trend> = parts.iter().map(|part| part.trend.clone()).collect();
    let charts = Trend::draw_multiples(&trends, &here.setting());
    let panels = parts.iter().zip(&charts).map(|(part, chart)| {
        let mut panel = Figure::panel(&*part.name, chart);
        panel.caption.push(here.html.reading(&part.movement));
        // A trend has no signal that the chart could mark.
        panel.caption.extend(part.trends.then(|| esc(here.text(MovementBasis::Trend.of_part()))));
        panel
    });
    Block::new(format!("by-{}", breakdown.nth), finding(here, breakdown.name, &parts))
        .say([esc(here.text(msg!("note-same-scale")))])
        .figures("cols three", panels)
}

fn parts(here: &Here, metric: &MetricReport, breakdown: &Breakdown) -> Vec<DrawnPart> {
    let judged = metric.breakdown_charts.get(breakdown.name);
    let part = |(at, (value, points)): (usize, (&String, &Vec<Point>))| {
        let judged = judged.and_then(|judged| judged.get(value));
        let chart = judged.and_then(|part| part.spc.as_ref());
        let course = Course { metric, points, chart, goal: None };
        let mut trend = course.draw(here, &format!("part-{}-{at}", breakdown.nth));
        let name = here.part_name(breakdown.name, value);
        trend.heading.title = here.named(here.plain(&metric.head.title), &name);
        let movement = judged.map_or(Movement::still(MovementVerdict::TooFew), |part| part.movement);
        let trends = movement.basis == Some(MovementBasis::Trend);
        DrawnPart { name, trend, movement: sign::moving(here, metric, points, movement), trends }
    };
    breakdown.points.iter().take(MOST_PARTS).enumerate().map(part).collect()
}

/// What the breakdown shows: which of its parts get worse or better, where not all do.
fn finding(tree: &Tree, name: &str, parts: &[DrawnPart]) -> String {
    let title = tree.breakdown_name(name);
    for (tone, key) in [(Tone::Bad, msg!("breakdown-worse")), (Tone::Good, msg!("breakdown-better"))] {
        let moving = parts.iter().filter(|part| part.movement.tone == tone);
        let moving: Vec<Arg> = moving.map(|part| Arg::Text(part.name.clone())).collect();
        if !moving.is_empty() && moving.len() < parts.len() {
            let args = Args::new().with("name", Arg::Plain(title)).with("parts", Arg::List(moving, Join::And));
            return tree.say(key, &args);
        }
    }
    tree.say(msg!("section-breakdown"), &Args::new().with("name", Arg::Plain(title)))
}

//! What a process chart is made of: bands, limits, target, forecast, line, points and the surfaces that name them on hover.

use super::super::class::Class;
use super::super::place::Block;
use super::super::scale::drawable;
use super::super::sheet::{Screen, Spot};
use super::super::spec::Mark;
use super::super::timeline::day;
use super::scene::Scene;
use super::{EventKind, Fan, FanEnd, LimitStep};

/// More points than this are too close for a name each.
const MOST_NAMED: usize = 130;

impl Scene<'_, '_> {
    /// The band, limits and mean of every segment.
    pub(super) fn limits(&mut self) {
        let half = (self.span().spacing(self.trend) / 2.0 - 1.0).clamp(0.5, 4.0);
        for segment in &self.trend.segments {
            if !segment.steps.is_empty() {
                self.moving_limits(&segment.steps, half);
                continue;
            }
            let (left, right) = (self.plot.x(day(segment.from)) - half, self.plot.x(day(segment.to)) + half);
            let level = |value: f64, class: Class| {
                let y = self.plot.y(value);
                self.sheet.line((left, y), (right, y), class);
                ((left, y), (right, y))
            };
            let mut lines = Vec::new();
            if let Some((lower, upper)) = both(segment.limits) {
                let block = Block { left, top: self.plot.y(upper), right, bottom: self.plot.y(lower) };
                self.sheet.rect(block, Class::Band);
                lines.extend([level(lower, Class::Limit), level(upper, Class::Limit)]);
            }
            if self.screen != Screen::Every && drawable(segment.mean).is_some() {
                lines.push(level(segment.mean, Class::Mean));
            }
            for (from, to) in lines {
                self.room.busy_line(from, to, 0.3);
            }
        }
    }

    /// Where the values would have been without a change, dashed as on the page of the plan.
    pub(super) fn without(&mut self) {
        for line in &self.trend.without {
            let known = line.iter().filter_map(|value| Some((day(value.date), drawable(value.value)?)));
            self.plot.line(&known.collect::<Vec<_>>(), Class::ForecastPlain);
        }
    }

    /// The band, limits and mean of a segment where they differ from point to point: stairs, a step for each point.
    fn moving_limits(&mut self, steps: &[LimitStep], half: f64) {
        let drawn: Vec<&LimitStep> = steps
            .iter()
            .filter(|step| [step.lower, step.mean, step.upper].iter().all(|at| drawable(*at).is_some()))
            .collect();
        let xs: Vec<f64> = drawn.iter().map(|step| self.plot.x(day(step.date))).collect();
        let (Some(first), Some(last)) = (xs.first(), xs.last()) else { return };
        let mut edges = vec![first - half];
        edges.extend(xs.windows(2).map(|pair| f64::midpoint(pair[0], pair[1])));
        edges.push(last + half);
        let stairs = |height: fn(&LimitStep) -> f64| -> Vec<Spot> {
            let spots = drawn.iter().zip(edges.windows(2));
            spots
                .flat_map(|(step, edge)| edge.iter().map(|x| (*x, self.plot.y(height(step)))).collect::<Vec<_>>())
                .collect()
        };
        let (lower, mean, upper) = (stairs(|step| step.lower), stairs(|step| step.mean), stairs(|step| step.upper));
        let outline: Vec<Spot> = upper.iter().chain(lower.iter().rev()).copied().collect();
        self.sheet.polygon(&outline, Class::Band);
        self.sheet.path(&lower, Class::Limit);
        self.sheet.path(&upper, Class::Limit);
        let mut lines = vec![lower, upper];
        if self.screen != Screen::Every {
            self.sheet.path(&mean, Class::Mean);
            lines.push(mean);
        }
        for line in lines {
            for pair in line.windows(2) {
                self.room.busy_line(pair[0], pair[1], 0.3);
            }
        }
    }

    /// The target as a line that steps where it changed.
    pub(super) fn target(&mut self) {
        let span = self.span();
        let mut path: Vec<Spot> = Vec::new();
        for step in self.trend.targets.iter().filter(|step| drawable(step.value).is_some()) {
            let (x, y) = (self.plot.x(span.before(step.from)), self.plot.y(step.value));
            match path.last() {
                None => path.push((if x <= self.plot.frame.left + 8.0 { self.plot.frame.left } else { x }, y)),
                Some(&(_, before)) => path.extend([(x, before), (x, y)]),
            }
        }
        if let Some(&(_, y)) = path.last() {
            path.push((self.plot.frame.right, y));
        }
        self.sheet.path(&path, Class::Target);
        for pair in path.windows(2) {
            self.room.busy_line(pair[0], pair[1], 1.0);
        }
    }

    /// The target of a goal that is not the one in force.
    pub(super) fn aim(&mut self) {
        let Some(aim) = self.trend.aim.as_ref().filter(|aim| drawable(aim.value).is_some()) else { return };
        let y = self.plot.y(aim.value);
        let to = aim.to.map_or(self.plot.frame.right, |to| self.plot.x(day(to)));
        let ends = ((self.plot.x(day(aim.from)).min(to), y), (to, y));
        self.sheet.line(ends.0, ends.1, Class::Target);
        self.room.busy_line(ends.0, ends.1, 1.0);
    }

    /// The forecast: its wide range, its likely range, outlined, and the middle.
    pub(super) fn fan(&mut self) {
        let Some(fan) = &self.trend.fan else { return };
        let drawn = |end: &FanEnd| [end.value, end.outer.0, end.outer.1].iter().all(|value| drawable(*value).is_some());
        if fan.ends.len() < 2 || !fan.ends.iter().all(drawn) {
            return;
        }
        let (surface, edge, line) = fan_classes(fan);
        let side = |of: fn(&FanEnd) -> f64| -> Vec<(f64, f64)> {
            fan.ends.iter().map(|end| (day(end.date), of(end))).collect()
        };
        let around = |low: &[(f64, f64)], high: &[(f64, f64)]| -> Vec<(f64, f64)> {
            low.iter().chain(high.iter().rev()).copied().collect()
        };
        let (low95, high95) = (side(|end| end.outer.0), side(|end| end.outer.1));
        let (low80, high80) = (side(|end| end.inner.0), side(|end| end.inner.1));
        let outline = around(&low95, &high95);
        self.plot.polygon(&outline, Class::FanWide);
        self.plot.polygon(&around(&low80, &high80), surface);
        self.plot.line(&low80, edge);
        self.plot.line(&high80, edge);
        self.plot.line(&side(|end| end.value), line);
        let corners: Vec<Spot> = outline.iter().map(|(x, y)| self.plot.spot(*x, *y)).collect();
        let edge =
            |of: fn(&Spot) -> f64, pick: fn(f64, f64) -> f64, start: f64| corners.iter().map(of).fold(start, pick);
        let block = Block {
            left: edge(|corner| corner.0, f64::min, f64::INFINITY),
            right: edge(|corner| corner.0, f64::max, 0.0),
            top: edge(|corner| corner.1, f64::min, f64::INFINITY),
            bottom: edge(|corner| corner.1, f64::max, 0.0),
        };
        // Pale, and widest where nothing is written.
        self.room.busy.push((block, 0.2));
    }
}

/// The classes of a forecast's surface, edge and line.
fn fan_classes(fan: &Fan) -> (Class, Class, Class) {
    match fan.mark {
        Mark::Bad => (Class::FanBad, Class::FanEdgeBad, Class::ForecastBad),
        Mark::Good => (Class::FanGood, Class::FanEdgeGood, Class::ForecastGood),
        Mark::Plain | Mark::Special => (Class::FanPlain, Class::FanEdgePlain, Class::ForecastPlain),
    }
}

fn both(pair: Option<(f64, f64)>) -> Option<(f64, f64)> {
    pair.filter(|&(low, high)| drawable(low).is_some() && drawable(high).is_some())
}

/// The line, interrupted where a period is missing or the measure changed, then whiskers and points.
pub(super) fn data(scene: &mut Scene) {
    let cuts: Vec<f64> = scene
        .trend
        .events
        .iter()
        .filter(|event| event.kind != EventKind::Change)
        .map(|event| day(event.date))
        .collect();
    let mut runs: Vec<Vec<(f64, f64)>> = vec![Vec::new()];
    let mut before = f64::NEG_INFINITY;
    for point in &scene.trend.points {
        let at = day(point.date);
        if point.drawable().is_none() || cuts.iter().any(|&cut| before < cut && cut <= at) {
            runs.push(Vec::new());
        }
        if let (Some(value), Some(run)) = (point.drawable(), runs.last_mut()) {
            run.push((at, value));
        }
        before = at;
    }
    for run in &runs {
        scene.plot.line(run, Class::Data);
        for pair in run.windows(2) {
            let [from, to] = [pair[0], pair[1]].map(|(x, y)| scene.plot.spot(x, y));
            scene.room.busy_line(from, to, 3.0);
        }
    }
    let alone: Vec<f64> = runs.iter().filter(|run| run.len() == 1).map(|run| run[0].0).collect();
    points(scene, &alone);
}

/// Whiskers and marks. Ordinary points that would touch each other are left to the line, unless they stand alone.
fn points(scene: &mut Scene, alone: &[f64]) {
    let panel = scene.screen == Screen::Every;
    let dense = panel || scene.span().spacing(scene.trend) < 6.0;
    for point in &scene.trend.points {
        let Some(value) = point.drawable() else { continue };
        let at = scene.plot.spot(day(point.date), value);
        if let Some((low, high)) = both(point.interval).filter(|_| !panel) {
            let (bottom, top) = (scene.plot.y(low), scene.plot.y(high));
            scene.sheet.line((at.0, bottom), (at.0, top), Class::Whisker);
            scene.room.busy_line((at.0, bottom), (at.0, top), 1.0);
        }
        if point.mark != Mark::Plain || !dense || alone.contains(&day(point.date)) {
            scene.sheet.mark(at, point.mark, scene.size);
            scene.room.busy_mark(at, if point.mark == Mark::Plain { 4.0 } else { 7.0 }, 4.0);
        }
    }
}

/// A column over every point that names it on hover, for wide screens, where there is a pointer.
pub(super) fn hover(scene: &Scene) {
    let named: Vec<_> = scene.trend.points.iter().filter(|point| point.drawable().is_some()).collect();
    if scene.screen.narrow() || named.len() > MOST_NAMED {
        return;
    }
    let half = (scene.span().spacing(scene.trend) / 2.0).clamp(2.0, 16.0);
    for point in named {
        let x = scene.plot.x(day(point.date));
        let frame = scene.plot.frame;
        let column = Block { left: x - half, top: frame.top, right: x + half, bottom: frame.bottom };
        scene.sheet.point_of(column, &point.label, point.row.as_deref());
    }
}

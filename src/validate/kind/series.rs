//! The points of a metric that are written down: inline, or in a CSV file.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Diagnostic, Rule, Severity, and_more, rules};
use crate::model::metric::{Series, SeriesPoint};
use crate::model::{Every, Origin, Peaks, Period, Unit};
use crate::parse::csv::{DateFormat, Decimal};
use crate::parse::node::in_flow;
use crate::parse::read::{certain, did_you_mean, listed};
use crate::schema::metric::Metric;
use crate::schema::source::{InlinePoint, Points, SeriesFile};
use crate::schema::{FileNames, TimeUnit};
use crate::source::Span;

use super::super::spelt;
use super::super::units::{self, WrittenUnit};
use super::Reading;
use super::day_fractions::day_fraction;
use super::distinct::are_distinct;
use super::inline_decimals;
use super::parts;
use super::proportion::Proportions;
use super::series_rows::{self, Together};
use super::signs::{SIGNS_HELP, signs_message};
use super::table::{self, Column, Table};
use super::two_units::of_points;
use super::years;

/// A file and how it is laid out.
pub(super) struct FileLayout<'a> {
    /// What the document names the file.
    pub(super) named: String,
    pub(super) period: Column<'a>,
    pub(super) value: Column<'a>,
    pub(super) n: Option<Column<'a>>,
    /// Breakdown → column.
    pub(super) by: BTreeMap<&'a str, Column<'a>>,
    /// Where each breakdown is named in the document.
    pub(super) by_at: BTreeMap<&'a str, Origin>,
    pub(super) decimal: Option<Decimal>,
    /// How days or months are written, where not as periods.
    pub(super) dates: Option<&'a DateFormat>,
    /// What bare numbers of a duration count.
    pub(super) bare_in: Option<TimeUnit>,
    pub(super) files: &'a FileNames,
}

/// The points that `metric` writes down in `points`.
pub(super) fn read(read: &Reading<'_, '_>, metric: &Metric, points: &Points) -> Option<Series> {
    match points {
        Points::Inline(points) => Some(inline(read, metric, points)),
        Points::File(file) => {
            let layout = layout(read, metric, file)?;
            let delimiter = file.delimiter.map(|delimiter| delimiter.0);
            let table =
                Table { names: &file.files, delimiter, skip: &file.skip, counts_rows: false, key: Some("series") };
            let factor = layout.bare_in.map_or(1.0, TimeUnit::seconds);
            let proportions = Proportions::new(metric, factor);
            let mut found = Vec::new();
            let mut together = Together { seen: BTreeSet::new(), proportions, peaks: Peaks::default() };
            let files = table::read(read, &table, |csv| {
                let points = series_rows::read(csv, &layout, metric, &mut together)?;
                let is_whole = points.is_some();
                found.extend(points.into_iter().flatten());
                Ok(is_whole)
            })?;
            parts::report(read, metric, &found);
            years::report(read, &table, &found);
            let mut faults = together.proportions.faults();
            if let Some((point, two)) = of_points(&found, &metric.unit).filter(|_| faults.is_empty())
                && let Some((path, place)) = table::cell_at(read, &table, &point.origin)
            {
                let fault = Diagnostic::in_excerpt(&rules::OUT_OF_PROPORTION, path, place, "");
                faults.push(two.told(fault, Some(point.period.to_string()), metric.head.path()));
            }
            let is_of_two_sizes = !faults.is_empty();
            faults.into_iter().for_each(|fault| read.fields.reader.report(fault));
            Some(Series { files, points: found, peaks: together.peaks, is_of_two_sizes })
        }
    }
}

fn layout<'a>(read: &Reading<'_, '_>, metric: &'a Metric, file: &'a SeriesFile) -> Option<FileLayout<'a>> {
    let names = metric.by.iter().map(String::as_str);
    let known = ["period", "value", "n"].into_iter().chain(names.clone());
    let mut is_whole = true;
    for (name, heading) in file.columns.iter().filter(|(name, _)| !known.clone().any(|known| known == *name)) {
        let message = format!("a series has no column `{name}`");
        let before = &read.fields.file.text()[..heading.origin.span.start];
        let key = before.rfind(name.as_str()).map(|at| Span::new(at, at + name.len()));
        let fault = read.fields.reader.fault(&rules::UNKNOWN_KEY, key.unwrap_or(heading.origin.span), message);
        let fault = fault.expected(format!("one of {}", listed(known.clone())));
        let mend = certain(name, known.clone())
            .filter(|_| key.is_some())
            .filter(|known| !file.columns.contains_key(*known))
            .map(str::to_owned);
        let is_turned = known.clone().any(|known| known == heading.header);
        let turned =
            || is_turned.then(|| format!("write it the other way round: `{}: {}`", heading.header, in_flow(name)));
        let help = did_you_mean(name, known.clone()).or_else(turned);
        read.fields.reader.report(fault.maybe_help(help).maybe_mend(mend));
        is_whole = false;
    }
    is_whole &= are_distinct(read.fields.reader, file.columns.iter().map(|(name, heading)| (name.as_str(), heading)));
    let files: Vec<&str> = file.files.iter().map(|file| file.value.as_str()).collect();
    // A column whose name is unknown is not missed as well.
    is_whole.then(|| FileLayout {
        named: if let [one] = files[..] { one.to_owned() } else { format!("[{}]", files.join(", ")) },
        period: Column::of("period", &file.columns),
        value: Column::of("value", &file.columns),
        n: file.columns.get("n").map(Column::named),
        by: names.clone().map(|name| (name, Column::of(name, &file.columns))).collect(),
        by_at: names.filter_map(|name| Some((name, by_at(read, name)?))).collect(),
        decimal: file.decimal,
        dates: file.dates.as_ref().map(|dates| &dates.0),
        bare_in: file.bare_in.or(metric.bare_in),
        files: &file.files,
    })
}

/// Where the document names the breakdown `name`.
fn by_at(read: &Reading<'_, '_>, name: &str) -> Option<Origin> {
    let by = read.map.mapping().get("by")?;
    spelt::named(by, name).map(|span| read.fields.origin(span))
}

/// Points that have no place in a series, by one rule: the first, and how many others.
struct OutOfPlace<'a> {
    rule: &'static Rule,
    message: String,
    at: &'a Origin,
    others: usize,
    expected: String,
}

fn inline(read: &Reading<'_, '_>, metric: &Metric, written: &[InlinePoint]) -> Series {
    let every = metric.every;
    let mut seen = BTreeSet::new();
    let mut points = Vec::new();
    let (mut out_of_place, mut peaks) = (Vec::new(), Peaks::default());
    for point in written {
        let period = point.period.value;
        let is_second = !seen.insert(every.containing(period.start()));
        if let Some((rule, message)) = misplaced(period, every, is_second) {
            if let Some(known) = out_of_place.iter_mut().find(|known: &&mut OutOfPlace<'_>| known.rule == rule) {
                known.others += 1;
            } else {
                let (at, expected) = (&point.period.origin, one_for_each(metric, period));
                out_of_place.push(OutOfPlace { rule, message, at, others: 0, expected });
            }
            continue;
        }
        let is_bare = metric.unit == Unit::Duration && WrittenUnit::of(&point.origin) == WrittenUnit::Bare;
        let factor = metric.bare_in.filter(|_| is_bare).map_or(1.0, TimeUnit::seconds);
        let (value, origin) = (point.value.map(|value| value * factor), point.origin.clone());
        if value.is_some() {
            peaks.see(period.start(), || point.period.origin.excerpt());
        }
        points.push(SeriesPoint { period, breakdown: BTreeMap::new(), value, n: None, origin });
    }
    for OutOfPlace { rule, message, at, others, expected } in out_of_place {
        let more = if others > 0 { format!(", and {others} more are alike") } else { String::new() };
        let fault = read.fields.reader.fault(rule, at.span, message + &more);
        read.fields.reader.report(fault.expected(expected));
    }
    years::report_inline(read, &points);
    let is_of_two_sizes = check_inline(read, metric, &points);
    Series { files: Vec::new(), points, peaks, is_of_two_sizes }
}

/// Reports the `faults` of values in another unit; percentages are one.
fn report_mismatched(read: &Reading<'_, '_>, faults: Vec<Diagnostic>) {
    const PERCENTAGE: &str = " is a percentage;";
    let (mut percentages, others): (Vec<_>, Vec<_>) =
        faults.into_iter().partition(|fault| fault.message.contains(PERCENTAGE));
    let more = percentages.len().saturating_sub(1);
    percentages.truncate(1);
    for mut fault in percentages.into_iter().chain(others) {
        if more > 0 {
            fault.message = fault.message.replacen(PERCENTAGE, &format!(" and {more} more are percentages;"), 1);
        }
        read.fields.reader.report(fault);
    }
}

/// Reports what is wrong with the values of `points`, one fault for one cause; whether some are of another size than the others.
fn check_inline(read: &Reading<'_, '_>, metric: &Metric, points: &[SeriesPoint]) -> bool {
    let reader = read.fields.reader;
    let valued: Vec<(f64, &SeriesPoint)> = points.iter().filter_map(|point| Some((point.value?, point))).collect();
    let open: Vec<&SeriesPoint> = valued
        .iter()
        .filter(|(value, point)| *value != 0.0 && WrittenUnit::of(&point.origin) == WrittenUnit::Bare)
        .filter(|_| metric.unit == Unit::Duration && metric.bare_in.is_none_or(TimeUnit::is_of_two_parts))
        .map(|(_, point)| *point)
        .collect();
    if let Some(first) = open.first() {
        let text = &read.fields.file.text()[first.origin.span.range()];
        let message = format!("`{text}`{} no unit of time", and_more(open.len(), "says", "say"));
        let fault = reader.fault(&rules::DURATION_WITHOUT_UNIT, first.origin.span, message);
        reader.report(fault.help(day_fraction(text).unwrap_or_else(|| {
            format!("say `in: s`, `in: min`, `in: h` or `in: d` beside `series`, or write `{text}s`, `{text}m`, `{text}h` or `{text}d`")
        })));
        return false;
    }
    let has_in = metric.bare_in.is_some();
    let mismatched = |(value, point): &(f64, &SeriesPoint)| {
        let is_bare = WrittenUnit::of(&point.origin) == WrittenUnit::Bare;
        if has_in && is_bare { None } else { units::unit_fault(metric, *value, &point.origin) }
    };
    report_mismatched(read, valued.iter().filter_map(mismatched).collect());
    let bounds = metric.held_to();
    let outside: Vec<&SeriesPoint> =
        valued.iter().filter(|(value, _)| !bounds.hold(*value)).map(|(_, point)| *point).collect();
    if let Some(first) = outside.first() {
        let text = &read.fields.file.text()[first.origin.span.range()];
        let bounds = bounds.written(&metric.unit);
        let message = outside_message(text, outside.len(), &bounds);
        let fault = reader.fault(&rules::VALUE_OUT_OF_BOUNDS, first.origin.span, message);
        reader.report(fault.expected(bounds).help(units::lift(metric)));
    }
    if let Some(fault) = mixed_signs(read, metric, &valued) {
        reader.report(fault);
        return false;
    }
    let texts: Vec<&str> = valued.iter().map(|(_, point)| text_of(read, point)).collect();
    let at = |nth: usize, message| reader.fault(inline_decimals::RULE, valued[nth].1.origin.span, message);
    if let Some(fault) = inline_decimals::fault(metric, &texts, at) {
        reader.report(fault);
        return false;
    }
    let values: Vec<f64> = valued.iter().map(|(value, _)| *value).collect();
    // The sign settles it.
    let is_bare = |(value, point): &(f64, &SeriesPoint)| *value > 0.0 && !text_of(read, point).ends_with('%');
    let fractions = fractions(metric, &values).filter(|_| valued.iter().any(is_bare));
    if let (Some(fractions), Some((_, first))) = (fractions, valued.first()) {
        reader.report(fractions.told(reader.fault(&rules::PERCENT_AS_FRACTION, first.origin.span, "")));
        return false;
    }
    let mut proportions = Proportions::new(metric, metric.bare_in.map_or(1.0, TimeUnit::seconds));
    for (value, point) in valued {
        let text = || read.fields.file.text()[point.origin.span.range()].to_owned();
        let fault = || reader.fault(&rules::OUT_OF_PROPORTION, point.origin.span, "");
        proportions.see(&point.breakdown, value, || (text(), fault()));
    }
    let mut faults = proportions.faults();
    if let Some((point, two)) = of_points(points, &metric.unit).filter(|_| faults.is_empty()) {
        let fault = reader.fault(&rules::OUT_OF_PROPORTION, point.origin.span, "");
        faults.push(two.told(fault, Some(point.period.to_string()), metric.head.path()));
    }
    let is_any = !faults.is_empty();
    faults.into_iter().for_each(|fault| reader.report(fault));
    is_any
}

/// The value of `point` as it is written, without its quotes.
fn text_of<'r>(read: &'r Reading<'_, '_>, point: &SeriesPoint) -> &'r str {
    read.fields.file.text()[point.origin.span.range()].trim_matches(['"', '\''])
}

/// The fault of percentages of which some carry their sign while every other is what a fraction would be.
fn mixed_signs(read: &Reading<'_, '_>, metric: &Metric, valued: &[(f64, &SeriesPoint)]) -> Option<Diagnostic> {
    let text = |point: &SeriesPoint| text_of(read, point);
    let (with, without): (Vec<_>, Vec<_>) = valued.iter().partition(|(_, point)| text(point).ends_with('%'));
    let (_, with) = with.iter().find(|(value, _)| *value > 1.0).filter(|_| units::is_percent(metric))?;
    let is_open = without.iter().all(|(value, _)| (0.0..=1.0).contains(value));
    let mut open = without.iter().filter(|(value, _)| is_open && *value > 0.0);
    let (_, first) = open.next()?;
    let message = signs_message(text(first), 1 + open.count(), text(with));
    Some(read.fields.reader.fault(&rules::PERCENT_AS_FRACTION, first.origin.span, message).help(SIGNS_HELP))
}

/// What to do where a percent metric holds fractions.
const FRACTIONS_HELP: &str =
    "write percentages (`64` for 0.64); where the values are percentages below 1, say `bounds: [0, 100]`";

/// Percentages that are probably fractions.
pub(super) struct Fractions {
    message: String,
    severity: Severity,
}

impl Fractions {
    /// What is said of `fault`, at the first of them.
    pub(super) fn told(self, mut fault: Diagnostic) -> Diagnostic {
        fault.message = self.message;
        fault.severity(self.severity).help(FRACTIONS_HELP)
    }
}

/// What is wrong with the `values` of a percent metric that are fractions beside a target in percent: each lies between 0
/// and 1, and a hundred times as much lies nearer to the target. Without a target three such values are doubtful.
pub(super) fn fractions(metric: &Metric, values: &[f64]) -> Option<Fractions> {
    if !units::is_percent(metric) || !values.iter().all(|value| (0.0..=1.0).contains(value)) {
        return None;
    }
    let targets = metric.target.always.iter().chain(metric.target.from.values()).map(|target| target.value);
    let highest = values.iter().copied().max_by(f64::total_cmp)?;
    let Some(target) = targets.max_by(f64::total_cmp) else {
        let is_doubtful = values.len() > 2 && values.iter().any(|v| v.fract() != 0.0);
        let message = "every value lies between 0 and 1: these are fractions, or percentages below 1".to_owned();
        return is_doubtful.then_some(Fractions { message, severity: Severity::Warning });
    };
    let is_fraction = target > 1.0 && units::is_meant_in_percent(highest, target);
    let message = || format!("every value lies between 0 and 1, and the target is {target}: these are fractions");
    is_fraction.then(|| Fractions { message: message(), severity: Severity::Error })
}

/// The message for values outside `bounds`, the first of which is `text`.
pub(super) fn outside_message(text: &str, count: usize, bounds: &str) -> String {
    format!("`{text}`{} outside {bounds}", and_more(count, "lies", "lie"))
}

/// What a series of `metric` wants where `period` has no place in it.
pub(super) fn one_for_each(metric: &Metric, period: Period) -> String {
    let wanted = format!("one value for each {}", metric.every.name());
    if period.every() == metric.every {
        return wanted;
    }
    let own = period.every().name();
    format!("{wanted}; where each value is of a {own}, say `every: {own}` in `{}`", metric.head.path())
}

/// Why a value for `period` has no place in a series: the period is too long, lies in two of its periods, or has a value already.
pub(super) fn misplaced(period: Period, every: Every, is_second: bool) -> Option<(&'static Rule, String)> {
    if period.every() > every {
        let message = format!("`{period}` is longer than the metric's {}", every.name());
        return Some((&rules::PERIOD_TOO_COARSE, message));
    }
    if every.containing(period.start()) != every.containing(period.end()) {
        let message = format!("`{period}` lies in two of the metric's {}s", every.name());
        return Some((&rules::PERIOD_TOO_COARSE, message));
    }
    let message = || format!("a second value for `{}`", every.containing(period.start()));
    is_second.then(|| (&rules::PERIOD_OVERLAP, message()))
}

//! A difference as one page that needs no other file.
//!
//! In: a [`Diff`], the report on its head, the theme. Out: HTML with its styles inside, charts of what was and what is, and
//! the same lines as the other formats. Like those it is in English, the language of commands and diagnostics.

use serde::Serialize;
use tera::Context;

use super::axis;
use super::chart::{Chart, DumbbellGroup, DumbbellRow, Dumbbells, Heading};
use super::html::Printer;
use super::policy;
use super::text::SafeHtml;
use super::theme::Theme;
use super::tree::{Site, Tree};
use crate::diag::render::inert::plain;
use crate::diff::Diff;
use crate::diff::render::{Line, Section, Telling, standing};
use crate::error::Failure;
use crate::i18n::Lang;
use crate::i18n::format::{self, Precision};
use crate::report::{Report, Unit};

/// What `diff.html` shows.
#[derive(Serialize)]
struct View {
    lang: &'static str,
    dir: &'static str,
    title: String,
    site: String,
    style: SafeHtml,
    as_of: String,
    base: Option<String>,
    head: Option<String>,
    verdict: String,
    /// What is true of all of it.
    standing: Option<&'static str>,
    sections: Vec<Section>,
    charts: Vec<Figure>,
}

#[derive(Serialize)]
struct Figure {
    heading: &'static str,
    chart: SafeHtml,
}

/// Returns the page of `diff`, whose head is `report`. Fails where a template of the theme is faulty.
pub fn comparison(diff: &Diff, report: &Report, theme: &Theme) -> Result<String, Failure> {
    let printer = Printer::new(Lang::En, theme)?;
    let site = Site::new(report, None, &[Lang::En], theme);
    let tree = Tree::new(&site, Lang::En, printer.words(), printer.pieces());
    let style = theme.style_inside_pages();
    let short = |commit: &Option<String>| commit.as_ref().map(|commit| commit.chars().take(7).collect());
    let policy = policy::of_page_alone(&style);
    let telling = Telling::new(diff);
    let view = View {
        lang: Lang::En.code(),
        dir: Lang::En.dir().as_str(),
        title: "What this change does to the results".into(),
        site: report.title.as_str().to_owned(),
        style: SafeHtml::trusted(style),
        as_of: format::date_long(Lang::En, diff.as_of),
        base: short(&diff.base),
        head: short(&diff.head),
        verdict: telling.verdict(),
        standing: standing(diff),
        sections: telling.sections().into_iter().map(inert).collect(),
        charts: charts(diff, &tree),
    };
    let mut context = Context::new();
    context.insert("page", &view);
    printer.print_alone("diff.html", &context, &policy)
}

/// The same with texts in which no hidden mark turns what others show, such as one in the name of a file.
fn inert(section: Section) -> Section {
    let line = |line: Line| Line {
        about: plain(&line.about),
        parts: line.parts.iter().map(|part| plain(part)).collect(),
        ..line
    };
    Section { lines: section.lines.into_iter().map(line).collect(), ..section }
}

/// One value before and now.
struct Moved<'a> {
    name: String,
    unit: &'a Unit,
    before: f64,
    after: f64,
}

/// Charts of the scores and of the latest values that moved; none where none did.
fn charts(diff: &Diff, tree: &Tree) -> Vec<Figure> {
    let scores = diff.audits.iter().filter_map(|audit| {
        let (before, after) = audit.score.before.zip(audit.score.after)?;
        Some(Moved { name: diff.title(&format!("audit/{}", audit.id)).to_owned(), unit: &Unit::Score, before, after })
    });
    let latest = diff.metrics.iter().filter_map(|metric| {
        let (before, after) = metric.latest.before.zip(metric.latest.after)?;
        Some(Moved { name: diff.title(&format!("metric/{}", metric.id)).to_owned(), unit: &metric.unit, before, after })
    });
    let scores = dumbbells("scores", "Scores before and now", scores.collect(), tree);
    let latest = dumbbells("latest", "Latest values before and now", latest.collect(), tree);
    [scores, latest].into_iter().flatten().collect()
}

fn dumbbells(id: &str, heading: &'static str, mut moved: Vec<Moved>, tree: &Tree) -> Option<Figure> {
    moved.retain(|moved| (moved.before - moved.after).abs() > f64::EPSILON);
    moved.sort_by(|a, b| a.unit.cmp(b.unit).then_with(|| a.name.cmp(&b.name)));
    let groups = moved.chunk_by(|a, b| a.unit == b.unit).map(|moved| group(tree, moved)).collect::<Vec<_>>();
    if groups.is_empty() {
        return None;
    }
    let desc: Vec<String> = groups
        .iter()
        .flat_map(|group| &group.rows)
        .map(|row| format!("{}: from {} to {}", row.label.full, row.current_label, row.target_label))
        .collect();
    let heading_of = Heading { id: id.into(), title: heading.into(), desc: desc.join("; ") };
    let chart: Chart = Dumbbells { heading: heading_of, groups, gap_head: "difference".into() }.draw(&tree.setting());
    Some(Figure { heading, chart: SafeHtml::drawn(&chart) })
}

/// The panel of the values that share a unit.
fn group(tree: &Tree, moved: &[Moved]) -> DumbbellGroup {
    let unit = moved.first().map_or(&Unit::Score, |first| first.unit);
    let axis::Panel { name, axis } = axis::panel(tree, unit);
    let say = |value: f64| format::value(Lang::En, value, unit, Precision::default());
    let row = |moved: &Moved| DumbbellRow {
        number: String::new(),
        label: moved.name.clone().into(),
        current: moved.before,
        current_label: say(moved.before),
        target: moved.after,
        target_label: say(moved.after),
        gap_label: match unit {
            Unit::Duration => format::duration_signed(Lang::En, moved.after - moved.before),
            _ => format::signed(Lang::En, moved.after - moved.before, 1),
        },
        late: false,
    };
    DumbbellGroup { label: name.into(), axis, rows: moved.iter().map(row).collect() }
}

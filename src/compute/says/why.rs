//! Sentences on why a metric moved: how it divides, which part did most, and what the division does not show.

use crate::i18n::format::{Join, printed_difference};
use crate::i18n::{Arg, Statement, msg};
use crate::report::MetricReport;
use crate::report::movement::MovementVerdict;
use crate::report::why::{MovedAlone, MovedBy, MovedPart, Untold, WhyMoved};

use super::super::Setting;
use super::super::overview::significant;

/// The sentences about `why` a metric moved, by the parts of `breakdown`.
pub(in crate::compute) fn why_moved(
    setting: Setting<'_>,
    metric: &MetricReport,
    breakdown: &str,
    why: &WhyMoved,
) -> Vec<Statement> {
    let Some(said) = headline(metric, why) else {
        let alone = alone(setting, metric, breakdown, why);
        return why.why.map(untold).into_iter().chain(alone).collect();
    };
    let name = |part: &str| setting.part_name(breakdown, part);
    let mut says = vec![said];
    let heaviest = |mix: f64| {
        let toward = |part: &MovedPart| part.mix * mix.signum();
        why.parts.iter().max_by(|(_, one), (_, other)| toward(one).total_cmp(&toward(other)))
    };
    if let (Some(mix), Some(verdict)) = (why.mix, why.verdict) {
        let led = why.led.as_ref().and_then(|led| why.parts.get_key_value(led)).filter(|_| verdict != MovedBy::Mix);
        says.extend(led.map(|(part, moved)| {
            Statement::new(msg!("why-moved-part")).with("part", name(part)).change("change", moved.within, &metric.unit)
        }));
        let led = heaviest(mix).filter(|_| verdict != MovedBy::Within);
        says.extend(led.map(|(part, moved)| {
            let share = |at: Option<crate::report::why::Weighed>| Arg::Percent(at.map_or(0.0, |at| at.share));
            let said = Statement::new(msg!("why-moved-weight")).with("part", name(part));
            said.with("before", share(moved.before)).with("after", share(moved.after))
        }));
    }
    says.push(Statement::new(msg!("why-moved-rounded")));
    let rest = why.rest.filter(|rest| *rest != 0.0);
    says.extend(rest.map(|rest| Statement::new(msg!("why-moved-rest")).change("rest", rest, &metric.unit)));
    // A value may have moved against the way that the series goes.
    let goes_along = why.change.is_none_or(|change| (change > 0.0) == metric.movement.rises);
    let still = [MovementVerdict::TooFew, MovementVerdict::Unstable, MovementVerdict::Steady];
    let shown = goes_along && !still.contains(&metric.movement.verdict);
    let surveys_show = metric.previous.map(|it| it.period) == why.before.map(|it| it.period)
        && metric.survey_change.as_ref().and_then(significant) == Some(true);
    says.extend((!shown && !surveys_show).then(|| Statement::new(msg!("why-moved-unshown"))));
    says
}

/// How far each part moved that adds up to the whole.
fn alone(setting: Setting<'_>, metric: &MetricReport, breakdown: &str, why: &WhyMoved) -> Option<Statement> {
    let (before, after) = why.before.zip(why.after)?;
    let moved = |it: &MovedAlone| {
        let said = Statement::new(msg!("why-alone-part")).with("part", setting.part_name(breakdown, &it.part));
        Arg::from(said.change("change", it.change, &metric.unit))
    };
    let moved: Vec<Arg> = why.moved.iter().map(moved).collect();
    let said = || Statement::new(msg!("why-alone")).period("before", before.period).period("after", after.period);
    (!moved.is_empty()).then(|| said().with("parts", Arg::List(moved, Join::Semicolon)))
}

/// How the change divides; nothing where that cannot be told.
fn headline(metric: &MetricReport, why: &WhyMoved) -> Option<Statement> {
    let key = match why.verdict? {
        MovedBy::Within => msg!("why-moved-within"),
        MovedBy::Mix => msg!("why-moved-mix"),
        MovedBy::Both if adds_up(metric, why) => msg!("why-moved-both"),
        MovedBy::Both => msg!("why-moved-partly"),
        MovedBy::Opposed => msg!("why-moved-opposed"),
    };
    let (before, after, unit) = (why.before?, why.after?, &metric.unit);
    let said = Statement::new(key).period("before", before.period).period("after", after.period);
    let said = said.value("from", before.value, unit).value("to", after.value, unit);
    let said = said.change("change", why.told_change?, unit);
    Some(match why.verdict? {
        MovedBy::Within | MovedBy::Mix => said,
        // Shares of a small difference would say more than it holds.
        MovedBy::Both | MovedBy::Opposed => said.change("within", why.within?, unit).change("mix", why.mix?, unit),
    })
}

/// Whether the two shares of the change add up to it as they are printed: of a change of a last digit nothing can be divided.
fn adds_up(metric: &MetricReport, why: &WhyMoved) -> bool {
    let printed = |size: f64| printed_difference(0.0, size, &metric.unit);
    let shares = why.within.zip(why.mix).map(|(within, mix)| (printed(within), printed(mix)));
    shares.zip(why.told_change).is_some_and(|((within, mix), change)| {
        let is_told = within.abs() > 1e-9 && mix.abs() > 1e-9;
        is_told && (within + mix - change).abs() < 1e-9 * change.abs().max(1.0)
    })
}

fn untold(why: Untold) -> Statement {
    Statement::new(match why {
        Untold::OnePoint => msg!("why-untold-one-point"),
        Untold::NotAMean => msg!("why-untold-not-a-mean"),
        Untold::PartsWithoutN => msg!("why-untold-without-n"),
        Untold::PartsDoNotAddUp => msg!("why-untold-apart"),
        Untold::AddsUp => msg!("why-untold-adds-up"),
        Untold::NoChange => msg!("why-untold-no-change"),
    })
}

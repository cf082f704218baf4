//! Values of one message that would print alike, though they differ.
//!
//! In: the arguments of a message. Out: the same, those values with as many more digits as tell them apart: what was missed never reads
//! as met.

use super::format::{self, FINEST};
use super::{Arg, Args, Lang};
use crate::model::Unit;

/// Returns `args` with more digits, where two of their values need them.
pub(super) fn told_apart(lang: Lang, args: &Args) -> Option<Args> {
    let values: Vec<(f64, &Unit)> = args.iter().filter_map(|(_, arg)| valued(arg)).collect();
    let is_close = |a: f64, b: f64, unit: &Unit| {
        let gap = (a - b).abs();
        gap < coarse(unit, a.abs().max(b.abs())) && gap > 1e-9 * a.abs().max(b.abs()).max(1.0)
    };
    let close: Vec<(f64, f64, &Unit)> = values
        .iter()
        .enumerate()
        .flat_map(|(at, (a, unit))| values[at + 1..].iter().map(move |(b, other)| (*a, *b, *unit, *other)))
        .filter(|(a, b, unit, other)| unit == other && is_close(*a, *b, unit))
        .map(|(a, b, unit, _)| (a, b, unit))
        .collect();
    let alike = |more: u8, (a, b, unit): &(f64, f64, &Unit)| {
        format::value_finer(lang, *a, unit, more) == format::value_finer(lang, *b, unit, more)
    };
    if !close.iter().any(|pair| alike(0, pair)) {
        return None;
    }
    let more = (1..=FINEST).find(|more| !close.iter().any(|pair| alike(*more, pair))).unwrap_or(FINEST);
    let finer = |(name, arg): (&std::borrow::Cow<'static, str>, &Arg)| {
        let unit_of =
            valued(arg).filter(|(value, unit)| close.iter().any(|(a, b, of)| of == unit && [*a, *b].contains(value)));
        let arg = unit_of
            .map_or_else(|| arg.clone(), |(value, unit)| Arg::Plain(format::value_finer(lang, value, unit, more)));
        (name.clone(), arg)
    };
    Some(args.iter().map(finer).fold(Args::new(), |args, (name, arg)| args.with(name, arg)))
}

fn valued(arg: &Arg) -> Option<(f64, &Unit)> {
    match arg {
        Arg::Value { value, unit } => Some((*value, unit)),
        _ => None,
    }
}

/// Returns how many digits more than usual `value` needs to read otherwise than each of `others` that it is not.
pub(crate) fn digits_beside(lang: Lang, value: f64, others: impl IntoIterator<Item = f64>, unit: &Unit) -> u8 {
    let others: Vec<f64> = others.into_iter().collect();
    let alike = |more: u8, other: &f64| {
        format::value_finer(lang, value, unit, more) == format::value_finer(lang, *other, unit, more)
    };
    let differs = |other: &&f64| (value - **other).abs() > 1e-9 * value.abs().max(other.abs()).max(1.0);
    let close: Vec<&f64> = others.iter().filter(differs).filter(|other| alike(0, other)).collect();
    (0..=FINEST).find(|more| !close.iter().any(|other| alike(*more, other))).unwrap_or(FINEST)
}

/// Returns whether two values are the same to a reader: they are, or print alike.
pub(crate) fn is_same(a: f64, b: f64, unit: &Unit) -> bool {
    let printed = |value: f64| format::value_finer(Lang::En, value, unit, 0);
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0) || printed(a) == printed(b)
}

/// Values of a unit, the larger so `large`, that lie further apart never print alike.
fn coarse(unit: &Unit, large: f64) -> f64 {
    match unit {
        Unit::Duration => format::duration_step(large),
        Unit::Count => 1.0,
        Unit::Percent | Unit::Score => 0.1,
        // Millions are told in hundredths of them.
        Unit::Currency(_) if large >= 1e6 => 0.01 * large,
        Unit::Currency(_) if large >= 1e3 => 1.0,
        Unit::Ratio | Unit::Rating | Unit::Currency(_) | Unit::Other(_) => 0.01,
    }
}

//! Properties of the statistics: order and scale, intervals around their estimates, and nothing but `None` or an error
//! where an input has no result.

use auditbook::formula::agreement::{Level, kappa, krippendorff, mean_absolute_difference};
use auditbook::formula::distribution::Confidence;
use auditbook::formula::forecast::{Aim, Course, FARTHEST, backtest, forecast};
use auditbook::formula::interval::Interval;
use auditbook::formula::pareto::pareto;
use auditbook::formula::proportion::{Proportion, fisher_exact};
use auditbook::formula::rank::mann_whitney;
use auditbook::formula::season::SeasonChoice;
use auditbook::formula::spc::{Bounds, ChartKind, ChartOptions, ChartValue, Improvement, TwoOfThree, control_chart};
use auditbook::formula::sum::{mean, median, quantile, standard_deviation};
use auditbook::formula::survey::{AnswerCounts, CSAT_SCALE, NPS_SCALE, nps, top_box};
use auditbook::formula::survey_change::{nps_change, top_box_change};
use auditbook::formula::trend::{observations, seasonal_trend, trend};
use chrono::NaiveDate;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

type Series = Vec<(NaiveDate, Option<f64>)>;

/// Values that a careless export might hold.
fn wild() -> impl Strategy<Value = f64> {
    prop_oneof![
        4 => -100.0..100.0_f64,
        2 => (0..5_i32).prop_map(f64::from),
        1 => prop::sample::select(vec![
            1e300, -1e300, f64::MAX, f64::MIN, f64::MIN_POSITIVE, -0.0, f64::NAN, f64::INFINITY, f64::NEG_INFINITY,
        ]),
    ]
}

/// The months of `values`, each with a number behind it that is now small, now large.
fn charted(values: &[Option<f64>]) -> Vec<ChartValue> {
    let behind = |index: usize| Some([1.0, 40.0, 700.0][index % 3]);
    let months = monthly(values).into_iter().enumerate();
    months.map(|(index, (date, value))| ChartValue { date, value, n: behind(index) }).collect()
}

fn monthly(values: &[Option<f64>]) -> Series {
    let first = NaiveDate::from_ymd_opt(2020, 1, 1).expect("a date");
    values
        .iter()
        .zip(0..)
        .map(|(value, month)| (Interval::Month.advance(first, month).expect("a date"), *value))
        .collect()
}

/// A result says nothing that is not a number.
fn sound(result: impl std::fmt::Debug) -> Result<(), TestCaseError> {
    let text = format!("{result:?}");
    prop_assert!(!text.contains("NaN") && !text.contains("inf"), "{text}");
    Ok(())
}

fn confidences() -> impl Strategy<Value = Confidence> {
    prop_oneof![Just(0.95), 0.5..0.999_f64, Just(1e-300), Just(1.0 - f64::EPSILON)]
        .prop_map(|level| Confidence::new(level).expect("between 0 and 1"))
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
}

proptest! {
    #[test]
    fn order_of_responses_changes_nothing(
        answers in vec(option::of(-1..12_i32), 0..60).prop_map(|answers| {
            answers.into_iter().map(|answer| answer.map(f64::from)).collect::<Vec<_>>()
        }),
        seed in any::<u64>(),
    ) {
        let mut shuffled = answers.clone();
        let count = shuffled.len().max(1) as u64;
        for index in 0..shuffled.len() {
            let other = usize::try_from(seed.wrapping_mul(index as u64 + 1) % count).expect("small");
            shuffled.swap(index, other);
        }
        let confidence = Confidence::default();
        let (one, two) = (AnswerCounts::of(NPS_SCALE, answers.clone()), AnswerCounts::of(NPS_SCALE, shuffled.clone()));
        prop_assert_eq!(nps(&one, confidence), nps(&two, confidence));
        let (one, two) = (AnswerCounts::of(CSAT_SCALE, answers), AnswerCounts::of(CSAT_SCALE, shuffled));
        prop_assert_eq!(top_box(&one, 4.0, confidence), top_box(&two, 4.0, confidence));
    }

    #[test]
    fn tallies_merge_into_the_tally_of_all(
        one in vec((1..8_i32, 0.1..9.0_f64), 0..40), two in vec((1..8_i32, 0.1..9.0_f64), 0..40),
    ) {
        let tally = |answers: &[(i32, f64)]| {
            let mut counts = AnswerCounts::new(CSAT_SCALE);
            for (answer, weight) in answers {
                counts.add(Some(f64::from(*answer)), *weight);
            }
            counts
        };
        let mut merged = tally(&one);
        merged.merge(&tally(&two));
        let all = tally(&[one, two].concat());
        prop_assert_eq!((merged.n(), merged.excluded()), (all.n(), all.excluded()));
        let share = |counts: &AnswerCounts| counts.share(|value| value >= 4.0).unwrap_or(-1.0);
        prop_assert!(close(share(&merged), share(&all)));
    }

    #[test]
    fn intervals_contain_the_estimate(
        answers in vec((-1..12_i32, prop_oneof![Just(1.0), 1e-9..1e9_f64]), 0..60), confidence in confidences(),
    ) {
        let mut counts = AnswerCounts::new(NPS_SCALE);
        for (answer, weight) in &answers {
            counts.add(Some(f64::from(*answer)), *weight);
        }
        let share = top_box(&counts, 8.0, confidence);
        let score = nps(&counts, confidence);
        sound((&share, &score))?;
        let bounds = [
            (share.pct, share.pct_low, share.pct_high),
            (share.mean.filter(|_| share.mean_low.is_some()), share.mean_low, share.mean_high),
            (score.nps, score.low, score.high),
            (score.adj_nps, score.adj_low, score.adj_high),
        ];
        for (estimate, low, high) in bounds {
            if let Some(estimate) = estimate {
                prop_assert!(low.is_some_and(|low| low <= estimate), "{low:?} {estimate}");
                prop_assert!(high.is_some_and(|high| high >= estimate), "{high:?} {estimate}");
            }
        }
    }

    #[test]
    fn a_change_reverses_with_its_waves(
        before in vec(0..11_i32, 1..50), after in vec(0..11_i32, 1..50), confidence in confidences(),
    ) {
        let tally = |answers: &[i32]| AnswerCounts::of(NPS_SCALE, answers.iter().map(|answer| Some(f64::from(*answer))));
        let (before, after) = (tally(&before), tally(&after));
        let (there, back) = (top_box_change(&before, &after, 7.0, confidence), top_box_change(&after, &before, 7.0, confidence));
        sound((&there, &back))?;
        prop_assert!(close(there.p_value.unwrap_or(-1.0), back.p_value.unwrap_or(-1.0)));
        prop_assert!(close(there.diff_low.unwrap_or(0.0), -back.diff_high.unwrap_or(0.0)));
        let (there, back) = (nps_change(&before, &after, confidence), nps_change(&after, &before, confidence));
        sound((&there, &back))?;
        prop_assert_eq!(there.significant, back.significant);
    }

    #[test]
    fn the_exact_test_is_a_probability(k1 in 0..400_u64, n1 in 0..400_u64, k2 in 0..400_u64, n2 in 0..400_u64) {
        let p = fisher_exact((k1.min(n1), n1), (k2.min(n2), n2));
        prop_assert!((0.0..=1.0).contains(&p), "{p}");
        let (low, high) = Proportion { share: 0.5, trials: 10.0 }.wilson(Confidence::default());
        prop_assert!(low < 0.5 && high > 0.5);
    }

    #[test]
    fn scaling_a_series_scales_its_limits(
        values in vec(option::weighted(0.9, -500..500_i32), 1..60), factor in prop::sample::select(vec![0.25, 2.0, 1024.0]),
        screen in any::<bool>(),
    ) {
        // Powers of two scale without rounding, so every verdict must stay.
        let plain: Vec<Option<f64>> = values.iter().map(|value| value.map(f64::from)).collect();
        let scaled: Vec<Option<f64>> = plain.iter().map(|value| value.map(|value| value * factor)).collect();
        let options = ChartOptions { screen, trial: true, ..ChartOptions::default() };
        let one = control_chart(&charted(&plain), &options).expect("a chart");
        let two = control_chart(&charted(&scaled), &options).expect("a chart");
        prop_assert_eq!(one.variation_icon, two.variation_icon);
        for (one, two) in one.points.iter().zip(&two.points) {
            prop_assert_eq!(one.upl.map(|limit| limit * factor), two.upl);
            prop_assert_eq!(one.lpl.map(|limit| limit * factor), two.lpl);
            prop_assert_eq!(one.special_cause_type, two.special_cause_type);
        }
    }

    #[test]
    fn any_series_has_a_chart_or_an_error(
        values in vec(option::weighted(0.8, wild()), 0..40), rebase in vec(0..45_usize, 0..3),
        baseline in option::of(0..30_usize), beyond in any::<bool>(), target in option::of(-1e6..1e6_f64),
        rates in any::<bool>(), seasonal in any::<bool>(),
    ) {
        let series = charted(&values);
        let options = ChartOptions {
            kind: [ChartKind::Xmr, ChartKind::U][usize::from(rates)],
            season: if seasonal { SeasonChoice::Periods(4) } else { SeasonChoice::None },
            direction: Improvement::Decrease,
            target,
            baseline,
            rebase: rebase.iter().filter_map(|index| Some(series.get(*index)?.date)).collect(),
            screen: true,
            two_of_three: if beyond { TwoOfThree::Beyond } else { TwoOfThree::Ptd },
            ..ChartOptions::default()
        };
        if let Ok(chart) = control_chart(&series, &options) {
            sound(&chart)?;
            prop_assert_eq!(chart.segments.iter().map(|segment| segment.n).sum::<usize>(), chart.points.len());
            prop_assert!(chart.points.iter().all(|point| chart.segment_of(point).is_some()));
        } else {
            let negative = rates && values.iter().flatten().any(|value| *value < 0.0);
            prop_assert!(negative || baseline.is_some_and(|baseline| baseline < 12));
        }
    }

    #[test]
    fn any_series_has_a_trend_and_a_forecast(
        values in vec(option::weighted(0.8, wild()), 0..40), confidence in confidences(), target in option::of(wild()),
        ahead in 0..200_u32,
    ) {
        let series = monthly(&values);
        let points = observations(&series, Interval::Month).expect("one value a month");
        let result = trend(&points, confidence);
        sound(&result)?;
        if let (Some(low), Some(slope), Some(high)) = (result.slope_low, result.slope, result.slope_high) {
            prop_assert!(low <= slope && slope <= high, "{low} {slope} {high}");
        }
        sound(seasonal_trend(&values, 12, confidence))?;
        let deadline = series.first().and_then(|(first, _)| Interval::Month.advance(*first, ahead));
        let aim = Aim { target, direction: Improvement::Increase, deadline, horizon: FARTHEST };
        let course = Course { interval: Interval::Month, season: SeasonChoice::Auto, bounds: Bounds { low: None, high: None } };
        sound(forecast(&series, &course, &aim))?;
        sound(backtest(&series, &course))?;
    }

    #[test]
    fn a_shifted_series_has_the_same_slope(values in vec(-1000..1000_i32, 2..40), shift in -1000..1000_i32) {
        let slope = |shift: i32| {
            let values: Vec<Option<f64>> = values.iter().map(|value| Some(f64::from(value + shift))).collect();
            trend(&observations(&monthly(&values), Interval::Month).expect("one a month"), Confidence::default())
        };
        let (one, two) = (slope(0), slope(shift));
        prop_assert_eq!((one.s, one.slope, one.slope_low, one.slope_high), (two.s, two.slope, two.slope_low, two.slope_high));
    }

    #[test]
    fn agreement_is_symmetric_and_sound(
        pairs in vec((0..5_usize, 0..5_usize), 0..40), ratings in vec(vec(option::weighted(0.8, wild()), 6), 0..5),
    ) {
        let swapped: Vec<(usize, usize)> = pairs.iter().map(|(a, b)| (*b, *a)).collect();
        let (one, two) = (kappa(&pairs, 5, Confidence::default()), kappa(&swapped, 5, Confidence::default()));
        sound(&one)?;
        prop_assert_eq!(one.none, two.none);
        prop_assert!(one.none.is_none_or(|kappa| kappa <= 1.0));
        for level in [Level::Nominal, Level::Ordinal, Level::Interval] {
            let alpha = krippendorff(&ratings, level);
            sound(alpha)?;
            prop_assert!(alpha.is_none_or(|alpha| alpha <= 1.0));
        }
    }

    #[test]
    fn figures_of_any_slice_are_numbers_or_none(values in vec(wild(), 0..30), others in vec(wild(), 0..30)) {
        let pairs: Vec<(f64, f64)> = values.iter().copied().zip(others.iter().copied()).collect();
        sound((mean(&values), standard_deviation(&values), median(&values), quantile(&values, 0.9)))?;
        sound((mann_whitney(&values, &others), mean_absolute_difference(&pairs)))?;
        sound(pareto(values.iter().enumerate().map(|(index, count)| (index.to_string(), *count)), 80.0))?;
        prop_assert_eq!(mann_whitney(&values, &others).is_some(), mann_whitney(&others, &values).is_some());
    }
}

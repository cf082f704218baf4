//! How sure the shares of drivers are: complete cases in; shares of many seeded draws of them out.
//!
//! A draw needs the cross products of its columns alone, not its cases: equal cases are one row that counts several times.

use rayon::prelude::*;

use super::cases::{Cases, Random};
use super::subsets::{Correlations, gains};
use super::{MOST_DRIVERS, NOTHING};

/// So many draws.
pub const DRAWS: usize = 1000;

/// Columns in a block that is multiplied at once.
const LANES: usize = 4;

type Block = [f64; LANES];

/// Cases to draw from: different ones, scaled, in blocks of columns (1, the drivers, the rating), and which of them each case is.
struct Urn {
    drivers: usize,
    blocks: usize,
    rows: Vec<Block>,
    weights: Vec<f64>,
    of_case: Vec<u32>,
    seed: u64,
}

/// The shares of R² in each draw, a row each; draws in which the rating is constant or nothing is explained are not among them.
///
/// Equal cases stand together (they are sorted). The seed is made of what they hold: equal answers give equal draws.
pub(super) fn shares(cases: &Cases) -> Vec<Vec<f64>> {
    let urn = Urn::new(cases);
    (0..DRAWS).into_par_iter().filter_map(|nth| urn.draw(nth as u64)).collect()
}

impl Urn {
    fn new(cases: &Cases) -> Self {
        let drivers = cases.drivers();
        let columns = drivers + 2;
        let scales: Vec<(f64, f64)> = (0..=drivers).map(|at| scale(cases.column(at))).collect();
        let scaled = |at: usize, value: f64| (value - scales[at].0) * scales[at].1;
        let rows: Vec<Vec<f64>> = cases
            .rows()
            .map(|case| {
                let rating = std::iter::once(scaled(0, case.answers[0]));
                let drivers = (1..=drivers).map(|at| scaled(at, case.answers[at]));
                std::iter::once(case.weight).chain(drivers).chain(rating).collect()
            })
            .collect();
        let blocks = columns.div_ceil(LANES);
        let mut urn = Self { drivers, blocks, rows: Vec::new(), weights: Vec::new(), of_case: Vec::new(), seed: 0 };
        let mut random = Random(columns as u64);
        for (at, row) in rows.iter().enumerate() {
            row.iter().for_each(|value| random = Random(random.bits() ^ value.to_bits()));
            if at == 0 || rows[at - 1] != *row {
                urn.weights.push(row[0]);
                let mut cells = vec![0.0; blocks * LANES];
                cells[0] = 1.0;
                cells[1..columns].copy_from_slice(&row[1..]);
                urn.rows.extend(cells.chunks_exact(LANES).filter_map(|block| Block::try_from(block).ok()));
            }
            urn.of_case.push(u32::try_from(urn.weights.len() - 1).unwrap_or(u32::MAX));
        }
        urn.seed = random.bits();
        urn
    }

    /// The shares in the `nth` draw.
    fn draw(&self, nth: u64) -> Option<Vec<f64>> {
        let mut random = Random(self.seed.wrapping_add(nth.wrapping_mul(0xD1B5_4A32_D192_ED03)));
        random = Random(random.bits());
        let mut times = vec![0.0; self.weights.len()];
        for _ in 0..self.of_case.len() {
            let at = usize::try_from(random.below(self.of_case.len() as u64)).ok()?;
            times[self.of_case[at] as usize] += 1.0;
        }
        times.iter_mut().zip(&self.weights).for_each(|(times, weight)| *times *= weight);
        let products = match self.blocks {
            1 => products::<1>(&self.rows, &times),
            2 => products::<2>(&self.rows, &times),
            _ => products::<3>(&self.rows, &times),
        };
        let explained = correlations(&products, self.drivers)?.explained(self.drivers);
        let gains = gains(self.drivers, &explained)?;
        let all: f64 = gains.iter().sum();
        (all >= NOTHING).then(|| gains.iter().map(|gain| gain / all).collect())
    }
}

/// The middle of `values`, and what makes their spread 1; 0 where they do not vary.
fn scale(values: impl Iterator<Item = f64> + Clone) -> (f64, f64) {
    let n = values.clone().count() as f64;
    let mean = values.clone().sum::<f64>() / n;
    let spread = (values.clone().map(|value| (value - mean).powi(2)).sum::<f64>() / n).sqrt();
    let largest = values.fold(0.0_f64, |largest, value| largest.max(value.abs()));
    (mean, if spread > NOTHING * largest { 1.0 / spread } else { 0.0 })
}

/// Products of the columns, summed over the rows, each as many `times`; the lower blocks alone.
fn products<const BLOCKS: usize>(rows: &[Block], times: &[f64]) -> Vec<Vec<f64>> {
    let mut sums = [[[[0.0; LANES]; BLOCKS]; LANES]; BLOCKS];
    for (row, times) in rows.chunks_exact(BLOCKS).zip(times).filter(|(_, times)| **times > 0.0) {
        let Ok(row) = <&[Block; BLOCKS]>::try_from(row) else { continue };
        for (above, sums) in sums.iter_mut().enumerate() {
            for (lane, sums) in sums.iter_mut().enumerate() {
                let factor = times * row[above][lane];
                for (block, sums) in row.iter().zip(sums).take(above + 1) {
                    block.iter().zip(sums).for_each(|(value, sum)| *sum += factor * value);
                }
            }
        }
    }
    sums.iter().flat_map(|lanes| lanes.iter().map(|sums| sums.concat())).collect()
}

/// The correlations of the drivers and the rating in a draw; a constant driver goes with nothing. `None` where the rating is constant.
fn correlations(products: &[Vec<f64>], drivers: usize) -> Option<Correlations> {
    let weight = products[0][0];
    let covered = |a: usize, b: usize| {
        let (high, low) = (a.max(b) + 1, a.min(b) + 1);
        products[high][low] / weight - products[high][0] / weight * products[low][0] / weight
    };
    let spread: Vec<f64> = (0..=drivers).map(|at| covered(at, at).max(0.0).sqrt()).collect();
    if spread[drivers] <= NOTHING.sqrt() {
        return None;
    }
    let mut cells = [[0.0; MOST_DRIVERS + 1]; MOST_DRIVERS + 1];
    for a in 0..=drivers {
        for b in a..=drivers {
            let scale = spread[a] * spread[b];
            let correlation = if scale > NOTHING { covered(a, b) / scale } else { 0.0 };
            (cells[a][b], cells[b][a]) = (correlation, correlation);
        }
    }
    Some(Correlations(cells))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_case_once_is_what_the_exact_way_finds() {
        let mut cases = Cases::new(7, usize::MAX);
        let mut random = Random(7);
        for _ in 0..300 {
            let drivers: Vec<f64> = (0..7).map(|_| random.below(5) as f64).collect();
            let rating = drivers.iter().zip(1..).map(|(driver, by)| driver * f64::from(by)).sum::<f64>();
            cases.push(1.0 + random.below(3) as f64, &[vec![rating + random.below(30) as f64], drivers].concat());
        }
        let urn = Urn::new(&cases);
        let mut times = vec![0.0; urn.weights.len()];
        urn.of_case.iter().for_each(|at| times[*at as usize] += urn.weights[*at as usize]);
        let found = gains(7, &correlations(&products::<3>(&urn.rows, &times), 7).unwrap().explained(7)).unwrap();
        let exact = super::super::importance(&cases).unwrap();
        assert!(found.iter().zip(&exact).all(|(found, exact)| (found - exact).abs() < 1e-10), "{found:?} {exact:?}");
    }
}

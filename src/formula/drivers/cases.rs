//! Respondents who answered every question of a table of drivers: answers in, one packed row each out. Past a bound they are a draw.

/// More complete cases than these are not kept: of more, so many are drawn, each as likely as the others.
pub const MOST_CASES: usize = 10_000;

/// Complete cases, a row each: weight, rating, drivers in order.
#[derive(Debug, Clone, PartialEq)]
pub struct Cases {
    drivers: usize,
    most: usize,
    cells: Vec<f64>,
    complete: u64,
    random: Random,
}

/// One complete case.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Case<'a> {
    /// How much it weighs.
    pub weight: f64,
    /// The rating, then the drivers.
    pub answers: &'a [f64],
}

impl Cases {
    /// No case of so many drivers; of later ones at most so many are kept.
    pub fn new(drivers: usize, most: usize) -> Self {
        Self { drivers, most, cells: Vec::new(), complete: 0, random: Random(0) }
    }

    /// Adds a case: `answers` are the rating, then the drivers in order. Past the most that are kept it may take the place of an earlier one
    /// (Vitter, ACM Transactions on Mathematical Software 11, 1985, pp. 37–57, algorithm R), as the order of cases decides.
    pub fn push(&mut self, weight: f64, answers: &[f64]) {
        debug_assert_eq!(answers.len(), self.drivers + 1, "a rating and its drivers");
        let row = std::iter::once(weight).chain(answers.iter().copied());
        self.complete += 1;
        if self.len() < self.most {
            self.cells.extend(row);
            return;
        }
        let place = self.random.below(self.complete);
        let slot = usize::try_from(place).unwrap_or(usize::MAX);
        if slot < self.most {
            let width = self.width();
            self.cells[slot * width..][..width].iter_mut().zip(row).for_each(|(cell, value)| *cell = value);
        }
    }

    /// How many drivers.
    pub fn drivers(&self) -> usize {
        self.drivers
    }

    /// How many complete cases were added.
    pub fn complete(&self) -> u64 {
        self.complete
    }

    /// How many of them are kept.
    pub fn len(&self) -> usize {
        self.cells.len() / self.width()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// The kept cases.
    pub fn rows(&self) -> impl Iterator<Item = Case<'_>> + Clone {
        self.cells.chunks_exact(self.width()).map(|row| Case { weight: row[0], answers: &row[1..] })
    }

    /// The answers in one column: 0 is the rating, 1 the first driver.
    pub fn column(&self, at: usize) -> impl Iterator<Item = f64> + Clone {
        self.rows().map(move |case| case.answers[at])
    }

    /// The effective number of cases, (Σw)²/Σw² (Kish 1965).
    pub fn effective(&self) -> f64 {
        let (sum, squares) =
            self.rows().fold((0.0, 0.0), |(sum, squares), case| (sum + case.weight, squares + case.weight.powi(2)));
        if squares > 0.0 { sum * sum / squares } else { 0.0 }
    }

    /// The same cases in the order of what they hold, so that the order in which they came does not show in a figure.
    pub(super) fn sorted(&self) -> Self {
        let mut rows: Vec<&[f64]> = self.cells.chunks_exact(self.width()).collect();
        let parts = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a.total_cmp(b)).find(|order| order.is_ne());
        rows.sort_by(|a, b| parts(a, b).unwrap_or(std::cmp::Ordering::Equal));
        Self { cells: rows.concat(), ..self.clone() }
    }

    /// Everything that a figure may be made of.
    pub(super) fn numbers(&self) -> impl Iterator<Item = u64> {
        let counts = [self.drivers as u64, self.most as u64, self.complete];
        counts.into_iter().chain(self.cells.iter().map(|cell| cell.to_bits()))
    }

    fn width(&self) -> usize {
        self.drivers + 2
    }
}

/// Numbers that look random and are the same everywhere (`SplitMix64`: Steele, Lea & Flood, OOPSLA 2014).
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Random(pub(super) u64);

impl Random {
    /// The next 64 bits.
    pub(super) fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A whole number below `end`, each as likely as the others up to 1 in 2⁶⁴/`end` (Lemire 2019, without rejection).
    pub(super) fn below(&mut self, end: u64) -> u64 {
        ((u128::from(self.bits()) * u128::from(end)) >> 64) as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn past_the_bound_cases_are_drawn_evenly() {
        let mut cases = Cases::new(1, MOST_CASES);
        (0..5 * MOST_CASES).for_each(|at| cases.push(1.0, &[at as f64, 0.0]));
        assert_eq!((cases.len(), cases.complete()), (MOST_CASES, 5 * MOST_CASES as u64));
        let mean = cases.column(0).sum::<f64>() / MOST_CASES as f64;
        // The mean of 0…49,999 is 25,000; that of a draw lies within five standard errors of 144.
        assert!((mean - 25_000.0).abs() < 5.0 * 144.0, "{mean}");
    }
}

//! Errors that carry over: the correlation φ^|Δt| of values at whole times, some of which may be missing.
//!
//! Such errors are a Markov chain, so the inverse R⁻¹ of their correlations has no entries but those of neighbours
//! (Rue & Held, Gaussian Markov Random Fields, 2005, § 1.2): every figure here takes one pass over the times.

use super::least_squares::{Columns, Fit, dot, fit};

/// Values present at whole times, and the columns that explain them.
pub(super) struct Model {
    /// Ascending whole times.
    pub(super) times: Vec<i32>,
    pub(super) columns: Columns,
    pub(super) y: Vec<f64>,
}

/// One step from a value to the next, `gap` periods later.
struct Step {
    /// φ^gap.
    carried: f64,
    /// 1 − φ^(2·gap): the share of the variance that is new.
    fresh: f64,
    /// gap·φ^(gap−1).
    slope: f64,
}

/// The model at one φ.
pub(super) struct Fitted<'a> {
    model: &'a Model,
    phi: f64,
    steps: Vec<Step>,
    /// Least squares of the whitened values on the whitened columns.
    pub(super) fit: Fit,
}

impl Model {
    /// The generalised least-squares fit at `phi`, or `None` where the columns depend on each other.
    pub(super) fn at(&self, phi: f64) -> Option<Fitted<'_>> {
        let steps = steps(&self.times, phi);
        let columns = self.columns.iter().map(|column| whitened(column, &steps)).collect();
        let fit = fit(columns, whitened(&self.y, &steps))?;
        Some(Fitted { model: self, phi, steps, fit })
    }
}

fn steps(times: &[i32], phi: f64) -> Vec<Step> {
    let step = |pair: &[i32]| {
        let gap = pair[1] - pair[0];
        let carried = phi.powi(gap);
        Step { carried, fresh: 1.0 - carried * carried, slope: f64::from(gap) * phi.powi(gap - 1) }
    };
    times.windows(2).map(step).collect()
}

/// The parts of `values` that the values before do not tell, scaled to one variance.
fn whitened(values: &[f64], steps: &[Step]) -> Vec<f64> {
    let next = values.windows(2).zip(steps).map(|(pair, step)| (pair[1] - step.carried * pair[0]) / step.fresh.sqrt());
    values.iter().take(1).copied().chain(next).collect()
}

impl Fitted<'_> {
    /// Degrees of freedom left: n − p.
    pub(super) fn left(&self) -> f64 {
        (self.model.y.len() - self.model.columns.len()) as f64
    }

    /// The restricted log-likelihood with the variance maximised out, but for a constant:
    /// −½[(n−p)·ln RSS + ln|R| + ln|X′R⁻¹X|] (Harville, JASA 72, 1977, § 4).
    pub(super) fn likelihood(&self) -> f64 {
        let log_correlation: f64 = self.steps.iter().map(|step| step.fresh.ln()).sum();
        -0.5 * (self.left() * self.fit.rss.ln() + log_correlation + self.fit.log_determinant)
    }

    /// The derivative of [`Fitted::likelihood`] by φ.
    pub(super) fn score(&self) -> f64 {
        let residuals = self.residuals();
        let quadratic = -dot(&residuals, &self.inverse_slope_times(&residuals));
        0.5 * (self.left() * quadratic / self.fit.rss - self.projected_trace())
    }

    /// What the fit leaves of each value.
    pub(super) fn residuals(&self) -> Vec<f64> {
        let fitted = |row: usize| -> f64 {
            self.model.columns.iter().zip(&self.fit.coefficients).map(|(column, by)| column[row] * by).sum()
        };
        self.model.y.iter().enumerate().map(|(row, value)| value - fitted(row)).collect()
    }

    /// (dR⁻¹/dφ)·`values`.
    fn inverse_slope_times(&self, values: &[f64]) -> Vec<f64> {
        let mut result = vec![0.0; values.len()];
        for (index, step) in self.steps.iter().enumerate() {
            let scale = step.slope / (step.fresh * step.fresh);
            let (own, across) = (2.0 * step.carried * scale, -(1.0 + step.carried * step.carried) * scale);
            result[index] += own * values[index] + across * values[index + 1];
            result[index + 1] += across * values[index] + own * values[index + 1];
        }
        result
    }

    /// R·`values`: what is carried from before and from after.
    fn correlation_times(&self, values: &[f64]) -> Vec<f64> {
        let mut result = values.to_vec();
        let (mut before, mut after) = (0.0, 0.0);
        for (index, step) in self.steps.iter().enumerate() {
            before = step.carried * (before + values[index]);
            result[index + 1] += before;
        }
        for (index, step) in self.steps.iter().enumerate().rev() {
            after = step.carried * (after + values[index + 1]);
            result[index] += after;
        }
        result
    }

    /// (X′R⁻¹X)⁻¹·X′(dR⁻¹/dφ)X, by columns.
    fn turned(&self) -> Columns {
        let turn = |column: &Vec<f64>| {
            let moved = self.inverse_slope_times(column);
            let crossed: Vec<f64> = self.model.columns.iter().map(|other| dot(other, &moved)).collect();
            self.fit.inverse_times(&crossed)
        };
        self.model.columns.iter().map(turn).collect()
    }

    /// tr(P·dR/dφ), P the projection that REML leaves.
    fn projected_trace(&self) -> f64 {
        let own: f64 = self.steps.iter().map(|step| -2.0 * step.carried * step.slope / step.fresh).sum();
        own + self.turned().iter().enumerate().map(|(index, column)| column[index]).sum::<f64>()
    }

    /// tr(P·dR/dφ·P·dR/dφ).
    fn projected_square_trace(&self) -> f64 {
        let steps = self.steps.iter();
        let own: f64 =
            steps.map(|step| 2.0 * (1.0 + step.carried * step.carried) * (step.slope / step.fresh).powi(2)).sum();
        let mut once = 0.0;
        for (index, column) in self.model.columns.iter().enumerate() {
            let moved = self.correlation_times(&self.inverse_slope_times(column));
            let back = self.inverse_slope_times(&moved);
            let crossed: Vec<f64> = self.model.columns.iter().map(|other| dot(other, &back)).collect();
            once += self.fit.inverse_times(&crossed)[index];
        }
        let turned = self.turned();
        let mut twice = 0.0;
        for (row, column) in turned.iter().enumerate() {
            for (index, value) in column.iter().enumerate() {
                twice += value * turned[index][row];
            }
        }
        own - 2.0 * once + twice
    }

    /// The variance of Σ`weights`·coefficients and its degrees of freedom by Satterthwaite: 2v²/(g′I⁻¹g), g the slope of the
    /// variance by (σ², φ) and I their expected restricted information, kept within 2 and n − p.
    pub(super) fn spread(&self, weights: &[f64], information: &Information) -> (f64, f64) {
        let sigma2 = self.fit.rss / self.left();
        let inverse = self.fit.inverse_times(weights);
        let unit = dot(weights, &inverse);
        let combined: Vec<f64> = (0..self.model.y.len())
            .map(|row| self.model.columns.iter().zip(&inverse).map(|(column, by)| column[row] * by).sum())
            .collect();
        let by_phi = -sigma2 * dot(&combined, &self.inverse_slope_times(&combined));
        let Information { sigma, cross, phi } = *information;
        let determinant = sigma * phi - cross * cross;
        let spread = (phi * unit * unit - 2.0 * cross * unit * by_phi + sigma * by_phi * by_phi) / determinant;
        let variance = sigma2 * unit;
        let freedom = 2.0 * variance * variance / spread;
        let most = self.left().max(2.0);
        (variance, if freedom.is_nan() { most } else { freedom.clamp(2.0, most) })
    }

    /// The expected restricted information of (σ², φ): ½·tr(PVᵢPVⱼ).
    pub(super) fn information(&self) -> Information {
        let sigma2 = self.fit.rss / self.left();
        Information {
            sigma: 0.5 * self.left() / (sigma2 * sigma2),
            cross: 0.5 * self.projected_trace() / sigma2,
            phi: 0.5 * self.projected_square_trace(),
        }
    }

    /// The φ of this fit.
    pub(super) fn phi(&self) -> f64 {
        self.phi
    }
}

/// The information matrix of (σ², φ).
#[derive(Debug, Clone, Copy)]
pub(super) struct Information {
    sigma: f64,
    cross: f64,
    phi: f64,
}

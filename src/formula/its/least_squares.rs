//! Least squares of a few columns by an orthogonal factorisation (Householder 1958): a tall matrix and a vector in,
//! coefficients, residual sum of squares and (X′X)⁻¹ out. Nothing here knows time or correlation.

/// A matrix by its columns, all of one length.
pub(super) type Columns = Vec<Vec<f64>>;

/// The least-squares fit of a vector on columns.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Fit {
    /// One coefficient a column.
    pub(super) coefficients: Vec<f64>,
    /// What is left of the vector, squared and added up.
    pub(super) rss: f64,
    /// ln|X′X|.
    pub(super) log_determinant: f64,
    /// The triangle R of X = QR, by rows.
    triangle: Vec<Vec<f64>>,
}

/// A column that keeps less than this share of its length beside those before it is one of them.
const DEPENDENT: f64 = 1e-10;

/// The fit of `y` on `columns`, or `None` where the columns depend on each other or there are fewer rows than columns.
pub(super) fn fit(mut columns: Columns, mut y: Vec<f64>) -> Option<Fit> {
    let (rows, count) = (y.len(), columns.len());
    if rows < count {
        return None;
    }
    for index in 0..count {
        let length = norm(&columns[index]);
        let rest = norm(&columns[index][index..]);
        if rest.is_nan() || rest <= DEPENDENT * length {
            return None;
        }
        let mut mirror = columns[index][index..].to_vec();
        mirror[0] += rest.copysign(mirror[0]);
        let squared = dot(&mirror, &mirror);
        for column in columns.iter_mut().skip(index).chain([&mut y]) {
            let factor = 2.0 * dot(&mirror, &column[index..]) / squared;
            for (value, part) in column[index..].iter_mut().zip(&mirror) {
                *value -= factor * part;
            }
        }
    }
    let triangle: Vec<Vec<f64>> = (0..count)
        .map(|row| (0..count).map(|column| if column < row { 0.0 } else { columns[column][row] }).collect())
        .collect();
    let log_determinant = (0..count).map(|index| 2.0 * triangle[index][index].abs().ln()).sum();
    let coefficients = back_substituted(&triangle, &y[..count]);
    Some(Fit { coefficients, rss: dot(&y[count..], &y[count..]), log_determinant, triangle })
}

impl Fit {
    /// (X′X)⁻¹·`vector`.
    pub(super) fn inverse_times(&self, vector: &[f64]) -> Vec<f64> {
        // R′u = v from the front, then Rw = u from the back.
        let mut forward: Vec<f64> = Vec::with_capacity(vector.len());
        for (index, value) in vector.iter().enumerate() {
            let known: f64 = forward.iter().enumerate().map(|(row, part)| self.triangle[row][index] * part).sum();
            forward.push((value - known) / self.triangle[index][index]);
        }
        back_substituted(&self.triangle, &forward)
    }
}

fn back_substituted(triangle: &[Vec<f64>], right: &[f64]) -> Vec<f64> {
    let mut solution = vec![0.0; right.len()];
    for row in (0..right.len()).rev() {
        let known = dot(&triangle[row][row + 1..], &solution[row + 1..]);
        solution[row] = (right[row] - known) / triangle[row][row];
    }
    solution
}

/// Σaᵢbᵢ.
pub(super) fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn norm(values: &[f64]) -> f64 {
    dot(values, values).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_through_three_points() {
        // y = 1, 2, 4 at x = 0, 1, 2: slope 3/2, intercept 5/6, residual sum of squares 1/6; X′X = [[3, 3], [3, 5]].
        let fitted = fit(vec![vec![1.0; 3], vec![0.0, 1.0, 2.0]], vec![1.0, 2.0, 4.0]).unwrap();
        let near = |got: f64, expected: f64| assert!((got - expected).abs() < 1e-12, "{got} is not {expected}");
        near(fitted.coefficients[0], 5.0 / 6.0);
        near(fitted.coefficients[1], 1.5);
        near(fitted.rss, 1.0 / 6.0);
        near(fitted.log_determinant, 6.0_f64.ln());
        let column = fitted.inverse_times(&[1.0, 0.0]);
        near(column[0], 5.0 / 6.0);
        near(column[1], -0.5);
    }

    #[test]
    fn columns_that_depend_have_no_fit() {
        assert_eq!(fit(vec![vec![1.0; 3], vec![2.0; 3]], vec![1.0, 2.0, 4.0]), None);
        assert_eq!(fit(vec![vec![1.0]; 2], vec![1.0]), None);
    }
}

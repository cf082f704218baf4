//! Which contacts to review: how many of each stratum, and in which order. Numbers and ids in, numbers and an order out; nothing
//! here reads a file or rolls dice.

use sha2::{Digest, Sha256};

/// How many of `n` fall to each stratum of `sizes`: in proportion, by largest remainder (ties to the first), at least one each and never
/// more than there are (proportional allocation: Cochran, Sampling Techniques, 1977, § 5.5). A stratum whose share is under one gets
/// one, and the rest is shared by the others. They sum to `n`. `None` where `n` is under the number of strata or over all, or a stratum
/// is empty.
pub fn allotment(sizes: &[u64], n: u64) -> Option<Vec<u64>> {
    let all: u128 = sizes.iter().map(|&size| u128::from(size)).sum();
    if sizes.contains(&0) || n < sizes.len() as u64 || u128::from(n) > all {
        return None;
    }
    let mut small = vec![false; sizes.len()];
    loop {
        let of_large = |figures: &[u64]| -> u128 {
            figures.iter().zip(&small).filter(|(_, small)| !**small).map(|(&figure, _)| u128::from(figure)).sum()
        };
        let rest = u128::from(n) - small.iter().filter(|small| **small).count() as u128;
        let total = of_large(sizes);
        let is_short = |at: usize| !small[at] && rest * u128::from(sizes[at]) < total;
        let short: Vec<usize> = (0..sizes.len()).filter(|&at| is_short(at)).collect();
        if short.is_empty() {
            return Some(shared(sizes, &small, rest, total));
        }
        short.into_iter().for_each(|at| small[at] = true);
    }
}

/// One for each `small` stratum, and `rest` in proportion over the others, which hold `total`.
fn shared(sizes: &[u64], small: &[bool], rest: u128, total: u128) -> Vec<u64> {
    let mut allotted = vec![1_u64; sizes.len()];
    let mut remainders: Vec<(u128, usize)> = Vec::new();
    let mut given = 0;
    for at in (0..sizes.len()).filter(|&at| !small[at]) {
        let quota = rest * u128::from(sizes[at]);
        allotted[at] = u64::try_from(quota / total).expect("a share is at most the whole");
        given += quota / total;
        remainders.push((quota % total, at));
    }
    remainders.sort_by(|(one, first), (other, second)| other.cmp(one).then(first.cmp(second)));
    let left = usize::try_from(rest - given).expect("fewer remainders than strata");
    remainders.iter().take(left).for_each(|&(_, at)| allotted[at] += 1);
    allotted
}

/// The place of `id` in the order of drawing under `seed`: the SHA-256 of the seed and the id, written one after the other; the smallest is
/// drawn first. It depends on nothing else, so that other ids never change the order of two.
pub fn place(seed: &str, id: &str) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(seed.as_bytes());
    hash.update(id.as_bytes());
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn sixty_of_three_teams() {
        // 54.3, 5.4 and 0.3 of 60: the third gets one, 59 fall to the others as 53.6 and 5.4.
        assert_eq!(allotment(&[1000, 100, 5], 60), Some(vec![54, 5, 1]));
        assert_eq!(allotment(&[1, 1, 1], 3), Some(vec![1, 1, 1]));
        assert_eq!(allotment(&[10, 10], 3), Some(vec![2, 1]));
        assert_eq!((allotment(&[10, 10], 1), allotment(&[1, 1], 3), allotment(&[0, 2], 2)), (None, None, None));
        assert_eq!(allotment(&[], 0), Some(Vec::new()));
    }

    #[test]
    fn a_place_is_the_hash_of_seed_and_id() {
        // printf '%s' abc | sha256sum
        assert_eq!(place("a", "bc")[..4], [0xba, 0x78, 0x16, 0xbf]);
    }

    proptest! {
        #[test]
        fn strata_sum_to_the_sample(sizes in prop::collection::vec(1_u64..500, 1..12), share in 0_u64..=100) {
            let (least, most) = (sizes.len() as u64, sizes.iter().sum::<u64>());
            let n = least + (most - least) * share / 100;
            let allotted = allotment(&sizes, n).unwrap();
            prop_assert_eq!(allotted.iter().sum::<u64>(), n);
            prop_assert!(allotted.iter().zip(&sizes).all(|(&given, &size)| (1..=size).contains(&given)));
            // What is larger never gets less.
            for (at, size) in sizes.iter().enumerate() {
                prop_assert!(sizes.iter().zip(&allotted).all(|(other, given)| other <= size || *given >= allotted[at]));
            }
        }
    }
}

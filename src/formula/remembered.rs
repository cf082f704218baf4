//! Results of costly formulas by all the numbers that went in: a comparison computes two sides that hardly differ, an editor the same
//! workspace after each edit. The same numbers give the same result, so that what is remembered shows in nothing but time.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use sha2::{Digest, Sha256};

/// So many results of one formula are kept; past them all are forgotten.
const MOST: usize = 4096;

/// What one formula gave so far.
pub(super) struct Remembered<T>(Mutex<BTreeMap<[u8; 32], T>>);

impl<T: Clone> Remembered<T> {
    /// Nothing so far.
    pub(super) const fn new() -> Self {
        Self(Mutex::new(BTreeMap::new()))
    }

    /// What the formula gives for `numbers`, which have to be all that it reads: as it gave it before, else as it is `computed` now.
    pub(super) fn of(&self, numbers: impl Iterator<Item = u64>, computed: impl FnOnce() -> T) -> T {
        let mut hash = Sha256::new();
        numbers.for_each(|number| hash.update(number.to_le_bytes()));
        let key: [u8; 32] = hash.finalize().into();
        let known = |memory: &Self| memory.0.lock().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        if let Some(known) = known(self) {
            return known;
        }
        // Nobody waits meanwhile: whoever asks for the same computes the same.
        let result = computed();
        let mut memory = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if memory.len() >= MOST {
            memory.clear();
        }
        memory.insert(key, result.clone());
        result
    }
}

#[cfg(test)]
mod tests {
    use super::Remembered;

    #[test]
    fn the_same_numbers_are_computed_once() {
        let memory = Remembered::new();
        let mut count = 0;
        let mut asked = |numbers: &[u64]| {
            memory.of(numbers.iter().copied(), || {
                count += 1;
                count
            })
        };
        assert_eq!([asked(&[1, 2]), asked(&[1, 2]), asked(&[2, 1]), asked(&[1, 2])], [1, 1, 2, 1]);
    }
}

//! The order of keys: that of their declarations. A key that is not declared keeps its place after the others.

use crate::schema::Root;

/// The keys of a document in canonical order.
#[derive(Debug, Clone)]
pub(super) struct Order(Vec<&'static str>);

impl Order {
    /// The order of the keys under `root`; none where nobody knows what they belong to.
    pub(super) fn of(root: Option<Root>) -> Self {
        Self(root.map_or_else(Vec::new, |root| root.fields().iter().map(|field| field.key).collect()))
    }

    /// Where `key` stands; keys of equal rank keep the order they have.
    pub(super) fn rank(&self, key: &str) -> usize {
        self.0.iter().position(|known| *known == key).unwrap_or(self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::Kind;

    #[test]
    fn the_head_comes_first_and_strangers_last() {
        let goal = Order::of(Some(Root::Kind(Kind::Goal)));
        assert_eq!(goal.rank("kind"), 0);
        assert!(goal.rank("owner") < goal.rank("metric"));
        assert!(goal.rank("effect") < goal.rank("colour"));
        let unknown = Order::of(None);
        assert_eq!(unknown.rank("metric"), unknown.rank("colour"));
        assert_eq!(Order::of(Some(Root::Settings)).rank("title"), 0);
    }
}

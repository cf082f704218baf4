//! A node as the short text that a reviewer reads: as written, without the quotes and brackets around the whole.

use crate::parse::node::{Node, Value};
use crate::schema::Shape;

/// What is written in `node`, on one line where it has several parts. A record of nothing but its main key is that key's value.
pub(super) fn text(shape: &Shape, node: &Node) -> String {
    if let (Shape::Record(schema), Some([only])) = (shape, node.as_mapping().map(|map| map.entries.as_slice()))
        && schema.short == Some(only.key.as_str())
    {
        return outer(&only.value);
    }
    outer(node)
}

fn outer(node: &Node) -> String {
    match &node.value {
        Value::Sequence(items) => items.iter().map(inner).collect::<Vec<_>>().join(", "),
        Value::Mapping(mapping) => {
            let pairs = mapping.entries.iter().map(|entry| format!("{}: {}", entry.key, inner(&entry.value)));
            pairs.collect::<Vec<_>>().join(", ")
        }
        Value::Scalar(scalar) => scalar.text.clone(),
        Value::Null => String::new(),
        Value::Faulty => "…".to_owned(),
    }
}

fn inner(node: &Node) -> String {
    match &node.value {
        Value::Sequence(_) => format!("[{}]", outer(node)),
        Value::Mapping(_) => format!("{{{}}}", outer(node)),
        // In a list, such as that of bounds, what is not there has its place.
        Value::Null => "null".to_owned(),
        _ => outer(node),
    }
}

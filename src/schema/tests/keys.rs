//! What is known of keys before declarations are asked is what the declarations say.

use crate::parse::yaml::keys::{Sort, TABLE};
use crate::schema::{KeyPlace, Root, Shape};

/// Whether `shape` can be one for which `is` holds.
fn can_be(shape: Shape, is: fn(Shape) -> bool) -> bool {
    match shape {
        Shape::Either(shapes) => shapes.iter().any(|shape| can_be(*shape, is)),
        Shape::List(inner) => is(shape) || can_be(*inner, is),
        shape => is(shape),
    }
}

fn holds(sort: Sort, place: &KeyPlace) -> bool {
    let is_inside = place.path.matches('.').count() > 1;
    let shape = place.field.shape;
    match sort {
        Sort::Word | Sort::Text | Sort::Person => can_be(shape, |shape| matches!(shape, Shape::Text | Shape::Label)),
        Sort::Whole => can_be(shape, |shape| matches!(shape, Shape::Whole | Shape::Number)),
        Sort::Inside | Sort::BesideText => is_inside,
        Sort::Entries => {
            can_be(shape, |shape| matches!(shape, Shape::Map(..) | Shape::Record(_) | Shape::List(_) | Shape::Pair(..)))
        }
        Sort::Bracketed | Sort::OneName => {
            can_be(shape, |shape| matches!(shape, Shape::Map(..) | Shape::Record(_) | Shape::Pair(..)))
        }
    }
}

#[test]
fn what_yaml_knows_of_keys_is_declared() {
    assert!(TABLE.is_sorted_by(|(a, _), (b, _)| a < b), "the table is searched by halves");
    let places: Vec<KeyPlace> = Root::all().flat_map(Root::places).collect();
    let mut wrong = Vec::new();
    for (key, sorts) in TABLE {
        let declared: Vec<&KeyPlace> = places.iter().filter(|place| place.field.key == *key).collect();
        let stray = sorts.iter().filter(|sort| !declared.iter().any(|place| holds(**sort, place)));
        wrong.extend(stray.map(|sort| format!("{key}: {sort:?}")));
    }
    assert!(wrong.is_empty(), "no declaration says this of {wrong:#?}");
}

//! What documents can say: one declaration for each kind, and what is derived from it.
//!
//! In: the declarations ([`gap`], [`goal`], … and [`settings`]), written in the language of [`declare`]. Out: the types that
//! documents are read into, their readers with diagnostics ([`value`]), and the [`Schema`] that everything else about keys is
//! made from. A key is declared here and nowhere else: the order of `fmt` ([`Root`]), the files of `new` ([`front_matter`]), the
//! JSON Schema ([`json_schema`]), the [`reference`](reference()) of keys, `explain` ([`explained`]) and what editors offer
//! ([`complete`], [`hover`]) come from the declarations. Nothing here looks at two documents at once: that is what
//! [`validate`](crate::validate) does.

pub(crate) mod declare;

mod answers;
mod attention;
pub(crate) mod audit;
mod bands;
pub mod benchmark;
mod by_id;
pub(crate) mod calendar;
pub(crate) mod checklist;
pub(crate) mod collection;
pub(crate) mod competitor;
pub(crate) mod csv;
pub(crate) mod decision;
pub mod duty;
mod editor;
mod explain;
pub(crate) mod fields;
pub(crate) mod gap;
pub(crate) mod goal;
pub mod head;
mod id;
mod json;
mod kind;
mod label;
pub(crate) mod languages;
pub(crate) mod log;
mod manual;
mod map_key;
mod meanings;
pub(crate) mod metric;
pub(crate) mod misplaced;
mod origin;
pub(crate) mod page;
mod people;
mod period;
pub(crate) mod plan;
mod reference;
mod root;
pub(crate) mod rows;
mod scale;
pub mod settings;
mod shape;
mod size;
mod skeleton;
pub(crate) mod source;
pub(crate) mod spc;
pub(crate) mod survey;
mod unit;
pub(crate) mod value;
pub(crate) mod visit;
pub(crate) mod vocabulary;
pub mod watch;
mod words;

#[cfg(test)]
mod tests;

pub use answers::{AnswerText, WrittenAnswer, WrittenCount};
pub(crate) use answers::{NOT_APPLICABLE, is_not_applicable};
pub use attention::AttentionKind;
pub use by_id::ById;
pub use calendar::CalendarSettings;
pub use collection::Named;
pub use csv::{Delimiter, FileNames, PeriodFormat, TimeUnit};
pub use editor::{Completion, Cursor, complete, hover};
pub use explain::{Explained, explain, explained};
pub use fields::Fields;
pub use head::{Body, Head};
pub use id::Id;
pub use json::{json_schema, json_schema_of_any};
pub use kind::Kind;
pub(crate) use kind::for_each_kind;
pub use label::Label;
pub use manual::reference;
pub(crate) use map_key::MapKey;
pub use origin::{Located, Origin};
pub use period::{Every, Period};
pub use reference::{ChecklistRef, DocRef};
pub use root::{KeyPlace, Root};
pub(crate) use scale::canonical;
pub use scale::{Range, Scale};
pub use shape::{Field, KeyShape, NumberForm, Presence, Schema, Shape, TextForm, Told, Word};
pub use skeleton::{Given, front_matter, front_matter_around, settings};
pub use source::ScaleMethod;
pub use unit::Unit;
pub(crate) use value::{At, FieldValue, Keys, NamedRecord, Outcome, Record, TURNED};

pub use collection::Filter;

//! Reads the export of another tool and makes a document of it: what `auditbook import` understands before it writes.
//!
//! In: the bytes of a file and what its owner [wishes](Wishes). Out: a [`Sheet`], and a [`Plan`] of what goes where, or what is
//! still [open](Open). Nothing is guessed: what two readings would fit is asked. It touches no disk and asks nobody.

mod column;
mod document;
mod joined;
mod known;
mod letters;
mod plan;
mod presets;
mod role;
mod sheet;
mod workbook;

pub(crate) use document::text;
pub(crate) use joined::{Joined, join};
pub(crate) use known::known_columns;
pub(crate) use plan::{Open, Plan, plan};
pub(crate) use presets::leave_out_by_preset;
pub(crate) use role::{Answer, KINDS, Wishes};
pub(crate) use sheet::{Reading, Sheet, Unread, open};

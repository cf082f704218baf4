//! Pages of text.

use super::AttentionKind;
use super::declare::{document, record};
use super::watch;

document! {
    /// A page of text.
    pub struct Page = "a page" {
        /// Whether the navigation of the site lists it.
        nav: bool, default("no"), watched(watch::HARMLESS), stated("yes");
        /// What a review let pass, by whom and why: it settles what a change deserves attention for, where it comes with that change.
        acknowledge: Vec<Acknowledgement>, watched(watch::HARMLESS), example("[{kind: relaxed_target, ref: goal/fcr-75, by: maria, why: agreed in the board of March}]");
    }
}

record! {
    /// One thing that deserves attention and that somebody let pass.
    pub struct Acknowledgement = "an acknowledgement" {
        /// The kind of attention, as `diff --format json` calls it.
        kind: AttentionKind, example("relaxed_target");
        /// What it is about: `kind/id`, `auditbook.yaml` or the path of a file.
        about as "ref": String, example("goal/fcr-75");
        /// Who let it pass; nobody lets pass what he edited himself.
        by: String, example("maria");
        /// Why.
        why: String, example("agreed in the board of March");
    }
}

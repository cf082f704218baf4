//! Audits: filled-in checklists.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::answers::WrittenAnswer;
use super::declare::{choice, document, entry, record};
use super::watch;
use super::{ChecklistRef, FileNames, Id, Kind, Located, Named};

document! {
    /// One filled-in checklist.
    pub struct Audit = "an audit" {
        /// The checklist and the version that scores it for ever.
        checklist: Located<ChecklistRef>, watched(watch::PINNED), example("auditbook/service-standards@1");
        /// When it was done.
        date: NaiveDate, watched(watch::WHEN_DONE), stated("{{date}}");
        /// Who did it.
        auditor: Option<String>, watched(watch::WHO_JUDGED), example("maria");
        /// Whether somebody from inside or from outside did it.
        side as "type": AuditSide, default("internal"), watched(watch::SIDE);
        /// Whether it is finished; of a draft only the progress is shown.
        status: AuditStatus, default("final"), watched(watch::FINISHED), stated("draft");
        /// What it looked at: channel, team, language or whatever you tell apart.
        scope: BTreeMap<String, String>, watched(watch::SCOPE), example("{channel: phone, team: north}");
        /// How many contacts were reviewed, of how many, and how they were chosen.
        sample: Option<Sample>, watched(watch::SAMPLE), example("{population: 1240, reviewed: 30, method: random}");
        /// The auditor's judgement on the five service levels, from 1 to 5.
        level: Option<u8>, within(1.0, 5.0), watched(watch::JUDGED), example("3");
        /// The audit of the same contacts that it scores a second time, blind.
        calibrates: Option<Located<Id>>, refers(&[Kind::Audit]), watched(watch::CALIBRATES), example("audit/2026-03-phone");
        /// What was looked at.
        documents: Vec<String>, watched(watch::LOOKED_AT), example("[call recordings 2026-03, refund policy v4]");
        /// What serves each language; shown as a matrix of coverage.
        languages: BTreeMap<String, Vec<String>>, watched(watch::COVERED), example("{et: [agents, website], ru: [agents]}");
        /// The answers to the questions of the checklist.
        written_answers as "answers": Named<WrittenAnswer>, watched(watch::ANSWERS), example("{S01: yes}");
        /// A CSV file with a line for each contact and a column for each item, named by its id, answered as on the form; it
        /// stands in the place of `answers`, which may hold the items that it has no column of.
        /// Any other column can part a metric by `by` or `where`.
        contacts: Option<FileNames>, files(), watched(watch::SAMPLE), example("2026-03.csv");
        /// Who read it and stands by it, and when.
        signed: Option<Signature>, watched(watch::SIGNED), example("{by: jelena, date: {{date}}}");
        /// Answers that somebody does not agree with, by question: who, when, why, and how it was settled. It stands beside the answer.
        disputed: Named<Dispute>, watched(watch::DISPUTED), example("{S02: {by: kadri, date: {{date}}, why: two of the calls were transferred}}");
    }
}

record! {
    /// Who stands by an audit.
    pub struct Signature = "a signature" {
        /// Who signed.
        by: String, example("jelena");
        /// When.
        date: NaiveDate, example("{{date}}");
    }
}

entry! {
    /// An answer that somebody does not agree with.
    pub struct Dispute = "a dispute", named(item: Id) {
        /// Who does not agree.
        by: String, example("kadri");
        /// Since when.
        date: NaiveDate, example("{{date}}");
        /// Why.
        why: String, example("two of the calls were transferred");
        /// How it was settled; added then.
        outcome: Option<String>, watched(watch::OUTCOME), example("the answer stands");
    }
}

impl Audit {
    /// Whether it is dated after it was signed or disputed, which is told.
    pub fn is_after_its_signatures(&self) -> bool {
        let signed = self.signed.iter().map(|signed| signed.date);
        let mut days = signed.chain(self.disputed.iter().map(|dispute| dispute.date));
        days.any(|day| day != NaiveDate::default() && day < self.date)
    }
}

impl serde::Serialize for Signature {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;
        let mut fields = serializer.serialize_struct("Signature", 2)?;
        fields.serialize_field("by", &self.by)?;
        fields.serialize_field("date", &self.date)?;
        fields.end()
    }
}

impl serde::Serialize for Dispute {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;
        let mut fields = serializer.serialize_struct("Dispute", 4)?;
        fields.serialize_field("by", &self.by)?;
        fields.serialize_field("date", &self.date)?;
        fields.serialize_field("outcome", &self.outcome)?;
        fields.serialize_field("why", &self.why)?;
        fields.end()
    }
}

choice! {
    /// Whether somebody from inside or from outside audited.
    pub enum AuditSide {
        /// Somebody of the company.
        Internal = "internal",
        /// Somebody from outside.
        External = "external",
    }
}

choice! {
    /// Whether an audit is finished.
    pub enum AuditStatus, stand_in(Draft) {
        /// Only its progress is shown; it is part of no result.
        Draft = "draft",
        /// Every item is answered.
        Final = "final",
    }
}

record! {
    /// How many contacts were reviewed of how many.
    pub struct Sample = "a sample" {
        /// How many contacts there were; only of a targeted sample it may be left out.
        population: Option<u64>, strict(), example("1240");
        /// How many of them were reviewed.
        reviewed: Located<u64>, within(1.0, f64::INFINITY), example("30");
        /// How they were chosen.
        method: SampleMethod, example("random");
    }
}

choice! {
    /// How the contacts of a sample were chosen.
    pub enum SampleMethod {
        /// By chance.
        Random = "random",
        /// On purpose; such a sample is never generalised.
        Targeted = "targeted",
    }
}

impl Audit {
    /// Whether somebody from outside audited.
    pub fn is_external(&self) -> bool {
        self.side == AuditSide::External
    }
}

impl Sample {
    /// Whether chance chose the contacts; another sample is never generalised.
    pub fn is_random(&self) -> bool {
        self.method == SampleMethod::Random
    }

    /// Whether every contact was reviewed, as far as known.
    pub fn is_whole(&self) -> bool {
        self.population.is_some_and(|population| self.reviewed.value >= population)
    }
}

impl serde::Serialize for Sample {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;
        let mut fields = serializer.serialize_struct("Sample", 3)?;
        fields.serialize_field("population", &self.population)?;
        fields.serialize_field("random", &self.is_random())?;
        fields.serialize_field("reviewed", &self.reviewed)?;
        fields.end()
    }
}

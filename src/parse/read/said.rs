//! What people call words and keys elsewhere.
//!
//! In: a word that is none of those known. Out: the known one that people mean by it. Nothing is guessed by letters here.

use super::abroad::{KEYS_ABROAD, translated};
use super::nearest::folded;

/// The word of `known` that people say as `word` elsewhere, in English or in another language.
pub(crate) fn synonym<'k>(word: &str, known: impl IntoIterator<Item = &'k str> + Clone) -> Option<&'k str> {
    const SAID: &[(&str, &[&str])] = &[
        ("yes", &["on", "✓", "✔"]),
        ("no", &["off", "✗", "✘"]),
        ("s", &["sec", "secs", "second", "seconds"]),
        ("min", &["m", "mins", "minute", "minutes"]),
        ("h", &["hr", "hrs", "hour", "hours"]),
        ("d", &["day", "days"]),
        (
            "higher",
            &["up", "high", "more", "increase", "increasing", "max", "maximize", "ascending", "bigger", "positive"],
        ),
        ("lower", &["down", "low", "less", "decrease", "decreasing", "min", "minimize", "descending", "smaller"]),
        ("day", &["daily", "1-day", "every-day", "per-day"]),
        ("week", &["weekly", "1-week", "every-week", "per-week"]),
        ("month", &["monthly", "1-month", "every-month", "per-month"]),
        ("quarter", &["quarterly", "1-quarter", "every-quarter", "3-months"]),
        ("year", &["yearly", "annual", "annually", "every-year"]),
        ("daily", &["day", "every-day"]),
        ("weekly", &["week", "every-week"]),
        ("monthly", &["month", "every-month"]),
        ("quarterly", &["quarter", "every-quarter", "every-3-months"]),
        ("mean", &["average", "avg"]),
        ("closed", &["done", "resolved", "fixed"]),
        ("doing", &["in-progress", "started", "ongoing"]),
        ("open", &["new", "todo"]),
        ("final", &["done", "finished", "complete"]),
        ("off", &["ignore", "ignored", "false", "none", "disable", "disabled", "hide"]),
        ("warning", &["warn"]),
        ("note", &["info", "hint"]),
        ("external", &["extern", "outside", "third-party"]),
        ("internal", &["intern", "inside", "own"]),
        ("random", &["by-chance", "chance", "randomly", "at-random"]),
        ("targeted", &["selected", "purposive", "on-purpose", "chosen"]),
        ("customer", &["clients", "client", "customers", "users"]),
        ("employee", &["staff", "employees", "team", "people"]),
        ("operations", &["operational", "process", "processes", "internal"]),
        ("business", &["finance", "financial", "money", "commercial"]),
        ("customers", &["clients", "client", "customer", "users"]),
        ("employees", &["staff", "agents", "employee", "team"]),
        ("prospects", &["leads", "prospect"]),
        ("csat", &["satisfaction", "top-2", "top-2-box", "top-box"]),
        ("ces", &["effort"]),
        ("et", &["ee", "est"]),
        ("el", &["gr", "gre", "ell"]),
        ("phone", &["telephone", "call", "calls"]),
        ("email", &["e-mail", "mail"]),
        ("web", &["online", "website"]),
        ("metric", &["kpi", "measure", "indicator"]),
        ("gap", &["finding", "issue", "problem"]),
        ("plan", &["action-plan", "improvement"]),
        ("goal", &["target", "objective"]),
        ("visit", &["mystery-shop", "mystery-shopping"]),
        ("log", &["complaints", "complaint-log"]),
        ("survey", &["questionnaire"]),
    ];
    let folded = folded(word);
    let said = |known: &str| SAID.iter().any(|(word, said)| *word == known && said.contains(&folded.as_str()));
    known.clone().into_iter().find(|known| said(known)).or_else(|| translated(word, known))
}

/// The key of `known` that people call `word` elsewhere.
pub(crate) fn key_said<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    const SAID: &[(&str, &[&str])] = &[
        ("owner", &["responsible", "assignee", "assigned-to", "assigned", "lead", "accountable"]),
        ("who", &["owner", "responsible", "assignee", "assigned-to"]),
        ("due", &["deadline", "due-date", "by", "by-when", "end", "until"]),
        ("question", &["text", "wording", "ask"]),
        ("title", &["name", "heading", "subject", "label", "text", "question", "wording"]),
        ("date", &["day", "when", "on"]),
        ("tags", &["keywords", "topics"]),
        ("lang", &["language", "locale"]),
        ("status", &["state", "progress"]),
        ("auditor", &["assessor", "reviewer", "author", "evaluator", "by"]),
        ("metric", &["measure", "kpi", "indicator"]),
        ("to", &["target", "goal", "until", "aim"]),
        ("from", &["baseline", "start", "current"]),
        ("series", &["values", "data", "points", "history"]),
        ("every", &["frequency", "period", "interval", "cadence"]),
        ("better", &["direction", "polarity"]),
        ("answers", &["results", "scores", "items", "responses"]),
        ("actions", &["steps", "tasks", "todo", "measures"]),
        ("closes", &["gap", "gaps", "fixes", "solves"]),
        ("do", &["action", "what", "task", "title"]),
        ("done", &["completed", "finished", "closed"]),
        ("found", &["source", "origin", "audit", "found-in"]),
        ("cause", &["reason", "why", "root-cause"]),
        ("note", &["comment", "remark", "notes", "text"]),
        ("answer", &["result", "value", "score"]),
        ("responses", &["file", "data", "answers", "csv"]),
        ("file", &["csv", "data", "path"]),
        ("reviewed", &["size", "n", "count"]),
        ("population", &["of", "total"]),
    ];
    let folded = folded(word);
    let said = |known: &str| {
        SAID.iter().chain(KEYS_ABROAD).any(|(key, said)| *key == known && said.contains(&folded.as_str()))
    };
    known.into_iter().find(|known| said(known))
}

//! What the exports of known tools call their columns.
//!
//! A preset names columns and never more: what is measured, and how answers are scored, is for the owner of the file to say. Of
//! several names that a tool has used, the first that the file has counts.

use super::sheet::Sheet;
use crate::model::Kind;

/// The columns of a tool's exports.
#[derive(Debug)]
pub(crate) struct Preset {
    pub(crate) name: &'static str,
    pub(crate) title: &'static str,
    /// Whether its exports are answers to a survey.
    is_of_surveys: bool,
    /// Columns that only its exports have together: by them a file is known; none where it has to be named.
    marks: &'static [&'static str],
    /// Names of the kinds' columns and the headers that hold them, in the order tried. The day of a metric's rows is that on which a
    /// log's were received.
    columns: &'static [(&'static str, &'static [&'static str])],
    /// So many rows below the names of its columns hold no answers.
    skip_rows: usize,
}

/// The tools whose exports are known.
pub(crate) const PRESETS: &[Preset] = &[
    Preset {
        name: "zendesk",
        title: "Zendesk",
        is_of_surveys: false,
        marks: &["Requester", "Assignee", "Group"],
        columns: &[
            ("id", &["Id", "Ticket ID", "ID"]),
            ("received", &["Created at", "Ticket created - Timestamp", "Ticket created - Date", "Requested"]),
            ("closed", &["Solved at", "Ticket solved - Timestamp", "Ticket solved - Date"]),
            ("due", &["Due date"]),
            ("channel", &["Via", "Ticket channel", "Channel"]),
            ("severity", &["Priority"]),
        ],
        skip_rows: 0,
    },
    Preset {
        name: "freshdesk",
        title: "Freshdesk",
        is_of_surveys: false,
        marks: &["Ticket ID", "Created time"],
        columns: &[
            ("id", &["Ticket ID", "Ticket Id"]),
            ("received", &["Created time"]),
            ("acknowledged", &["Initial response time"]),
            ("closed", &["Closed time", "Resolved time"]),
            ("due", &["Due by Time"]),
            ("channel", &["Source"]),
            ("severity", &["Priority"]),
            ("language", &["Language"]),
        ],
        skip_rows: 0,
    },
    Preset {
        name: "intercom",
        title: "Intercom",
        is_of_surveys: false,
        marks: &["Conversation ID"],
        columns: &[
            ("id", &["Conversation ID", "conversation_id"]),
            ("received", &["Conversation started at", "Conversation started at (UTC)", "conversation_created_at"]),
            ("acknowledged", &["Conversation first replied at", "conversation_first_response_at"]),
            ("closed", &["Conversation last closed at", "Conversation first closed at", "conversation_closed_at"]),
            ("channel", &["Channel", "Conversation channel"]),
        ],
        skip_rows: 0,
    },
    Preset {
        name: "liveagent",
        title: "LiveAgent",
        is_of_surveys: false,
        marks: &["Date created", "Department"],
        columns: &[
            ("id", &["Code", "Ticket ID", "ID"]),
            ("received", &["Date created", "Created"]),
            ("closed", &["Date resolved", "Resolved"]),
            ("due", &["Date due"]),
            ("channel", &["Channel", "Source", "Channel type"]),
        ],
        skip_rows: 0,
    },
    Preset {
        name: "help-scout",
        title: "Help Scout",
        is_of_surveys: false,
        marks: &["Conversation Number", "Mailbox"],
        columns: &[
            ("id", &["Conversation Number", "Number", "#"]),
            ("received", &["Created", "Created At", "Created Date"]),
            ("closed", &["Closed", "Closed At", "Closed Date"]),
            ("channel", &["Type", "Channel"]),
        ],
        skip_rows: 0,
    },
    Preset {
        name: "surveymonkey",
        title: "SurveyMonkey",
        is_of_surveys: true,
        marks: &["Respondent ID", "Collector ID"],
        columns: &[
            ("respondent", &["Respondent ID"]),
            ("date", &["End Date", "Date Modified", "Start Date", "Date Created"]),
        ],
        skip_rows: 1,
    },
    Preset {
        name: "google-forms",
        title: "Google Forms",
        is_of_surveys: true,
        // One such column says too little.
        marks: &[],
        columns: &[("date", &["Timestamp"])],
        skip_rows: 0,
    },
    Preset {
        name: "typeform",
        title: "Typeform",
        is_of_surveys: true,
        marks: &["Submit Date (UTC)"],
        columns: &[("respondent", &["#", "Response ID", "Token"]), ("date", &["Submit Date (UTC)", "Submitted At"])],
        skip_rows: 0,
    },
    Preset {
        name: "qualtrics",
        title: "Qualtrics",
        is_of_surveys: true,
        marks: &["ResponseId", "RecordedDate"],
        columns: &[
            ("respondent", &["ResponseId", "ResponseID"]),
            ("date", &["RecordedDate", "EndDate", "Recorded Date", "End Date"]),
        ],
        skip_rows: 2,
    },
];

/// Returns the preset called `name`, in whatever case and with or without what parts its words.
pub(super) fn named(name: &str) -> Option<&'static Preset> {
    let letters = |name: &str| name.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    PRESETS.iter().find(|preset| letters(preset.name) == letters(name))
}

/// Returns the preset of the tool that wrote the file with `headers`, where they are its marks.
pub(super) fn known_by(headers: &[String]) -> Option<&'static Preset> {
    let has = |mark: &&str| headers.iter().any(|header| header == mark);
    PRESETS.iter().find(|preset| !preset.marks.is_empty() && preset.marks.iter().all(has))
}

impl Preset {
    /// Returns the header of `sheet` that holds the column `name` of a document of `kind`.
    pub(super) fn header<'s>(&self, name: &str, kind: Kind, sheet: &'s Sheet) -> Option<&'s str> {
        if self.is_of_surveys != (kind == Kind::Survey) {
            return None;
        }
        let name = if name == "date" && !self.is_of_surveys { "received" } else { name };
        let (_, headers) = self.columns.iter().find(|(known, _)| *known == name)?;
        let found = |header: &&str| sheet.headers.iter().find(|known| known.as_str() == *header);
        headers.iter().find_map(found).map(String::as_str)
    }

    /// Returns the kind that its exports become, where there is only one.
    pub(super) fn kind(&self) -> Option<Kind> {
        self.is_of_surveys.then_some(Kind::Survey)
    }
}

/// Leaves the rows below the names of the columns out that the tool of `preset`, or else the one known by the headers, writes there.
/// Such a row has no name of a respondent, or a record of import in its place.
pub(crate) fn leave_out_by_preset(sheet: &mut Sheet, preset: Option<&'static Preset>) {
    let Some(preset) = preset.or_else(|| known_by(&sheet.headers)).filter(|preset| preset.skip_rows > 0) else {
        return;
    };
    let respondent = preset.header("respondent", Kind::Survey, sheet).and_then(|header| sheet.column(header));
    let last = respondent.and_then(|column| sheet.rows.get(preset.skip_rows - 1).map(|row| row[column].clone()));
    if last.is_some_and(|cell| cell.is_empty() || cell.starts_with("{\"ImportId\"")) {
        sheet.rows.drain(..preset.skip_rows);
        sheet.found.push(format!("the second header of {}", preset.title));
    }
}

//! Surveys: what was asked; the responses are read in [`super::survey_rows`].

use crate::diag::rules;
use crate::formula::survey::{CES_SCALE, CES_TOP, CSAT_SCALE, CSAT_TOP, NPS_SCALE};
use crate::model::survey::{Answers, Audience, Question, ScaleMethod, SurveyMethod, Tallies};
use crate::model::{Head, Scale, Survey};
use crate::parse::node::{Entry, Node};
use crate::parse::read::MapReader;

use super::super::fields::Fields;
use super::super::read::Sources;
use super::checklist::read_scale;
use super::survey_rows::{self, Columns};

const AUDIENCES: [(&str, Audience); 3] =
    [("customers", Audience::Customers), ("prospects", Audience::Prospects), ("employees", Audience::Employees)];

const METHODS: [(&str, SurveyMethod); 7] = [
    ("web", SurveyMethod::Web),
    ("paper", SurveyMethod::Paper),
    ("email", SurveyMethod::Email),
    ("phone", SurveyMethod::Phone),
    ("interview", SurveyMethod::Interview),
    ("focus-group", SurveyMethod::FocusGroup),
    ("conversation", SurveyMethod::Conversation),
];

/// How a question is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Method {
    Scale(ScaleMethod),
    Themes,
    Text,
}

const QUESTION_METHODS: [(&str, Method); 6] = [
    ("nps", Method::Scale(ScaleMethod::Nps)),
    ("csat", Method::Scale(ScaleMethod::Csat)),
    ("ces", Method::Scale(ScaleMethod::Ces)),
    ("mean", Method::Scale(ScaleMethod::Mean)),
    ("themes", Method::Themes),
    ("text", Method::Text),
];

/// A question and how its column is read.
pub(super) struct QuestionDraft {
    pub(super) question: Question,
    /// Texts that count as no answer.
    pub(super) blank: Vec<String>,
    /// What stands between several themes in one cell.
    pub(super) separator: Option<String>,
    pub(super) publish: bool,
    pub(super) delimiter: Option<u8>,
    /// How many answers lie off the scale and are not blank.
    pub(super) off_scale: u64,
}

pub(super) fn read(
    sources: &Sources<'_>,
    fields: &Fields<'_>,
    map: &mut MapReader<'_>,
    head: Option<Head>,
) -> Option<Survey> {
    let reader = fields.reader;
    let audience = map.optional("audience").and_then(|node| reader.choice(node, &AUDIENCES));
    let method = map.optional("method").and_then(|node| reader.choice(node, &METHODS)).unwrap_or(SurveyMethod::Web);
    let incentive = map.optional("incentive").and_then(|node| fields.owned(node));
    let invited = map.optional("invited").and_then(|node| fields.count(node));
    // A date, or the name of the column that holds each row's date.
    let date_node = map.required("date");
    let date_column =
        date_node.and_then(|node| node.as_text()).filter(|text| !text.starts_with(|c: char| c.is_ascii_digit()));
    let date = if date_column.is_some() { None } else { date_node.and_then(|node| reader.date(node)) };
    let dates = map.optional("dates").and_then(|node| super::log::date_format(fields, node));
    let file = map.required("responses").and_then(|node| reader.spanned_text(node));
    let delimiter = map.optional("delimiter").and_then(|node| super::series::delimiter(fields, node));
    let weight = map.optional("weight").and_then(|node| reader.spanned_text(node));
    let by = map.optional("by").map(|node| reader.texts(node)).unwrap_or_default();
    let mut questions = map.required("questions").map(|node| questions(fields, node, method))?;
    for draft in &mut questions {
        draft.delimiter = delimiter;
    }
    let columns = Columns { weight: weight.as_ref(), by: &by, date: date_column.map(str::to_owned), format: dates };
    let rows = survey_rows::read_rows(sources, fields, file.as_ref()?, &columns, &mut questions)?;
    Some(Survey {
        head: head?,
        audience: audience.unwrap_or(Audience::Customers),
        method,
        incentive,
        invited,
        date: date.or(rows.last_date)?,
        file: rows.path,
        weight: weight.map(|text| text.value),
        by: by.into_iter().map(|text| text.value).collect(),
        rows: rows.count,
        questions: questions.into_iter().map(|draft| draft.question).collect(),
    })
}

fn questions(fields: &Fields<'_>, node: &Node, method: SurveyMethod) -> Vec<QuestionDraft> {
    let Some(mapping) = fields.reader.entries(node) else { return Vec::new() };
    mapping.entries.iter().filter_map(|entry| question(fields, entry, method)).collect()
}

fn question(fields: &Fields<'_>, entry: &Entry, survey: SurveyMethod) -> Option<QuestionDraft> {
    let reader = fields.reader;
    let id = fields.id_at(&entry.key, entry.key_span);
    let mut map = reader.mapping(&entry.value)?.called("a question").anchored(entry.key_span);
    let column = map.required("column").and_then(|node| fields.owned(node));
    let method_node = map.required("method");
    let method = method_node.and_then(|node| reader.choice(node, &QUESTION_METHODS));
    let title = map.optional("title").and_then(|node| fields.label(node));
    let scale = map.optional("scale").map(|node| range(fields, node));
    let top = map.optional("top").and_then(|node| reader.number(node));
    let blank = map.optional("blank").map(|node| fields.texts(node)).unwrap_or_default();
    let separator = map.optional("separator").and_then(|node| fields.owned(node));
    let publish = map.optional("publish").and_then(|node| reader.boolean(node)).unwrap_or(false);
    map.finish();
    let method = method?;
    if survey == SurveyMethod::Conversation && matches!(method, Method::Scale(_)) {
        let message = "informal conversations give counts of themes, never a score";
        let fault = reader.fault(&rules::CONVERSATION_SCORE, method_node?.span, message);
        reader.report(fault.expected("`themes` or `text`"));
        return None;
    }
    let answers = match method {
        Method::Scale(method) => {
            let (usual, usual_top) = usual(method);
            let scale = scale.unwrap_or(usual)?;
            Answers::Scale { method, scale, top_from: top.or(usual_top), tallies: Box::new(Tallies::new(scale)) }
        }
        Method::Themes => Answers::Themes(std::collections::BTreeMap::new()),
        Method::Text => Answers::Text { count: 0, published: Vec::new() },
    };
    let question = Question { id: id?, title, column: column?, answers, origin: fields.origin(entry.key_span) };
    Some(QuestionDraft { question, blank, separator, publish, delimiter: None, off_scale: 0 })
}

/// The scale and the lowest top answer of a question that states none.
fn usual(method: ScaleMethod) -> (Option<(f64, f64)>, Option<f64>) {
    match method {
        ScaleMethod::Nps => (Some(NPS_SCALE), None),
        ScaleMethod::Csat => (Some(CSAT_SCALE), Some(CSAT_TOP)),
        ScaleMethod::Ces => (Some(CES_SCALE), Some(CES_TOP)),
        ScaleMethod::Mean => (Some(CSAT_SCALE), None),
    }
}

fn range(fields: &Fields<'_>, node: &Node) -> Option<(f64, f64)> {
    match read_scale(fields, node)? {
        Scale::Range { min, max } => Some((min, max)),
        Scale::Labels(_) => {
            fields.reader.wrong_type(node, "a range such as `1-5`");
            None
        }
    }
}

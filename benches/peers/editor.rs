//! An edit in an editor, until its finding is told, and completion right behind it. In: a workspace. Out: a printed line.

use std::path::Path;
use std::time::{Duration, Instant};

use auditbook::lsp::serve;
use lsp_server::{Connection, Message, Notification, Request, RequestId};
use serde_json::{Value, json};

/// How many edits are timed.
const EDITS: usize = 60;

/// The longest that anything is waited for.
const PATIENCE: Duration = Duration::from_secs(60);

/// Times findings and completion in audits among the `audits` in `folder`, as an editor gets them.
pub(crate) fn time(folder: &Path, audits: usize) {
    let day = chrono::NaiveDate::from_ymd_opt(2025, 12, 31).expect("it is a day");
    let (server, editor) = Connection::memory();
    let running = std::thread::spawn(move || serve(&server, &|_| Ok(day)));
    let root = uri(folder, "");
    ask(&editor, 0, "initialize", json!({ "capabilities": {}, "workspaceFolders": [{ "uri": root, "name": "one" }] }));
    tell(&editor, "initialized", json!({}));
    let timed: Vec<(f64, f64)> = (0..EDITS).map(|nth| edit(&editor, folder, (nth, nth * 60 % audits))).collect();
    let (mut findings, mut offers): (Vec<f64>, Vec<f64>) = timed.into_iter().unzip();
    println!(
        "in an editor, among {audits} audits: a finding after {:.0} ms, at the 95th percentile {:.0} ms; completion right behind an edit after {:.0} ms, at the 95th percentile {:.0} ms",
        1_000.0 * percentile(&mut findings, 50),
        1_000.0 * percentile(&mut findings, 95),
        1_000.0 * percentile(&mut offers, 50),
        1_000.0 * percentile(&mut offers, 95),
    );
    ask(&editor, 1, "shutdown", Value::Null);
    tell(&editor, "exit", Value::Null);
    running.join().expect("the server ends").expect("the server has no trouble");
}

fn percentile(times: &mut [f64], percent: usize) -> f64 {
    times.sort_by(f64::total_cmp);
    times[(times.len() - 1) * percent / 100]
}

/// The seconds until a key that is none is told, and those until a key is offered right after it was taken away.
fn edit(editor: &Connection, folder: &Path, (nth, number): (usize, usize)) -> (f64, f64) {
    let path = format!("audits/audits/a{number}.md");
    let text = std::fs::read_to_string(folder.join(&path)).expect("the audit was written");
    let uri = uri(folder, &path);
    tell(
        editor,
        "textDocument/didOpen",
        json!({ "textDocument": { "uri": uri, "languageId": "markdown", "version": 1, "text": text } }),
    );
    let version = json!({ "uri": uri, "version": 2 });
    let start = Instant::now();
    let place = json!({ "line": 1, "character": 0 });
    let change = json!({ "range": { "start": place, "end": place }, "text": "nokey: 1\n" });
    tell(editor, "textDocument/didChange", json!({ "textDocument": version, "contentChanges": [change] }));
    wait(
        editor,
        |message| matches!(message, Message::Notification(said) if said.params["uri"] == uri && said.params.to_string().contains("nokey")),
    );
    let found = start.elapsed().as_secs_f64();
    let start = Instant::now();
    let change = json!({ "range": { "start": place, "end": { "line": 2, "character": 0 } }, "text": "" });
    tell(editor, "textDocument/didChange", json!({ "textDocument": version, "contentChanges": [change] }));
    let id = i32::try_from(nth).expect("edits are few") + 10;
    let offers =
        ask(editor, id, "textDocument/completion", json!({ "textDocument": { "uri": uri }, "position": place }));
    assert!(offers.as_array().is_some_and(|offers| !offers.is_empty()), "keys are offered");
    let offered = start.elapsed().as_secs_f64();
    tell(editor, "textDocument/didClose", json!({ "textDocument": { "uri": uri } }));
    (found, offered)
}

fn uri(folder: &Path, path: &str) -> String {
    format!("file://{}/{path}", folder.canonicalize().expect("the folder was made").display())
}

fn tell(editor: &Connection, method: &str, params: Value) {
    let said = Notification::new(method.to_owned(), params);
    editor.sender.send(Message::Notification(said)).expect("the server listens");
}

fn ask(editor: &Connection, id: i32, method: &str, params: Value) -> Value {
    let id = RequestId::from(id);
    let asked = Request::new(id.clone(), method.to_owned(), params);
    editor.sender.send(Message::Request(asked)).expect("the server listens");
    match wait(editor, |message| matches!(message, Message::Response(response) if response.id == id)) {
        Message::Response(response) => serde_json::to_value(response).expect("it is JSON")["result"].take(),
        _ => Value::Null,
    }
}

/// The first message that is `wanted`.
fn wait(editor: &Connection, wanted: impl Fn(&Message) -> bool) -> Message {
    loop {
        let message = editor.receiver.recv_timeout(PATIENCE).expect("the server answers");
        if wanted(&message) {
            return message;
        }
    }
}

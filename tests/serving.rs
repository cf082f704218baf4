//! The site on this machine: pages follow the files, what is broken leaves the last good page, and forms make documents.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::scratch::Scratch;

const METRIC: &str =
    "---\nkind: metric\ntitle: Calls solved\nunit: percent\nbetter: higher\nseries: {2026-01: 64, 2026-02: 66}\n---\n";

/// A server that ends with the test.
struct Served {
    child: Child,
    address: String,
    root: PathBuf,
    _scratch: Scratch,
}

impl Drop for Served {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

struct Answer {
    status: u16,
    head: String,
    body: String,
}

fn command(root: &Path, port: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_auditbook"));
    command.current_dir(root).args(["serve", "--port", port, "--as-of", "2026-03-10"]);
    command
}

impl Served {
    fn new() -> Self {
        let scratch = Scratch::new();
        scratch.write("auditbook.yaml", "title: Desk\nlanguages: [en, ar]\n");
        scratch.write("audits/metrics/solved.md", METRIC);
        let root = scratch.path();
        let mut child = command(&root, "0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().trim_start_matches("http://").trim_end_matches('/').to_owned();
        Self { child, address, root, _scratch: scratch }
    }

    fn ask(&self, request: &str) -> Answer {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Answer { status, head: head.to_owned(), body: body.replace("<wbr>", "") }
    }

    fn get_as(&self, path: &str, host: &str) -> Answer {
        self.ask(&format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"))
    }

    fn get(&self, path: &str) -> Answer {
        self.get_as(path, &self.address)
    }

    /// Asks for `path` until the answer is as `wanted`.
    fn until(&self, path: &str, wanted: impl Fn(&Answer) -> bool) -> Answer {
        let began = Instant::now();
        loop {
            let answer = self.get(path);
            if wanted(&answer) || began.elapsed() > Duration::from_secs(30) {
                return answer;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    fn post(&self, path: &str, values: &[(&str, &str)], headers: &str) -> Answer {
        let body = values
            .iter()
            .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)))
            .collect::<Vec<_>>()
            .join("&");
        let length = body.len();
        let host = &self.address;
        self.ask(&format!(
            "POST {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{headers}\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n{body}"
        ))
    }

    fn token(&self, path: &str) -> String {
        let page = self.get(path).body;
        page.split("name=\"token\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
    }
}

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

#[test]
fn pages_follow_the_files_and_a_broken_one_leaves_the_last_good_page() {
    let served = Served::new();
    let page = served.get("/metrics/solved.html");
    assert!(page.status == 200 && page.body.contains("Calls solved") && page.body.contains("66"), "{}", page.body);
    assert!(page.body.contains("/-/serve.js") && page.head.contains("no-store"));
    for path in ["/", "/style.css", "/feeds/goals.xml", "/data/auditbook.json", "/ar/index.html", "/-/serve.css"] {
        assert_eq!(served.get(path).status, 200, "{path}");
    }
    assert_eq!(served.get("/nothing.html").status, 404);
    let file = served.root.join("audits/metrics/solved.md");
    std::fs::write(&file, METRIC.replace("Calls solved", "Solved at once")).unwrap();
    let page = served.until("/metrics/solved.html", |answer| answer.body.contains("Solved at once"));
    assert!(page.body.contains("Solved at once"), "{}", page.body);
    std::fs::write(&file, METRIC.replace("percent", "")).unwrap();
    let page = served.until("/metrics/solved.html", |answer| answer.body.contains("role=\"alert\""));
    assert!(page.body.contains("Solved at once") && page.body.contains("audits/metrics/solved.md:4:"), "{}", page.body);
    std::fs::write(&file, METRIC).unwrap();
    let page = served.until("/metrics/solved.html", |answer| !answer.body.contains("role=\"alert\""));
    assert!(page.body.contains("Calls solved") && !page.body.contains("role=\"alert\""));
}

#[test]
fn only_names_of_this_machine_are_answered_and_a_taken_port_is_said() {
    let served = Served::new();
    let port = served.address.rsplit(':').next().unwrap();
    for host in ["localhost", "127.0.0.1:1", "[::1]"] {
        assert_eq!(served.get_as("/", host).status, 200, "{host}");
    }
    for host in ["example.org", "localhost.example.org", "192.168.0.7"] {
        let answer = served.get_as("/", host);
        assert!((400..500).contains(&answer.status) && !answer.body.contains("Calls solved"), "{host}");
    }
    let second = command(&served.root, port).output().unwrap();
    let said = String::from_utf8_lossy(&second.stderr).into_owned();
    assert!(second.status.code() == Some(2) && said.contains("--port"), "{said}");
}

const NOTE: &str = "He said: \"no\" # not 'yes'\n- and: {more}, ναι، نعم\n  indented";

#[test]
fn a_form_makes_the_document_and_what_was_written_comes_back() {
    let served = Served::new();
    let path = "/fill/service-standards@1";
    let form = served.get(path);
    assert!(
        form.status == 200 && form.body.contains("name=\"S01\"") && form.body.contains("name=\"note-S01\""),
        "{}",
        form.body
    );
    assert!(form.body.contains("form-action 'self'") && !form.body.contains("<script"), "{}", form.body);
    assert!(served.get("/fill/").body.contains("/fill/auditbook/service-standards@"));
    let arabic = served.get(&format!("{path}?lang=ar"));
    assert!(arabic.body.contains("dir=\"rtl\"") && arabic.body.contains("حفظ"), "{}", arabic.body);
    let token = served.token(path);
    let values = [
        ("token", token.as_str()),
        ("id", "2026-03-phone"),
        ("date", "2026-03-09"),
        ("auditor", "maria: \"M\""),
        ("scope.channel", "phone"),
        ("sample.population", "100"),
        ("sample.reviewed", "10"),
        ("sample.method", "random"),
        ("S01", "yes"),
        ("note-S01", &NOTE.replace('\n', "\r\n")),
        ("S02", "n/a"),
        ("x.y", "no key of an audit"),
        ("evidence-S01", "# not a heading\r\nseen in call 4\r\n---\r\n```\r\n<!-- x"),
        ("evidence-S03", "of another"),
    ];
    let saved = served.post(path, &values, "");
    assert_eq!(saved.status, 303, "{}", saved.body);
    let text = std::fs::read_to_string(served.root.join("audits/audits/2026-03-phone.md")).unwrap();
    let (front, body) = text.trim_start_matches("---\n").split_once("\n---\n").unwrap();
    let read: serde_yaml::Value = serde_yaml::from_str(front).unwrap();
    assert_eq!(read["answers"]["S01"]["note"].as_str(), Some(NOTE), "{text}");
    assert_eq!((read["auditor"].as_str(), read["scope"]["channel"].as_str()), (Some("maria: \"M\""), Some("phone")));
    assert_eq!(
        (read["sample"]["reviewed"].as_u64(), read["checklist"].as_str()),
        (Some(10), Some("auditbook/service-standards@1"))
    );
    assert!(body.contains("## S01\n\n\\# not a heading\nseen in call 4\n\\---\n\\```\n\\<!-- x\n\n## S03\n"), "{text}");
    assert_eq!(read["status"].as_str(), Some("draft"), "not every question is answered: {text}");
    let format = Command::new(env!("CARGO_BIN_EXE_auditbook"))
        .current_dir(&served.root)
        .args(["fmt", "--check"])
        .output()
        .unwrap();
    assert!(format.status.success(), "{}", String::from_utf8_lossy(&format.stdout));
    let place = saved.head.lines().find_map(|line| line.strip_prefix("Location: ")).unwrap().to_owned();
    assert!(served.get(&place).body.contains("Saved as"), "{place}");
    let again = served.post(path, &values, "");
    assert!(
        again.status == 409 && again.body.contains("is there already") && again.body.contains("seen in call 4"),
        "{}",
        again.body
    );
    assert_eq!(std::fs::read_to_string(served.root.join("audits/audits/2026-03-phone.md")).unwrap(), text);
}

#[test]
fn what_comes_from_elsewhere_writes_nothing() {
    let served = Served::new();
    let path = "/fill/service-standards@1";
    let token = served.token(path);
    let values = BTreeMap::from([("token", token.as_str()), ("id", "x"), ("date", "2026-03-09"), ("S01", "yes")]);
    let values = |change: (&'static str, &'static str)| {
        let mut values = values.clone();
        values.insert(change.0, change.1);
        values.into_iter().collect::<Vec<_>>()
    };
    for (change, headers, status) in [
        (("token", "guessed"), "", 403),
        (("id", "x"), "Origin: https://example.org\r\n", 403),
        (("id", "x"), "Origin: null\r\n", 403),
        (("id", "x"), "Sec-Fetch-Site: cross-site\r\n", 403),
        (("id", "../../out"), "", 422),
        (("id", ""), "", 422),
        (("id", "README"), "", 422),
        (("note-S02", "alone"), "", 422),
        (("sample.method", "guessed"), "", 422),
        (("date", "soon"), "", 422),
        (("status", "final"), "", 422),
    ] {
        let answer = served.post(path, &values(change), headers);
        assert_eq!(answer.status, status, "{change:?} {headers}: {}", answer.body);
    }
    assert_eq!(served.post("/metrics/solved.html", &values(("id", "x")), "").status, 404);
    assert!(!served.root.join("audits/audits").exists() && !served.root.join("out.md").exists());
    #[cfg(unix)]
    {
        let outside = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink(outside.path(), served.root.join("audits/audits")).unwrap();
        assert_eq!(served.post(path, &values(("id", "x")), "").status, 422);
        assert_eq!(std::fs::read_dir(outside.path()).unwrap().count(), 0);
    }
}

#[test]
fn what_was_wrong_stays_told_until_it_is_mended() {
    let served = Served::new();
    let broken = |answer: &Answer| answer.body.contains("role=\"alert\"");
    let settings = served.root.join("auditbook.yaml");
    let text = std::fs::read_to_string(&settings).unwrap();
    std::fs::write(&settings, "languages: 3\n").unwrap();
    assert!(broken(&served.until("/index.html", broken)));
    std::fs::write(served.root.join("audits/metrics/solved.md"), METRIC.replace("66", "67")).unwrap();
    let page = served.until("/metrics/solved.html", |answer| answer.body.contains("67"));
    assert!(page.body.contains("67") && broken(&page), "{}", page.body);
    std::fs::write(&settings, &text).unwrap();
    assert!(!broken(&served.until("/index.html", |answer| !broken(answer))));
}

#[test]
fn a_gap_is_filled_in_key_by_key() {
    let served = Served::new();
    let form = served.get("/fill/gap");
    assert!(
        form.status == 200 && form.body.contains("name=\"impact\"") && form.body.contains("name=\"owner\""),
        "{}",
        form.body
    );
    let token = served.token("/fill/gap");
    let values = [
        ("token", token.as_str()),
        ("id", "slow-mail"),
        ("title", "Mail waits: a day"),
        ("metric", "solved"),
        ("impact", "4"),
        ("effort", "2"),
        ("owner", "maria"),
        ("status", "open"),
        ("body", "Seen in March.\r\nAgain in April."),
    ];
    let saved = served.post("/fill/gap", &values, "");
    assert_eq!(saved.status, 303, "{}", saved.body);
    let text = std::fs::read_to_string(served.root.join("audits/gaps/slow-mail.md")).unwrap();
    assert!(text.contains("title: \"Mail waits: a day\"") && text.contains("impact: 4\n"), "{text}");
    assert!(text.ends_with("---\nSeen in March.\nAgain in April.\n"), "{text}");
    let broken = served.post("/fill/gap", &[("token", token.as_str()), ("id", "b"), ("causes", "{a: ")], "");
    assert!(broken.status == 422 && broken.body.contains("causes"), "{}", broken.body);
}

/// The value of the field `name` of a form.
fn field(page: &str, name: &str) -> String {
    let start = format!("name=\"{name}\"");
    let rest = page.split(&start).nth(1).unwrap_or_else(|| panic!("no {name}: {page}"));
    rest.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

const PLAN: &str = "---\n# our plan\nkind: plan\ntitle: Answer at night   # since May\nowner: maria\nactions:\n  # the first of all\n  rota:\n    do: \
                    Put two people on the late shift # agreed\n    who: maria\n    due: 2026-05-01\n  mail: {do: Answer mail, due: 2026-06-01}\n\
                    ---\nAs agreed.\n";

#[test]
fn what_is_edited_changes_and_the_rest_of_the_file_stays() {
    let served = Served::new();
    let file = served.root.join("audits/plans/night.md");
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(&file, PLAN).unwrap();
    let page = served.until("/plans/night.html", |answer| answer.status == 200);
    let path = "/fill/edit/audits/plans/night.md";
    assert!(page.body.contains(path), "{}", page.body);
    let form = served.get(path).body;
    let (token, hash) = (field(&form, "token"), field(&form, "hash"));
    assert_eq!((field(&form, "actions.1.do"), field(&form, "actions.0#")), ("Answer mail".into(), "rota".into()));
    let same = [
        ("token", token.as_str()),
        ("hash", hash.as_str()),
        ("title", "Answer at night"),
        ("owner", "maria"),
        ("actions.0#", "rota"),
        ("actions.0.do", "Put two people on the late shift"),
        ("actions.0.who", "maria"),
        ("actions.0.due", "2026-05-01"),
        ("actions.1#", "mail"),
        ("actions.1.do", "Answer mail"),
        ("actions.1.due", "2026-06-01"),
        ("body", "As agreed.\r\n"),
    ];
    assert_eq!(served.post(path, &same, "").status, 303);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), PLAN, "nothing was changed");
    let mut values = same.to_vec();
    values[6] = ("actions.0.who", "kadri: \"K\"");
    values.extend([
        ("actions.0.done", "2026-03-01"),
        ("actions.2.do", "Tell customers"),
        ("actions.2.due", "2026-07-01"),
    ]);
    let saved = served.post(path, &values, "");
    assert_eq!(saved.status, 303, "{}", saved.body);
    let expected = PLAN
        .replace("who: maria", "who: \"kadri: \\\"K\\\"\"")
        .replace("due: 2026-05-01\n", "due: 2026-05-01\n    done: 2026-03-01\n")
        .replace("2026-06-01}\n", "2026-06-01}\n  tell-customers:\n    do: Tell customers\n    due: 2026-07-01\n");
    let now = std::fs::read_to_string(&file).unwrap();
    assert_eq!(now, expected);
    let place = saved.head.lines().find_map(|line| line.strip_prefix("Location: ")).unwrap().to_owned();
    assert!(served.get(&place).body.contains("Saved as"), "{place}");
    let late = served.post(path, &values, "");
    assert!(
        late.status == 409 && late.body.contains("changed on disk") && late.body.contains("kadri"),
        "{}",
        late.body
    );
    let hash = field(&served.get(path).body, "hash");
    values[1] = ("hash", &hash);
    values[11] = ("body", "Otherwise.");
    values[10] = ("actions.1.due", "soon");
    let wrong = served.post(path, &values, "");
    assert!(wrong.status == 422 && wrong.body.contains("night.md:"), "{}", wrong.body);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), expected);
    for path in [
        "/fill/edit/auditbook.yaml",
        "/fill/edit/audits/plans/../../auditbook.yaml",
        "/fill/edit/audits/metrics/solved.md",
    ] {
        assert_eq!(served.get(path).status, 404, "{path}");
        assert_eq!(served.post(path, &values, "").status, 404, "{path}");
    }
}

const AUDIT: &str = "---\nkind: audit\nchecklist: auditbook/service-standards@1\ndate: 2026-03-09\nstatus: draft\nscope: {channel: phone}\n\
                     answers:\n  S01: {answer: yes, note: heard, cause: people}\n  S02: no   # twice\n---\n# Calls\n\n## S01\n\n# not\n\n## S02\n\nold\n";

#[test]
fn what_a_browser_would_not_show_in_a_field_is_shown_as_text() {
    let served = Served::new();
    let file = served.root.join("audits/audits/odd.md");
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(&file, AUDIT.replace("2026-03-09", "2026-3-9").replace("S02: no ", "S02: Nope ")).unwrap();
    let form = served.get("/fill/edit/audits/audits/odd.md").body;
    assert!(form.contains("name=\"date\" type=\"text\"") && form.contains("value=\"2026-3-9\""), "{form}");
    assert!(form.contains("name=\"S02\" value=\"Nope\" checked"), "{form}");
}

#[test]
fn an_audit_is_edited_answer_by_answer() {
    let served = Served::new();
    let file = served.root.join("audits/audits/calls.md");
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    let text = AUDIT.replace("# not\n\n", "### deeper\n\nseen\n\n");
    std::fs::write(&file, &text).unwrap();
    let path = "/fill/edit/audits/audits/calls.md";
    let form = served.until(path, |answer| answer.status == 200).body;
    let (token, hash) = (field(&form, "token"), field(&form, "hash"));
    let values = [
        ("token", token.as_str()),
        ("hash", hash.as_str()),
        ("date", "2026-03-09"),
        ("status", "draft"),
        ("scope.channel", "phone"),
        ("S01", "yes"),
        ("note-S01", "heard"),
        ("evidence-S01", "### deeper\r\n\r\nseen"),
        ("S02", "no"),
        ("evidence-S02", "old"),
    ];
    assert_eq!(served.post(path, &values, "").status, 303);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), text, "nothing was changed");
    let mut values = values.to_vec();
    values[8] = ("S02", "yes");
    values[9] = ("evidence-S02", "new\r\n# 2");
    values.extend([("S03", "n/a"), ("evidence-S03", "none"), ("scope.team", "north")]);
    let saved = served.post(path, &values, "");
    assert_eq!(saved.status, 303, "{}", saved.body);
    let expected = text
        .replace("S02: no ", "S02: yes ")
        .replace("twice\n", "twice\n  S03: n/a\n")
        .replace("scope: {channel: phone}", "scope:\n  channel: phone\n  team: north")
        .replace("\nold\n", "\nnew\n\\# 2\n\n## S03\n\nnone\n");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), expected);
}

#[test]
fn a_published_form_leads_to_the_one_that_saves() {
    let served = Served::new();
    std::fs::create_dir_all(served.root.join("audits/audits")).unwrap();
    std::fs::write(served.root.join("audits/audits/calls.md"), AUDIT).unwrap();
    let page = served.until("/ar/forms/auditbook/service-standards.v1.html", |answer| answer.status == 303);
    assert!(page.head.contains("Location: /fill/auditbook/service-standards@1?lang=ar"), "{}", page.head);
}

#[test]
fn another_day_and_another_commit_are_followed() {
    let served = Served::new();
    let git = |words: &[&str]| {
        let name = ["-c", "user.name=Maria", "-c", "user.email=m@example.org"];
        let said = Command::new("git").current_dir(&served.root).args(name).args(words).output().unwrap();
        assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    };
    git(&["init", "-q", "-b", "main"]);
    git(&["add", "-A"]);
    git(&["commit", "-qm", "The first of all commits"]);
    let page = served.until("/changes.html", |answer| answer.body.contains("The first of all commits"));
    assert!(page.body.contains("The first of all commits"), "{}", page.body);
}

//! The guide to real exports: each of its examples is a workspace in which nothing is found, and comes to what its table says.

use std::path::Path;

use crate::workspace::Workspace;

/// A part of the guide: its heading, its files, and what they come to: metric, period, value.
#[derive(Default)]
struct Part {
    name: String,
    files: Vec<(String, String)>,
    points: Vec<(String, String, f64)>,
}

/// The parts of `text` that have files.
fn parts(text: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut lines = text.lines();
    let mut path = None;
    while let Some(line) = lines.next() {
        let words: Vec<&str> = line.split('`').collect();
        match words[..] {
            ["", named, ""] => path = Some(named.to_owned()),
            ["| ", metric, " | ", period, value] => {
                let value = value.trim_matches(['|', ' ']).parse().unwrap();
                parts.last_mut().unwrap().points.push((metric.to_owned(), period.to_owned(), value));
            }
            _ if line.starts_with('#') => parts.push(Part { name: line.to_owned(), ..Part::default() }),
            _ if line.starts_with("```") => {
                let text: String =
                    lines.by_ref().take_while(|line| *line != "```").map(|line| format!("{line}\n")).collect();
                if let Some(path) = path.take() {
                    parts.last_mut().unwrap().files.push((path, text));
                }
            }
            _ => {}
        }
    }
    parts.retain(|part| !part.files.is_empty());
    parts
}

#[test]
fn examples_are_read_and_come_to_what_they_say() {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/exports.md")).unwrap();
    let parts = parts(&text);
    assert_eq!(parts.len(), 4);
    for Part { name, files, points } in parts {
        let workspace = files.iter().fold(Workspace::new(), |workspace, (path, text)| workspace.with(path, text));
        let ran = workspace.run(&["check", "--as-of", "2025-06-30", "--strict"]);
        assert_eq!(ran.code, 0, "{name}: {}{}", ran.out, ran.err);
        let report = workspace.run(&["export", "--as-of", "2025-06-30"]).json();
        assert!(!points.is_empty(), "{name}");
        for (metric, period, expected) in points {
            let entry = report["metrics"].as_array().unwrap().iter().find(|entry| entry["id"] == *metric).unwrap();
            let point = entry["series"].as_array().unwrap().iter().find(|point| point["period"] == *period).unwrap();
            let value = point["value"].as_f64().unwrap();
            assert!((value - expected).abs() < 1e-5, "{name}: {metric} in {period} is {value}, not {expected}");
        }
    }
}

#[test]
fn the_commands_about_imports_run() {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/importing.md")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let program = Path::new(env!("CARGO_BIN_EXE_auditbook"));
    let path = format!("{}:{}", program.parent().unwrap().display(), std::env::var("PATH").unwrap_or_default());
    let root = folder.path().join("desk");
    let run = |folder: &Path, line: &str| {
        let ran = std::process::Command::new("sh")
            .args(["-c", line])
            .current_dir(folder)
            .env("PATH", &path)
            .output()
            .unwrap();
        assert!(
            ran.status.success(),
            "{line}: {}{}",
            String::from_utf8_lossy(&ran.stdout),
            String::from_utf8_lossy(&ran.stderr)
        );
        String::from_utf8_lossy(&ran.stdout).replace('\u{a0}', " ")
    };
    run(folder.path(), "auditbook init desk");
    let file = parts(&text).into_iter().flat_map(|part| part.files).next().unwrap();
    std::fs::write(root.join(&file.0), &file.1).unwrap();
    let blocks: Vec<(&str, &str)> =
        text.split("```").skip(1).step_by(2).filter_map(|block| block.split_once('\n')).collect();
    let said: String = blocks
        .iter()
        .filter(|(kind, _)| *kind == "sh")
        .flat_map(|(_, text)| text.lines())
        .map(|line| run(&root, line))
        .collect();
    let (_, expected) = blocks.iter().find(|(kind, _)| *kind == "text").unwrap();
    assert!(said.contains(expected), "{said}");
}

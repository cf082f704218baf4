//! The file of a rule, `tests/rules/CODE.md`, to its parts.
//!
//! In: the Markdown text. Out: its title, its explanation, and its examples, each a whole small workspace with the places
//! at which the rule reports something. Nothing here reads a file or checks an example.
//!
//! ````text
//! ---
//! severity: error              the default severity
//! help: leave one of them      optional: what to do, where a finding knows nothing closer
//! as-of: 2025-12-31            optional: the day the examples are checked on
//! check: --gate regression     optional: arguments of `auditbook check`
//! ---
//!
//! # the defect in one line
//!
//! Why it matters and what to do.
//!
//! ## base                      optional: files committed before
//! ## bad                       one or more; `## bad: in what way` where there are several
//!
//! - at `audits/a.md:1:1`       a place that no line of `^` can stand under
//! - also `other-code`: why     what else is reported, and that is no slip
//!
//! `audits/a.md`
//!
//! ```yaml
//! ---
//! kind: goal
//! metrc: fcr
//! ^^^^^                        the place: under the line, as wide as the fault
//! ---
//! ```
//!
//! ## good                      one or more, as above
//! ````
//!
//! A workspace that shows no `auditbook.yaml` has an empty one. In a block that is marked `escaped` after its language,
//! `\xE9` is a byte, `\u{202E}` a character, `\r` a carriage return and `\\` a backslash.

/// The day that examples are checked on where their file names none.
pub const AS_OF: &str = "2025-06-30";

/// The settings that make a folder a workspace.
pub const SETTINGS: &str = "auditbook.yaml";

/// The examples of a rule, and how they are checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RulePage {
    /// The day they are checked on, where it matters.
    pub as_of: Option<String>,
    /// Arguments of `auditbook check`.
    pub check: Vec<String>,
    /// Files that were committed before; none where the rule needs no history.
    pub base: Vec<File>,
    /// Workspaces that have the defect.
    pub bad: Vec<Example>,
    /// Workspaces without it.
    pub good: Vec<Example>,
}

/// One small workspace.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Example {
    /// In what way it is bad or good; empty where there is but one.
    pub called: String,
    /// Its files, `auditbook.yaml` among them.
    pub files: Vec<File>,
    /// Where the rule reports something, in the order of the files.
    pub places: Vec<Marked>,
    /// The codes of what else is reported.
    pub also: Vec<String>,
}

/// One file of an example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// The path relative to the workspace, `/` between folders.
    pub path: String,
    /// What it holds.
    pub bytes: Vec<u8>,
    /// The same as the page shows it: with its escapes, and a line of `^` under each fault.
    pub shown: String,
}

/// The place of a fault.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Marked {
    /// The file.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// How many characters of the line are faulty, at least one; not known of a place that is only named.
    pub width: Option<usize>,
}

impl File {
    /// What it holds, where that is text.
    pub fn text(&self) -> Option<&str> {
        std::str::from_utf8(&self.bytes).ok()
    }
}

impl Example {
    /// Whether every file of it is text.
    pub fn is_text(&self) -> bool {
        self.files.iter().all(|file| file.text().is_some())
    }

    /// Its file at `path`.
    pub fn file(&self, path: &str) -> Option<&File> {
        self.files.iter().find(|file| file.path == path)
    }
}

/// What stands between the lines `---` at the top, and what follows.
fn split(text: &str) -> (&str, &str) {
    text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n")).unwrap_or(("", text))
}

/// The title of the page `text`: its first heading.
pub fn title(text: &str) -> &str {
    let (_, body) = split(text);
    body.lines().find_map(|line| line.strip_prefix("# ")).unwrap_or_default()
}

/// What the page `text` says to do where a finding knows nothing closer.
pub fn help(text: &str) -> Option<&str> {
    split(text).0.lines().find_map(|line| line.strip_prefix("help: "))
}

/// What stands between title and examples: a line for each paragraph, an empty one between.
pub fn explanation(text: &str) -> String {
    let (_, body) = split(text);
    let lines = body.lines().skip_while(|line| !line.starts_with("# ")).skip(1);
    let prose: Vec<&str> = lines.take_while(|line| !line.starts_with("## ")).collect();
    let paragraphs = prose.split(|line| line.is_empty()).filter(|lines| !lines.is_empty());
    paragraphs.map(|lines| lines.join(" ")).collect::<Vec<_>>().join("\n\n")
}

/// The examples of the page `text`; in words what of it cannot be read.
pub fn parse(text: &str) -> Result<RulePage, String> {
    let (front, body) = split(text);
    let mut page = RulePage { as_of: None, check: Vec::new(), base: Vec::new(), bad: Vec::new(), good: Vec::new() };
    for line in front.lines() {
        match line.split_once(": ") {
            Some(("severity" | "help", _)) => {}
            Some(("as-of", day)) => page.as_of = Some(day.to_owned()),
            Some(("check", arguments)) => page.check = arguments.split(' ').map(str::to_owned).collect(),
            _ => return Err(format!("`{line}` is not known at the top")),
        }
    }
    let mut sections = Sections::default();
    for line in body.lines().skip_while(|line| !line.starts_with("## ")) {
        sections.take(line)?;
    }
    for (name, mut example) in sections.finish()? {
        example.files.sort_by(|a, b| a.path.cmp(&b.path));
        if example.file(SETTINGS).is_none() {
            example.files.insert(0, File { path: SETTINGS.into(), bytes: Vec::new(), shown: String::new() });
        }
        match name.as_str() {
            "base" => page.base = example.files,
            "bad" => page.bad.push(example),
            "good" => page.good.push(example),
            _ => return Err(format!("`## {name}` is neither `base`, `bad` nor `good`")),
        }
    }
    if page.bad.is_empty() || page.good.is_empty() {
        return Err("a bad and a good example are wanted".into());
    }
    Ok(page)
}

/// The sections read so far, and the block that is open.
#[derive(Default)]
struct Sections {
    done: Vec<(String, Example)>,
    /// The path that stands above the next block.
    path: Option<String>,
    block: Option<Block>,
}

/// A fenced block.
struct Block {
    fence: String,
    escaped: bool,
    lines: Vec<String>,
}

impl Sections {
    fn take(&mut self, line: &str) -> Result<(), String> {
        match self.block.take() {
            Some(block) if line == block.fence => self.close(&block),
            Some(mut block) => {
                block.lines.push(line.to_owned());
                self.block = Some(block);
                Ok(())
            }
            None => self.outside(line),
        }
    }

    /// A line that stands in no block.
    fn outside(&mut self, line: &str) -> Result<(), String> {
        if let Some(heading) = line.strip_prefix("## ") {
            let (name, called) = heading.split_once(": ").unwrap_or((heading, ""));
            self.done.push((name.to_owned(), Example { called: called.to_owned(), ..Example::default() }));
        } else if line.starts_with("```") {
            let fence: String = line.chars().take_while(|c| *c == '`').collect();
            self.block = Some(Block { fence, escaped: line.ends_with(" escaped"), lines: Vec::new() });
        } else if let Some(place) = line.strip_prefix("- at ") {
            let place = marked(place.trim_matches('`')).ok_or_else(|| format!("`{place}` is no place"))?;
            self.example()?.places.push(place);
        } else if let Some(also) = line.strip_prefix("- also ") {
            let (code, _) = also.split_once(": ").ok_or_else(|| format!("why also {also}?"))?;
            self.example()?.also.push(code.trim_matches('`').to_owned());
        } else if let Some(path) = line.strip_prefix('`').and_then(|line| line.strip_suffix('`')) {
            self.path = Some(path.to_owned());
        } else if !line.is_empty() {
            return Err(format!("`{line}` is neither a path, a block nor `- at` or `- also`"));
        }
        Ok(())
    }

    fn example(&mut self) -> Result<&mut Example, String> {
        self.done.last_mut().map(|(_, example)| example).ok_or_else(|| "an example stands under a heading".into())
    }

    /// Adds the file of a block that has ended to its example.
    fn close(&mut self, block: &Block) -> Result<(), String> {
        let path = self.path.take().ok_or("above a block stands the path of its file")?;
        let example = self.example()?;
        let mut bytes: Vec<u8> = Vec::new();
        let mut above = None;
        let mut count = 0;
        for line in &block.lines {
            if let Some(above) = above.filter(|_| is_marker(line)) {
                let (column, width) = block.columns(above, line)?;
                example.places.push(Marked { path: path.clone(), line: count, column, width: Some(width) });
                continue;
            }
            bytes.extend(unescaped(line, block.escaped)?);
            bytes.push(b'\n');
            above = Some(line);
            count += 1;
        }
        let shown = block.lines.iter().map(|line| format!("{line}\n")).collect();
        example.files.push(File { path, bytes, shown });
        Ok(())
    }

    fn finish(self) -> Result<Vec<(String, Example)>, String> {
        match (self.block, self.path) {
            (None, None) => Ok(self.done),
            (Some(_), _) => Err("a block is never closed".into()),
            (None, Some(path)) => Err(format!("no block follows `{path}`")),
        }
    }
}

impl Block {
    /// The first column that `marker` points at in the line `above`, and how many; of what the escapes stand for.
    fn columns(&self, above: &str, marker: &str) -> Result<(usize, usize), String> {
        let before = marker.chars().take_while(|c| *c != '^').count();
        let pointed = marker.chars().count() - before;
        let characters = |from: usize, length: usize| -> Result<usize, String> {
            let text: String = above.chars().skip(from).take(length).collect();
            let past_the_end = length - text.chars().count();
            Ok(String::from_utf8_lossy(&unescaped(&text, self.escaped)?).chars().count() + past_the_end)
        };
        Ok((characters(0, before)? + 1, characters(before, pointed)?))
    }
}

/// `path:line:column`.
fn marked(text: &str) -> Option<Marked> {
    let (rest, column) = text.rsplit_once(':')?;
    let (path, line) = rest.rsplit_once(':')?;
    Some(Marked { path: path.to_owned(), line: line.parse().ok()?, column: column.parse().ok()?, width: None })
}

/// Whether `line` only points at the one above.
fn is_marker(line: &str) -> bool {
    let carets = line.trim_start();
    !carets.is_empty() && carets.bytes().all(|byte| byte == b'^')
}

/// The bytes that `line` stands for.
fn unescaped(line: &str, escaped: bool) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let mut rest = line;
    while let Some(at) = rest.find('\\').filter(|_| escaped) {
        bytes.extend(rest[..at].bytes());
        let (found, length) = escape(&rest[at..]).ok_or_else(|| format!("`{}` is no escape", &rest[at..]))?;
        bytes.extend(found);
        rest = &rest[at + length..];
    }
    bytes.extend(rest.bytes());
    Ok(bytes)
}

/// What the escape at the start of `text` stands for, and its length.
fn escape(text: &str) -> Option<(Vec<u8>, usize)> {
    match text.as_bytes().get(1)? {
        b'x' => Some((vec![u8::from_str_radix(text.get(2..4)?, 16).ok()?], 4)),
        b'u' => {
            let end = text.find('}')?;
            let point = u32::from_str_radix(text.get(3..end)?, 16).ok()?;
            Some((char::from_u32(point)?.to_string().into_bytes(), end + 1))
        }
        b'r' => Some((vec![b'\r'], 2)),
        b'\\' => Some((vec![b'\\'], 2)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "---\nseverity: note\nas-of: 2025-12-31\ncheck: --strict -q\n---\n\n# a title\n\nOne.\nTwo.\n\nThree.\n\n\
        ## bad: so\n\n- also `other`: because\n\n`a.md`\n\n```md escaped\nCaf\\xE9 \\u{202E}x\n        ^^^^^^^^^\n## not a heading\\r\n```\n\n\
        ## good\n\n- at `b.md:1:2`\n\n`b.md`\n\n```\n```\n";

    #[test]
    fn a_page_is_read_to_its_parts() {
        let page = parse(PAGE).unwrap();
        assert_eq!((title(PAGE), explanation(PAGE)), ("a title", "One. Two.\n\nThree.".into()));
        assert_eq!((page.as_of.as_deref(), page.check.join(" ")), (Some("2025-12-31"), "--strict -q".into()));
        let [bad] = &page.bad[..] else { panic!("one bad example") };
        assert_eq!((bad.called.as_str(), &bad.also[..]), ("so", &["other".to_owned()][..]));
        assert_eq!(bad.file("a.md").unwrap().bytes, b"Caf\xe9 \xe2\x80\xaex\n## not a heading\r\n");
        assert_eq!(bad.places, [Marked { path: "a.md".into(), line: 1, column: 6, width: Some(2) }]);
        assert!(!bad.is_text() && bad.file("auditbook.yaml").unwrap().bytes.is_empty());
        assert_eq!(page.good[0].places[0], Marked { path: "b.md".into(), line: 1, column: 2, width: None });
        assert_eq!(page.good[0].file("b.md").unwrap().text(), Some(""));
    }

    #[test]
    fn what_cannot_be_read_is_said() {
        for (from, to) in [("`a.md`", "a.md"), ("\\xE9", "\\q"), ("## good", "## fine"), ("b.md:1:2", "b.md")] {
            assert!(parse(&PAGE.replace(from, to)).is_err(), "{from} → {to}");
        }
    }
}

//! Rules on the file itself and on its YAML.

use super::{Rule, Severity};

rules! {
    SYNTAX;

    NOT_UTF8: "not-utf8", Error,
    "the file is not UTF-8 text",
    "auditbook reads UTF-8 only, so that Greek, Arabic and every other script come out as written. The place given is that of the first \
     byte that is not UTF-8; often the file was saved as Windows-1252, ISO 8859 or UTF-16. Save it again as UTF-8 in your editor.",
    bad: "title: Caf\\xe9 visit        # saved as Windows-1252",
    good: "title: Café visit           # saved as UTF-8";

    EMPTY_FILE: "empty-file", Error,
    "the file is empty",
    "A document has front matter between two lines `---`. An empty file in the content folder is nearly always a file that was never \
     filled in or a failed export. Write the document or delete the file.",
    bad: "",
    good: "---
kind: page
title: How we listen
---
We ask every customer two questions.";

    MARKDOWN_WITHOUT_FRONT_MATTER: "markdown-without-front-matter", Warning,
    "a Markdown file in the content folder has no front matter",
    "Every `*.md` file below the content folder is a document when its first line is `---`. A file without front matter is left out of \
     the site. Give it front matter, or call it `README.md` or start its name with `_` if it is a note.",
    bad: "# Phone audit of March

We listened to thirty calls.",
    good: "---
kind: page
title: Phone audit of March
---
We listened to thirty calls.";

    FRONT_MATTER_NOT_CLOSED: "front-matter-not-closed", Error,
    "the front matter has no closing `---`",
    "Front matter starts with a first line `---` and ends at the next line that is exactly `---`. Without that line it is not known \
     where the fields end and the text begins.",
    bad: "---
kind: page
title: How we listen

We ask every customer two questions.",
    good: "---
kind: page
title: How we listen
---
We ask every customer two questions.";

    FILE_TOO_LARGE: "file-too-large", Error,
    "the file is larger than the limit",
    "Limits keep a pull request from stopping the build: 2 MiB for a document and 256 MiB for a CSV file. A document of that size \
     usually holds data that belongs in a CSV file. If the file is right, raise `limits` in `auditbook.yaml`.",
    bad: "limits: {file: 64KiB}      # and a document of 90 KiB",
    good: "limits: {file: 2MiB, csv: 256MiB}";

    YAML_SYNTAX: "yaml-syntax", Error,
    "the YAML cannot be read",
    "The front matter is YAML: one `key: value` a line, deeper levels indented by spaces. What most often goes wrong: a colon or `#` \
     inside a text without quotes, a quote or bracket never closed, a tab used to indent, lines of one list that start in different \
     columns. The other fields of the file are still checked.",
    bad: "title: Refunds: who decides?",
    good: "title: \"Refunds: who decides?\"";

    YAML_ALIAS: "yaml-alias", Error,
    "anchors, aliases, merge keys and tags are not used",
    "A document says what it says in one place: `&name`, `*name`, `<<:` and `!type` are refused, because a reviewer of a diff could not \
     see what a line means. Write the value out. A text that starts with `*`, `&` or `!` needs quotes.",
    bad: "from: &start {2025-01: 64}
to: *start",
    good: "from: {2025-01: 64}
to: {2025-12: 75}";

    YAML_TOO_DEEP: "yaml-too-deep", Error,
    "the YAML is nested too deeply",
    "No document needs more than a handful of levels. Nesting beyond the limit is a slip of the editor or an attempt to exhaust the \
     reader's memory.",
    bad: "tags: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[phone]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
    good: "tags: [phone]";

    DUPLICATE_KEY: "duplicate-key", Error,
    "a key stands twice in one mapping",
    "Only one of the two values could count, and a reader cannot know which. Remove one, or rename it if two different things were \
     meant. The place given is that of the second.",
    bad: "answers:
  S01: yes
  S02: no
  S01: partly",
    good: "answers:
  S01: yes
  S02: no";

    CONTROL_CHARACTER: "control-character", Warning,
    "the text holds an invisible control character",
    "Control characters and bidirectional overrides are invisible in an editor and can make a line read differently from what it \
     says. They are removed from everything that is published. Delete the character; text in Arabic or Hebrew needs no override.",
    bad: "title: Refunds \\u202Edenied      # U+202E turns the rest of the line around",
    good: "title: Refunds denied";
}

//! Sites: auditbook, Hugo, Eleventy and a bare copy on the same documents. In: how many audits. Out: printed tables.

use std::fs;
use std::path::Path;

use crate::contest::{self, Entrant};
use crate::large;
use crate::run::{Cost, Tools};
use crate::{editor, edits};

const LANGUAGES: [&str; 6] = ["en", "el", "ro", "ar", "et", "ru"];

const PAGE: &str = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{{ title }}</title></head><body><h1>{{ title }}</h1>{{ content }}</body></html>\n";

/// The day that everything is computed for.
pub(crate) const AS_OF: &str = "2026-01-15";

const PROGRAM: &str = env!("CARGO_BIN_EXE_auditbook");

/// Compares on a workspace of so many `audits`; returns what a first build costs.
pub(crate) fn compare(tools: &Tools, audits: usize) -> Cost {
    let folder = tools.scratch();
    let folder = folder.path();
    large::write(&folder.join("one"), audits, &LANGUAGES[..1]);
    large::write(&folder.join("six"), audits, &LANGUAGES);
    println!("\n{audits} audits");
    let costs = contest::run(
        tools,
        vec![own(folder), six(folder), hugo(tools, folder), eleventy(tools, folder), commands(folder)],
    );
    sizes(&folder.join("one"));
    let [Some(first), again, _, six, ..] = costs[..] else { panic!("auditbook builds the workspace") };
    edits::time(&folder.join("one"), audits);
    editor::time(&folder.join("one"), audits);
    let ratio = |name: &str, other: Option<Cost>| {
        let ratio = other.map(|other| format!("{:.2}", other.processor() / first.processor()));
        println!("{name} takes {} of the processor time of a first build", ratio.as_deref().unwrap_or("?"));
    };
    ratio("a rebuild of nothing", again);
    ratio("six languages", six);
    first
}

/// A build into an empty folder, one that finds nothing changed, and a copy of what was built.
fn own(folder: &Path) -> Entrant<'_> {
    let clear = move || {
        ["one/site", "one/.auditbook", "copy"].iter().for_each(|old| remove(&folder.join(old)));
    };
    let build = [PROGRAM, "build", "-C", "one", "--as-of", AS_OF];
    Entrant::new(clear).step("auditbook build", folder, &build).step("a rebuild of nothing", folder, &build).step(
        "cp -r of the site",
        folder,
        &["cp", "-r", "one/site", "copy"],
    )
}

fn six(folder: &Path) -> Entrant<'_> {
    let clear = move || ["six/site", "six/.auditbook"].iter().for_each(|old| remove(&folder.join(old)));
    Entrant::new(clear).step("in six languages", folder, &[PROGRAM, "build", "-C", "six", "--as-of", AS_OF])
}

fn commands(folder: &Path) -> Entrant<'_> {
    let step = |entrant: Entrant<'static>, command| {
        entrant.step(&format!("auditbook {command}"), folder, &[PROGRAM, command, "-C", "one", "--as-of", AS_OF])
    };
    step(step(Entrant::new(|| {}), "check"), "export")
}

/// The same documents as bare pages by Hugo.
fn hugo<'a>(tools: &Tools, folder: &'a Path) -> Entrant<'a> {
    let name = "Hugo, bare pages";
    let Some(program) = tools.peer("hugo") else { return Entrant::absent(name) };
    let site = folder.join("hugo");
    let go = |text: &str| text.replace("{{ title }}", "{{ .Title }}").replace("{{ content }}", "{{ .Content }}");
    let list = PAGE.replace(
        "{{ content }}",
        "<ul>{{ range .Pages }}<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}</ul>",
    );
    write(&site, "layouts/_default/single.html", &go(PAGE));
    write(&site, "layouts/_default/list.html", &go(&list));
    write(
        &site,
        "hugo.toml",
        "baseURL = \"https://example.org/\"\ntitle = \"Large\"\ndisableKinds = [\"taxonomy\", \"term\", \"RSS\", \"sitemap\", \"404\"]\n",
    );
    copy_markdown(&folder.join("one/audits"), &site.join("content"));
    let clear = move || ["hugo/public", "hugo/resources"].iter().for_each(|old| remove(&folder.join(old)));
    Entrant::new(clear).step(name, folder, &[&program, "--source", "hugo", "--quiet"])
}

/// The same documents as bare pages by Eleventy.
fn eleventy<'a>(tools: &Tools, folder: &'a Path) -> Entrant<'a> {
    let name = "Eleventy, bare pages";
    let Some(program) = tools.peer("eleventy") else { return Entrant::absent(name) };
    let site = folder.join("eleventy");
    copy_markdown(&folder.join("one/audits"), &site);
    write(&site, "_includes/page.njk", &PAGE.replace("{{ content }}", "{{ content | safe }}"));
    write(
        &site,
        "eleventy.json",
        "{\"layout\": \"page.njk\", \"templateEngineOverride\": \"md\", \"date\": \"2026-01-01\"}\n",
    );
    write(
        &site,
        "eleventy.config.js",
        "export default (config) => { config.addGlobalData('layout', 'page.njk'); config.setTemplateFormats(['md']); return { markdownTemplateEngine: false, dir: { includes: '_includes', output: 'out' } }; };\n",
    );
    write(&site, "package.json", "{\"type\": \"module\"}\n");
    let clear = move || remove(&folder.join("eleventy/out"));
    Entrant::new(clear).step(name, &site, &[&program, "--quiet", "--config=eleventy.config.js"])
}

/// Prints how much there is of the site of a workspace in one language.
fn sizes(workspace: &Path) {
    let site = files(&workspace.join("site"));
    let documents = files(&workspace.join("audits")).iter().filter(|(path, _)| ends(path, "md")).count();
    let bytes: u64 = site.iter().map(|(_, bytes)| bytes).sum();
    let largest = site.iter().filter(|(path, _)| ends(path, "html")).max_by_key(|(_, bytes)| *bytes);
    println!(
        "the site has {} files, {:.3} for each document, {:.0} MiB; its largest page {} has {} KB",
        site.len(),
        site.len() as f64 / documents as f64,
        bytes as f64 / f64::from(1 << 20),
        largest.and_then(|(path, _)| path.rsplit('/').next()).unwrap_or_default(),
        largest.map_or(0, |(_, bytes)| bytes / 1000)
    );
}

fn files(folder: &Path) -> Vec<(String, u64)> {
    let walk =
        walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok).filter(|found| found.file_type().is_file());
    walk.map(|found| (found.path().display().to_string(), found.metadata().map_or(0, |metadata| metadata.len())))
        .collect()
}

fn copy_markdown(from: &Path, to: &Path) {
    for (path, _) in files(from).iter().filter(|(path, _)| ends(path, "md")) {
        let target = to.join(Path::new(path).strip_prefix(from).expect("it lies there"));
        fs::create_dir_all(target.parent().expect("it lies in a folder")).expect("folders can be made");
        fs::copy(path, target).expect("files can be copied");
    }
}

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("folders can be made");
    fs::write(path, text).expect("files can be written");
}

fn remove(folder: &Path) {
    assert!(!folder.exists() || fs::remove_dir_all(folder).is_ok(), "what a round left can be removed");
}

fn ends(path: &str, ending: &str) -> bool {
    Path::new(path).extension().is_some_and(|own| own == ending)
}

//! Sites: auditbook, Hugo, Eleventy and a bare copy on the same documents. In: how many audits. Out: printed tables.

use std::fs;
use std::path::Path;

use crate::large;
use crate::run::{Cost, Tools};

const LANGUAGES: [&str; 6] = ["en", "el", "ro", "ar", "et", "ru"];

const PAGE: &str = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{{ title }}</title></head><body><h1>{{ title }}</h1>{{ content }}</body></html>\n";

const AS_OF: &str = "2026-01-15";

/// Compares on a workspace of so many `audits`; returns the processor time of a first build.
pub(crate) fn compare(tools: &Tools, audits: usize) -> f64 {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let folder = folder.path();
    let own = folder.join("workspace");
    large::write(&own, audits, &LANGUAGES[..1]);
    println!("\n{audits} audits\n{:<22}{:>10}{:>10}{:>12}", "", "wall", "processor", "peak");
    let build = [env!("CARGO_BIN_EXE_auditbook"), "build", "-C", "workspace", "--as-of", AS_OF];
    let first = tools.cost(folder, &build).expect("auditbook builds the workspace");
    println!("{}", first.line("auditbook build", None));
    report(&first, "a rebuild of nothing", tools.cost(folder, &build));
    sizes(&own.join("site"));
    report(&first, "cp -r of the site", tools.cost(folder, &["cp", "-r", "workspace/site", "copy"]));
    hugo(tools, folder, &first);
    eleventy(tools, folder, &first);
    for command in ["check", "export"] {
        let cost = tools.cost(folder, &[build[0], command, "-C", "workspace", "--as-of", AS_OF]);
        report(&first, &format!("auditbook {command}"), cost);
    }
    languages(tools, folder, audits, &first);
    first.processor
}

fn report(first: &Cost, name: &str, cost: Option<Cost>) {
    if let Some(cost) = cost {
        println!("{}", cost.line(name, Some(first)));
    }
}

/// The same documents as bare pages by Hugo.
fn hugo(tools: &Tools, folder: &Path, first: &Cost) {
    let Some(program) = tools.peer("hugo") else { return };
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
    copy_markdown(&folder.join("workspace/audits"), &site.join("content"));
    report(first, "Hugo, bare pages", tools.cost(folder, &[&program, "--source", "hugo", "--quiet"]));
}

/// The same documents as bare pages by Eleventy.
fn eleventy(tools: &Tools, folder: &Path, first: &Cost) {
    let Some(program) = tools.peer("eleventy") else { return };
    let site = folder.join("eleventy");
    copy_markdown(&folder.join("workspace/audits"), &site);
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
    let cost = tools.cost(&site, &[&program, "--quiet", "--config=eleventy.config.js"]);
    report(first, "Eleventy, bare pages", cost);
}

fn languages(tools: &Tools, folder: &Path, audits: usize, first: &Cost) {
    let config = format!("title: Large\nlanguages: [{}]\n", LANGUAGES.join(", "));
    write(&folder.join("workspace"), "auditbook.yaml", &config);
    let build = [env!("CARGO_BIN_EXE_auditbook"), "build", "-C", "workspace", "--as-of", AS_OF, "--out", "six"];
    if let Some(six) = tools.cost(folder, &build) {
        println!("{}", six.line("in six languages", None));
        println!("{:<22}{:.2} times the processor time of one", "", six.processor / first.processor);
        println!(
            "{:<22}{:.3} files per document and language",
            "",
            files(&folder.join("six")).len() as f64 / (6 * (audits + 219)) as f64
        );
    }
}

/// Prints how much there is of a site.
fn sizes(site: &Path) {
    let files = files(site);
    let bytes: u64 = files.iter().map(|(_, bytes)| bytes).sum();
    let largest = files.iter().filter(|(path, _)| ends(path, "html")).max_by_key(|(_, bytes)| *bytes);
    println!(
        "{:<22}{} files, {:.0} MiB; the largest page {} has {} KB",
        "",
        files.len(),
        bytes as f64 / f64::from(1 << 20),
        largest.map_or("", |(path, _)| path),
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

fn ends(path: &str, ending: &str) -> bool {
    Path::new(path).extension().is_some_and(|own| own == ending)
}

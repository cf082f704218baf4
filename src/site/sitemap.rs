//! The sitemap: every page with its versions in other languages.

use std::fmt::Write as _;

use super::frame::encoded_path;
use crate::i18n::Lang;

/// Returns the sitemap of the pages at `paths` of each of the `languages`, below `url`.
pub(super) fn write(url: &str, paths: &[String], languages: &[Lang]) -> String {
    let (first, others) = languages.split_first().unwrap_or((&Lang::En, &[]));
    let folders: Vec<String> = others.iter().map(|lang| format!("{}/", lang.code())).collect();
    let mut map = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for path in paths {
        let versions: Vec<(&Lang, String)> = std::iter::once((first, path.clone()))
            .chain(others.iter().zip(&folders).map(|(lang, folder)| (lang, format!("{folder}{path}"))))
            .collect();
        let mut links = String::new();
        if versions.len() > 1 {
            for (lang, path) in &versions {
                let _ = write!(
                    links,
                    "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{url}{}\"/>",
                    lang.code(),
                    encoded_path(path)
                );
            }
        }
        for (_, path) in &versions {
            let _ = writeln!(map, "<url><loc>{url}{}</loc>{links}</url>", encoded_path(path));
        }
    }
    map.push_str("</urlset>\n");
    map
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_names_its_versions() {
        let map = write("https://example.org/q/", &["index.html".to_owned()], &[Lang::En, Lang::Et]);
        assert_eq!(map.matches("<loc>").count(), 2);
        assert!(map.contains("hreflang=\"et\" href=\"https://example.org/q/et/index.html\""));
    }
}

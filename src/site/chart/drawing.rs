//! A finished drawing: its shapes with their size, as an element of a page or as a file of its own.

use super::backend::escape;
use super::spec::Heading;

/// A drawing in its own units.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::site) struct Drawing {
    /// The classes of the stylesheet that it takes beside that of all charts.
    pub(super) class: &'static str,
    /// What names it; none where the words around it say everything.
    pub(super) heading: Option<Heading>,
    /// Its width.
    pub(in crate::site) width: f64,
    /// Its height.
    pub(in crate::site) height: f64,
    /// Its shapes and texts as elements.
    pub(super) body: String,
}

impl Drawing {
    /// The `<svg>` element for a page.
    pub(in crate::site) fn svg(&self) -> String {
        self.element("", "")
    }

    /// The file of the drawing alone, with the styles of charts inside.
    pub(in crate::site) fn file(&self, styles: &str) -> String {
        self.element(
            "xmlns=\"http://www.w3.org/2000/svg\" ",
            &format!("<style>{styles}\nsvg{{background:var(--paper)}}</style>"),
        )
    }

    fn element(&self, attributes: &str, styles: &str) -> String {
        let (class, w, h, body) = (self.class, self.width, self.height, &self.body);
        let gap = if class.is_empty() { "" } else { " " };
        let size = format!("viewBox=\"0 0 {w} {h}\" width=\"{w}\" height=\"{h}\"");
        let Some(heading) = &self.heading else {
            return format!(
                "<svg {attributes}class=\"ch{gap}{class}\" aria-hidden=\"true\" {size}>{styles}{body}</svg>"
            );
        };
        let [id, title, desc] = [&heading.id, &heading.title, &heading.desc].map(|text| escape(text));
        format!(
            "<svg {attributes}class=\"ch{gap}{class}\" role=\"img\" {size} aria-labelledby=\"{id}-t {id}-d\">{styles}\
             <title id=\"{id}-t\">{title}</title><desc id=\"{id}-d\">{desc}</desc>{body}</svg>"
        )
    }
}

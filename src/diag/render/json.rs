//! Diagnostics as the JSON contract has them: `{"diagnostics": […]}`, paths relative to the workspace.

use serde_json::json;

use crate::diag::Diagnostic;

/// `diagnostics` as one indented JSON object.
pub fn json(diagnostics: &[Diagnostic]) -> String {
    format!("{:#}\n", json!({ "diagnostics": diagnostics }))
}

//! Why there is no answer, as the value that the package makes a `PlenaryError` of.

use serde::Serialize;
use wasm_bindgen::JsValue;

/// A word for programs and a sentence for people.
#[derive(Serialize)]
pub struct Failure {
    code: &'static str,
    message: String,
}

impl Failure {
    /// A pack that cannot be read.
    pub fn pack(error: &impl std::fmt::Display) -> Self {
        Self {
            code: "bad-pack",
            message: format!("A pack cannot be read: {error}."),
        }
    }

    /// An option that cannot be used.
    pub fn option(what: &str) -> Self {
        Self {
            code: "options",
            message: format!("An option cannot be used: {what}."),
        }
    }
}

impl From<&answers::Fault> for Failure {
    fn from(fault: &answers::Fault) -> Self {
        Self {
            code: fault.code(),
            message: fault.to_string(),
        }
    }
}

impl From<Failure> for JsValue {
    fn from(failure: Failure) -> Self {
        // Two texts can always be written.
        serde_wasm_bindgen::to_value(&failure).unwrap_or(JsValue::NULL)
    }
}

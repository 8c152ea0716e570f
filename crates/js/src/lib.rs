//! The program inside `plenary.js`: the archive and its figures for other sites.
//!
//! `package/` holds what other developers see: `open` in a browser and in Node, the errors, the
//! types. It calls what stands here, which has no document and knows nothing of where packs
//! come from.

mod fault;
mod options;

use fault::Failure;
use figure::Library;
use options::{Options, Picture};
use rollcall::TitleLanguage;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

type Answer = Result<JsValue, JsValue>;

/// The archive, compiled in, and the packs that were given.
#[wasm_bindgen]
pub struct Plenary {
    library: Library,
}

#[wasm_bindgen]
impl Plenary {
    /// The archive without packs.
    ///
    /// # Errors
    /// A compiled-in pack cannot be read.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Result<Plenary, JsValue> {
        let library = Library::embedded().map_err(|error| Failure::pack(&error))?;
        Ok(Self { library })
    }

    /// Takes a pack: `world`, `titles`, `subjects`, or titles in another language, `titles-fr`.
    ///
    /// # Errors
    /// The pack is damaged, foreign, or of another version.
    pub fn take(&self, name: &str, pack: Vec<u8>) -> Result<(), JsValue> {
        let taken = match name {
            "world" => self.library.take_world(&pack),
            "titles" => self.library.take_titles(pack),
            "subjects" => self.library.take_subjects(pack),
            _ => match TitleLanguage::ALL
                .into_iter()
                .find(|tongue| tongue.pack() == name)
            {
                Some(tongue) => self.library.take_tongue(tongue, pack),
                None => return Err(Failure::option(name).into()),
            },
        };
        taken.map_err(|error| Failure::pack(&error).into())
    }

    /// One vote with every position.
    ///
    /// # Errors
    /// A symbol of no vote, or of several.
    pub fn vote(&self, symbol: &str) -> Answer {
        give(answers::vote(&self.library, symbol))
    }

    /// The votes of a query, best first; `limit` is a number or undefined.
    ///
    /// # Errors
    /// A part of the query that is not understood.
    pub fn search(&self, query: &str, options: JsValue) -> Answer {
        let options: Options = options::read(options)?;
        give(answers::search(&self.library, query, options.limit))
    }

    /// How a member stood over all votes.
    ///
    /// # Errors
    /// No member has the code or the name.
    pub fn country(&self, code: &str) -> Answer {
        give(answers::country(&self.library, code))
    }

    /// The members that a text names.
    ///
    /// # Errors
    /// None; the answer says what was not found.
    #[wasm_bindgen(js_name = findMember)]
    pub fn find_member(&self, text: &str) -> Answer {
        give(Ok(answers::find_member(&self.library, text)))
    }

    /// Who moved between two votes.
    ///
    /// # Errors
    /// A symbol of no vote, or of several.
    pub fn compare(&self, first: &str, second: &str) -> Answer {
        give(answers::compare(&self.library, first, second))
    }

    /// The picture of an address as the text of an SVG file.
    ///
    /// # Errors
    /// An address without a figure, an option that cannot be used, or no outlines.
    pub fn svg(&self, address: &str, options: JsValue) -> Result<String, JsValue> {
        let options: Picture = options::read(options)?;
        let drawing = answers::drawing(&self.library, address, options.wish());
        let drawing = drawing.map_err(|fault| Failure::from(&fault))?;
        let width = options.width().map_err(JsValue::from)?;
        let svg = answers::svg(&self.library, &drawing, width);
        svg.map_err(|fault| Failure::from(&fault).into())
    }
}

/// An answer as plain objects: no `Map`, and null where there is nothing.
fn give(answer: Result<impl Serialize, answers::Fault>) -> Answer {
    let answer = answer.map_err(|fault| Failure::from(&fault))?;
    let given = answer.serialize(&Serializer::json_compatible());
    given.map_err(|error| Failure::option(&error.to_string()).into())
}

//! Writes a piece of a page, element by element.
//!
//! The same as `html!`, but each element is a call of one function: a page of many small pieces
//! is then a third of the program.

use crate::app_context::Site;
use words::{Msg, Value, Words};
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag, VText};

/// An element that is being written, and those around it.
pub struct HtmlBuilder {
    words: Words,
    open: Vec<VTag>,
    done: Vec<Html>,
}

impl HtmlBuilder {
    /// Nothing yet, in the language of the site.
    pub fn new(site: &Site) -> Self {
        Self {
            words: site.words(),
            open: Vec::new(),
            done: Vec::new(),
        }
    }

    /// A message without places inside the open element.
    #[inline(never)]
    pub fn get(&mut self, message: Msg) -> &mut Self {
        let text = self.words.get(message);
        self.text(&text)
    }

    /// An element with nothing but a message without places in it.
    #[inline(never)]
    pub fn head(&mut self, name: &'static str, class: &'static str, message: Msg) -> &mut Self {
        self.el(name, class).get(message).end()
    }

    /// An element with nothing but a message in it.
    #[inline(never)]
    pub fn say(
        &mut self,
        name: &'static str,
        class: &'static str,
        message: Msg,
        values: &[(&str, Value)],
    ) -> &mut Self {
        let text = self.words.say(message, values);
        self.line(name, class, &text)
    }

    /// A section with a heading that is no finding, left open.
    #[inline(never)]
    pub fn part(&mut self, heading: Msg) -> &mut Self {
        self.el("section", "").head("h2", "", heading)
    }

    /// Opens an element with a class; an empty one is none.
    #[inline(never)]
    pub fn el(&mut self, name: &'static str, class: &'static str) -> &mut Self {
        if class.is_empty() {
            self.with(name, &[], &[])
        } else {
            self.with(name, &["class"], &[class])
        }
    }

    /// Opens an element with attributes; those with an empty value are left out.
    #[inline(never)]
    pub fn with(
        &mut self,
        name: &'static str,
        keys: &'static [&'static str],
        values: &[&str],
    ) -> &mut Self {
        let mut tag = VTag::new(name);
        let value = |value: &&str| {
            let value = AttrValue::from((*value).to_owned());
            (!value.is_empty()).then_some(AttributeOrProperty::Attribute(value))
        };
        tag.set_attributes(Attributes::Dynamic {
            keys,
            values: values.iter().map(value).collect(),
        });
        self.open.push(tag);
        self
    }

    /// Closes the element that was opened last.
    #[inline(never)]
    pub fn end(&mut self) -> &mut Self {
        if let Some(tag) = self.open.pop() {
            self.put(tag.into());
        }
        self
    }

    /// Text inside the open element.
    #[inline(never)]
    pub fn text(&mut self, text: &str) -> &mut Self {
        self.put(VText::new(text.to_owned()).into())
    }

    /// An element with nothing but text in it.
    #[inline(never)]
    pub fn line(&mut self, name: &'static str, class: &'static str, text: &str) -> &mut Self {
        self.el(name, class).text(text).end()
    }

    /// A link with nothing but text in it.
    #[inline(never)]
    pub fn link(&mut self, class: &str, path: &str, text: &str) -> &mut Self {
        self.with("a", &["class", "href"], &[class, path])
            .text(text)
            .end()
    }

    /// What another function wrote.
    #[inline(never)]
    pub fn put(&mut self, html: Html) -> &mut Self {
        match self.open.last_mut() {
            Some(tag) => tag.add_child(html),
            None => self.done.push(html),
        }
        self
    }

    /// A section with its finding and what is measured, left open.
    #[inline(never)]
    pub fn section(&mut self, title: &str, hint: &str) -> &mut Self {
        self.el("section", "");
        if !title.is_empty() {
            self.line("h2", "", title);
        }
        if !hint.is_empty() {
            self.line("p", "hint", hint);
        }
        self
    }

    /// A row of a list by share: a name is already there; a bar and its text follow.
    #[inline(never)]
    pub fn share(&mut self, value: u16, of: u16, text: &str) -> &mut Self {
        let (value, max) = (value.to_string(), of.to_string());
        self.with("meter", &["min", "max", "value"], &["0", &max, &value])
            .end()
            .line("span", "share", text)
    }

    /// All that was written; open elements are closed.
    #[inline(never)]
    pub fn html(&mut self) -> Html {
        while !self.open.is_empty() {
            self.end();
        }
        Html::from_iter(std::mem::take(&mut self.done))
    }
}

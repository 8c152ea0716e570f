//! The share panel: link, embed code, image, data.

pub(crate) mod copied;
pub(crate) mod copy_field;
pub(crate) mod embed_options;
pub mod export_buttons;
pub(crate) mod image_preview;
pub(crate) mod panel;
pub(crate) mod tabs;

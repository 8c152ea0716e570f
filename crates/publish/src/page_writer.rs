//! Where one thread writes pages: what it needs for each of them is made once.

use crate::head::Head;
use crate::json_ld::data;
use crate::staging_dir::StagingDir;
use crate::{oembed, said, trailing_slash, App, BaseUrl, Fault, Packs, Page, Preview};
use figure::Library;
use maud::{html, PreEscaped, DOCTYPE};
use plenary_page::prerender::Printer;

/// Writes pages, one after another, in one thread.
pub struct PageWriter {
    printer: Printer,
}

impl PageWriter {
    /// Reads the packs.
    ///
    /// # Errors
    /// [`Fault::Pack`]
    pub fn new(packs: &Packs) -> Result<Self, Fault> {
        let library = Library::embedded()?;
        library.take_world(packs.world)?;
        library.take_titles(packs.titles.to_vec())?;
        library.take_subjects(packs.subjects.to_vec())?;
        Ok(Self {
            printer: Printer::new(library, packs.coarse)?,
        })
    }

    /// The facts.
    pub fn library(&self) -> &Library {
        self.printer.library()
    }

    /// Writes a page and what belongs to it; whether its preview had to be drawn.
    ///
    /// # Errors
    /// [`Fault::Body`], [`Fault::Picture`], [`Fault::Write`].
    pub fn write(
        &self,
        stage: &StagingDir,
        app: &App,
        base: &BaseUrl,
        page: Page,
    ) -> Result<bool, Fault> {
        let library = self.library();
        let folder = page.folder(&library.archive);
        let said = said(library, page);
        let preview = Preview::of_page(library, page);
        let drawn = match &preview {
            Some(preview) => preview.stand(stage)?,
            None => false,
        };
        // A record without positions has no figure that could stand in a frame.
        let has_figure = match page {
            Page::Vote(id) => library.archive.vote(id).has_positions(),
            Page::Country(_) | Page::Series(_) => true,
        };
        let oembed = has_figure.then(|| oembed::path(&folder));
        if let Some(path) = &oembed {
            let answer = oembed::answer(library, base, page, &said, preview.as_ref());
            stage.put(path, answer.to_string().as_bytes())?;
        }
        let head = Head {
            base,
            app,
            path: &format!("{folder}/"),
            whole: !matches!(page, Page::Vote(_)),
            said: &said,
            preview: preview.as_ref(),
            data: Some(data(library, base, page, &said, preview.as_ref())),
            oembed,
        };
        let html = self.html(&head, base, page)?;
        stage.put(&format!("{folder}/index.html"), html.as_bytes())?;
        Ok(drawn)
    }

    fn html(&self, head: &Head, base: &BaseUrl, page: Page) -> Result<String, Fault> {
        let figure = page.figure(&self.library().archive);
        let failed = |reason: String| Fault::Body {
            address: figure.address(),
            reason,
        };
        let body = self
            .printer
            .body(&figure, &base.origin(), base.path())
            .map_err(|reason| failed(reason.to_string()))?;
        let body = trailing_slash::ended(base, &body).map_err(failed)?;
        let page = html! {
            (DOCTYPE)
            html lang="en" dir="ltr" data-published=(figure.address()) {
                head { (head.published()) }
                body { (PreEscaped(body)) }
            }
        };
        Ok(page.into_string())
    }
}

//! The UN's own pages about a vote.

use crate::app_context::Site;
use figure::un_documents;
use rollcall::RecordedVote;
use words::Msg;
use yew::prelude::*;

/// Links to the UN’s pages about a vote.
pub fn documents(site: &Site, vote: RecordedVote) -> Html {
    let documents = un_documents::documents(vote);
    let link = |message: Msg, (symbol, address): (String, String)| {
        let said = site.say(message, &[("symbol", (&symbol).into())]);
        html! { <li><a href={address} rel="external">{ said }</a></li> }
    };
    let record = match documents.record {
        Some((number, address)) => {
            let number = number.to_string();
            let said = site.say(Msg::DocumentRecord, &[("number", (&number).into())]);
            html! { <a href={address} rel="external">{ said }</a> }
        }
        None => html! { { site.get(Msg::DocumentNoRecord) } },
    };
    let has_meeting = documents.meeting.is_some();
    html! {
        <section class="documents" aria-labelledby="documents">
            <h2 id="documents">{ site.get(Msg::DocumentsHeading) }</h2>
            <ul>
                <li>{ record }</li>
                { for documents.resolution.map(|document| link(Msg::DocumentResolution, document)) }
                { for documents.drafts.into_iter().map(|document| link(Msg::DocumentDraft, document)) }
                { for documents.meeting.map(|document| link(Msg::DocumentMeeting, document)) }
            </ul>
            if has_meeting { <p class="hint">{ site.get(Msg::MeetingHint) }</p> }
        </section>
    }
}

//! Box in which a member is chosen by its name, with a list of the members that fit.

use crate::app_context::{use_site, Site};
use crate::browser::events;
use crate::components::position_mark;
use figure::captions;
use rollcall::{FoundMembers, MemberId, VoteId};
use words::Msg;
use yew::prelude::*;

/// At most this many members are offered; another letter leaves fewer.
pub const OFFERED_MEMBERS: usize = 8;

/// Properties of [`MemberBox`].
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// What is chosen, in words.
    pub label: AttrValue,
    /// Tells the boxes of a page apart.
    pub id: &'static str,
    /// The vote whose positions and names of the day the list shows.
    #[prop_or_default]
    pub vote: Option<VoteId>,
    /// The member that is chosen now; its name stands in the box while nobody types.
    #[prop_or_default]
    pub chosen: Option<MemberId>,
    /// Gets the member that is chosen.
    pub choose: Callback<MemberId>,
}

/// What a reader has done in the box since the focus came.
#[derive(Clone, Default, PartialEq)]
struct Typing {
    /// What is typed. `None` while the focus is elsewhere.
    text: Option<String>,
    /// The place of the option that the arrows are at.
    active: Option<usize>,
    /// Whether the list is shown.
    open: bool,
}

impl Typing {
    fn of(text: String, active: Option<usize>) -> Self {
        let (text, open) = (Some(text), true);
        Self { text, active, open }
    }
}

/// A combobox with a list box, as ARIA describes them. Enter chooses the option of the arrows, or the
/// only member that can be meant; else it goes to the first option.
#[function_component]
pub fn MemberBox(props: &Props) -> Html {
    let typing = use_state_eq(Typing::default);
    let Some(site) = use_site() else {
        return Html::default();
    };
    let vote = props.vote;
    let text = typing.text.clone().unwrap_or_default();
    let found = match typing.open {
        true => find(&site, vote, &text),
        false => FoundMembers::default(),
    };
    let nobody = found.fitting.is_empty();
    let mut offered = if nobody { found.nearest } else { found.fitting };
    offered.truncate(OFFERED_MEMBERS);
    let said = (nobody && typing.open && !text.trim().is_empty())
        .then(|| name_of_nobody(&site, &text, &offered));

    let set = |state: fn(&Typing) -> Typing| {
        let typing = typing.clone();
        move || typing.set(state(&typing))
    };
    let leave = {
        let close = set(|_| Typing::default());
        Callback::from(move |_: FocusEvent| close())
    };
    let focus = {
        let empty = set(|_| Typing {
            text: Some(String::new()),
            ..Typing::default()
        });
        Callback::from(move |_: FocusEvent| empty())
    };
    let choose = {
        let (typing, choose) = (typing.clone(), props.choose.clone());
        move |member: MemberId| {
            typing.set(Typing {
                text: Some(String::new()),
                ..Typing::default()
            });
            choose.emit(member);
        }
    };
    let input = {
        let typing = typing.clone();
        Callback::from(move |event: InputEvent| {
            typing.set(Typing::of(events::value(&event).unwrap_or_default(), None));
        })
    };
    let key = {
        let (typing, count) = (typing.clone(), offered.len());
        Callback::from(move |event: KeyboardEvent| {
            let mut next = (*typing).clone();
            let end = count.saturating_sub(1);
            let at = next.active;
            match event.key().as_str() {
                "ArrowDown" if count > 0 => {
                    next.active = Some(at.filter(|at| *at < end).map_or(0, |at| at + 1));
                }
                "ArrowUp" if count > 0 => {
                    next.active = Some(at.and_then(|at| at.checked_sub(1)).unwrap_or(end));
                }
                "ArrowDown" => next.open = true,
                "Escape" if next.open => (next.open, next.active) = (false, None),
                "Escape" => next.text = Some(String::new()),
                _ => return,
            }
            event.prevent_default();
            typing.set(next);
        })
    };
    let submit = {
        let (site, typing, choose) = (site.clone(), typing.clone(), choose.clone());
        let active = typing.active.and_then(|at| offered.get(at)).copied();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            // Who types fast sends the form before the last letter has been drawn: then the options
            // that are drawn are those of another text.
            let text = events::first_value(&event).unwrap_or_default();
            let active = active.filter(|_| typing.text.as_ref() == Some(&text));
            let found = find(&site, vote, &text);
            match active.or(found.one()) {
                Some(member) => choose(member),
                None => {
                    let first = (!found.fitting.is_empty()).then_some(0);
                    typing.set(Typing::of(text, first));
                }
            }
        })
    };
    // The focus stays in the box while an option is pressed.
    let hold = Callback::from(|event: MouseEvent| event.prevent_default());
    let press = {
        let (site, choose) = (site.clone(), choose);
        Callback::from(move |event: MouseEvent| {
            let code = events::word_of(&event, "data-option").unwrap_or_default();
            if let Some(member) = site.library.archive.member_by_code(&code) {
                choose(member);
            }
        })
    };
    let list = ["list-", props.id].concat();
    let id = |at: usize| format!("{list}-{at}");
    let options: Vec<Html> = offered
        .iter()
        .enumerate()
        .map(|(at, member)| option(&site, vote, *member, id(at), typing.active == Some(at)))
        .collect();
    let name = props
        .chosen
        .map(|member| AttrValue::from(site.library.archive.member(member).name.clone()));
    let placeholder = name.clone().unwrap_or_else(|| props.label.clone());
    let shown = typing.text.clone().map(AttrValue::from).or(name.clone());
    let open = !options.is_empty();
    let label = props.label.clone();
    html! {
        <form class="member-box" onsubmit={submit} onfocusout={leave}>
            if name.is_some() { <label for={props.id}>{ label.clone() }</label> }
            <input type="search" id={props.id} autocomplete="off" autocorrect="off" spellcheck="false" enterkeyhint="go"
                role="combobox" aria-label={label.clone()} aria-autocomplete="list" aria-expanded={open.to_string()}
                aria-controls={list.clone()} aria-activedescendant={typing.active.filter(|_| open).map(id)}
                {placeholder} value={shown.unwrap_or_default()} oninput={input} onfocus={focus} onkeydown={key} />
            <div class={(open || said.is_some()).then_some("search-list")}>
                <p class="search-said" role="status">{ said }</p>
                if open {
                    <ul id={list} role="listbox" aria-label={label} onmousedown={hold} onclick={press}>{ for options }</ul>
                }
            </div>
        </form>
    }
}

/// The members that a text names, for a vote where there is one.
pub fn find(site: &Site, vote: Option<VoteId>, text: &str) -> FoundMembers {
    let archive = &site.library.archive;
    match vote {
        Some(vote) => archive.find_member_in(site.vote(vote), text),
        None => archive.find_member(text),
    }
}

/// That nobody is called so, with the nearest names.
pub fn name_of_nobody(site: &Site, text: &str, nearest: &[MemberId]) -> String {
    let archive = &site.library.archive;
    let names: Vec<&str> = nearest
        .iter()
        .map(|member| archive.member(*member).label.as_str())
        .collect();
    let names = site.words().list(&names);
    let message = match nearest {
        [] => Msg::NobodyCalled,
        _ => Msg::NobodyCalledNearest,
    };
    let values = [("text", text.trim().into()), ("names", (&names).into())];
    site.say(message, &values)
}

/// A member with its name of the day, and how it stood.
fn option(site: &Site, vote: Option<VoteId>, member: MemberId, id: String, active: bool) -> Html {
    let archive = &site.library.archive;
    let own = archive.member(member);
    let vote = vote.map(|vote| site.vote(vote));
    let name = vote.map_or(own.name.as_str(), |vote| {
        archive.name_on(member, vote.date())
    });
    let position = vote.map(|vote| {
        let position = vote.position(member);
        let word = captions::position(position, site.words());
        html! { <>{ position_mark(position, 16.0) }<span class="member-position">{ word }</span></> }
    });
    html! {
        <li {id} role="option" class="member-option" aria-selected={active.to_string()} data-option={own.code.clone()}>
            <span>{ name.to_owned() }</span>{ position }
        </li>
    }
}

//! The page: mounts the app.
use yew::prelude::*;

#[function_component(App)]
fn app() -> Html {
    html! { <main data-page="home"><h1>{ "Plenary" }</h1></main> }
}

fn main() {
    yew::Renderer::<App>::new().render();
}

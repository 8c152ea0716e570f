// In a page of your own: import { open, PlenaryError } from "plenary.js";
import { open, PlenaryError } from "../plenary.js";

const plenary = await open();
const said = document.querySelector("#said");
const list = document.querySelector("#found");
const figure = document.querySelector("#figure");

const show = (symbol) => {
  // The text of an SVG file; as a picture it runs nothing and asks for nothing.
  const svg = plenary.svg(`/vote/${symbol}?view=tiles`, { width: 900 });
  figure.replaceChildren(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement);
};

const search = (query) => {
  list.replaceChildren();
  try {
    const { votes, results } = plenary.search(query, { limit: 10 });
    said.textContent = `${votes} votes`;
    for (const vote of results) {
      const button = document.createElement("button");
      button.textContent = `${vote.date} ${vote.symbol} ${vote.in_favour}–${vote.against}–${vote.abstained}`;
      button.onclick = () => show(vote.symbol);
      const row = document.createElement("li");
      row.append(button, ` ${vote.title}`);
      list.append(row);
    }
    if (results.length > 0) show(results[0].symbol);
  } catch (error) {
    if (!(error instanceof PlenaryError)) throw error;
    said.textContent = error.message;
  }
};

const form = document.querySelector("form");
form.addEventListener("submit", (event) => {
  event.preventDefault();
  search(form.elements.query.value);
});
search(form.elements.query.value);

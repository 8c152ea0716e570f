// What a developer's page does: answers as JSON into the page, where the test reads them.
import { open, PlenaryError } from "plenary.js";

const plenary = await open();
const code = (question: () => unknown): string => {
  try {
    question();
  } catch (error) {
    return error instanceof PlenaryError ? error.code : String(error);
  }
  return "";
};
const said = document.querySelector("#said");
const figure = document.querySelector("#figure");
if (said && figure) {
  const svg = plenary.svg("/vote/A-RES-ES-11-6?pick=PAK", { width: 900, theme: "dark" });
  figure.innerHTML = svg;
  said.textContent = JSON.stringify({
    vote: plenary.vote("A/RES/ES-11/6"),
    search: plenary.search("ukraine PAK:abstain year:2022.."),
    country: plenary.country("PAK"),
    member: plenary.findMember("UK"),
    compare: plenary.compare("ES-11/1", "ES-11/6"),
    fault: code(() => plenary.vote("A/RES/999/1")),
    svg,
  });
  said.id = "answers";
}

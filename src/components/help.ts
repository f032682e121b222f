import { svg } from "../marks/svg.ts";
import { helpWords } from "../words/help.ts";
import { openBox } from "./box.ts";
import { langHere } from "./lang-here.ts";

/** Shows what the keys do. */
export function help(): void {
  const { title, close, keys } = helpWords[langHere()];
  const lists = keys.map(
    ({ heading, keys: each }) =>
      svg`<h3>${heading}</h3><dl class="keys">${each.map(([key, does]) => svg`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`)}</dl>`,
  );
  openBox("help", title, close, svg`${lists}`);
}

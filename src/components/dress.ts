import type { Opened } from "../leadership/open.ts";
import type { Lang } from "../words/lang.ts";
import { leadershipWords } from "../words/leadership.ts";
import { filterBarMarkup } from "./filter-bar-markup.ts";
import { leadershipMarkup } from "./leadership-mark.ts";
import { pageHere } from "./page-here.ts";

function elementOf(markup: string): Element {
  const template = document.createElement("template");
  template.innerHTML = markup;
  const made = template.content.firstElementChild;
  if (!made) throw new TypeError("markup without an element");
  return made;
}

/**
 * Makes the page that stands in the document one of exact counts: its mark in the head and on each figure, all filters of the
 * release, and no link to files that the build made.
 */
export function dress({ header, manifest }: Opened, isKept: boolean, lang: Lang): void {
  const head = document.querySelector("body > header");
  const mark = elementOf(leadershipMarkup(header, isKept, lang).markup);
  head?.querySelector(".leadership")?.remove();
  head?.prepend(mark);
  const page = pageHere();
  const before = document.querySelector("filter-bar");
  const after = page && elementOf(filterBarMarkup(manifest, header.genes, lang, page).markup);
  if (after) before ? before.replaceWith(after) : head?.append(after);
  for (const card of document.querySelectorAll("data-card")) {
    const line = document.createElement("p");
    line.className = "mark-leadership";
    line.textContent = leadershipWords[lang].mark;
    card.querySelector(".drawing")?.before(line);
    for (const link of card.querySelectorAll<HTMLAnchorElement>("a[data-download]")) {
      link.removeAttribute("download");
      link.href = `#${card.id}-download`;
    }
  }
}

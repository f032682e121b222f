import { type Markup, svg } from "../../marks/svg.ts";
import { packWords } from "../../words/pack.ts";
import { pageWords } from "../../words/page.ts";
import { signOf } from "../sign.ts";
import { paperWidth } from "../sizes.ts";
import type { Cover, Item } from "./item.ts";

/** A figure as a sheet of paper shows it: as on its page, with its number in the pack. */
function figureOf(item: Item, i: number, { lang, release }: Cover): Markup {
  const { title, verdict, howSure, note, holds, labels, reply, panel } = item;
  const stamp = [...labels, `${pageWords[lang].release} ${release}`].join(" · ");
  const figure = reply && !reply.isNothing && reply.figure(lang, { width: paperWidth }, `${panel.id}-pack`).svg;
  return svg`<article class="card"><header><h2>${i + 1}. ${title}</h2><p class="answer">${verdict}</p><p class="sure">${howSure}</p></header>
<p class="mark-pack">${stamp}</p>${figure && svg`<div class="drawing"><div class="now">${figure}</div></div>`}
<footer>${note} ${pageWords[lang].showing} ${holds}</footer></article>`;
}

/** A pack as sheets of paper: what it is and where it comes from, its answers, then the figures. */
export function paperOf(cover: Cover, items: readonly Item[]): Markup {
  const { lang, marks, lines, source, licence, address } = cover;
  const words = packWords[lang];
  return svg`<header><div><h1>${words.title}</h1>${marks.map((mark) => svg`<p class="mark-pack">${mark}</p>`)}
<dl>${lines.map(([name, text]) => svg`<div><dt>${name}</dt><dd>${text}</dd></div>`)}</dl><p>${source} ${licence}</p></div><div class="pack-sign">${signOf(address)}</div></header>
<nav><h2>${words.contents}</h2><ol>${items.map(({ title, verdict }) => svg`<li>${verdict} <small>${title}</small></li>`)}</ol></nav>
${items.map((item, i) => figureOf(item, i, cover))}`;
}

/** Prints a pack and nothing else of the page, which is then as it was. */
export async function printPaper(cover: Cover, items: readonly Item[]): Promise<void> {
  document.querySelector(".pack-paper")?.remove();
  const sheets = document.createElement("section");
  sheets.className = "pack-paper";
  sheets.innerHTML = paperOf(cover, items).markup;
  document.body.append(sheets);
  const page = document.documentElement;
  page.classList.add("prints-pack");
  const done = () => {
    page.classList.remove("prints-pack");
    sheets.remove();
  };
  addEventListener("afterprint", done, { once: true });
  window.print();
}

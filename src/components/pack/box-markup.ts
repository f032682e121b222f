import type { Panel } from "../../define/panel.ts";
import { type Markup, svg } from "../../marks/svg.ts";
import { type PageId, panelPages } from "../../state/pages.ts";
import type { Lang } from "../../words/lang.ts";
import { packKinds, packWords } from "../../words/pack.ts";
import { pageWords } from "../../words/page.ts";
import type { Chosen } from "./order.ts";

type Shown = {
  readonly panels: readonly Panel[];
  /** The page that the reader is on, where it has figures. */
  readonly page: PageId | undefined;
  readonly shows: string;
  readonly marks: readonly string[];
};

/** What stands in the box: what the figures show, which can be chosen, which are, and what they are made into. */
export function boxMarkup({ panels, page, shows, marks }: Shown, lang: Lang): Markup {
  const words = packWords[lang];
  const quick = [
    ["steering", words.steering],
    ...(page === undefined ? [] : [["page", words.ofPage] as const]),
    ["all", words.all],
    ["none", words.none],
  ] as const;
  const pages = panelPages.flatMap((id) => {
    const own = panels.filter((panel) => panel.page === id);
    return own.length === 0 ? [] : [{ id, own }];
  });
  return svg`<p>${shows}</p>${marks.map((mark) => svg`<p class="share-mark">${mark}.</p>`)}
<p class="pack-quick">${quick.map(([name, text]) => svg`<button type="button" data-pick="${name}">${text}</button>`)}</p>
<div class="pack-parts"><section aria-labelledby="pack-choose"><h3 id="pack-choose">${words.choose}</h3>
<label class="search-field"><span>${words.find}</span><input type="search" data-find maxlength="80" autocomplete="off" spellcheck="false" /></label><p class="soft" role="status" data-found></p>
${pages.map(({ id, own }) => svg`<details data-of="${id}"${id === page && svg` open`}><summary>${pageWords[lang].pages[id]} <small></small></summary>${own.map((panel) => svg`<label><input type="checkbox" value="${panel.id}" /> <span>${panel.title(lang)}</span></label>`)}</details>`)}</section>
<section aria-labelledby="pack-chosen"><h3 id="pack-chosen" tabindex="-1"></h3><ol class="pack-order"></ol></section></div>
<div class="pack-make" role="group" aria-label="${words.make}"><p class="pack-kinds">${packKinds.map((kind) => svg`<button type="button" data-make="${kind}">${words.kinds[kind]}</button>`)}</p>
<p class="pack-progress" hidden><progress max="1" value="0" aria-label="${words.make}"></progress> <button type="button" data-stop>${words.stop}</button></p>
<p role="status" data-said></p><p data-result></p></div>`;
}

/** The chosen figures in their order, each with what moves it. */
export function orderMarkup(chosen: Chosen, titleOf: (id: string) => string, lang: Lang): Markup {
  const words = packWords[lang];
  const button = (id: string, does: "up" | "down" | "remove", sign: string, cannot: boolean): Markup =>
    svg`<button type="button" data-${does}="${id}" aria-label="${words[does](titleOf(id))}"${cannot && svg` aria-disabled="true"`}>${sign}</button>`;
  return svg`${chosen.map(
    (id, i) =>
      svg`<li><span>${titleOf(id)}</span><span class="pack-moves">${button(id, "up", "↑", i === 0)}${button(id, "down", "↓", i === chosen.length - 1)}${button(id, "remove", "×", false)}</span></li>`,
  )}`;
}

import { svg } from "../../marks/svg.ts";
import { readManifest } from "../database.ts";
import { pageHref } from "../href.ts";
import { type Bench, bench } from "./bench.ts";
import { wholeOf } from "./fill.ts";
import { readWanted } from "./link.ts";
import { type PageData, readPageData } from "./page-data.ts";
import type { Schema } from "./plain-editor.ts";
import { beginning, countOf, examplesOf, listOfStarts, statementOf } from "./starts.ts";
import { showStyle } from "./style.ts";
import { showWrong } from "./wrong.ts";

/** What serves a page: its workbench, what the page holds, and whether its numbers are rounded. */
type Served = { readonly own: Bench; readonly data: PageData; readonly rounded: boolean };

/** Puts the statement of a figure into the editor, or says why there is none; answers whether there is. */
async function putFigure({ own, data, rounded }: Served, id: string, n: number): Promise<boolean> {
  const { put, words, lang } = own;
  const figure = data.figures.find((known) => known.id === id);
  const sql = figure && (await statementOf(figure, n, data));
  if (figure === undefined || sql === undefined) {
    put("", svg`${figure ? words.notForPartners : words.noFigure}`.markup);
    return false;
  }
  const count = countOf(figure, rounded);
  const from = svg`${words.ofFigure} <a href="${pageHref(lang, figure.page)}${location.search}#${figure.id}">${figure.title}</a>${count > 1 && svg` · ${words.several(count)}`}`;
  put(sql, from.markup);
  return true;
}

/**
 * Takes up what the address asks for. A figure's statement is these pages' own and runs at once; what somebody else wrote waits for
 * the reader.
 */
async function takeUp(served: Served): Promise<void> {
  const { own, rounded } = served;
  const wanted = readWanted(location.hash);
  if (wanted === null) own.offerText(examplesOf(rounded)[0]?.sql ?? "");
  else if ("sql" in wanted) own.put(wanted.sql, svg`${own.words.fromLink}`.markup);
  else if (await putFigure(served, wanted.figure, wanted.n)) await own.run();
}

/** Puts into the editor what the reader chose from the list. */
async function choose(served: Served): Promise<void> {
  const { own, rounded } = served;
  const chosen = beginning(own.parts.start.value);
  if (chosen && "figure" in chosen) await putFigure(served, chosen.figure, chosen.n);
  else if (chosen) own.put(examplesOf(rounded)[chosen.example]?.sql ?? "");
}

const pages = new WeakMap<HTMLElement, () => Promise<void>>();
/** Ends what serves the page that was here before. */
let end = (): void => {};

/** Serves the page that stands in the document; answers what takes it up with the numbers that are shown now. */
function serve(place: HTMLElement): () => Promise<void> {
  end();
  showStyle();
  const own = bench(place);
  const data = readPageData(place);
  const dressed = own.dress().catch(() => {}); // the plain field serves
  let served: Served | undefined;
  let turn = 0;
  const forget = (): void => {
    turn += 1;
    served = undefined;
    own.forget();
  };
  const tables = (): Schema => (served?.rounded ? data.rounded : data.exact) ?? {};
  const begin = async (): Promise<void> => {
    forget();
    const asked = turn;
    try {
      const [{ rounding }] = await Promise.all([readManifest(), dressed]);
      if (asked !== turn || !place.isConnected) return;
      served = { own, data, rounded: rounding !== undefined };
      own.parts.start.innerHTML = listOfStarts(data, served.rounded, own.words, own.lang).markup;
      own.offer(tables());
      await takeUp(served);
    } catch (cause) {
      if (asked === turn) showWrong(own.parts.wrong, cause, own.words);
    }
  };
  own.parts.start.addEventListener("change", () => {
    if (served) void choose(served);
  });
  place.addEventListener("click", ({ target }) => {
    const table = target instanceof Element ? target.closest<HTMLElement>("[data-look]")?.dataset["look"] : undefined;
    const columns = tables()[table ?? ""];
    if (table === undefined || columns === undefined) return;
    own.put(wholeOf(table, columns));
    own.focus();
  });
  addEventListener("hashchange", () => {
    if (served && place.isConnected && readWanted(location.hash)) void takeUp(served);
  });
  end = forget;
  return begin;
}

/** Says that this browser has nothing that a database could run in, in the place of what queries are written in. */
function sayNoEngine(place: HTMLElement): void {
  const line = place.querySelector<HTMLElement>("[data-off]");
  if (line) line.textContent = line.dataset["withoutEngine"] ?? "";
  line?.removeAttribute("hidden");
  place.querySelector("#query")?.setAttribute("hidden", "");
}

/** Serves the page on which readers ask their own questions, or takes it up anew with other numbers. */
export function explore(place: HTMLElement): void {
  if (!("WebAssembly" in globalThis)) sayNoEngine(place);
  else {
    const begin = pages.get(place) ?? serve(place);
    pages.set(place, begin);
    void begin();
  }
}

document.addEventListener("arrive", () => {
  if (!document.querySelector("[data-explore]")) end();
});

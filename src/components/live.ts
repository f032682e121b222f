import { type BrowserEngine, browserEngine } from "../engine/browser.ts";
import type { Manifest } from "../engine/manifest.ts";
import { filterOptions } from "../engine/options.ts";
import { panels } from "../panels/index.ts";
import { followedOn } from "../panels/pages.ts";
import type { Answer, Panel } from "../panels/panel.ts";
import {
  choiceKeys,
  type FilterOptions,
  type Filters,
  filterKeys,
  noFilters,
  parseFilters,
  refusedCosts,
} from "../state/filters.ts";
import { describeFilters } from "../words/describe-filters.ts";
import { formats } from "../words/format.ts";
import { type Lang, langs } from "../words/lang.ts";
import { names } from "../words/names.ts";
import { pageWords } from "../words/page.ts";
import { DataCard } from "./data-card.ts";
import type { FilterBar } from "./filter-bar.ts";
import { fileHref } from "./href.ts";
import { idle, nearbyChoices, prefetch } from "./prefetch.ts";
import { tableHtml } from "./table-html.ts";
import { thrifty } from "./thrifty.ts";

const lang: Lang = langs.find((known) => known === document.body.dataset["lang"]) ?? "en";
const words = pageWords[lang];
const manifestUrl = document.body.dataset["manifest"] ?? "";
const cards = [...document.querySelectorAll("data-card")].filter((element) => element instanceof DataCard);
const shownPanels = panels.filter(({ id }) => cards.some((card) => card.panel === id));
const page = panels.find(({ id }) => id === cards[0]?.panel)?.page;
const followedHere = (filters: Filters): Filters => (page ? followedOn(page, filters) : filters);
const bar = document.querySelector<FilterBar>("filter-bar");

const reason = (error: unknown): string =>
  error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);

let manifest: Promise<Manifest> | undefined;
let engine: Promise<BrowserEngine> | undefined;
/** The redraw under way; settled when there is none. */
let drawing: Promise<void> = Promise.resolve();
/** Counts what the reader has asked for; an answer to anything but the last is dropped. */
let asked = 0;
let shown: Filters = noFilters;
const answers = new Map<string, Answer>();

function readManifest(): Promise<Manifest> {
  manifest ??= fetch(manifestUrl).then((response) => {
    if (!response.ok) throw new Error(`${manifestUrl}: HTTP ${response.status}`);
    return response.json() as Promise<Manifest>;
  });
  return manifest;
}

/** Starts the database, once; when it is up, gets ready what is likely to be asked next. */
function start(): Promise<BrowserEngine> {
  if (engine) return engine;
  engine = readManifest().then((known) =>
    browserEngine(known, manifestUrl.replace(/\/[^/]*$/, ""), fileHref("engine/duckdb-eh.bin")),
  );
  engine.then(
    (running) => void running.died.then((error) => bar?.say(`${words.off} ${words.offReason(reason(error))}`)),
    (error: unknown) => bar?.say(`${words.off} ${words.offReason(reason(error))}`),
  );
  if (thrifty()) return engine;
  engine
    .then(async (running) => {
      const known = await readManifest();
      const quiet = async () => {
        await idle();
        await opened;
        await drawing;
        return true;
      };
      const rehearse = (panel: Panel, answer: Answer) => void drawn(panel, answer, known, cards[0]?.room ?? 0);
      return prefetch(running, known, shownPanels, nearbyChoices(known), quiet, rehearse);
    })
    .then(() => document.dispatchEvent(new CustomEvent("ready")))
    .catch(() => {}); // what cannot be asked ahead is asked, and fails in words, when the reader asks
  return engine;
}

/** The asking ahead for the list that was opened last; it gives way to the reader's choices, and to the next list. */
let opened: Promise<void> = Promise.resolve();
let lists = 0;

/** Gets ready what can be chosen from a list that the reader has opened. */
async function ahead(choices: readonly Filters[]): Promise<void> {
  if (thrifty()) return;
  lists += 1;
  const list = lists;
  const [running, known] = await Promise.all([start(), readManifest()]);
  const go = async () => {
    await drawing;
    return list === lists;
  };
  opened = prefetch(running, known, shownPanels, choices, go).catch(() => {}); // it fails in words when it is asked for
}

/** What a card shows of an answer in a room of so many pixels. */
const drawn = (panel: Panel, answer: Answer, { study }: Manifest, room: number) => ({
  figure: answer.figure(lang, { width: Math.max(280, Math.min(room, 940)) }, `${panel.id}-w`).markup,
  answer: answer.answer(lang).markup,
  note: answer.note(lang).markup,
  table: () => tableHtml(answer.table, names(lang, study), lang, panel.title(lang)).markup,
});

/** A card's new content, worked out but not yet on the page. */
type Change = () => void;

function prepared(
  card: DataCard,
  panel: Panel,
  answer: Answer,
  known: Manifest,
  room: number,
  filters: Filters,
): Change {
  const parts = drawn(panel, answer, known, room);
  const ignored = panel.untouchedBy.filter((key) => filters[key] !== "");
  const all = filterKeys.filter((key) => ignored.includes(key));
  const said = [
    ...(all.length > 0 ? [words.untouched(formats[lang].list(all))] : []),
    ...choiceKeys.filter((key) => ignored.includes(key)).map((key) => words.unchosen[key]),
  ];
  return () => {
    answers.set(panel.id, answer);
    card.fill(parts);
    card.say("", said.join(" "));
  };
}

async function change(card: DataCard, filters: Filters, room: number): Promise<Change> {
  const panel = shownPanels.find((known) => known.id === card.panel);
  if (!panel) return () => {};
  try {
    const running = await start();
    const known = await readManifest();
    return prepared(card, panel, await panel.ask(running, { manifest: known, filters }), known, room, filters);
  } catch (error) {
    return () => card.say("failed", words.panelOff(reason(error)));
  }
}

/** A mark that comes and goes within the blink of an eye would only flicker. */
const markAfter = 120;

/**
 * Shows what an address asks for. Until the database answers, the drawn figures stay, marked as updating.
 * All cards change at once, so that the page is laid out and painted once.
 */
function show(search: string): Promise<void> {
  drawing = redraw(search);
  return drawing;
}

/** Puts a choice into words, and says what cannot be read of it. */
function tell(filters: Filters, search: string, { study }: Manifest, options: FilterOptions): void {
  bar?.describe(describeFilters(followedHere(filters), names(lang, study), lang, options.months));
  bar?.refuse(
    refusedCosts(search).map(({ key, value, fault }) => ({
      name: key,
      value,
      message: words.costRefused[fault](words.choices[key].label, value),
    })),
  );
}

async function redraw(search: string): Promise<void> {
  asked += 1;
  const turn = asked;
  const rooms = cards.map((card) => card.room);
  let told = () => {};
  const marking = setTimeout(() => {
    if (turn !== asked) return;
    told();
    for (const card of cards) card.say("updating", words.updating);
  }, markAfter);
  try {
    const known = await readManifest();
    const options = filterOptions(known);
    const filters = parseFilters(search, options);
    if (turn !== asked) return;
    bar?.set(filters);
    told = () => tell(filters, search, known, options);
    const changes = await Promise.all(cards.map((card, i) => change(card, filters, rooms[i] ?? 0)));
    if (turn !== asked) return;
    document.body.classList.add("changing");
    told();
    for (const apply of changes) apply();
    void idle().then(() => {
      if (turn === asked) document.body.classList.remove("changing");
    });
    if (filters.gene !== shown.gene) cards.find((card) => card.panel === "genes-matrix")?.announce();
    shown = filters;
  } catch (error) {
    if (turn === asked) for (const card of cards) card.say("failed", words.panelOff(reason(error)));
  } finally {
    clearTimeout(marking);
  }
  if (turn === asked) document.dispatchEvent(new CustomEvent("drawn"));
}

type Request = { readonly panel: string; readonly kind: string };

/** Saves the shown rows or the shown figure, with the filters that stand. */
async function download(event: Event): Promise<void> {
  const { panel: id, kind } = (event instanceof CustomEvent ? event.detail : {}) as Request;
  const panel = panels.find((known) => known.id === id);
  if (!panel) return;
  const known = await readManifest();
  const answer = answers.get(id) ?? (await panel.ask(await start(), { manifest: known, filters: noFilters }));
  const { save } = await import("./save.ts");
  await save(panel, answer, known, shown, lang, kind);
}

export const live = { start, show, download, ahead };

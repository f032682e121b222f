import type { Panel, Reply } from "../define/panel.ts";
import type { Manifest } from "../engine/manifest.ts";
import { memory } from "../engine/memory.ts";
import { cubesRead } from "../engine/reads.ts";
import { choiceKeys, type Filters, filterKeys, formatFilters } from "../state/filters.ts";
import { versusOf } from "../state/versus.ts";
import { formats } from "../words/format.ts";
import type { Lang } from "../words/lang.ts";
import { names } from "../words/names.ts";
import { answerTo } from "./answer-to.ts";
import type { DataCard } from "./data-card.ts";
import { missingCubes } from "./database.ts";
import { eventList } from "./event-list.ts";
import { type Content, filtersOf, held } from "./held.ts";
import { lang, panelHere, reason, words } from "./here.ts";
import { inWords } from "./in-words.ts";
import { picksOf } from "./picks.ts";
import { widthIn } from "./sizes.ts";
import { tableHtml } from "./table-html.ts";

/** An answer, what a card shows of it, and how many characters its figure has. */
type Drawn = {
  readonly reply: Reply;
  readonly manifest: Manifest;
  readonly parts: Parameters<DataCard["fill"]>[0];
  readonly size: number;
};

/** Drawn figures kept at most, in characters. */
const most = 8_000_000;
const noDrawings = () => memory<Drawn>(most, ({ size }) => size);
let drawings = noDrawings();

/** Forgets what was drawn: other numbers are shown from now on. */
export function forget(): void {
  drawings = noDrawings();
}

/** Draws what a panel says of the filters in a room of so many pixels; what was drawn before is at hand. */
export const draw = (panel: Panel, filters: Filters, room: number): Promise<Drawn> =>
  drawings(JSON.stringify([panel.id, lang, room, panel.followed(filters)]), () => drawNow(panel, filters, room, lang));

async function drawNow(panel: Panel, filters: Filters, room: number, lang: Lang): Promise<Drawn> {
  const { reply, manifest } = await answerTo(panel, filters);
  const { svg, unfolded, picks, events } = reply.figure(lang, { width: widthIn(room) }, `${panel.id}-now`);
  const parts = {
    figure: {
      picks: picksOf({ picks }, manifest),
      shown: svg.markup,
      unfolded: unfolded && { all: unfolded.all, markup: () => unfolded.svg().markup },
    },
    events: eventList(events, lang).markup,
    verdict: reply.verdict(lang).markup,
    howSure: reply.howSure(lang)?.markup ?? "",
    isListed: reply.isListed,
    note: reply.note(lang).markup,
    table: () => tableHtml(reply.table, names(lang, manifest.study), lang, panel.title(lang)).markup,
  };
  return { reply, manifest, parts, size: svg.markup.length };
}

/** Which of the reader's choices a panel does not follow, in words. */
export function ignoredBy(panel: Panel, filters: Filters): string {
  const ignored = panel.untouchedBy.filter((key) => filters[key] !== "" || versusOf(filters)?.key === key);
  const keys = filterKeys.filter((key) => ignored.includes(key));
  const isUncompared = filters.vs !== "" && panel.followed(filters).vs === "";
  return [
    ...(keys.length > 0 ? [words.untouched(formats[lang].list(keys))] : []),
    ...(isUncompared ? [words.uncompared] : []),
    ...choiceKeys.filter((key) => ignored.includes(key)).map((key) => words.unchosen[key]),
  ].join(" ");
}

/** What a figure holds, in words. */
function heldInWords(panel: Panel, content: Content): string {
  if (content === "nothing") return words.nothing;
  if (content === "built") return words.unfiltered;
  return inWords(panel.followed(content.filters), content.manifest, lang);
}

/** Says in a card that its figure could not follow a choice, why, and what it holds; the list of answers leaves it out where the head names another. */
export function sayKept(card: DataCard, why: string): void {
  const panel = panelHere(card.panel);
  const content = held.of(card.panel);
  card.say("failed", words.panelOff(why, panel ? heldInWords(panel, content) : words.unfiltered));
  if (panel && content !== "nothing" && !isSame(panel, filtersOf(content), held.choice())) card.unlist();
}

/** Whether a panel shows the same under some filters as under others. */
const isSame = (panel: Panel, some: Filters, others: Filters): boolean =>
  formatFilters(panel.followed(some)) === formatFilters(panel.followed(others));

/** A card's new content, worked out but not yet on the page; `failed` says why it could not be had. */
export type Change = { readonly failed: string | null; readonly apply: () => void };
const nothing: Change = { failed: null, apply: () => {} };

/** Why a card's answer could not be had: a table that it needs, or something else. */
async function why(panel: Panel, error: unknown): Promise<string> {
  const missing = await missingCubes();
  const [lost = error] = cubesRead(panel.sql).flatMap(({ name }) => missing.get(name) ?? []);
  return reason(lost);
}

/** Asks for a card's answer and draws it; a failure is a change too, that says so. */
export async function changeOf(card: DataCard, filters: Filters, room: number): Promise<Change> {
  const panel = panelHere(card.panel);
  if (!panel) return nothing;
  const ignored = ignoredBy(panel, filters);
  try {
    const { reply, manifest, parts } = await draw(panel, filters, room);
    const apply = () => {
      held.put(panel.id, { reply, filters, manifest });
      card.fill(parts);
      card.say("", ignored);
    };
    return { failed: null, apply };
  } catch (error) {
    const content = held.of(panel.id);
    // What is asked for stands there already, drawn for another width or before the files were gone.
    if (content !== "nothing" && isSame(panel, filtersOf(content), filters))
      return { failed: null, apply: () => card.say("", ignored) };
    const failed = await why(panel, error);
    return { failed, apply: () => sayKept(card, failed) };
  }
}

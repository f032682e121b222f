import type { Panel, Reply } from "../define/panel.ts";
import { memory } from "../engine/memory.ts";
import { cubesRead } from "../engine/reads.ts";
import { choiceKeys, type Filters, filterKeys } from "../state/filters.ts";
import { formats } from "../words/format.ts";
import type { Lang } from "../words/lang.ts";
import { names } from "../words/names.ts";
import type { DataCard } from "./data-card.ts";
import { answering, missingCubes, readManifest } from "./database.ts";
import { lang, reason, shownPanels, words } from "./here.ts";
import { picksOf } from "./picks.ts";
import { widthIn } from "./sizes.ts";
import { tableHtml } from "./table-html.ts";

/** What each card shows now, by panel, and under which filters; a card that is not here shows the whole study. */
export const shown = new Map<string, { readonly reply: Reply; readonly filters: Filters }>();

/** An answer, what a card shows of it, and how many characters its figure has. */
type Drawn = { readonly reply: Reply; readonly parts: Parameters<DataCard["fill"]>[0]; readonly size: number };

/** Drawn figures kept at most, in characters. */
const most = 8_000_000;
const noDrawings = () => memory<Drawn>(most, ({ size }) => size);
let drawings = noDrawings();

/** Forgets what was drawn: other numbers are shown from now on. */
export function forget(): void {
  drawings = noDrawings();
  shown.clear();
}

/** Draws what a panel says of the filters in a room of so many pixels; what was drawn before is at hand. */
export const draw = (panel: Panel, filters: Filters, room: number): Promise<Drawn> =>
  drawings(JSON.stringify([panel.id, lang, room, panel.followed(filters)]), () => drawNow(panel, filters, room, lang));

async function drawNow(panel: Panel, filters: Filters, room: number, lang: Lang): Promise<Drawn> {
  const [engine, manifest] = await Promise.all([answering(panel.followed(filters)), readManifest()]);
  const reply = await panel.ask(engine, { manifest, filters });
  const { svg, unfolded, picks } = reply.figure(lang, { width: widthIn(room) }, `${panel.id}-now`);
  const parts = {
    figure: {
      picks: picksOf({ picks }, manifest),
      shown: svg.markup,
      unfolded: unfolded && { all: unfolded.all, markup: () => unfolded.svg().markup },
    },
    verdict: reply.verdict(lang).markup,
    howSure: reply.howSure(lang)?.markup ?? "",
    note: reply.note(lang).markup,
    table: () => tableHtml(reply.table, names(lang, manifest.study), lang, panel.title(lang)).markup,
  };
  return { reply, parts, size: svg.markup.length };
}

/** Which of the reader's choices a panel does not follow, in words. */
function ignoredBy(panel: Panel, filters: Filters): string {
  const ignored = panel.untouchedBy.filter((key) => filters[key] !== "");
  const keys = filterKeys.filter((key) => ignored.includes(key));
  return [
    ...(keys.length > 0 ? [words.untouched(formats[lang].list(keys))] : []),
    ...choiceKeys.filter((key) => ignored.includes(key)).map((key) => words.unchosen[key]),
  ].join(" ");
}

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
  const panel = shownPanels.find((known) => known.id === card.panel);
  if (!panel) return nothing;
  try {
    const { reply, parts } = await draw(panel, filters, room);
    const ignored = ignoredBy(panel, filters);
    const apply = () => {
      shown.set(panel.id, { reply, filters });
      card.fill(parts);
      card.say("", ignored);
    };
    return { failed: null, apply };
  } catch (error) {
    const failed = await why(panel, error);
    return { failed, apply: () => card.say("failed", words.panelOff(failed)) };
  }
}

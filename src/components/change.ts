import type { Panel, Reply } from "../define/panel.ts";
import { memory } from "../engine/memory.ts";
import { choiceKeys, type Filters, filterKeys } from "../state/filters.ts";
import { formats } from "../words/format.ts";
import { names } from "../words/names.ts";
import type { DataCard } from "./data-card.ts";
import { database, readManifest } from "./database.ts";
import { lang, reason, shownPanels, words } from "./here.ts";
import { tableHtml } from "./table-html.ts";

/** What the cards show now, by panel. */
export const answers = new Map<string, Reply>();

/** An answer and what a card shows of it. */
type Drawn = { readonly answer: Reply; readonly parts: Parameters<DataCard["fill"]>[0] };

/** Drawn figures kept at most, in characters. */
const most = 8_000_000;
const drawings = memory<Drawn>(
  most,
  ({ parts }) => parts.figure.start.markup.length + (parts.figure.rest?.markup.length ?? 0),
);

/** Draws what a panel says of the filters in a room of so many pixels; what was drawn before is at hand. */
export const draw = (panel: Panel, filters: Filters, room: number): Promise<Drawn> =>
  drawings(JSON.stringify([panel.id, room, panel.followed(filters)]), () => drawNow(panel, filters, room));

async function drawNow(panel: Panel, filters: Filters, room: number): Promise<Drawn> {
  const [running, manifest] = await Promise.all([database(), readManifest()]);
  const answer = await panel.ask(running, { manifest, filters });
  const parts = {
    figure: answer.figure(lang, { width: Math.max(280, Math.min(room, 940)) }, `${panel.id}-w`),
    verdict: answer.verdict(lang).markup,
    howSure: answer.howSure(lang)?.markup ?? "",
    note: answer.note(lang).markup,
    table: () => tableHtml(answer.table, names(lang, manifest.study), lang, panel.title(lang)).markup,
  };
  return { answer, parts };
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

/** A card's new content, worked out but not yet on the page. */
type Change = () => void;

/** Asks for a card's answer and draws it; a failure is a change too, that says so. */
export async function changeOf(card: DataCard, filters: Filters, room: number): Promise<Change> {
  const panel = shownPanels.find((known) => known.id === card.panel);
  if (!panel) return () => {};
  try {
    const { answer, parts } = await draw(panel, filters, room);
    const ignored = ignoredBy(panel, filters);
    return () => {
      answers.set(panel.id, answer);
      card.fill(parts);
      card.say("", ignored);
    };
  } catch (error) {
    return () => card.say("failed", words.panelOff(reason(error)));
  }
}

import { empty } from "../../../marks/empty.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { wrap } from "../../../marks/text.ts";
import { textAt } from "../../../marks/text-at.ts";
import { theme } from "../../../marks/theme.ts";
import type { Voice } from "../../../words/voice.ts";
import { firstRelease, shownSince } from "./first-release.ts";
import { type SignalsModel, unjudged } from "./model.ts";
import { left, placeGroups, roomFor } from "./place.ts";
import { type Kind, kinds, type Signal } from "./signal.ts";
import { type SignalsWords, told } from "./wording.ts";

type Shown = Kind | "not_judged";
type Line = { readonly kind: Shown; readonly heading: string; readonly text: string; readonly className: string };

/** Whether no earlier release reached the month from which on it could be seen. */
const isNew = (signal: Signal, releases: readonly string[]): boolean => {
  const first = firstRelease(signal.source, shownSince(signal), releases);
  return releases.length > 1 && first !== null && first === releases.at(-1);
};

/** What is listed, in groups: what is bad, what waits, what is good, what could not be judged. */
function groupsOf(model: SignalsModel, words: SignalsWords, voice: Voice) {
  const signals = kinds.map((kind) => ({
    kind,
    items: model.signals
      .filter((signal) => signal.kind === kind)
      .map((signal) => ({
        kind,
        heading: words.heading(signal, voice).text,
        text: [told(signal, words, voice), ...(isNew(signal, model.releases) ? [words.isNew] : [])].join("; "),
        className: signal.specimen ?? "",
      })),
  }));
  const rest = unjudged(model).map((check) => ({
    kind: "not_judged" as const,
    heading: words.check(check, voice.names),
    text: words.why(check, voice.f),
    className: check.specimen ?? "",
  }));
  return [...signals, { kind: "not_judged" as const, items: rest }].filter(({ items }) => items.length > 0);
}

/** A list, in two columns where there is room: what each signal is about, and under it number, rule and since when. */
export function drawSignals(model: SignalsModel, { width }: Size, words: SignalsWords, voice: Voice): Drawing {
  const groups = groupsOf(model, words, voice);
  if (groups.length === 0) return empty(words.nothing(voice.f, model.place), { width });
  const { placed, height } = placeGroups(
    groups.map(({ kind, items }) => {
      const room = roomFor(items.length, width);
      return {
        name: words.kinds[kind],
        items: items.map((item) => ({ ...item, lines: wrap(item.text, room.text, theme.font) })),
      };
    }),
    width,
  );
  return {
    height,
    marks: placed.flatMap(({ name, y, placed: list }) => [
      textAt(name, { className: "sub", x: 0, y }),
      ...list.map(({ item, area }) => drawLine(item, item.lines, area, words)),
    ]),
  };
}

function drawLine(
  { kind, heading, text, className }: Line,
  lines: readonly string[],
  area: Parameters<typeof hit>[0],
  words: SignalsWords,
): Markup {
  const { x, y } = area;
  const head = textAt(heading, { className: `strong ${className}`, x: x + left, y: y + 16 });
  const rest = lines.map((line, i) => textAt(line, { x: x + left, y: y + 16 + theme.line * (i + 1) }));
  return symbol(
    `${words.kinds[kind]}: ${heading}: ${text}`,
    svg`${hit(area)}${signs[kind](x + 10, y + 11)}${head}${rest}`,
  );
}

/** A shape for each kind: a ring, a square that is open, a triangle upwards, a dash. */
const signs: Readonly<Record<Shown, (x: number, y: number) => Markup>> = {
  concern: (x, y) => svg`<circle class="alarm" cx="${x}" cy="${y}" r="6"/>`,
  waiting: (x, y) => svg`<rect class="nil" x="${x - 5}" y="${y - 5}" width="10" height="10"/>`,
  better: (x, y) => svg`<path class="full" d="M${x - 6} ${y + 5}h12l-6 -10z"/>`,
  not_judged: (x, y) => svg`<line class="nil" x1="${x - 6}" x2="${x + 6}" y1="${y}" y2="${y}"/>`,
};

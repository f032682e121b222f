import type { Drawing, Size } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { shorten } from "../../../marks/shorten.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { wrap } from "../../../marks/text.ts";
import { theme } from "../../../marks/theme.ts";
import { widest } from "../../../marks/widest.ts";
import type { Exit } from "../../../questions/flow/counts.ts";
import { inSentence } from "../../../say/names.ts";
import { shareText } from "../../../say/share.ts";
import { shareOf } from "../../../stats/share.ts";
import type { Voice } from "../../../words/voice.ts";
import type { FlowModel } from "./model.ts";
import { type AsidePlace, boxHeight, line, type Places, placeFlow, type StepPlace } from "./place.ts";
import { type Aside, stepsOf } from "./steps.ts";
import type { FlowWords } from "./wording.ts";

/** STARD flow: the steps down the left, and beside each arrow those who left there, by reason. */
export function drawFlow(model: FlowModel, { width }: Size, words: FlowWords, voice: Voice): Drawing {
  const steps = stepsOf(model);
  const counts = steps.map(({ share }) => voice.f.count(share.events));
  const reasons = steps.flatMap(({ asides }) =>
    asides.flatMap(({ by }) => by.map((one) => voice.names.reason(one.reason))),
  );
  const told = steps.flatMap(({ unknown }) => (unknown ? wrap(words.unknown[unknown], width - 16, theme.font) : []));
  const places = placeFlow(steps, width, { number: widest(counts, true) + 12, reason: widest(reasons) }, told);
  return {
    height: places.height,
    marks: places.steps.flatMap((place, i) => [
      drawBox(place, i === 0, places.boxWidth, voice),
      ...toldLines(place),
      ...place.asides.flatMap((aside, nth) => drawAside(place, aside, nth, places, voice)),
    ]),
  };
}

/** A step with the share of those who came to the step before; of the first its number alone. */
function drawBox({ step: { step, share }, top }: StepPlace, isFirst: boolean, width: number, voice: Voice): Markup {
  const { f, names } = voice;
  const y = top + boxHeight / 2;
  const name = names.flow_step(step);
  return symbol(
    `${name}: ${isFirst ? f.count(share.events) : shareText(share, "", f)}`,
    svg`<rect class="box" x="1" y="${top}" width="${width}" height="${boxHeight}" rx="3"/><text class="strong" x="14" y="${y}" dy=".35em">${name}</text><text class="strong" x="${width - 13}" y="${y}" dy=".35em" text-anchor="end">${f.count(share.events)}</text>`,
  );
}

const toldLines = ({ told }: StepPlace): Markup[] =>
  told ? told.lines.map((text, i) => svg`<text class="soft" x="1" y="${told.y + theme.line * i}">${text}</text>`) : [];

function drawAside({ top, next }: StepPlace, place: AsidePlace, nth: number, places: Places, voice: Voice): Markup[] {
  const { aside } = place;
  const { left, right } = places.exit;
  return [
    svg`${way(places, top + boxHeight, place.first, nth === 0 ? next : null)}<rect class="box out" x="${left}" y="${place.top}" width="${right - left}" height="${place.height}" rx="3"/>`,
    asideHead(aside, place.first, places, voice),
    ...place.lines.flatMap((y, i) =>
      aside.by.slice(i, i + 1).map((one) => asideLine(aside.step, one, aside.share.trials, y, places, voice)),
    ),
  ];
}

/** The arrow that leads aside, and with `next` the one down to the next step. */
function way({ trunk, exit: { left } }: Places, from: number, first: number, next: number | null): Markup {
  const down =
    next !== null &&
    svg`<path class="way" d="${`M${trunk},${from}V${next - 1}M${trunk - 4},${next - 6}L${trunk},${next - 1}L${trunk + 4},${next - 6}`}"/>`;
  const aside = `M${trunk},${first}H${left - 1}M${left - 6},${first - 4}L${left - 1},${first}L${left - 6},${first + 4}`;
  return svg`<g aria-hidden="true">${down}<path class="way" d="${aside}"/></g>`;
}

const areaOf = ({ exit: { left, right } }: Places, y: number): Markup =>
  hit({ x: left + 2, y: y - line / 2, width: right - left - 3, height: line });

function asideHead({ step, reason, share }: Aside, y: number, places: Places, { f, names }: Voice): Markup {
  const { number, text } = places.exit;
  const name = reason === null ? names.flow_step(step) : names.reason(reason);
  return symbol(
    `${name}: ${shareText(share, "", f)}`,
    svg`${areaOf(places, y)}<text class="strong" x="${number}" y="${y}" dy=".35em" text-anchor="end">${f.count(share.events)}</text><text class="strong" x="${text}" y="${y}" dy=".35em">${name}</text>`,
  );
}

function asideLine(step: string, one: Exit, of: number, y: number, places: Places, { f, names }: Voice): Markup {
  const { exit, bars, textRoom } = places;
  const reason = names.reason(one.reason);
  return symbol(
    `${names.flow_step(step)}, ${inSentence(reason)}: ${shareText(shareOf(one.patients, of), "", f)}`,
    svg`${areaOf(places, y)}<text x="${exit.number}" y="${y}" dy=".35em" text-anchor="end">${f.count(one.patients)}</text><text x="${exit.text}" y="${y}" dy=".35em">${shorten(reason, textRoom, theme.font)}</text>${
      bars && svg`<rect class="bar" x="${bars.x}" y="${y - 5}" width="${bars.width(one.patients)}" height="10"/>`
    }`,
  );
}

import { scaleLinear, scaleLog } from "d3-scale";
import { classOf } from "../../../kinds/orders/figure.ts";
import { xAxis, yAxis } from "../../../marks/axis.ts";
import { ends } from "../../../marks/ends.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { placeLabels, type Spot } from "../../../marks/place-labels.ts";
import { type StepBand, type StepPoint, straightBand, straightPath } from "../../../marks/step.ts";
import { svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { wrap } from "../../../marks/text.ts";
import { textAt } from "../../../marks/text-at.ts";
import { textLines } from "../../../marks/text-lines.ts";
import { isNarrow, theme } from "../../../marks/theme.ts";
import { enough } from "../../../stats/few.ts";
import type { Voice } from "../../../words/voice.ts";
import { type ImpactModel, netBenefit, type Order, orders, paysFrom, weights } from "./model.ts";
import type { ImpactWords } from "./words.en.ts";

const left = 34;
/** Parts of a line, each by the same factor of the weight. */
const points = 60;

/** A label stands on the wider side of a line. */
const besideLine = (x: number, right: number) =>
  x > (left + right) / 2 ? { labelX: x - 6, anchor: "end" as const } : { labelX: x + 6, anchor: "start" as const };

/** Where everything stands: weights from left to right by their logarithm, the net benefit of each order from below. */
export function placeImpact(model: ImpactModel, width: number, top: number, label: (order: Order) => string) {
  const bottom = top + (isNarrow(width) ? 230 : 270);
  const right = width - 16;
  const [least, most] = [weights[0], weights[weights.length - 1] ?? weights[0]];
  const x = scaleLog([least, most], [left, right]);
  const across = Array.from({ length: points + 1 }, (_, i) => least * (most / least) ** (i / points));
  const benefits = orders.map((order) => ({ order, at: across.map((weight) => netBenefit(model, order, weight)) }));
  const low = Math.min(0, ...benefits.flatMap(({ at }) => at.map((each) => each.low)));
  const high = Math.max(1, ...benefits.flatMap(({ at }) => at.map((each) => each.high)));
  const y = scaleLinear(ends("benefit", [low, high]), [bottom, top]).nice(5);
  const lines = benefits.map(({ order, at }) => ({
    order,
    line: at.map((each, i): StepPoint => ({ x: x(across[i] ?? least), y: y(each.low) })),
    band: at.map((each, i): StepBand => ({ x: x(across[i] ?? least), low: y(each.low), high: y(each.high) })),
  }));
  const from = paysFrom(model)?.value ?? null;
  const spots = placeLabels(
    lines.map(({ order, line: drawn }) => ({ text: label(order), bold: true, spots: spotsAlong(drawn) })),
    lines.map(({ line: drawn }) => drawn),
    { left, top: top - 6, right: right + 4, bottom },
  );
  return {
    left,
    right,
    bottom,
    lines: lines.map((each, i) => ({ ...each, spot: spots[i] ?? null })),
    /** Where adding blood begins to be of benefit at worst; null where that is not told, or beyond the axis. */
    pays: from !== null && from >= least && from <= most ? { x: x(from), from, ...besideLine(x(from), right) } : null,
    levels: y.ticks(5).map((level) => ({ at: y(level), level })),
    weights: weights.map((weight, i) => {
      const at = x(weight);
      const [before, after] = [weights[i - 1], weights[i + 1]];
      const start = before === undefined ? at - 12 : (x(before) + at) / 2;
      const end = after === undefined ? at + 12 : (at + x(after)) / 2;
      return { at, weight, area: { x: start, y: top, width: end - start, height: bottom - top } };
    }),
  };
}

/** Spots for the name of a line: over or under it, best near its right end. */
function spotsAlong(drawn: readonly StepPoint[]): readonly Spot[] {
  return [0.97, 0.8, 0.62, 0.45].flatMap((part, i): readonly Spot[] => {
    const at = drawn[Math.round((drawn.length - 1) * part)];
    if (!at) return [];
    return [8, 20, 36].flatMap((off): readonly Spot[] => [
      { x: at.x, y: at.y - off, anchor: "end", far: off + 12 * i },
      { x: at.x, y: at.y + off + 11, anchor: "end", far: off + 12 * i },
    ]);
  });
}

/** The net benefit of tissue alone, blood alone and both, by how much a missed finding weighs against an unneeded one. */
export function drawImpact(model: ImpactModel, { width }: Size, words: ImpactWords, voice: Voice): Drawing {
  const { f, names } = voice;
  if (!enough(model.tested)) {
    const said = wrap(words.tooFew(model, f), width, theme.font);
    return { height: 20 + theme.line * said.length, marks: [textLines(said, 0, 24, "soft")] };
  }
  const heading = wrap(words.axis, width, theme.font);
  const top = 20 + theme.line * heading.length;
  const placed = placeImpact(model, width, top, names.strategy);
  const { bottom, right, lines, pays } = placed;
  const whole = (n: number): string => f.number(n, Number.isInteger(n) ? 0 : 1);
  const title = wrap(words.weights, width - left, theme.font);
  const under = wrap(words.legend, width, theme.font);
  const titleAt = bottom + 42;
  const decimals = placed.levels.every(({ level }) => Number.isInteger(level)) ? 0 : 1;
  const underAt = titleAt + theme.line * title.length + 6;
  return {
    height: underAt + theme.line * (under.length - 1) + 8,
    marks: [
      textLines(heading, 0, 14, "sub"),
      yAxis(
        placed.levels.map(({ at, level }) => ({ at, label: f.number(level, decimals) })),
        left,
        right,
      ),
      xAxis(
        placed.weights.map(({ at, weight }) => ({ at, label: whole(weight) })),
        { top: bottom, bottom, left },
      ),
      textLines(title, left, titleAt, "axis-title"),
      ...lines.map(({ order, band: drawn }) => svg`<path class="band ${classOf(order)}" d="${straightBand(drawn)}"/>`),
      ...lines.map(({ order, line: drawn }) => svg`<path class="line ${classOf(order)}" d="${straightPath(drawn)}"/>`),
      pays && svg`<line class="goal dotted" x1="${pays.x}" x2="${pays.x}" y1="${top}" y2="${bottom}"/>`,
      pays &&
        textAt(words.pays(f.number(pays.from, 1)), {
          x: pays.labelX,
          y: bottom - 8,
          anchor: pays.anchor,
          className: "soft halo",
          hidden: true,
        }),
      ...lines.map(
        ({ order, spot }) =>
          spot &&
          textAt(names.strategy(order), {
            x: spot.x,
            y: spot.y,
            className: `${classOf(order)} strong halo`,
            anchor: spot.anchor,
            hidden: true,
          }),
      ),
      ...placed.weights.map(({ at, weight, area: met }) =>
        symbol(
          words.reading(weight, model, voice),
          svg`${hit(met)}<line class="rule reading" x1="${at}" x2="${at}" y1="${top}" y2="${bottom}"/>`,
        ),
      ),
      textLines(under, 0, underAt, "soft"),
    ].filter((mark) => mark !== null),
  };
}

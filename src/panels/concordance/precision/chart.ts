import { scaleLinear } from "d3-scale";
import { xAxis, yAxis } from "../../../marks/axis.ts";
import { end } from "../../../marks/ends.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { beside, placeLabels, type Spot } from "../../../marks/place-labels.ts";
import { type StepPoint, straightPath } from "../../../marks/step.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth, wrap } from "../../../marks/text.ts";
import { textAt } from "../../../marks/text-at.ts";
import { textLines } from "../../../marks/text-lines.ts";
import { isNarrow, theme } from "../../../marks/theme.ts";
import type { Voice } from "../../../words/voice.ts";
import { isSure, type PrecisionModel, type Sure, widths } from "./model.ts";
import type { PrecisionWords } from "./words.en.ts";

const left = 44;
const top = 34;
/** From the axis to a sentence that stands in the place of the points. */
const inset = 12;
/** Radius of the dot of a class. */
const radius = 5;
/** The half width that the axis reaches at least, and the steps in which it goes on. */
const least = 0.2;
const step = 0.05;

/** Around a dot: what a label must not touch. */
const around = ({ x, y }: StepPoint): readonly StepPoint[] =>
  [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([dx = 0, dy = 0]) => ({ x: x + dx * radius, y: y + dy * radius }));

type Placed = {
  readonly row: Sure;
  readonly now: StepPoint;
  readonly atTarget: StepPoint | null;
  readonly spot: Spot | null;
};

/** Where everything stands: findings in tissue from left to right, half of the interval's width from below. */
export function placePrecision(
  { any, rows, rounding }: PrecisionModel,
  width: number,
  label: (row: Sure) => string,
  number: (n: number) => string = String,
) {
  const sure = rows.filter(isSure);
  const bottom = top + (isNarrow(width) ? 250 : 290);
  const own = Math.max(...sure.map(({ ppa, precision }) => precision.atTarget?.positives ?? ppa.trials), 50);
  const most = end("positives", own);
  const domain = scaleLinear().domain([0, most]).nice(5).domain();
  // The last number of the axis is centred under its tick.
  const right = width - Math.max(12, textWidth(number(domain[1] ?? most), theme.font) / 2);
  const x = scaleLinear(domain, [left, right]);
  const widest = Math.max(
    ...sure.flatMap(({ precision }) => [precision.now, precision.atTarget?.half ?? precision.now]),
    least,
  );
  const steps = Math.ceil(end("half", widest) / step - 1e-9);
  const y = scaleLinear([0, steps * step], [bottom, top]);
  const last = x.domain()[1] ?? most;
  const curveOf = (share: number): StepPoint[] => {
    const { over } = widths(share, rounding);
    return Array.from({ length: 80 }, (_, i) => 20 + ((last - 20) * i) / 79)
      .map((n) => ({ x: x(n), y: y(over(n)) }))
      .filter((point) => point.y >= top);
  };
  const points = sure.map((row) => {
    const { now, atTarget } = row.precision;
    return {
      row,
      now: { x: x(row.ppa.trials), y: y(now) },
      atTarget: atTarget && { x: x(atTarget.positives), y: y(atTarget.half) },
    };
  });
  const named = points.filter(({ row }) => row.group === null);
  /** Of a share that is shown with a percentage, and of no other. */
  const curve = isSure(any) ? curveOf(any.ppa.estimate.value) : null;
  const drawn = points.flatMap(({ now, atTarget }) => [
    around(now),
    ...(atTarget ? [[now, atTarget], around(atTarget)] : []),
  ]);
  const spots = placeLabels(
    named.map(({ row, now }) => ({ text: label(row), spots: beside(now, right) })),
    curve === null ? drawn : [...drawn, curve],
    { left, top, right, bottom },
  );
  const placed: readonly Placed[] = points.map((point) => ({
    ...point,
    spot: spots[named.findIndex((each) => each.row === point.row)] ?? null,
  }));
  return {
    bottom,
    right,
    curve,
    placed,
    levels: Array.from({ length: steps + 1 }, (_, i) => i * step).map((level) => ({ at: y(level), level })),
    ticks: x.ticks(isNarrow(width) ? 4 : 6).map((n) => ({ at: x(n), n })),
  };
}

/** A dot now, a ring at the target, and the way between them; classes are named, tumour groups are small. */
function drawPoint({ row, now, atTarget, spot }: Placed, reading: string, label: string): Markup {
  const small = row.group !== null;
  return symbol(
    reading,
    svg`<circle class="ring" cx="${now.x}" cy="${now.y}" r="12"/>${
      atTarget &&
      !small &&
      svg`<line class="stroke both" x1="${now.x}" x2="${atTarget.x}" y1="${now.y}" y2="${atTarget.y}"/><circle class="hollow" cx="${atTarget.x}" cy="${atTarget.y}" r="4.5"/>`
    }<circle class="${small ? "hollow" : "full both"}" cx="${now.x}" cy="${now.y}" r="${small ? 3.5 : radius}"/>${
      spot && textAt(label, { x: spot.x, y: spot.y, className: "halo", anchor: spot.anchor })
    }`,
  );
}

/** How sure each share is by how many findings it rests on, now and at the target. */
export function drawPrecision(model: PrecisionModel, { width }: Size, words: PrecisionWords, voice: Voice): Drawing {
  const { f, names } = voice;
  const label = (row: Sure): string => names.class(row.class);
  const { bottom, right, curve, placed, levels: rules, ticks } = placePrecision(model, width, label, f.count);
  const under = wrap(words.legend(model), width, theme.font);
  const marks = [
    textAt(words.axis.half, { x: 0, y: 14, className: "sub", hidden: true }),
    yAxis(
      rules.map(({ at, level }) => ({ at, label: f.count(Math.round(level * 100)) })),
      left,
      right,
    ),
    xAxis(
      ticks.map(({ at, n }) => ({ at, label: f.count(n) })),
      { top: bottom, bottom, title: words.axis.positives, left },
    ),
    curve !== null && svg`<path class="line plan" d="${straightPath(curve)}"/>`,
    placed.length === 0 &&
      textLines(wrap(words.tooFew, right - left - inset, theme.font), left + inset, top + 24, "soft"),
    ...placed.map((point) => drawPoint(point, words.reading(point.row, voice), label(point.row))),
    ...under.map((text, i) => textAt(text, { x: 0, y: bottom + 68 + theme.line * i, className: "soft" })),
  ];
  return { height: bottom + 60 + theme.line * under.length, marks: marks.filter((mark) => mark !== false) };
}

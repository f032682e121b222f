import { isNothing } from "../../../define/nothing.ts";
import { xAxis } from "../../../marks/axis.ts";
import { weekly } from "../../../marks/days-shown.ts";
import type { Drawing } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textAt } from "../../../marks/text-at.ts";
import { noReportsBriefly } from "../../../say/turnaround.ts";
import type { Format } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import { bigNumber, type Cell, chartTop, lineHeight, paragraph, row } from "./cell.ts";
import type { StatusModel } from "./model.ts";
import type { Delay, Delays } from "./parts.ts";
import { placeDelays, placeTexts } from "./place.ts";
import type { StatusWords } from "./wording.ts";

type Words = StatusWords["delay"];
type Plot = ReturnType<typeof placeDelays>;
type Row = Plot["rows"][number];

/** Days to the report: median with the range from a quarter to 90 %, both specimens on one axis; under it the share on target. */
export const delayCell = ({ delays }: StatusModel, words: StatusWords, filtered: boolean, voice: Voice): Cell => ({
  heading: words.delay.heading,
  draw: (width) =>
    isNothing(delays)
      ? paragraph(noReportsBriefly(delays.nothing, voice, filtered), width)
      : drawDelays(delays, words.delay, voice, width),
});

function drawDelays({ followed, shown }: Delays, words: Words, { f, names }: Voice, width: number): Drawing {
  const plot = placeDelays(followed, shown, names.specimen, width);
  const { last, x, bottom } = plot;
  const onTarget = placeTexts(
    followed.map((delay) => words.onTarget(delay, f)),
    bottom + 46,
    width,
  );
  return {
    height: onTarget.bottom - lineHeight + 2,
    marks: [
      bigNumber(numbers(shown, words, f)),
      xAxis(
        weekly(last, 3).map((day) => ({ at: x(day), label: f.count(day) })),
        { top: chartTop, bottom },
      ),
      ...plot.rows.map((each) => drawDelay(each, plot, words, f)),
      ...onTarget.texts.map(({ text, y }) => textAt(text, { className: "soft", x: 0, y })),
    ],
  };
}

function drawDelay({ delay, name, y, line, dot }: Row, { left, width }: Plot, words: Words, f: Format): Markup {
  const { specimen } = delay;
  const title = textAt(name, { className: specimen, x: 0, y, middle: true });
  const said = (text: string): Markup => textAt(text, { className: "soft", x: left, y, middle: true });
  if (delay.curve.n === 0) return svg`${title}${said(words.noSample(f))}`;
  const few = delay.status === "ok" ? "" : " few";
  const reach =
    line && svg`<line class="reach ${specimen}${few}" x1="${line.from}" x2="${line.to}" y1="${y}" y2="${y}"/>`;
  const median =
    dot === null
      ? line === null && said(words.notReached)
      : svg`<circle class="full ${specimen}${few}" cx="${dot}" cy="${y}" r="5"/>`;
  return symbol(
    words.mark(delay, f),
    svg`${hit({ x: 0, y: y - row / 2, width, height: row })}${title}${reach}${median}`,
    few,
  );
}

/** "11 and 23 days", each in its specimen's colour. */
function numbers(shown: readonly Delay[], words: Words, f: Format): (readonly [string, string])[] {
  const reached = shown.flatMap(({ specimen, median: { day } }) => (day === null ? [] : [{ specimen, day }]));
  const last = reached.at(-1);
  if (last === undefined) return [[words.notReached, "big few"]];
  const pieces = reached.flatMap(({ specimen, day }, i) => {
    const piece = [f.count(day), `big ${specimen}`] as const;
    return i === 0 ? [piece] : [[words.and, "soft"] as const, piece];
  });
  return [...pieces, [words.days(last.day), "soft"]];
}

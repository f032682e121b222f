import { scaleLinear } from "d3-scale";
import { type Specimen, specimens } from "../../../cubes/codes.ts";
import { titleLines, xAxis, yAxis } from "../../../marks/axis.ts";
import { end } from "../../../marks/ends.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { straightPath } from "../../../marks/step.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { spread, wrap } from "../../../marks/text.ts";
import { textAt } from "../../../marks/text-at.ts";
import { textLines } from "../../../marks/text-lines.ts";
import { fewClass, isNarrow, theme } from "../../../marks/theme.ts";
import { widest } from "../../../marks/widest.ts";
import { enough } from "../../../stats/few.ts";
import type { Voice } from "../../../words/voice.ts";
import { type LearningModel, type Tenth, tenths } from "./model.ts";
import type { ChangeRow, LearningWords } from "./wording.ts";

const axisRoom = 44;
const tall = 190;
const gap = 28;
/** What each small figure shows of a tenth; null where it has none. */
const shown = [
  ({ success }: Tenth): number | null => success.estimate?.value ?? null,
  ({ on_time }: Tenth): number | null => on_time?.estimate?.value ?? null,
  ({ median }: Tenth): number | null => median.day,
] as const;
const few = ({ success }: Tenth): string => fewClass(!enough(success.trials));

/** Where everything stands: three small figures beside each other, on a phone one below the other, of the same ten tenths. */
export function placeLearning(
  { tenths: all }: LearningModel,
  width: number,
  heads: readonly string[],
  names: readonly string[],
  axis = "",
) {
  const narrow = isNarrow(width);
  const across = narrow ? width : (width - gap * (shown.length - 1)) / shown.length;
  const room = widest(names, true) + 8;
  const lines = heads.map((head) => wrap(head, across, theme.font, true));
  const headRoom = theme.line * Math.max(...lines.map((each) => each.length));
  const block = headRoom + 14 + tall + 36 + theme.line * Math.max(1, titleLines(axis, across).length);
  const figures = shown.map((value, i) => {
    const [x0, y0] = narrow ? [0, block * i] : [(across + gap) * i, 0];
    const [top, bottom] = [y0 + headRoom + 14, y0 + headRoom + 14 + tall];
    const [left, right] = [x0 + axisRoom, x0 + across - room];
    const isShare = i < 2;
    const days = all.flatMap((each) => value(each) ?? []);
    const x = scaleLinear([1, tenths], [left, right]);
    const y = isShare
      ? scaleLinear([0, 1], [bottom, top])
      : scaleLinear([0, end("days", Math.max(7, ...days))], [bottom, top]).nice(4);
    const curves = specimens.map((specimen) => ({
      specimen,
      points: all
        .filter((each) => each.specimen === specimen)
        .flatMap((each) => {
          const told = value(each);
          return told === null ? [] : [{ x: x(each.tenth), y: y(told), tenth: each.tenth, few: few(each) }];
        }),
    }));
    const drawn = curves.filter(({ points }) => points.length > 0);
    const heights = spread(
      drawn.map(({ points }) => ({ at: points.at(-1)?.y ?? bottom, height: 18 })),
      top - 8,
      bottom + 8,
    );
    return {
      ...{ isShare, left, right, end: x0 + across, top, bottom, head: { x: x0, y: y0 + 14, lines: lines[i] ?? [] } },
      y: y.ticks(4).map((tick) => ({ at: y(tick), value: tick })),
      x: [1, 5, 10].map((tenth) => ({ at: x(tenth), tenth })),
      curves: drawn.map((curve, j) => ({ ...curve, name: { x: right + 8, y: heights[j] ?? bottom } })),
      readings: Array.from({ length: tenths }, (_, j) => ({ tenth: j + 1, x: x(j + 1), wide: x(2) - x(1) })),
    };
  });
  return { narrow, figures, bottom: narrow ? block * shown.length : block };
}
type Figure = ReturnType<typeof placeLearning>["figures"][number];

const dotsAt = ({ curves }: Figure, tenth: number): Markup[] =>
  curves.flatMap(({ specimen, points }) =>
    points
      .filter((point) => point.tenth === tenth)
      .map(({ x, y, few: pale }) => svg`<circle class="full ${specimen} ${pale}" cx="${x}" cy="${y}" r="3.5"/>`),
  );

/** Marked changes one below the other, their words broken where the figure is too narrow for them. */
function placeChanges(rows: readonly ChangeRow[], width: number, top: number) {
  let y = top;
  return rows.map(({ name, value, ...row }) => {
    const [names, values] = [name, value].map((text) => wrap(text, width, theme.font));
    const lines = { name: names ?? [], value: values ?? [] };
    const height = theme.line * (lines.name.length + lines.value.length) + 8;
    const area = { x: 0, y, width, height: height - 4 };
    y += height;
    return { ...row, ...lines, area, bottom: y };
  });
}

/** Success, reports in time and days by the n-th tenth of each laboratory's samples, and what each marked change did. */
export function drawLearning(model: LearningModel, { width }: Size, words: LearningWords, voice: Voice): Drawing {
  const { f, names } = voice;
  const nameOf = (specimen: Specimen): string => names.specimen(specimen);
  const { figures, bottom } = placeLearning(model, width, words.heads, specimens.map(nameOf), words.axis);
  const changes = placeChanges(words.changes(model.effects, voice), width, bottom + theme.line + 6);
  return {
    height: changes.at(-1)?.bottom ?? bottom,
    marks: [
      ...figures.flatMap((figure): Markup[] => [
        textLines(figure.head.lines, figure.head.x, figure.head.y, "label"),
        yAxis(
          figure.y.map(({ at, value }, i) => ({
            at,
            label: !figure.isShare
              ? f.number(value, 0)
              : i === figure.y.length - 1
                ? f.percent(value)
                : f.number(value * 100, 0),
          })),
          figure.left,
          figure.right,
        ),
        xAxis(
          figure.x.map(({ at, tenth }) => ({ at, label: f.number(tenth, 0) })),
          {
            ...{ top: figure.bottom, bottom: figure.bottom, title: words.axis, left: figure.head.x },
            within: [figure.head.x, figure.end],
          },
        ),
        ...figure.curves.map(({ specimen, points }) => {
          const pale = points.every((point) => point.few !== "") ? "few" : "";
          return svg`<path class="line ${specimen} ${pale}" d="${straightPath(points)}"/>`;
        }),
        ...figure.curves.map(({ specimen, name }) =>
          textAt(nameOf(specimen), { ...name, className: `halo strong ${specimen}`, middle: true, hidden: true }),
        ),
        ...figure.readings.map(({ tenth, x, wide }) =>
          symbol(
            words.reading(
              model.tenths.filter((each) => each.tenth === tenth),
              voice,
            ),
            [hit({ x: x - wide / 2, y: figure.top, width: wide, height: tall }), dotsAt(figure, tenth)],
          ),
        ),
      ]),
      svg`${changes.length > 0 && textAt(words.changesHead, { x: 0, y: bottom + 10, className: "label" })}`,
      ...changes.map(({ reading, area, name, value, known }) =>
        symbol(reading, [
          hit(area),
          textLines(name, 0, area.y + 14, known ? "name" : "soft"),
          textLines(value, 0, area.y + 14 + theme.line * name.length, "soft"),
        ]),
      ),
    ],
  };
}

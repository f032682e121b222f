import { hit } from "../../../marks/hit.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textAt } from "../../../marks/text-at.ts";
import { fewClass } from "../../../marks/theme.ts";
import type { Voice } from "../../../words/voice.ts";
import { few, type Limited } from "./model.ts";
import { monthHeight, type PlacedClass, type PlacedClasses, type PlacedMonths, rowHeight } from "./place-classes.ts";
import { outsideText, type QualityWords } from "./wording.ts";

/** The share outside in each month, as bars from a line. */
function drawMonths(course: Limited, months: PlacedMonths, words: QualityWords, { f, names }: Voice): Markup[] {
  const { left, right, top, step } = months;
  const bottom = top + monthHeight;
  const wide = Math.max(1, step - 1);
  return [
    svg`<line class="rule" x1="${left}" x2="${right}" y1="${bottom}" y2="${bottom}"/>`,
    ...months.bars.map(({ at, x, height }) => {
      const grey = fewClass(few(at));
      const bar = svg`<rect class="block ${course.specimen} ${grey}" x="${x + 0.5}" y="${bottom - height}" width="${wide}" height="${height}"/>`;
      const area = hit({ x, y: top, width: step, height: monthHeight });
      return symbol(words.classMark(course, at, names, f), [area, height > 0 && bar], grey);
    }),
  ];
}

function drawClass(placed: PlacedClass, left: number, across: number, words: QualityWords, voice: Voice): Markup[] {
  const { course, y, start, reach, months } = placed;
  const { f, names } = voice;
  const grey = fewClass(few(course.all));
  const [low, high] = [start + reach.low, start + reach.high];
  const text = (x: number, said: string) => textAt(said, { x, y, middle: true, anchor: "end" });
  return [
    symbol(
      words.classMark(course, course.all, names, f),
      [
        hit({ x: left, y: y - rowHeight / 2, width: across, height: rowHeight }),
        text(start - 12, names.gated_classes(course.classes)),
        svg`<rect class="block ${course.specimen} ${grey}" x="${start}" y="${y - 6}" width="${reach.value}" height="12"/>`,
        svg`<line class="whisker" x1="${low}" x2="${high}" y1="${y}" y2="${y}"/>`,
        text(left + across, outsideText(course.all, f)),
      ],
      grey,
    ),
    ...drawMonths(course, months, words, voice),
  ];
}

/** A bar a class with its months under it, blood and tissue apart. */
export const drawClasses = ({ groups, across }: PlacedClasses, words: QualityWords, voice: Voice): Markup[] =>
  groups.flatMap(({ specimen, left, top, rows }) => [
    svg`<text class="label ${specimen}" x="${left}" y="${top + 14}">${voice.names.specimen(specimen)}</text>`,
    ...rows.flatMap((each) => drawClass(each, left, across, words, voice)),
  ]);

import { hit } from "../../../marks/hit.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textAt } from "../../../marks/text-at.ts";
import { fewClass } from "../../../marks/theme.ts";
import type { Voice } from "../../../words/voice.ts";
import { few } from "./model.ts";
import { type PlacedClass, type PlacedClasses, rowHeight } from "./place-classes.ts";
import { outsideText, type QualityWords } from "./wording.ts";

function drawClass(placed: PlacedClass, left: number, across: number, words: QualityWords, voice: Voice): Markup {
  const { course, y, start, reach } = placed;
  const { f, names } = voice;
  const grey = fewClass(few(course.all));
  const [low, high] = [start + reach.low, start + reach.high];
  const text = (x: number, said: string) => textAt(said, { x, y, middle: true, anchor: "end" });
  return symbol(
    words.classMark(course, names, f),
    [
      hit({ x: left, y: y - rowHeight / 2, width: across, height: rowHeight }),
      text(start - 12, names.gated_classes(course.classes)),
      svg`<rect class="block pale ${course.specimen} ${grey}" x="${start}" y="${y - 6}" width="${reach.value}" height="12"/>`,
      svg`<line class="whisker" x1="${low}" x2="${high}" y1="${y}" y2="${y}"/>`,
      text(left + across, outsideText(course.all, f)),
    ],
    grey,
  );
}

/** A bar a class, blood and tissue apart. */
export const drawClasses = ({ groups, across }: PlacedClasses, words: QualityWords, voice: Voice): Markup[] =>
  groups.flatMap(({ specimen, left, top, rows }) => [
    svg`<text class="label ${specimen}" x="${left}" y="${top + 14}">${voice.names.specimen(specimen)}</text>`,
    ...rows.map((each) => drawClass(each, left, across, words, voice)),
  ]);

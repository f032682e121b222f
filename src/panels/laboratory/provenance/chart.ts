import type { Drawing, Size } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { wrap } from "../../../marks/text.ts";
import { textLines } from "../../../marks/text-lines.ts";
import { isNarrow, theme } from "../../../marks/theme.ts";
import type { Voice } from "../../../words/voice.ts";
import { type Line, linesOf, type ProvenanceModel } from "./model.ts";

const { font, line } = theme;
const gap = 8;

type Placed = {
  readonly label: readonly string[];
  readonly answer: readonly string[];
  readonly reading: string;
  readonly top: number;
  readonly height: number;
};
export type PlacedLines = {
  readonly lines: readonly Placed[];
  /** Where answers begin: beside the labels, or under them where there is little room. */
  readonly left: number;
  readonly height: number;
};

/** What a line answers, in words: a choice and its day, a limit, or a count. */
export function inWords({ choice, as_of, value, number }: Line, { f, names }: Voice): string {
  if (number !== null) return f.count(number);
  if (value !== null) return Number.isInteger(value) ? f.count(value) : f.number(value);
  const chosen = choice === null ? "" : names.provenance_choice(choice);
  const day = as_of === null ? "" : `, ${f.day(as_of)}`;
  return `${chosen}${day}`;
}

/** Each line with its name on the left and its answer beside it, or below it in a narrow figure. */
export function placeLines(model: ProvenanceModel, { width }: Size, voice: Voice): PlacedLines {
  const narrow = isNarrow(width);
  const left = narrow ? 0 : Math.round(Math.min(width * 0.55, 420));
  let top = 0;
  const lines = linesOf(model).map((each): Placed => {
    const name = voice.names.provenance_line(each.what);
    const answer = inWords(each, voice);
    const label = wrap(name, (narrow ? width : left) - 12, font);
    const told = wrap(answer, width - left, font, true);
    const height = line * (narrow ? label.length + told.length : Math.max(label.length, told.length)) + gap;
    const placed = { label, answer: told, reading: `${name}: ${answer}`, top, height };
    top += height;
    return placed;
  });
  return { lines, left, height: top };
}

export function drawLines(model: ProvenanceModel, size: Size, _: unknown, voice: Voice): Drawing {
  const { lines, left, height } = placeLines(model, size, voice);
  const marks = lines.map(({ label, answer, reading, top, height: tall }) => {
    const below = left === 0 ? top + line * label.length : top;
    return symbol(
      reading,
      svg`${hit({ x: 0, y: top, width: size.width, height: tall })}${textLines(label, 0, top + 15, "")}${textLines(answer, left, below + 15, "strong")}`,
    );
  });
  return { height, marks };
}

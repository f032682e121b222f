import { empty } from "../../marks/empty.ts";
import type { Drawing, Size } from "../../marks/frame.ts";
import { type Markup, svg } from "../../marks/svg.ts";
import { symbol } from "../../marks/symbol.ts";
import { wrap } from "../../marks/text.ts";
import type { Voice } from "../panel.ts";
import type { SignalsModel } from "./stats.ts";
import type { SignalsWords } from "./wording.ts";

const left = 26;
const lineHeight = 20;
const gap = 14;

/** A list: what each signal is about, and under it the rule and the number. */
export function drawSignals(model: SignalsModel, { width }: Size, words: SignalsWords, { f, names }: Voice): Drawing {
  if (model.topics.length === 0) return empty(words.nothing, { width });
  let top = 2;
  const marks = model.topics.map((topic): Markup => {
    const heading = words.heading(topic);
    const told = words.told(topic, names, f);
    const lines = wrap(told, width - left - 8, 14);
    const from = top;
    const height = lineHeight * (lines.length + 1) + 4;
    top += height + gap;
    const specimen = topic.specimen ?? "";
    return symbol(
      `${heading}: ${told}`,
      svg`<rect class="hit" x="0" y="${from}" width="${width}" height="${height}"/><circle class="alarm" cx="10" cy="${from + 11}" r="6"/><text class="strong ${specimen}" x="${left}" y="${from + 16}">${heading}</text>${lines.map(
        (text, i) => svg`<text x="${left}" y="${from + 16 + lineHeight * (i + 1)}">${text}</text>`,
      )}`,
    );
  });
  return { height: top, marks };
}

import { empty } from "../../../marks/empty.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { wrap } from "../../../marks/text.ts";
import type { Voice } from "../../../words/voice.ts";
import type { SignalsModel } from "./stats.ts";
import type { SignalsWords } from "./wording.ts";

const left = 26;
const lineHeight = 20;
const gap = 14;
const between = 24;

/** A list, in two columns where there is room: what each signal is about, and under it the rule and the number. */
export function drawSignals(model: SignalsModel, { width }: Size, words: SignalsWords, { f, names }: Voice): Drawing {
  if (model.topics.length === 0) return empty(words.nothing, { width });
  const columns = width >= 680 && model.topics.length > 1 ? 2 : 1;
  const each = (width - between * (columns - 1)) / columns;
  const items = model.topics.map((topic) => {
    const told = words.told(topic, names, f);
    return { topic, heading: words.heading(topic), told, lines: wrap(told, each - left - 8, 14) };
  });
  const marks: Markup[] = [];
  let top = 2;
  for (let first = 0; first < items.length; first += columns) {
    const row = items.slice(first, first + columns);
    const height = lineHeight * (Math.max(...row.map(({ lines }) => lines.length)) + 1) + 4;
    row.forEach(({ topic, heading, told, lines }, i) => {
      const x = (each + between) * i;
      marks.push(
        symbol(
          `${heading}: ${told}`,
          svg`<rect class="hit" x="${x}" y="${top}" width="${each}" height="${height}"/><circle class="alarm" cx="${x + 10}" cy="${top + 11}" r="6"/><text class="strong ${topic.specimen ?? ""}" x="${x + left}" y="${top + 16}">${heading}</text>${lines.map(
            (text, j) => svg`<text x="${x + left}" y="${top + 16 + lineHeight * (j + 1)}">${text}</text>`,
          )}`,
        ),
      );
    });
    top += height + gap;
  }
  return { height: top - gap + 4, marks };
}

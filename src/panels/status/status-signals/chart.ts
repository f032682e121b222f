import { empty } from "../../../marks/empty.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { wrap } from "../../../marks/text.ts";
import { textAt } from "../../../marks/text-at.ts";
import { theme } from "../../../marks/theme.ts";
import type { Voice } from "../../../words/voice.ts";
import type { SignalsModel } from "./model.ts";
import { left, placeList, roomFor } from "./place.ts";
import { type SignalsWords, told } from "./wording.ts";

/** A list, in two columns where there is room: what each signal is about, and under it the rule and the number. */
export function drawSignals({ topics }: SignalsModel, { width }: Size, words: SignalsWords, voice: Voice): Drawing {
  if (topics.length === 0) return empty(words.nothing, { width });
  const room = roomFor(topics.length, width);
  const items = topics.map((topic) => {
    const text = told(topic, words, voice);
    return { topic, heading: words.heading(topic), text, lines: wrap(text, room.text, theme.font) };
  });
  const { placed, height } = placeList(items, room);
  return {
    height,
    marks: placed.map(({ item: { topic, heading, text, lines }, area }) => {
      const { x, y } = area;
      const dot = svg`<circle class="alarm" cx="${x + 10}" cy="${y + 11}" r="6"/>`;
      const className = `strong ${"specimen" in topic ? topic.specimen : ""}`;
      const head = textAt(heading, { className, x: x + left, y: y + 16 });
      const rest = lines.map((line, i) => textAt(line, { x: x + left, y: y + 16 + theme.line * (i + 1) }));
      return symbol(`${heading}: ${text}`, svg`${hit(area)}${dot}${head}${rest}`);
    }),
  };
}

import type { Drawing } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textAt } from "../../../marks/text-at.ts";
import type { Format } from "../../../words/format.ts";
import { bigNumber, type Cell, chartTop, paragraph } from "./cell.ts";
import type { StatusModel } from "./model.ts";
import type { Change } from "./parts.ts";
import { changeRow, placeChanges, thickness } from "./place.ts";
import { type StatusWords, signed } from "./wording.ts";

type Words = StatusWords["change"];

/** What came since the release before: for each count what was there (pale) and what was added. */
export const changeCell = ({ change }: StatusModel, { change: words }: StatusWords, f: Format): Cell => ({
  heading: words.heading(change, f),
  draw: (width) => (change ? drawChange(change, words, f, width) : paragraph(words.first, width)),
});

function drawChange({ consented, paired }: Change, words: Words, f: Format, width: number): Drawing {
  const all = [
    { name: words.consented, difference: consented, className: "" },
    ...(paired ? [{ name: words.paired, difference: paired, className: "second" }] : []),
  ];
  const number = bigNumber([
    [signed(consented.change, f), "big"],
    [words.consented, "soft"],
  ]);
  const bars = placeChanges(all, width).map(({ name, difference, className, y, from, added }, i) => {
    const { before, now, change } = difference;
    const area = hit({ x: 0, y: y - 24, width, height: changeRow - 4 });
    const named = i > 0 && textAt(`${signed(change, f)} ${name}`, { x: 0, y: y - 8 });
    const there = svg`<rect class="bar part" x="0" y="${y}" width="${from}" height="${thickness}"/>`;
    const more = svg`<rect class="full ${className}${change < 0 && " few"}" x="${from}" y="${y}" width="${added}" height="${thickness}"/>`;
    const counts = textAt(`${f.count(before)} → ${f.count(now)}`, { className: "soft", x: 0, y: y + 30 });
    return symbol(words.mark(name, difference, f), svg`${area}${named}${there}${more}${counts}`);
  });
  return { height: chartTop + changeRow * all.length - 36, marks: [number, ...bars] };
}

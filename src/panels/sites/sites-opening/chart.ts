import { scaleLinear } from "d3-scale";
import { xAxis } from "../../../marks/axis.ts";
import { empty } from "../../../marks/empty.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { monthTicks } from "../../../marks/month-ticks.ts";
import { shorten } from "../../../marks/shorten.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth } from "../../../marks/text.ts";
import { daysIn } from "../../../stats/complete-month.ts";
import { monthsBetween } from "../../../stats/months.ts";
import type { Voice } from "../../../words/voice.ts";
import type { OpeningModel, OpeningRow } from "./stats.ts";
import type { OpeningWords } from "./words.ts";

/** A line a site from its opening to the data cut, in opening order; planned sites a hollow dot, the others words only. */
export function drawOpening(model: OpeningModel, { width }: Size, words: OpeningWords, { f, names }: Voice): Drawing {
  const { rows, cut } = model;
  const days = rows.flatMap(({ opened }) => (opened === null ? [] : [opened]));
  const first = [...days, cut].toSorted()[0]?.slice(0, 7);
  if (rows.length === 0 || first === undefined) return empty(words.nothing, { width });
  const narrow = width < 500;
  const rowHeight = narrow ? 44 : 26;
  const top = 30;
  const bottom = top + rowHeight * rows.length;
  const room = Math.min(width * 0.4, Math.max(...rows.map(({ site }) => textWidth(names.site(site), 14))));
  const left = narrow ? 6 : room + 14;
  const endWidth = Math.max(...rows.map((row) => textWidth(words.end(row, f), 14, true)));
  const right = narrow ? width - 8 : width - endWidth - 14;
  const last = [...days, cut].toSorted().at(-1) ?? cut;
  const span = monthsBetween(first, last.slice(0, 7));
  const x = scaleLinear([0, span], [left, right]);
  const at = (day: string): number =>
    x(monthsBetween(first, day.slice(0, 7)) - 1 + (Number(day.slice(8, 10)) - 1) / daysIn(day.slice(0, 7)));
  const end = x(monthsBetween(first, cut.slice(0, 7)) - 1 + Number(cut.slice(8, 10)) / daysIn(cut.slice(0, 7)));

  const line = (row: OpeningRow, i: number): Markup => {
    const from = top + rowHeight * i;
    const y = from + (narrow ? 30 : rowHeight / 2);
    const text = narrow ? from + 13 : y;
    const { opened, state, first_consent } = row;
    const firstAt = first_consent === null ? null : at(`${first_consent}-15`);
    return symbol(
      words.mark(row, names, f),
      svg`<rect class="hit" x="0" y="${from}" width="${width}" height="${rowHeight}"/><text x="${narrow ? 0 : left - 14}" y="${text}" dy=".35em" text-anchor="${narrow ? "start" : "end"}">${shorten(names.site(row.site), narrow ? width - endWidth - 12 : room, 14)}</text>${
        opened !== null &&
        (state === "open"
          ? svg`<line class="open-line" x1="${at(opened)}" x2="${end}" y1="${y}" y2="${y}"/><circle class="full" cx="${at(opened)}" cy="${y}" r="4.5"/>${
              firstAt !== null &&
              svg`<line class="whisker" x1="${Math.max(at(opened), firstAt)}" x2="${Math.max(at(opened), firstAt)}" y1="${y - 7}" y2="${y + 7}"/>`
            }`
          : svg`<circle class="hollow" cx="${at(opened)}" cy="${y}" r="4.5"/>`)
      }<text class="value" x="${width}" y="${text}" dy=".35em" text-anchor="end">${words.end(row, f)}</text>`,
      state === "open" ? "" : "few",
      { key: "site", value: row.site },
    );
  };

  return {
    height: bottom + 30,
    marks: [
      svg`<g class="legend" aria-hidden="true"><circle class="full" cx="6" cy="10" r="4.5"/><text x="16" y="14">${words.opened}</text><line class="whisker" x1="${16 + textWidth(words.opened, 14) + 18}" x2="${16 + textWidth(words.opened, 14) + 18}" y1="3" y2="17"/><text x="${16 + textWidth(words.opened, 14) + 26}" y="14">${words.firstConsent}</text></g>`,
      xAxis(monthTicks(first, span, x, f.shortMonth), { top: top - 4, bottom }),
      ...rows.map(line),
    ],
  };
}

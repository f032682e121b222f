import type { Setting } from "../../../engine/setting.ts";
import { empty } from "../../../marks/empty.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { type LegendItem, legend } from "../../../marks/legend.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth, wrap } from "../../../marks/text.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Voice } from "../../../words/voice.ts";
import { binPlace, placedBins, type VafCell, type VafModel } from "./stats.ts";
import { shown, type VafWords } from "./wording.ts";

/** Between the margins and the bins. */
const gap = 12;
const left = 52;
const small = 14;
const edges = [...placedBins.slice(1).map(Number), 1];

const kindOf = ({ blood, tissue }: VafCell) => (blood === null ? "tissue" : tissue === null ? "blood" : "both");

/** Allele fraction in blood against tissue in bins of half a decade, squares by area; margins for one specimen only. */
export function drawVaf(model: VafModel, size: Size, words: VafWords, voice: Voice, context: Setting): Drawing {
  if (!shown(model)) return empty(words.nothing(model, !isDefault(context.filters)), size);
  const { width } = size;
  const { f, names } = voice;
  const count = placedBins.length;
  const wide = (width - left - gap - 18) / (count + 1);
  const high = width < 500 ? wide : 46;
  const key = legend(legendItems(words), width);
  const top = 22 + key.height + 34;
  const first = left + wide + gap;
  const floor = top + high * count;
  const bottom = floor + gap + high;
  /** The left edge of a column and the top of a row; null is the margin. */
  const x = (bin: VafCell["tissue"]) => (bin === null ? left : first + wide * binPlace(bin));
  const y = (bin: VafCell["blood"]) => (bin === null ? floor + gap : floor - high * (binPlace(bin) + 1));
  const largest = Math.max(
    1,
    ...model.cells.map((cell) => (kindOf(cell) === "blood" ? cell.with_haematopoiesis : cell.variants)),
  );
  const numbered = wide > 60;
  const largestSide = Math.min(wide, high) - (numbered ? 16 : 4);
  const square = (n: number, cx: number, cy: number, className: string): Markup | null => {
    const side = Math.max(2, largestSide * Math.sqrt(n / largest));
    return n === 0
      ? null
      : svg`<rect class="${className}" x="${cx - side / 2}" y="${cy - side / 2}" width="${side}" height="${side}"/>`;
  };
  const drawn = model.cells.filter((cell) => cell.variants > 0 || kindOf(cell) === "blood");
  const marks = drawn.map((cell): Markup => {
    const kind = kindOf(cell);
    const [cx, cy] = [x(cell.tissue) + wide / 2 - (numbered ? 12 : 0), y(cell.blood) + high / 2];
    return symbol(
      words.reading(cell, names, f),
      svg`<rect class="hit" x="${x(cell.tissue) + 1}" y="${y(cell.blood) + 1}" width="${wide - 2}" height="${high - 2}"/>${
        kind === "blood" &&
        cell.with_haematopoiesis > cell.variants &&
        square(cell.with_haematopoiesis, cx, cy, `block ${kind} open`)
      }${square(cell.variants, cx, cy, `full ${kind}`)}${
        numbered &&
        svg`<text class="halo" x="${cx + largestSide / 2 + 4}" y="${cy}" dy=".35em">${f.count(cell.variants)}</text>`
      }`,
    );
  });
  const label = (edge: number) => f.number(edge * 100, edge < 0.005 ? 2 : edge < 0.05 ? 1 : 0);
  const right = first + wide * count;
  const lines = edges.map((edge, i) => {
    const [ex, ey] = [first + wide * (i + 1), floor - high * (i + 1)];
    return svg`<line x1="${ex}" x2="${ex}" y1="${top}" y2="${bottom}"/><line x1="${left}" x2="${right}" y1="${ey}" y2="${ey}"/><text x="${ex}" y="${bottom + 18}" text-anchor="middle">${label(edge)}</text><text x="${left - 8}" y="${ey}" dy=".35em" text-anchor="end">${label(edge)}</text>`;
  });
  const notFound = wrap(words.notFound, left - 8, small);
  return {
    height: bottom + 62,
    marks: [
      svg`${key.markup}<text class="sub" x="0" y="${key.height + 26}" aria-hidden="true">${words.yTitle}</text>`,
      svg`<g class="axis" aria-hidden="true"><line x1="${first}" x2="${first}" y1="${top}" y2="${bottom}"/><line x1="${left}" x2="${right}" y1="${floor}" y2="${floor}"/>${lines}${notFound.map(
        (text, i) =>
          svg`<text font-size="${small}" x="${left - 8}" y="${floor + gap + high / 2 + 4 + 14 * (i - (notFound.length - 1) / 2)}" text-anchor="end">${text}</text><text font-size="${small}" x="${left + wide / 2}" y="${bottom + 16 + 14 * i}" text-anchor="middle">${text}</text>`,
      )}</g><line class="limit dashed" x1="${first}" y1="${floor}" x2="${right}" y2="${top}"/>`,
      svg`<text class="axis-title" x="${Math.max(0, right - textWidth(words.xTitle, 14))}" y="${bottom + 54}" aria-hidden="true">${words.xTitle}</text>`,
      ...marks,
    ],
  };
}

function legendItems({ key }: VafWords): LegendItem[] {
  const sample =
    (className: string) =>
    (x: number, y: number): Markup =>
      svg`<rect class="${className}" x="${x + 2}" y="${y - 7}" width="14" height="14"/>`;
  return [
    { mark: sample("full both"), text: key.both },
    { mark: sample("full tissue"), text: key.tissue },
    { mark: sample("full blood"), text: key.blood },
    { mark: sample("block blood open"), text: key.haematopoiesis },
    {
      mark: (x, y) => svg`<line class="limit dashed" x1="${x}" x2="${x + 20}" y1="${y}" y2="${y}"/>`,
      text: key.same,
    },
  ];
}

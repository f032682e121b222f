import type { Setting } from "../../../engine/setting.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { enough } from "../../../stats/few.ts";
import type { Format } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import type { GeneRow, GenesModel } from "./model.ts";
import { type Bases, type PlacedGenes, placeGenes } from "./place.ts";
import type { GenesWords } from "./wording.ts";

const bar = 14;

function bars(row: GeneRow, { tissue, middle, blood, scale }: Bases, y: number, f: Format): Markup {
  const rect = (x: number, width: number, className: string): Markup | null =>
    width === 0
      ? null
      : svg`<rect class="full ${className}" x="${x}" y="${y - bar / 2}" width="${width}" height="${bar}"/>`;
  const number = (x: number, n: number, anchor: "start" | "middle" | "end"): Markup =>
    svg`<text x="${x}" y="${y}" dy=".35em" text-anchor="${anchor}">${f.count(n)}</text>`;
  const [left, both, right] = [row.tissueOnly * scale, row.both * scale, row.bloodOnly * scale];
  return svg`${[
    rect(tissue - left, left, "tissue"),
    number(tissue - left - 6, row.tissueOnly, "end"),
    rect(middle - both / 2, both, "both"),
    both === 0 ? number(middle, 0, "middle") : number(middle + both / 2 + 6, row.both, "start"),
    rect(blood, right, "blood"),
    number(blood + right + 6, row.bloodOnly, "start"),
  ]}`;
}

function share(
  { ppa: { estimate, trials } }: GeneRow,
  ratio: string,
  y: number,
  { width, narrow, percent }: PlacedGenes,
  f: Format,
): Markup {
  const text = (className: string, x: number, content: string): Markup =>
    svg`<text class="${className}" x="${x}" y="${y}" dy=".35em" text-anchor="end">${content}</text>`;
  const told = enough(trials);
  return svg`${narrow && text("soft", percent.from - 8, "PPA")}${
    told && estimate !== null && text("value", percent.to, f.percent(estimate.value))
  }${text(told ? "" : "soft", width, ratio)}`;
}

function head({ at, top, bottom, width, narrow }: PlacedGenes, words: GenesWords): Markup {
  const base = (x: number): Markup => svg`<line class="rule" x1="${x}" x2="${x}" y1="${top - 4}" y2="${bottom}"/>`;
  return svg`<g aria-hidden="true">${[
    svg`<text class="tissue" x="${at.tissue}" y="14" text-anchor="end">${words.tissueOnly}</text>`,
    svg`<text x="${at.middle}" y="14" text-anchor="middle">${words.both}</text>`,
    svg`<text class="blood" x="${at.blood}" y="14">${words.bloodOnly}</text>`,
    !narrow && svg`<text class="sub" x="${width}" y="14" text-anchor="end">${words.ratio}</text>`,
    !narrow && [base(at.tissue), base(at.blood)],
  ]}</g>`;
}

/** One line a gene: patients with it in tissue only to the left, in both in the middle, in blood only to the right. */
export function drawGenes(
  model: GenesModel,
  { width }: Size,
  words: GenesWords,
  { f }: Voice,
  { filters }: Setting,
): Drawing {
  const placed = placeGenes(model, width, words, f, filters.gene);
  const { narrow, names, bottom, more, at } = placed;
  const label = (gene: string, y: number): Markup =>
    narrow
      ? svg`<text class="strong" x="0" y="${y}" dy=".35em" translate="no">${gene}</text>`
      : svg`<text class="name" x="${names}" y="${y}" dy=".35em" text-anchor="end" translate="no">${gene}</text>`;
  const lines = placed.rows.map(({ row, ratio, area, y, bars: middle }) =>
    symbol(
      words.reading(row, f),
      [hit(area), label(row.gene, y), bars(row, at, middle, f), share(row, ratio, y, placed, f)],
      "",
      { key: "gene", value: row.gene },
    ),
  );
  return {
    height: bottom + (more > 0 ? 30 : 8),
    marks: [
      head(placed, words),
      ...lines,
      ...(more > 0 ? [svg`<text class="sub" x="0" y="${bottom + 22}">${words.more(more, f)}</text>`] : []),
    ],
  };
}

import type { Setting } from "../../../engine/setting.ts";
import { empty } from "../../../marks/empty.ts";
import { fontSize, widest } from "../../../marks/forest-parts.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth } from "../../../marks/text.ts";
import { isDefault } from "../../../state/filters.ts";
import { fewBelow } from "../../../stats/few.ts";
import type { Format } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import { placeColumns } from "./place.ts";
import { type GeneRow, type GenesModel, inSight } from "./stats.ts";
import { drawable, type GenesWords } from "./wording.ts";

const bar = 14;
const top = 30;

/** Where tissue's bars end, both's are centred and blood's begin, and how many pixels a patient has. */
type Bases = { readonly tissue: number; readonly middle: number; readonly blood: number; readonly scale: number };

function bases(shown: readonly GeneRow[], left: number, right: number, words: GenesWords, f: Format): Bases {
  const column = (key: "tissue_only" | "both" | "blood_only", head: string, room: (text: number) => number) => ({
    largest: Math.max(1, ...shown.map((row) => row[key])),
    number: room(widest(shown.map((row) => f.count(row[key])))),
    head: widest([head]),
  });
  const beside = (text: number): number => text + 6;
  const columns = [
    column("tissue_only", words.tissueOnly, beside),
    column("both", words.both, (text) => 2 * beside(text)), // on both sides, so that the bars stay in the middle
    column("blood_only", words.bloodOnly, beside),
  ];
  const { scale, placed } = placeColumns(columns, left, right, right - left < 400 ? 10 : 18);
  const [tissue, both, blood] = placed;
  return { tissue: tissue?.to ?? 0, middle: ((both?.from ?? 0) + (both?.to ?? 0)) / 2, blood: blood?.from ?? 0, scale };
}

function bars(row: GeneRow, { tissue, middle, blood, scale }: Bases, y: number, f: Format): Markup {
  const rect = (x: number, width: number, className: string): Markup | null =>
    width === 0
      ? null
      : svg`<rect class="full ${className}" x="${x}" y="${y - bar / 2}" width="${width}" height="${bar}"/>`;
  const [left, both, right] = [row.tissue_only * scale, row.both * scale, row.blood_only * scale];
  const number = (x: number, n: number, anchor: "start" | "middle" | "end"): Markup =>
    svg`<text x="${x}" y="${y}" dy=".35em" text-anchor="${anchor}">${f.count(n)}</text>`;
  return svg`${rect(tissue - left, left, "tissue")}${number(tissue - left - 6, row.tissue_only, "end")}${rect(
    middle - both / 2,
    both,
    "both",
  )}${both === 0 ? number(middle, 0, "middle") : number(middle + both / 2 + 6, row.both, "start")}${rect(
    blood,
    right,
    "blood",
  )}${number(blood + right + 6, row.blood_only, "start")}`;
}

/** One line a gene: patients with it in tissue only to the left, in both in the middle, in blood only to the right. */
export function drawGenes(
  model: GenesModel,
  size: Size,
  words: GenesWords,
  { f }: Voice,
  { filters }: Setting,
): Drawing {
  if (!drawable(model)) return empty(words.nothing(model, !isDefault(filters), f), size);
  const { width } = size;
  const narrow = width < 500;
  const shown = inSight(model, filters.gene).slice(0, narrow ? 15 : 20);
  const rest = model.genes.length - shown.length;
  const rowHeight = narrow ? 46 : 26;
  const bottom = top + rowHeight * shown.length;

  const ratio = (row: GeneRow): string =>
    row.tissue_positive === 0 ? "–" : `${f.count(row.both)} / ${f.count(row.tissue_positive)}`;
  const percentEnd = width - widest(shown.map(ratio)) - 10;
  const percentStart = percentEnd - textWidth("100 %", fontSize, true);
  const left = narrow ? 0 : widest(shown.map(({ gene }) => gene)) + 14;
  const right = narrow ? width : Math.min(percentStart, width - widest([words.ratio])) - 24;
  const at = bases(shown, left, right, words, f);

  const agreement = (row: GeneRow, y: number): Markup => {
    const enough = row.tissue_positive >= fewBelow;
    const percent =
      enough && row.ppa !== null
        ? svg`<text class="value" x="${percentEnd}" y="${y}" dy=".35em" text-anchor="end">${f.percent(row.ppa)}</text>`
        : null;
    const name = narrow
      ? svg`<text class="soft" x="${percentStart - 8}" y="${y}" dy=".35em" text-anchor="end">PPA</text>`
      : null;
    return svg`${name}${percent}<text class="${enough ? "" : "soft"}" x="${width}" y="${y}" dy=".35em" text-anchor="end">${ratio(row)}</text>`;
  };

  const line = (row: GeneRow, i: number): Markup => {
    const from = top + rowHeight * i;
    const text = narrow ? from + 10 : from + rowHeight / 2;
    const label = narrow
      ? svg`<text class="strong" x="0" y="${text}" dy=".35em">${row.gene}</text>`
      : svg`<text class="name" x="${left - 14}" y="${text}" dy=".35em" text-anchor="end">${row.gene}</text>`;
    return symbol(
      words.reading(row, f),
      svg`<rect class="hit" x="0" y="${from}" width="${width}" height="${rowHeight - (narrow ? 4 : 0)}"/>${label}${bars(row, at, narrow ? from + 32 : text, f)}${agreement(row, text)}`,
      "",
      { key: "gene", value: row.gene },
    );
  };

  const base = (x: number): Markup => svg`<line class="rule" x1="${x}" x2="${x}" y1="${top - 4}" y2="${bottom}"/>`;
  return {
    height: bottom + (rest > 0 ? 30 : 8),
    marks: [
      svg`<g aria-hidden="true"><text class="tissue" x="${at.tissue}" y="14" text-anchor="end">${words.tissueOnly}</text><text x="${at.middle}" y="14" text-anchor="middle">${words.both}</text><text class="blood" x="${at.blood}" y="14">${words.bloodOnly}</text>${
        narrow
          ? null
          : svg`<text class="sub" x="${width}" y="14" text-anchor="end">${words.ratio}</text>${base(at.tissue)}${base(at.blood)}`
      }</g>`,
      ...shown.map(line),
      ...(rest > 0 ? [svg`<text class="sub" x="0" y="${bottom + 22}">${words.more(rest, f)}</text>`] : []),
    ],
  };
}

import { end } from "../../../marks/ends.ts";
import { fontSize } from "../../../marks/forest-parts.ts";
import type { Area } from "../../../marks/hit.ts";
import { textWidth } from "../../../marks/text.ts";
import { isNarrow } from "../../../marks/theme.ts";
import { widest } from "../../../marks/widest.ts";
import type { Sides } from "../../../questions/genes/counts.ts";
import type { Format } from "../../../words/format.ts";
import { placeColumns } from "./columns.ts";
import { type GeneRow, type GenesModel, inSight } from "./model.ts";
import type { GenesWords } from "./wording.ts";

const top = 30;

/** Where tissue's bars end, both's are centred and blood's begin, and how many pixels a patient has. */
export type Bases = {
  readonly tissue: number;
  readonly middle: number;
  readonly blood: number;
  readonly scale: number;
};
type PlacedGene = {
  readonly row: GeneRow;
  readonly ratio: string;
  readonly area: Area;
  /** Middles of the gene's name with its share, and of its bars. */
  readonly y: number;
  readonly bars: number;
};
export type PlacedGenes = {
  readonly width: number;
  readonly narrow: boolean;
  readonly at: Bases;
  /** Where names end, and where percentages begin and end. */
  readonly names: number;
  readonly percent: { readonly from: number; readonly to: number };
  readonly rows: readonly PlacedGene[];
  readonly top: number;
  readonly bottom: number;
  /** Genes that have no row. */
  readonly more: number;
};

/** A number as wide as it is drawn: in columns all figures are as wide, the slender 1 too. */
const asWide = (number: string): string => "0".repeat(number.length);

function placeBases(shown: readonly GeneRow[], from: number, to: number, words: GenesWords, f: Format): Bases {
  const column = (key: keyof Sides, head: string, room: (text: number) => number) => ({
    largest: end(key, Math.max(1, ...shown.map((row) => row[key]))),
    number: room(widest(shown.map((row) => asWide(f.count(row[key]))))),
    head: widest([head]),
  });
  const beside = (text: number): number => text + 6;
  const columns = [
    column("tissueOnly", words.tissueOnly, beside),
    column("both", words.both, (text) => 2 * beside(text)), // on both sides, so that the bars stay in the middle
    column("bloodOnly", words.bloodOnly, beside),
  ] as const;
  const { scale, placed } = placeColumns(columns, from, to, to - from < 400 ? 10 : 18);
  const [tissue, both, blood] = placed;
  return { tissue: tissue.to, middle: (both.from + both.to) / 2, blood: blood.from, scale };
}

/** One line a gene, as many as there is room for; on a phone the name stands over its bars. Pixels. */
export function placeGenes(model: GenesModel, width: number, words: GenesWords, f: Format, asked: string): PlacedGenes {
  const narrow = isNarrow(width);
  const shown = inSight(model, asked).slice(0, narrow ? 15 : 20);
  const height = narrow ? 46 : 26;
  const ratios = shown.map(({ ppa: { events, trials } }) =>
    trials === 0 ? "–" : `${f.count(events)} / ${f.count(trials)}`,
  );
  const percentEnd = width - widest(ratios) - 10;
  const percent = { from: percentEnd - textWidth("100 %", fontSize, true), to: percentEnd };
  const names = widest(shown.map(({ gene }) => gene));
  const left = narrow ? 0 : names + 14;
  const right = narrow ? width : Math.min(percent.from, width - widest([words.ratio])) - 24;
  return {
    width,
    narrow,
    at: placeBases(shown, left, right, words, f),
    names,
    percent,
    rows: shown.map((row, i) => {
      const from = top + height * i;
      const y = from + (narrow ? 10 : height / 2);
      const area = { x: 0, y: from, width, height: height - (narrow ? 4 : 0) };
      return { row, ratio: ratios[i] ?? "", area, y, bars: narrow ? from + 32 : y };
    }),
    top,
    bottom: top + height * shown.length,
    more: model.genes.length - shown.length,
  };
}

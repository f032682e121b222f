import { cumsum, sum } from "d3-array";
import type { Size } from "../../marks/frame.ts";
import type { Area } from "../../marks/hit.ts";
import { textWidth, wrap } from "../../marks/text.ts";
import { isNarrow, theme } from "../../marks/theme.ts";
import { widest } from "../../marks/widest.ts";

/** Patients of whom tissue says the one and blood the other. */
export type Field<Code extends string> = { readonly tissue: Code; readonly blood: Code; readonly patients: number };
/** The codes of both specimens, in order, and the fields that hold anybody. */
export type Square<Code extends string> = {
  readonly categories: readonly Code[];
  readonly cells: readonly Field<Code>[];
};

type Point = { readonly x: number; readonly y: number };
type PlacedText = Point & { readonly text: string };
export type PlacedSquare<Code extends string> = {
  readonly height: number;
  /** Where fields begin and end. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Heights of the lines over, between and under the rows. */
  readonly rules: readonly number[];
  /** Of each category, the lines of its name over its column and before its row. */
  readonly names: readonly { readonly head: readonly PlacedText[]; readonly label: readonly PlacedText[] }[];
  /** The middles of fields that hold nobody. */
  readonly none: readonly Point[];
  readonly cells: readonly {
    readonly cell: Field<Code>;
    readonly area: Area;
    readonly square: Point;
    readonly number: PlacedText;
  }[];
};
export type SquareTexts<Code extends string> = {
  readonly name: (category: Code) => string;
  readonly count: (patients: number) => string;
};

const row = 44;
const lineHeight = 16;
const columnWidth = 110;
/** A column narrower than this has its square over its number, not before it. */
const stackBelow = 46;
/** From the middle of a field to the middle of its number. */
const aside = 11;

/** Where columns begin, and the last one ends: all as wide, but where a name would touch the next each gets what it needs and as much more. */
function edgesOf(left: number, column: number, needed: readonly number[]): readonly number[] {
  const over = (column * needed.length - sum(needed)) / needed.length;
  const isTight = needed.some((each) => each > column) && over >= 0;
  return [
    left,
    ...Array.from(
      cumsum(needed, (each) => (isTight ? each + over : column)),
      (to) => left + to,
    ),
  ];
}

/** Categories of blood down, of tissue across: a field for each pair of them, its square before its number. */
export function placeSquare<Code extends string>(
  { cells, categories }: Square<Code>,
  { width }: Size,
  texts: SquareTexts<Code>,
): PlacedSquare<Code> {
  const narrow = isNarrow(width);
  const labels = categories.map((each) => wrap(texts.name(each), narrow ? 66 : columnWidth, theme.font));
  const left = widest(labels.flat()) + (narrow ? 6 : 16);
  const column = Math.min(columnWidth, (width - left) / categories.length);
  const stacked = column < stackBelow;
  const heads = categories.map((each) => wrap(texts.name(each), column - 4, theme.font));
  const needed = heads.map((lines) => widest(lines) + 8);
  // Names that have no room beside each other stand in two lines, every other one above.
  const linesOf = (names: typeof heads): number => Math.max(0, ...names.map((lines) => lines.length));
  const lower = sum(needed) > width - left ? linesOf(heads.filter((_, i) => i % 2 === 0)) : 0;
  const over = (i: number): number => (i % 2 === 0 ? 0 : lower);
  const top = 28 + lineHeight * Math.max(...heads.map((lines, i) => lines.length + over(i))) + 8;
  const edges = edgesOf(left, column, needed);
  const edge = (i: number): number => edges[i] ?? left;
  const x = (tissue: Code): number => (edge(categories.indexOf(tissue)) + edge(categories.indexOf(tissue) + 1)) / 2;
  /** Over the middle of its column, or as near to it as the figure's edge allows. */
  const headAt = (tissue: Code, lines: readonly string[]): number => Math.min(x(tissue), width - widest(lines) / 2);
  const y = (blood: Code): number => top + row * (categories.indexOf(blood) + 0.5);
  const fields = categories.flatMap((tissue) => categories.map((blood) => ({ tissue, blood })));

  return {
    height: top + row * categories.length + 8,
    left,
    right: edge(categories.length),
    top,
    rules: [...categories, "end"].map((_, i) => top + row * i),
    names: categories.map((each, i) => ({
      head: stack(heads[i] ?? [], { x: headAt(each, heads[i] ?? []), y: top - 10 - lineHeight * over(i) }, 1),
      label: stack(labels[i] ?? [], { x: 0, y: y(each) + 5 }, 0.5),
    })),
    none: fields
      .filter(({ blood, tissue }) => !cells.some((cell) => cell.blood === blood && cell.tissue === tissue))
      .map(({ blood, tissue }) => ({ x: x(tissue) + (stacked ? 0 : aside), y: y(blood) })),
    cells: cells.map((cell) => {
      const middle = { x: x(cell.tissue), y: y(cell.blood) };
      const [from, to] = [edge(categories.indexOf(cell.tissue)), edge(categories.indexOf(cell.tissue) + 1)];
      const text = texts.count(cell.patients);
      const half = textWidth(text, theme.font) / 2;
      const start = middle.x + aside - half;
      return {
        cell,
        area: { x: from + 1, y: middle.y - row / 2 + 1, width: to - from - 2, height: row - 2 },
        square: stacked ? { x: middle.x, y: middle.y - 9 } : { x: start - 12, y: middle.y },
        number: stacked ? { text, x: middle.x - half, y: middle.y + 11 } : { text, x: start + 1, y: middle.y },
      };
    }),
  };
}

/** Lines of text at a point, so much of them (0 to 1) above it. */
const stack = (lines: readonly string[], { x, y }: Point, above: number): readonly PlacedText[] =>
  lines.map((text, n) => ({ text, x, y: y + lineHeight * (n - above * (lines.length - 1)) }));

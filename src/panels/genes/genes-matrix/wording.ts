import type { PanelWords } from "../../../define/panel.ts";
import type { Format } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Cell, Kind } from "./cell.ts";
import type { Said } from "./facts.ts";
import type { GeneRow } from "./model.ts";

/** Partners see the genes found in so many patients or more, as the policy of their tables has it. */
export const leastNamed = 10;

export type MatrixWords = PanelWords<Said> & {
  readonly tissueOnly: string;
  readonly both: string;
  readonly bloodOnly: string;
  /** Heads of the three counts in a cell, as short as can be. */
  readonly short: { readonly tissue: string; readonly both: string; readonly blood: string };
  readonly pairs: (n: number, f: Format) => string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly haematopoiesis: string;
  readonly haematopoiesisGene: string;
  /** Heads of the parts of the matrix. */
  readonly withFinding: (genes: number, f: Format) => string;
  readonly withoutFinding: (genes: number, f: Format) => string;
  /** What is not on a printed page. */
  readonly onPaper: (genes: number, f: Format) => string;
  /** How many genes the start of the figure leaves out, and what shows all of them. */
  readonly more: (genes: number, f: Format) => string;
  readonly all: (genes: number, f: Format) => string;
  readonly reading: (row: GeneRow, voice: Voice) => string;
};

/** The cells of a row, put together where they say the same: [classes, what they say]. */
export function together(
  cells: readonly Cell[],
  say: (cell: Cell) => string,
): readonly (readonly [readonly Cell[], string])[] {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const said = say(cell);
    groups.set(said, [...(groups.get(said) ?? []), cell]);
  }
  return [...groups].map(([said, group]) => [group, said] as const);
}

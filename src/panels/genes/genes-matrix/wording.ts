import type { PanelWords } from "../../../define/panel.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import type { Cell, CellStatus, GeneRow, MatrixModel } from "./stats.ts";

/** The kinds of nothing that a cell can show. */
export type Nothing = Exclude<CellStatus, "ok">;

export type MatrixWords = PanelWords<MatrixModel> & {
  /** Why there is no figure; `filtered` when the reader has chosen a part of the study. */
  readonly nothing: (model: MatrixModel, filtered: boolean, f: Format) => string;
  readonly tissueOnly: string;
  readonly both: string;
  readonly bloodOnly: string;
  /** Heads of the three counts in a cell, as short as can be. */
  readonly short: { readonly tissue: string; readonly both: string; readonly blood: string };
  readonly pairs: (n: number, f: Format) => string;
  readonly kinds: Readonly<Record<Nothing, string>>;
  readonly haematopoiesis: string;
  readonly haematopoiesisGene: string;
  /** Heads of the parts of the matrix. */
  readonly withFinding: (genes: number, f: Format) => string;
  readonly withoutFinding: (genes: number, f: Format) => string;
  /** What is not on a printed page. */
  readonly onPaper: (genes: number, f: Format) => string;
  readonly cell: (cell: Cell, fusions: readonly string[], f: Format) => string;
  readonly reading: (row: GeneRow, names: Names, f: Format) => string;
};

/** Nothing supplied, or no pair: there is no matrix. */
export const drawable = (model: MatrixModel): boolean =>
  model.missing === null && model.evaluable > 0 && (model.rows.length > 0 || model.chosen !== null);

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

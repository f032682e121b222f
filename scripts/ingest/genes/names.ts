import { InputError } from "../../aggregate/problem.ts";
import { isMissing } from "../read/cells.ts";
import { supplied } from "../tables/supplied.ts";

/** What a name of a gene leads to: one approved symbol, several, or nothing that is known. */
export type Names = { readonly of: (name: string) => readonly string[]; readonly knows: (name: string) => boolean };

/** Without a file of names every name stands for itself. */
export const noNames: Names = { of: (name) => [name], knows: () => false };

/**
 * Names of genes from HGNC's complete set (symbol, alias_symbol, prev_symbol), or from a table of two columns (name,
 * approved; several approved symbols joined by a bar). An approved symbol stands for itself, whatever else it once named.
 * Throws InputError for a file that is neither.
 */
export async function readNames(path: string): Promise<Names> {
  const approved = new Set<string>();
  const leads = new Map<string, Set<string>>();
  const lead = (name: string, symbol: string): void => {
    leads.set(name, (leads.get(name) ?? new Set()).add(symbol));
  };
  const listed = (cell: string): readonly string[] => (isMissing(cell) ? [] : cell.split("|"));
  const columns = ["symbol", "alias_symbol", "prev_symbol", "name", "approved"];
  for (const row of (await supplied(path, "names", [], columns, "\t")).rows) {
    const symbol = row("symbol");
    if (symbol !== "") {
      approved.add(symbol);
      for (const other of [...listed(row("alias_symbol")), ...listed(row("prev_symbol"))]) lead(other, symbol);
    }
    for (const one of symbol === "" ? listed(row("approved")) : []) {
      if (row("name") === one) approved.add(one);
      else lead(row("name"), one);
    }
  }
  if (approved.size === 0)
    throw new InputError([
      "names: no approved symbol: must be HGNC's complete set, or have the columns name and approved",
    ]);
  return {
    of: (name) => (approved.has(name) ? [name] : [...(leads.get(name) ?? [])].sort()),
    knows: (name) => approved.has(name) || leads.has(name),
  };
}

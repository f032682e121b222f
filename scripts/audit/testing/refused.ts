import { Random } from "../../simulate/random.ts";
import { base, type Published } from "../published.ts";
import type { Exact } from "./made-up.ts";

/** A method that treats each cell by itself: what it shows of a count, from a number between 0 and 1 that is the cell's own. */
type CellMethod = (count: number, chance: number) => number | null;

/** Methods that were measured and refused; each shows a small count in fewer ways, or proves that somebody is there. */
export const refused = {
  "exact numbers": (count) => count,
  "1 to 4 left blank": (count) => (count >= 1 && count < base ? null : count),
  "nearest multiple of 5": (count) => base * Math.round(count / base),
  "middle of a class of 6": (count) => (count === 0 ? 0 : 6 * Math.floor((count - 1) / 6) + 3),
  "random rounding to 5": (count, chance) => base * Math.floor(count / base + chance),
  "small counts rounded to 5": (count, chance) => (count < base ? base * Math.floor(count / base + chance) : count),
  "small counts rounded to 3": (count, chance) => (count < 3 ? 3 * Math.floor(count / 3 + chance) : count),
  "cell key": (count, chance) => (count === 0 ? 0 : Math.max(1, count + Math.floor(5 * chance) - 2)),
  "cell key, in fives": (count, chance) =>
    count === 0 ? 0 : base * Math.round(Math.max(1, count + Math.floor(9 * chance) - 4) / base),
} as const satisfies Readonly<Record<string, CellMethod>>;

/** Releases with every cell treated by itself. */
export const cellByCell = (releases: readonly Exact[], show: CellMethod): readonly Published[] =>
  releases.map((release, at) => ({
    ...release,
    tables: release.tables.map((table, number) => ({
      ...table,
      shown: (table.truth ?? []).map((count, place) =>
        show(count, new Random(at, number, ...letters(table.cells[place] ?? [])).uniform()),
      ),
    })),
  }));

const letters = (codes: readonly string[]): readonly number[] =>
  [...codes.join("|")].map((letter) => letter.codePointAt(0) ?? 0);

import { shown } from "../../aggregate/problem.ts";
import { ownText } from "../text/own-text.ts";
import type { TextRecord } from "../text/records.ts";
import type { Labels } from "./labels.ts";
import type { Reading } from "./reading.ts";
import { type Refusal, Refused, type Verdict, verdictOf } from "./verdict.ts";

/** One row's cells by key; a column that the file does not have, and a cell left out at the end, read as empty. */
export type Row<K extends string> = (key: K) => string;

/** The key of columns that are known and not read. */
const unused: string = "unused";

/** The header of one table, and how its rows are cut by it. */
export class Table<K extends string> {
  /** Columns that are needed and not there; every row is then refused. */
  readonly absent: readonly string[];
  readonly #at = new Map<K, number>();
  readonly #width: number;
  readonly #reach: number;
  /** A column that is read and stands twice; nobody can tell which counts. */
  #twice: string | undefined;

  /** Tells `reading` of columns that are not known. `needed` columns must be there, and rows must reach them. */
  constructor(header: TextRecord, labels: Labels<K>, needed: readonly K[], reading: Reading) {
    const cells = withoutTail(header.cells);
    this.#width = cells.length;
    for (const [i, cell] of cells.entries()) {
      const key = labels.keyOf(cell);
      if (key === undefined) reading.notKnown(cell);
      else if (this.#at.has(key) && key !== unused) this.#twice ??= cell;
      else this.#at.set(key, i);
    }
    const textOf = (key: K): string => labels.rows.find(([known]) => known === key)?.[1] ?? key;
    this.absent = needed.filter((key) => !this.#at.has(key)).map(textOf);
    this.#reach = needed.length === 0 ? cells.length : 1 + Math.max(...needed.map((key) => this.#at.get(key) ?? -1));
  }

  has(key: K): boolean {
    return this.#at.has(key);
  }

  /** What `judge` says of a row; a cell that is refused in a row with fewer cells than the header says so, too. */
  judge(record: TextRecord, judge: (row: Row<K>) => Verdict): Verdict {
    const row = this.#row(record);
    const verdict = verdictOf(() => judge(row));
    return verdict === "kept" || "out" in verdict ? verdict : ofNarrowRow(verdict, record.cells, this.#width);
  }

  /** Throws Refused for a row that is wider than its header, cut, or without a column that is needed. */
  #row({ cells, ended }: TextRecord): Row<K> {
    const [absent] = this.absent;
    if (this.#twice !== undefined)
      throw new Refused(this.#twice, "a column that stands twice", "one column for each name");
    if (absent !== undefined)
      throw new Refused(absent, "no such column in the header", "this column; the header may have lost its tabs");
    checkWidth(cells, this.#width, this.#reach, ended);
    // What a reader keeps of a row must not keep the piece of the file alive that it was cut from.
    return (key) => ownText(cells[this.#at.get(key) ?? -1] ?? "");
  }
}

/** Throws Refused for cells beyond a header of `width`, or for fewer than `reach`, or fewer than `width` at a cut end. */
export function checkWidth(cells: readonly string[], width: number, reach: number, ended: boolean): void {
  const beyond = cells.slice(width).find((cell) => cell !== "");
  if (beyond === undefined && (cells.length >= width || (cells.length >= reach && ended))) return;
  const { length } = withoutTail(cells);
  const found = `${length} ${length === 1 ? "cell" : "cells"}`;
  const rule = asHeader(cells, width);
  if (beyond !== undefined) throw new Refused(null, `${found}, the last ${shown(beyond)}`, rule);
  throw new Refused(null, found, `${rule}; ${ended ? lostTab : "the file may be cut here"}`);
}

export const lostTab = "a tab may have become a space, or be lost";

/** Says both numbers, as a rule is told also where what was found is not. */
const asHeader = (cells: readonly string[], width: number): string =>
  `as many cells as the header: ${width} (here ${withoutTail(cells).length})`;

/** Where tabs are lost, cells stand under the names of others, and what is wrong with one of them is not the cause. */
function ofNarrowRow(refusal: Refusal, cells: readonly string[], width: number): Refusal {
  if (withoutTail(cells).length >= width) return refusal;
  return { ...refusal, rule: `${refusal.rule}; ${asHeader(cells, width)}; ${lostTab}` };
}

/** Cells without the empty ones at the end, with which some programs pad every line. */
export function withoutTail(cells: readonly string[]): readonly string[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1] === "") end -= 1;
  return end === cells.length ? cells : cells.slice(0, end);
}

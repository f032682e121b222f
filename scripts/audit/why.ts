import type { Fault } from "./judge.ts";
import type { Knowledge } from "./knowledge/knowledge.ts";
import type { Program } from "./program/program.ts";
import { proofsOf } from "./program/proof.ts";
import type { Published } from "./published.ts";

/** A number of a release, or several that are added up, by their places in the table. */
type Numbers = { readonly release: string; readonly table: string; readonly places: readonly number[] };

/**
 * What a fault follows from, so that others can be shown in place of these numbers: a weighted sum of the limits that they leave, and of
 * their totals, is more than it may be by `excess`.
 */
export type Why = {
  /** The fault in words, and the tables that it is in. */
  readonly text: string;
  readonly tables: readonly string[];
  readonly excess: number;
  /** A weight above 0 takes the smallest number that the one shown leaves, below 0 the largest. */
  readonly limits: readonly (Numbers & { readonly weight: number })[];
  /** Totals that are known from what is shown. */
  readonly totals: readonly (Numbers & { readonly weight: number })[];
};

/** So many faults are looked into at most. */
const most = 60;

/** What each of the first faults follows from. */
export function whyOf(
  releases: readonly Published[],
  { unknowns: { list } }: Knowledge,
  program: Program,
  faults: readonly Fault[],
): readonly Why[] {
  const numbers = (cells: readonly number[]): Numbers => {
    const first = list[cells[0] ?? 0];
    return {
      release: releases[first?.release ?? 0]?.name ?? "",
      table: first?.table.name ?? "",
      places: cells.map((cell) => list[cell]?.place ?? 0),
    };
  };
  const looked = faults.slice(0, most);
  const proofs = proofsOf(
    program,
    looked.map(({ forms }) => forms),
  );
  return looked.flatMap(({ failure, forms, most }, at) => {
    const proof = proofs[at];
    if (proof === undefined) return [];
    const { value, limits, facts } = proof;
    return [
      {
        text: failure.text,
        tables: [...new Set(forms.flatMap(({ cells }) => cells.map((cell) => list[cell]?.table.name ?? "")))],
        excess: value - most,
        limits: limits.map(({ cell, weight }) => ({ ...numbers([cell]), weight })),
        totals: facts.flatMap(({ fact, weight }) =>
          fact.from === "accuracy" || fact.from === "code" ? [{ ...numbers(fact.cells), weight }] : [],
        ),
      },
    ];
  });
}

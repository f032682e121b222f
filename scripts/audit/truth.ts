import type { Failure, FailureKind } from "./failure.ts";
import { codesOf } from "./judge.ts";
import { holds, type Knowledge } from "./knowledge/knowledge.ts";
import type { Fact } from "./program/program.ts";
import { base, cellName, groupsOf, isIdentifying, type Published, sumOf } from "./published.ts";

/**
 * Where the true numbers do not agree with what a reader is told. Then what follows from it is no protection but an error: a
 * number rounded otherwise, a link that is false, a total further off than is said, a guard that was not kept, too few zeros raised.
 */
export function untruths(releases: readonly Published[], { unknowns, certain }: Knowledge): readonly Failure[] {
  const { truth } = unknowns;
  if (!truth) return [];
  const cells = unknowns.list.flatMap(({ release, table, place }, at) => {
    const [low, high, count] = [certain.low[at] ?? 0, certain.high[at] ?? 0, truth[at] ?? 0];
    if (count >= low && count <= high) return [];
    const name = releases[release]?.name ?? "";
    const text = `${name}: ${cellName(table, place)}: shown as ${table.shown[place] ?? "nothing"}, which leaves ${low} to ${high}, but is ${count}`;
    return [
      {
        kind: "truth-outside" as const,
        release: name,
        table: table.name,
        cell: codesOf(table, place),
        low,
        high,
        text,
      },
    ];
  });
  const facts = certain.facts
    // A group that is too small has a fault of its own.
    .filter((fact) => fact.from !== "group" && !holds(fact, truth))
    .map(({ from, says, cells: [cell = 0] }) => ({
      kind: kindOf[from] ?? ("truth-outside" as const),
      release: releases[unknowns.list[cell]?.release ?? 0]?.name ?? "",
      text: kindOf[from] ? `${says}, in truth less than 5` : `${says}: not true`,
    }));
  return [...cells, ...facts, ...releases.flatMap(tooFewRaised)];
}

/** Rules that hide a number of 1 to 4: where they are not kept, the steps alone prove it. */
const kindOf: Partial<Readonly<Record<Fact["from"], FailureKind>>> = { guard: "change", rest: "presence" };

/** Raised zeros that are too few to hide who is in a cell shown as 5, as far as there are zeros to raise. */
function tooFewRaised(release: Published): readonly Failure[] {
  let [small, zeros, raised] = [0, 0, 0];
  for (const { truth, shown } of release.tables.filter(isIdentifying))
    truth?.forEach((count, place) => {
      if (count >= 1 && count < base) small++;
      if (count === 0) zeros++;
      if (count === 0 && shown[place] === base) raised++;
    });
  const needed = Math.min(zeros, Math.ceil(release.raisedZeros * small));
  if (raised >= needed) return [];
  const text = `${release.name}: ${raised} zeros are raised to 5 beside ${small} cells of 1 to 4, fewer than the ${needed} that the rules promise`;
  return [{ kind: "truth-outside", release: release.name, text }];
}

/**
 * Groups of somebody that tell results and are too small for it; by the shown numbers where the true ones are not known, and then not
 * one with nothing above 5, which may be empty.
 */
export const smallGroups = (releases: readonly Published[]): readonly Failure[] =>
  releases.flatMap((release) =>
    release.tables
      .filter((table) => table.results && isIdentifying(table))
      .flatMap((table) =>
        [...groupsOf(table)].flatMap(([key, places]) => {
          const size = sumOf(table.truth ?? table.shown, places);
          const maybeNobody = !table.truth && places.every((place) => (table.shown[place] ?? 0) <= base);
          if (size === 0 || maybeNobody || size >= release.thresholds.group) return [];
          const text = `${release.name}: ${table.name} (${key}) tells results of ${size}, fewer than ${release.thresholds.group}`;
          return [{ kind: "small-group" as const, release: release.name, table: table.name, text }];
        }),
      ),
  );

/** Totals that are shown apart though the true ones are the same: then the tables were not rounded together. */
export function totalsThatDiffer(releases: readonly Published[], { unknowns, certain }: Knowledge): readonly Failure[] {
  const shown = unknowns.list.map(({ table, place }) => table.shown[place] ?? 0);
  return certain.facts
    .filter((fact) => fact.from === "link" && fact.low === 0 && !holds(fact, shown))
    .map(({ says, cells: [cell = 0] }) => ({
      kind: "totals-differ" as const,
      release: releases[unknowns.list[cell]?.release ?? 0]?.name ?? "",
      text: `${says}: not of the numbers shown`,
    }));
}

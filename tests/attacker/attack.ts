import { type Asked, type Ends, endsOf, isSafe } from "./ends.ts";
import { narrowed, type Row } from "./equations.ts";
import { allTold, changesOf, equationsOf, grantedOf, isTelling, restsOf, type Sum, valueIn } from "./knowledge.ts";
import type { Release } from "./published.ts";

/** What an attacker worked out, in words; nothing where all is safe. */
export type Found = { readonly narrowed: string[]; readonly present: string[]; readonly changed: string[] };

const isSmall = (count: number): boolean => count >= 1 && count <= 4;
const opposite = (sum: Sum): Sum => new Map([...sum].map(([at, times]) => [at, -times]));
const range = ({ low, high }: Ends): string => `${Math.ceil(low - 1e-6)} to ${Math.floor(high + 1e-6)}`;
/** A group of 1 to 4 keeps so many values. */
const enough = 5;

/**
 * Tries to work out every group and every change of 1 to 4 from all published releases. `exact` are the same unrounded: they choose what is
 * worth asking, and which of the things that a reader may take for granted are true. Throws an Error where what is published cannot be.
 */
export function attack(published: readonly Release[], exact: readonly Release[]): Found {
  const told = allTold(published);
  const truth = allTold(exact).map(({ cell }) => cell.shown ?? Number.NaN);
  const known = equationsOf(published, told);
  const isTrue = ({ of, low, high }: Row): boolean => valueIn(of, truth) >= low && valueIn(of, truth) <= high;
  const rows = [...known.rows.filter(isTrue), ...grantedOf(told, truth)];
  const equations = narrowed({ ...known, rows });
  const name = (at: number): string => {
    const { release, table, cell } = told[at] as (typeof told)[number];
    return `${published[release]?.name}: ${table.name} (${Object.values(cell.at).join(" · ")})`;
  };
  const named = (sum: Sum): string =>
    [...sum].map(([at, times]) => `${times < 0 ? "without " : ""}${name(at)}`).join(", ");
  const questions: { readonly asked: Asked; readonly into: keyof Found; readonly says: string }[] = [];
  const group = (of: Sum, tells: boolean, says: string): void => {
    if (!isSmall(valueIn(of, truth))) return;
    questions.push({ asked: { of, least: Number.POSITIVE_INFINITY, values: enough }, into: "narrowed", says });
    if (tells) questions.push({ asked: { of, least: 0, values: 1 }, into: "present", says });
  };
  for (const { at, table } of told) group(new Map([[at, 1]]), isTelling(table), name(at));
  for (const rest of restsOf(published, told)) group(rest, true, named(rest));
  for (const { sum } of changesOf(told)) {
    const change = valueIn(sum, truth);
    if (!isSmall(Math.abs(change))) continue;
    const of = change > 0 ? sum : opposite(sum);
    questions.push({ asked: { of, least: 0, values: 1 }, into: "changed", says: named(of) });
  }
  const found: Found = { narrowed: [], present: [], changed: [] };
  endsOf(
    equations,
    questions.map(({ asked }) => asked),
  ).forEach((ends, i) => {
    const question = questions[i];
    if (question && !isSafe(ends, question.asked)) found[question.into].push(`${question.says}: ${range(ends)}`);
  });
  return found;
}

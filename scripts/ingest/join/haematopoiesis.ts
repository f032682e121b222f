import { InputError } from "../../aggregate/problem.ts";
import { variantKey } from "../read/variant-key.ts";
import type { SuppliedRow } from "../tables/supplied.ts";
import type { JoinedSpecimen } from "./specimens.ts";

/** True for a call that the study has judged to come from blood formation. */
export type IsHaematopoiesis = (specimen: JoinedSpecimen, key: string) => boolean;

/**
 * Calls of haematopoiesis by the study's own table of sample_id and variant (chromosome:position:reference:alternative).
 * Nothing else tells them. Throws InputError, by line, for what is no variant.
 */
export function haematopoiesisBy(rows: readonly SuppliedRow[]): IsHaematopoiesis {
  const known = new Map<string, Set<string>>();
  const problems: string[] = [];
  for (const row of rows) {
    const key = variantKey(row("variant"));
    if (key === undefined)
      problems.push(`${row.place}: variant: must be chromosome:position:reference:alternative, such as 2:25457242:C:T`);
    else known.set(row("sample_id"), (known.get(row("sample_id")) ?? new Set()).add(key));
  }
  if (problems.length > 0) throw new InputError(problems);
  return ({ ids }, key) => [...ids].some((id) => known.get(id)?.has(key) === true);
}

import { enough } from "../../../stats/few.ts";
import type { SameTargetModel, TargetRow } from "./model.ts";

export type Verdict =
  | { readonly say: "nothing_in_tissue"; readonly evaluable: number }
  /** Of patients with a finding in tissue, those of whom blood has a variant of it. */
  | { readonly say: "found"; readonly any: TargetRow };
export type Sure =
  | { readonly say: "share"; readonly any: TargetRow }
  | { readonly say: "around"; readonly any: TargetRow };
export type Said = {
  readonly verdict: Verdict;
  readonly sure: readonly Sure[];
  /** Whether variants are told too; and the classes with too few findings in tissue to be drawn. */
  readonly note: { readonly variants: boolean; readonly few: readonly TargetRow["class"][] };
};

export function factsOf({ any, rows }: SameTargetModel): Said {
  const note = {
    variants: any.variants !== null,
    few: rows.filter(({ found }) => !enough(found.any.trials)).map((row) => row.class),
  };
  if (any.found.any.trials === 0)
    return { verdict: { say: "nothing_in_tissue", evaluable: any.evaluable }, sure: [], note };
  const share: readonly Sure[] = enough(any.found.any.trials) ? [{ say: "share", any }] : [];
  return { verdict: { say: "found", any }, sure: [...share, { say: "around", any }], note };
}

import type { Setting } from "../../../engine/setting.ts";
import type { Share } from "../../../stats/share.ts";
import type { SelectionModel } from "./model.ts";

/** How many of the screened joined. */
export type Verdict = { readonly say: "joined"; readonly consented: Share };
type Reason = SelectionModel["given"][number];
/** What stands behind it: the interval, and why the others are not in. */
export type Fact =
  | { readonly say: "share"; readonly consented: Share }
  | { readonly say: "out"; readonly out: number; readonly reasons: readonly Reason[] }
  /** Under a period: of whom it is, where other figures on the page are of others. */
  | { readonly say: "by_screening" }
  | { readonly say: "without_reason"; readonly patients: number; readonly out: number };
export type Said = { readonly verdict: Verdict; readonly sure: readonly Fact[] };

export function factsOf(
  { consented, notIncluded, given, withoutReason }: SelectionModel,
  { filters }: Pick<Setting, "filters">,
): Said {
  const inPeriod = filters.period !== "";
  const out = notIncluded.events;
  const facts: readonly (Fact | false | null)[] = [
    { say: "share", consented },
    out > 0 && { say: "out", out, reasons: given.slice(0, 3) },
    inPeriod
      ? { say: "by_screening" }
      : withoutReason && { say: "without_reason", patients: withoutReason.events, out },
  ];
  return { verdict: { say: "joined", consented }, sure: facts.filter((fact) => !!fact) };
}

import type { Setting } from "../../../engine/setting.ts";
import { isDefault } from "../../../state/filters.ts";
import type { SiteModel } from "./model.ts";

/** How many of the open sites have patients, and own targets reached. */
export type Verdict =
  | { readonly say: "nobody_yet"; readonly open: number }
  | { readonly say: "nobody_chosen" }
  | {
      readonly say: "sites";
      readonly open: number;
      /** Open sites with somebody who consented, among the chosen. */
      readonly withPatients: number;
      readonly whole: boolean;
      /** Own targets; null of a part of the study, and where no site has one. */
      readonly targets: { readonly reached: number; readonly of: number } | null;
    };
export type Fact =
  | { readonly say: "people"; readonly consented: number; readonly screened: number }
  /** Open sites without a patient yet, by code: of the whole study only. */
  | { readonly say: "waiting"; readonly sites: readonly string[] }
  | { readonly say: "no_targets" };
export type Said = { readonly verdict: Verdict; readonly sure: readonly Fact[] };

export function factsOf(model: SiteModel, { filters }: Setting): Said {
  const { open, consented, screened, withTarget, reached, waiting } = model;
  const whole = isDefault(filters);
  if (consented === 0) return { verdict: whole ? { say: "nobody_yet", open } : { say: "nobody_chosen" }, sure: [] };
  const sure: readonly (Fact | false)[] = [
    { say: "people", consented, screened },
    whole && waiting.length > 0 && { say: "waiting", sites: waiting },
    whole && withTarget === 0 && { say: "no_targets" },
  ];
  const targets = whole && withTarget > 0 ? { reached, of: withTarget } : null;
  return {
    verdict: { say: "sites", open, withPatients: open - waiting.length, whole, targets },
    sure: sure.filter((fact) => !!fact),
  };
}

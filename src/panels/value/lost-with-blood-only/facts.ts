import { sum } from "d3-array";
import type { OneModel } from "../../../kinds/one-specimen/model.ts";
import { type Share, shareOf } from "../../../stats/share.ts";

const faintBands: readonly string[] = ["lt_0_1pct", "0_1_to_1pct"];

/** Patients of whom blood was judged for the class and had nothing, of those with a finding in tissue; and those with a tumour fraction under 1 % among them. */
export function missedByBlood({ examined, positive }: OneModel): { readonly missed: Share; readonly faint: number } {
  const missed = sum(examined, ({ found }) => found.events);
  const faint = sum(examined, ({ part, found }) => (faintBands.includes(part) ? found.events : 0));
  return { missed: shareOf(missed, positive), faint };
}

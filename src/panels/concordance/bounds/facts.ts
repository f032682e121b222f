import { enough } from "../../../stats/few.ts";
import type { Share } from "../../../stats/share.ts";
import type { BoundsModel, BoundsRow, Like } from "./model.ts";

export type Verdict =
  | { readonly say: "nothing_in_tissue"; readonly evaluable: number }
  /** Nobody with a finding in tissue can be compared. */
  | { readonly say: "none_compared"; readonly missing: number }
  /** Everybody with a finding in tissue is compared. */
  | { readonly say: "none_missing"; readonly ppa: Share }
  | { readonly say: "worst"; readonly worst: Share };

export type Sure =
  | { readonly say: "worst"; readonly worst: Share }
  | { readonly say: "compared"; readonly ppa: Share; readonly missing: number }
  /** Had all of the missing agreed, and had they been like others; null where that is not told. */
  | { readonly say: "otherwise"; readonly best: Share; readonly weighted: Weighted | null };
export type Weighted = { readonly share: number; readonly like: Like };

export type Said = {
  readonly verdict: Verdict;
  readonly sure: readonly Sure[];
  readonly note: { readonly few: readonly BoundsRow["class"][] };
};

function verdictOf({ evaluable, ppa, worst, missing }: BoundsRow): Verdict {
  if (worst.trials === 0) return { say: "nothing_in_tissue", evaluable };
  if (missing === 0) return { say: "none_missing", ppa };
  return ppa.trials === 0 ? { say: "none_compared", missing } : { say: "worst", worst };
}

export function factsOf({ any, rows, like }: BoundsModel): Said {
  const { ppa, worst, best, missing, weighted } = any;
  const verdict = verdictOf(any);
  const compared: readonly Sure[] = [
    { say: "compared", ppa, missing },
    {
      say: "otherwise",
      best,
      weighted: weighted === null || like === null || !enough(worst.trials) ? null : { share: weighted, like },
    },
  ];
  return {
    verdict,
    sure:
      verdict.say === "worst" || verdict.say === "none_missing"
        ? [{ say: "worst", worst }, ...(missing > 0 ? compared : [])]
        : [],
    note: { few: rows.filter((row) => !enough(row.worst.trials)).map((row) => row.class) },
  };
}

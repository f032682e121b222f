import type { LeftOutModel, Remark } from "./model.ts";

type Rows = Pick<LeftOutModel, "read" | "rejected" | "warned">;
export type Verdict = (Rows & { readonly say: "none" }) | (Rows & { readonly say: "some" });
export type Fact =
  | { readonly say: "rejected"; readonly remarks: readonly Remark[] }
  | { readonly say: "warned"; readonly remarks: readonly Remark[] }
  /** No row stood twice. */
  | { readonly say: "no_duplicates" };
export type Said = { readonly verdict: Verdict; readonly sure: readonly Fact[] };

const mostTold = 2;
const duplicate = "duplicate id";

export function factsOf({ read, rejected, warned, remarks }: LeftOutModel): Said {
  const of = (kind: Remark["what"]) => remarks.filter(({ what }) => what === kind).slice(0, mostTold);
  const [out, doubtful] = [of("rejected"), of("warning")];
  return {
    verdict: { say: rejected === 0 ? "none" : "some", read, rejected, warned },
    sure: [
      ...(out.length > 0 ? [{ say: "rejected", remarks: out } as const] : []),
      ...(doubtful.length > 0 ? [{ say: "warned", remarks: doubtful } as const] : []),
      ...(remarks.some(({ rule }) => rule === duplicate) ? [] : [{ say: "no_duplicates" } as const]),
    ],
  };
}

import type { Specimen } from "../../../cubes/codes.ts";
import type { Off } from "../../../stats/cusum.ts";
import { current, type Laboratory, type Quarter, type SinceModel } from "./model.ts";

/** A laboratory that has fallen behind with a specimen, since when, and its last quarter. */
export type Behind = {
  readonly node: string;
  readonly specimen: Specimen;
  readonly since: string;
  readonly last: Quarter;
};
/** One that was behind and no longer is. */
export type Back = { readonly node: string; readonly specimen: Specimen; readonly off: Off };
export type Verdict =
  | { readonly say: "late"; readonly late: readonly [Behind, ...Behind[]] }
  | { readonly say: "none"; readonly laboratories: number }
  /** Of the chosen laboratory. */
  | { readonly say: "chosen_none"; readonly node: string }
  | { readonly say: "chosen_unknown"; readonly node: string };
export type Fact =
  | { readonly say: "last"; readonly late: readonly Behind[]; readonly others: number }
  | { readonly say: "back"; readonly back: readonly Back[]; readonly others: number }
  | { readonly say: "alarms" };
export type Said = { readonly verdict: Verdict; readonly howSure: readonly Fact[]; readonly chosen: string | null };

/** Two are named, and the others counted. */
const named = 2;

const lastOf = ({ quarters }: Laboratory): Quarter[] => quarters.slice(-1);

function verdictOf({ chosen, watched }: SinceModel, [first, ...others]: readonly Behind[]): Verdict {
  if (first) return { say: "late", late: [first, ...others] };
  const nodes = new Set(watched.flatMap(({ laboratories }) => laboratories.map(({ node }) => node)));
  if (chosen === null) return { say: "none", laboratories: nodes.size };
  return nodes.has(chosen) ? { say: "chosen_none", node: chosen } : { say: "chosen_unknown", node: chosen };
}

/** Who is late now and since when, of all or of the chosen laboratory; how sure: the last quarter, and who is back. */
export function factsOf(model: SinceModel): Said {
  const { watched, chosen, nodes } = model;
  const each = nodes
    .filter((node) => chosen === null || node === chosen)
    .flatMap((node) =>
      watched.flatMap(({ specimen, laboratories }) =>
        laboratories.filter((one) => one.node === node).map((laboratory) => ({ specimen, laboratory })),
      ),
    );
  const late = each.flatMap(({ specimen, laboratory }) =>
    lastOf(laboratory).flatMap((last): Behind[] => {
      const since = current(laboratory)?.from;
      return since === undefined ? [] : [{ node: laboratory.node, specimen, since, last }];
    }),
  );
  const back = each.flatMap(({ specimen, laboratory: { node, off } }) =>
    off.filter(({ until }) => until !== null).map((period): Back => ({ node, specimen, off: period })),
  );
  const facts: readonly (Fact | false)[] = [
    late.length > 0 && { say: "last", late: late.slice(0, named), others: Math.max(0, late.length - named) },
    back.length > 0 && { say: "back", back: back.slice(0, 1), others: back.length - 1 },
    { say: "alarms" },
  ];
  return { verdict: verdictOf(model, late), howSure: facts.filter((fact) => !!fact), chosen };
}

import type { Specimen } from "../../../cubes/codes.ts";
import type { Setting } from "../../../engine/setting.ts";
import type { PendingModel } from "./model.ts";

type Late = { readonly specimen: Specimen; readonly late: number; readonly received: number; readonly days: number };

/** What the panel says, each thing once, in the order in which it is said. */
export type Fact =
  | {
      readonly say: "open";
      readonly samples: readonly { readonly specimen: Specimen; readonly open: number }[];
      readonly all: number;
    }
  | { readonly say: "no_target" }
  | { readonly say: "late"; readonly all: number; readonly each: readonly Late[] }
  | { readonly say: "no_target_for"; readonly specimens: readonly Specimen[] }
  | { readonly say: "oldest_received"; readonly specimen: Specimen; readonly days: number }
  | { readonly say: "not_received"; readonly samples: number; readonly oldest: number };

export type Said = {
  readonly summary: readonly Fact[];
  readonly note: { readonly cut: string; readonly notReceived: number };
};

/** Over both specimens. */
export const sumOf = ({ waiting }: PendingModel, key: "open" | "notReceived"): number =>
  waiting.reduce((sum, { all }) => sum + all[key], 0);

/** The sample that has waited longest, and its specimen; null without any. */
export function oldestOf({ waiting }: PendingModel, key: "oldestReceived" | "oldestNotReceived") {
  const found = waiting.flatMap(({ specimen, all }) => (all[key] === null ? [] : [{ specimen, days: all[key] }]));
  return found.toSorted((a, b) => b.days - a.days)[0] ?? null;
}

function targets({ waiting }: PendingModel): readonly (Fact | false)[] {
  const each = waiting.flatMap(({ specimen, all: { late, received } }) =>
    late === null ? [] : [{ specimen, late: late.samples, received, days: late.days }],
  );
  const without = waiting.filter(({ all }) => all.late === null).map(({ specimen }) => specimen);
  if (each.length === 0) return [{ say: "no_target" }];
  return [
    { say: "late", all: each.reduce((sum, { late }) => sum + late, 0), each },
    without.length > 0 && { say: "no_target_for", specimens: without },
  ];
}

export function factsOf(model: PendingModel, { manifest: { study } }: Setting): Said {
  const samples = model.waiting
    .filter(({ all }) => all.open > 0)
    .map(({ specimen, all }) => ({ specimen, open: all.open }));
  const [received, underway] = [oldestOf(model, "oldestReceived"), oldestOf(model, "oldestNotReceived")];
  const notReceived = sumOf(model, "notReceived");
  const summary: readonly (Fact | false | null)[] = [
    { say: "open", samples, all: sumOf(model, "open") },
    ...targets(model),
    received && { say: "oldest_received", ...received },
    underway && { say: "not_received", samples: notReceived, oldest: underway.days },
  ];
  return { summary: summary.filter((fact) => !!fact), note: { cut: study.data_cut, notReceived } };
}

import type { Specimen } from "../../../cubes/codes.ts";
import type { Setting } from "../../../engine/setting.ts";
import type { PendingModel } from "./model.ts";

export type Late = {
  readonly specimen: Specimen;
  readonly late: number;
  readonly received: number;
  readonly days: number;
};

/** What the panel says, each thing once, in the order in which it is said. */
export type Fact =
  | {
      readonly say: "open";
      readonly samples: readonly { readonly specimen: Specimen; readonly open: number }[];
      readonly all: number;
    }
  | { readonly say: "no_target"; readonly open: number }
  /** Received and past target, of each specimen that has a target; and those that have none. */
  | { readonly say: "late"; readonly each: readonly Late[]; readonly without: readonly Specimen[] }
  | { readonly say: "oldest_received"; readonly specimen: Specimen; readonly days: number }
  | { readonly say: "not_received"; readonly samples: number; readonly oldest: number };

export type Said = {
  readonly verdict: readonly Fact[];
  readonly howSure: readonly Fact[];
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

function overdue(model: PendingModel): Fact {
  const { waiting } = model;
  const each = waiting.flatMap(({ specimen, all: { late, received } }) =>
    late === null ? [] : [{ specimen, late: late.samples, received, days: late.days }],
  );
  const without = waiting.filter(({ all }) => all.late === null).map(({ specimen }) => specimen);
  return each.length === 0 ? { say: "no_target", open: sumOf(model, "open") } : { say: "late", each, without };
}

export function factsOf(model: PendingModel, { manifest: { study } }: Setting): Said {
  const samples = model.waiting
    .filter(({ all }) => all.open > 0)
    .map(({ specimen, all }) => ({ specimen, open: all.open }));
  const [received, underway] = [oldestOf(model, "oldestReceived"), oldestOf(model, "oldestNotReceived")];
  const notReceived = sumOf(model, "notReceived");
  const sure: readonly (Fact | null)[] = [
    { say: "open", samples, all: sumOf(model, "open") },
    received && { say: "oldest_received", ...received },
    underway && { say: "not_received", samples: notReceived, oldest: underway.days },
  ];
  return {
    verdict: [overdue(model)],
    howSure: sure.filter((fact) => fact !== null),
    note: { cut: study.data_cut, notReceived },
  };
}

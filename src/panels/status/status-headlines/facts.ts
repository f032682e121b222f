import type { Specimen } from "../../../cubes/codes.ts";
import { isFiltered, isNothing, type Reason } from "../../../define/nothing.ts";
import type { Setting } from "../../../engine/setting.ts";
import type { Counts, Gap } from "../../../say/inclusion.ts";
import type { QuantileDay } from "../../../stats/kaplan-meier.ts";
import { dateAt } from "../../../stats/reach.ts";
import type { StatusModel } from "./model.ts";
import { onTrack } from "./on-track.ts";
import type { ByTarget, Findings } from "./parts.ts";

/** How many are in, of what the target counts. */
type In = { readonly n: number; readonly counts: Counts };
type OnTarget = { readonly specimen: Specimen; readonly by: ByTarget; readonly wanted: number };
/** Whether reports keep the study's targets; untold without a target or a report. */
export type Reports =
  | { readonly are: "kept" | "unclear" | "untold" }
  | { readonly are: "missed"; readonly specimens: readonly [Specimen, ...Specimen[]] };
type Median = { readonly specimen: Specimen; readonly median: QuantileDay };

/** Whether the study is on track, or why that cannot be said. */
export type Verdict =
  | { readonly say: "nobody"; readonly reason: Reason; readonly filtered: boolean }
  | ({ readonly say: "part" } & In)
  | { readonly say: "no_pairs" | "no_consents" }
  | ({ readonly say: "reached"; readonly target: number; readonly reports: Reports } & In)
  | { readonly say: "yes"; readonly gap: Gap; readonly counts: Counts; readonly reports: Reports }
  /** No; behind and yet likely in time; ahead and yet unlikely in time (by `month`). */
  | { readonly say: "no" | "not_yet"; readonly gap: Gap; readonly counts: Counts }
  | { readonly say: "too_slow"; readonly gap: Gap; readonly counts: Counts; readonly month: string }
  | ({ readonly say: "plan_over"; readonly target: number; readonly month: string } & In)
  | ({ readonly say: "no_plan"; readonly target: number | null; readonly supplied: boolean } & In);

/** The headlines that are said beside it, at most two: the others stand in figure and table. */
export type Sure =
  | { readonly say: "unforeseen" }
  /** The month (YYYY-MM or a day of it) of the target; null beyond twenty years. */
  | { readonly say: "foreseen"; readonly date: string | null }
  | { readonly say: "no_delays"; readonly reason: Reason; readonly filtered: boolean }
  /** `wanted`: the share that the study asks for, where it asks the same of each. */
  | { readonly say: "by_target"; readonly targets: readonly OnTarget[]; readonly wanted: number | null }
  | { readonly say: "medians"; readonly medians: readonly Median[] }
  | { readonly say: "no_findings"; readonly reason: Reason; readonly filtered: boolean }
  | { readonly say: "findings"; readonly findings: Findings };

export type Said = {
  readonly verdict: Verdict;
  readonly sure: readonly Sure[];
  readonly tiers: readonly string[];
};

function foreseen({ outlook }: StatusModel): Sure[] {
  if (typeof outlook === "string" || outlook.target === null || outlook.target === 0) return [];
  const { ahead } = outlook;
  if (ahead.why === "ok") return [{ say: "foreseen", date: dateAt(ahead.reach, 0.5) }];
  return ahead.why === "reached" || ahead.why === "no_target" ? [] : [{ say: "unforeseen" }];
}

function delays({ delays: found }: StatusModel, filtered: boolean): Sure {
  if (isNothing(found)) return { say: "no_delays", reason: found.nothing, filtered };
  const targets = found.shown.flatMap(({ specimen, goal }) =>
    goal?.byTarget ? [{ specimen, by: goal.byTarget, wanted: goal.target.share }] : [],
  );
  return targets.length > 0
    ? {
        say: "by_target",
        targets,
        wanted: new Set(targets.map(({ wanted }) => wanted)).size === 1 ? (targets[0]?.wanted ?? null) : null,
      }
    : { say: "medians", medians: found.shown.map(({ specimen, median }) => ({ specimen, median })) };
}

const findings = ({ findings: found }: StatusModel, filtered: boolean): Sure =>
  isNothing(found) ? { say: "no_findings", reason: found.nothing, filtered } : { say: "findings", findings: found };

export function factsOf(model: StatusModel, setting: Setting): Said {
  const filtered = isFiltered(setting);
  const ahead = foreseen(model);
  return {
    verdict: onTrack(model, filtered, setting.manifest.study.data_cut),
    sure:
      isNothing(model.inclusion) && model.inclusion.nothing.why !== "not_supplied"
        ? []
        : [...ahead, delays(model, filtered), ...(ahead.length === 0 ? [findings(model, filtered)] : [])],
    tiers: setting.manifest.study.actionable_tiers,
  };
}

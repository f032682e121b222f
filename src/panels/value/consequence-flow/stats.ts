import { type BoardStage, boardStages, type Informant, informants } from "../../../cubes/codes.ts";
import { shareStatus } from "../../../stats/few.ts";
import type { Status } from "../../../stats/status.ts";
import { wilsonOrNull } from "../../../stats/wilson.ts";

export type ConsequenceCounts = {
  readonly informed_by: Informant;
  readonly stage: BoardStage;
  readonly not_started_reason: string | null;
  readonly later_further: "yes" | "no";
  readonly patients: number;
};

type Maybe = number | null;
/** Patients who came to a step, or did not start for a reason, as a share of those it is counted over. */
export type ConsequenceRow = {
  readonly informed_by: Informant | "all";
  readonly step: BoardStage | "not_started";
  readonly not_started_reason: string | null;
  readonly patients: Maybe;
  /** Steps: those discussed; not started: those discussed; reasons: those not started. */
  readonly of_patients: Maybe;
  readonly share: Maybe;
  readonly share_low: Maybe;
  readonly share_high: Maybe;
  /** Of those discussed: a later discussion led further than the first, which counts; elsewhere null. */
  readonly later_further: Maybe;
  readonly status: Status;
};
export type ConsequenceModel = {
  readonly supplied: boolean;
  readonly discussed: number;
  readonly notStarted: number;
  /** Patients of whom a later discussion led further than the first, which counts. */
  readonly laterFurther: number;
  /** All first, then each informing specimen that the board had for anybody; per specimen every step in order. */
  readonly steps: readonly ConsequenceRow[];
  /** By number, the largest first; without a reason last. */
  readonly reasons: readonly ConsequenceRow[];
};

const noReason = "none_given";
const total = (rows: readonly ConsequenceCounts[]): number => rows.reduce((n, row) => n + row.patients, 0);

/** From discussion to treatment, from counts of patients; who came to a step also came to those before it. */
export function consequenceModel(counts: readonly ConsequenceCounts[], tables: readonly string[]): ConsequenceModel {
  const supplied = tables.includes("decisions");
  const row = (
    informed_by: ConsequenceRow["informed_by"],
    step: ConsequenceRow["step"],
    patients: number,
    of: number,
    reason: string | null = null,
    later: Maybe = null,
  ): ConsequenceRow => {
    const share = supplied ? wilsonOrNull(patients, of) : null;
    return {
      informed_by,
      step,
      not_started_reason: reason,
      patients: supplied ? patients : null,
      of_patients: supplied ? of : null,
      share: share?.value ?? null,
      share_low: share?.low ?? null,
      share_high: share?.high ?? null,
      later_further: supplied ? later : null,
      status: supplied ? shareStatus(of) : "not_supplied",
    };
  };
  const reached = (rows: readonly ConsequenceCounts[], from: BoardStage): number =>
    total(rows.filter(({ stage }) => boardStages.indexOf(stage) >= boardStages.indexOf(from)));
  const laterOf = (rows: readonly ConsequenceCounts[]): number =>
    total(rows.filter(({ later_further }) => later_further === "yes"));
  const present = informants.filter((each) => counts.some(({ informed_by }) => informed_by === each));
  const steps = (["all", ...present] as const).flatMap((informed_by) => {
    const rows = counts.filter((each) => informed_by === "all" || each.informed_by === informed_by);
    return boardStages.map((step) =>
      row(informed_by, step, reached(rows, step), total(rows), null, step === "discussed" ? laterOf(rows) : null),
    );
  });
  const open = counts.filter(({ stage }) => stage !== "started");
  const names = [...new Set(open.map(({ not_started_reason }) => not_started_reason ?? noReason))];
  const reasons = names
    .map((name) =>
      row(
        "all",
        "not_started",
        total(open.filter(({ not_started_reason }) => (not_started_reason ?? noReason) === name)),
        total(open),
        name,
      ),
    )
    .toSorted(
      (a, b) =>
        Number(a.not_started_reason === noReason) - Number(b.not_started_reason === noReason) ||
        (b.patients ?? 0) - (a.patients ?? 0) ||
        (a.not_started_reason ?? "").localeCompare(b.not_started_reason ?? ""),
    );
  return {
    supplied,
    discussed: total(counts),
    notStarted: total(open),
    laterFurther: laterOf(counts),
    steps,
    reasons,
  };
}

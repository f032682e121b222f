import { sum } from "d3-array";
import { type BoardStage, boardStages, type Informant, informants } from "../../../cubes/codes.ts";
import type { NeededColumn } from "../../../cubes/source-tables.ts";
import { type Nothing, noneOf, nothing } from "../../../define/nothing.ts";
import type { ConsequenceCount } from "../../../questions/consequences/question.ts";
import { type NotStartedCount, noReason } from "../../../questions/not-started/question.ts";
import { shareStatus } from "../../../stats/few.ts";
import { type Share, shareOf } from "../../../stats/share.ts";

/** Patients discussed with results of the same specimens, or all of them: who came to each step. */
export type Group<By extends Informant | "all" = Informant | "all"> = {
  readonly informedBy: By;
  readonly steps: Readonly<Record<BoardStage, Share>>;
  /** Patients of whom a later discussion led further than the first, which counts. */
  readonly laterFurther: number;
};
/** Of those of whom no treatment was started, for this reason. */
export type NotStarted = { readonly reason: string; readonly share: Share };
/** Of those discussed eight weeks ago or more: later ones have had no time to start. */
export type ConsequenceModel = {
  /** The steps that the study export tells of; of another, only who came further is known. */
  readonly told: readonly BoardStage[];
  /** Discussed later, so not counted. */
  readonly recent: number;
  readonly all: Group<"all">;
  /** Each informing specimen that the board had for anybody. */
  readonly groups: readonly Group<Informant>[];
  readonly notStarted: number;
  /** By number, the largest first; without a reason last. */
  readonly reasons: readonly NotStarted[];
};

/** What tells of each step after the discussion. */
const days = {
  recommended: "decisions.recommended_on",
  offered: "decisions.offered_on",
  started: "decisions.started_on",
} as const satisfies Partial<Record<BoardStage, NeededColumn>>;

const patientsIn = (rows: readonly { readonly patients: number }[]): number => sum(rows, ({ patients }) => patients);

function groupOf<By extends Informant | "all">(informedBy: By, counts: readonly ConsequenceCount[]): Group<By> {
  const rows = counts.filter((each) => informedBy === "all" || each.informed_by === informedBy);
  const cameTo = (step: BoardStage): Share => {
    const there = rows.filter(({ stage }) => boardStages.indexOf(stage) >= boardStages.indexOf(step));
    return shareOf(patientsIn(there), patientsIn(rows));
  };
  return {
    informedBy,
    steps: {
      discussed: cameTo("discussed"),
      recommended: cameTo("recommended"),
      offered: cameTo("offered"),
      started: cameTo("started"),
    },
    laterFurther: patientsIn(rows.filter(({ later_further }) => later_further === "yes")),
  };
}

const reasonsOf = (counts: readonly NotStartedCount[]): readonly NotStarted[] =>
  counts
    .map(({ reason, patients }) => ({ reason, share: shareOf(patients, patientsIn(counts)) }))
    .toSorted(
      (a, b) =>
        Number(a.reason === noReason) - Number(b.reason === noReason) ||
        b.share.events - a.share.events ||
        a.reason.localeCompare(b.reason),
    );

const cells = ({ events, trials, estimate }: Share) => ({
  patients: events,
  of_patients: trials,
  share: estimate,
  status: shareStatus(trials),
});

/** One row a step; who was led further later stands beside those discussed. */
const groupRows = ({ informedBy, steps, laterFurther }: Group, told: ConsequenceModel["told"]) =>
  boardStages.map((step) => ({
    informed_by: informedBy,
    step,
    ...(told.includes(step) ? cells(steps[step]) : { status: "not_supplied" as const }),
    ...(step === "discussed" ? { later_further: laterFurther } : {}),
  }));

const recentRow = (recent: number, discussed: number) => ({
  informed_by: "all",
  step: "too_recent",
  patients: recent,
  of_patients: discussed,
  status: "not_evaluable" as const,
});

/** All first, then each informing specimen, then the reasons, then how many were discussed too recently. */
export const tableRows = ({ told, recent, all, groups, reasons }: ConsequenceModel) => [
  ...[all, ...groups].flatMap((group) => groupRows(group, told)),
  ...reasons.map(({ reason, share }) => ({
    informed_by: "all",
    step: "not_started",
    not_started_reason: reason,
    ...cells(share),
  })),
  recentRow(recent, recent + all.steps.discussed.trials),
];

/** What the table holds where no decisions were supplied: the steps, without a number. */
export const withoutTable = () => boardStages.map((step) => ({ informed_by: "all", step }));

/** From discussion to treatment, from counts of patients; who came to a step also came to those before it. Nothing where nobody was discussed eight weeks ago or more. */
export function consequenceModel(
  discussed: readonly ConsequenceCount[],
  reasons: readonly NotStartedCount[],
  isSupplied: (column: NeededColumn) => boolean,
): ConsequenceModel | Nothing {
  const told = boardStages.filter((step) => step === "discussed" || isSupplied(days[step]));
  const counts = discussed.filter(({ waited }) => waited === "8_weeks_or_more");
  const recent = patientsIn(discussed) - patientsIn(counts);
  const all = groupOf("all", counts);
  if (all.steps.discussed.trials === 0)
    return nothing(noneOf(recent), [...groupRows(all, told), ...(recent > 0 ? [recentRow(recent, recent)] : [])]);
  const present = informants.filter((each) => counts.some(({ informed_by }) => informed_by === each));
  return {
    told,
    recent,
    all,
    groups: present.map((informedBy) => groupOf(informedBy, counts)),
    notStarted: patientsIn(reasons),
    reasons: reasonsOf(reasons),
  };
}

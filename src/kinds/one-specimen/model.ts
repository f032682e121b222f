import { sum } from "d3-array";
import type { Specimen } from "../../cubes/codes.ts";
import { type BareRow, type Nothing, nothing } from "../../define/nothing.ts";
import type { Manifest } from "../../engine/manifest.ts";
import { hasSupplied } from "../../engine/supplied.ts";
import type { ActionableCount } from "../../questions/actionable/question.ts";
import { shareStatus } from "../../stats/few.ts";
import type { Estimate } from "../../stats/interval.ts";
import { type Rounding, roundedShare } from "../../stats/rounding.ts";
import { type Share, shareOf } from "../../stats/share.ts";
import {
  all,
  examined,
  followed,
  isCompared,
  isFinding,
  noResult,
  notCompared,
  ofFindings,
  type Part,
  type Sides,
  tells,
} from "./parts.ts";

/** Patients with an actionable finding in one specimen only, of those tested, in one of the ways in which that comes about. */
export type PartRow = {
  readonly part: string;
  readonly found: Share;
  /** Patients to test for one more finding; null where none is found. */
  readonly needed: Estimate | null;
  readonly withHaematopoiesis: number;
};
export type OneModel = {
  readonly all: PartRow;
  /** Where the other specimen was looked at and found nothing. */
  readonly examined: readonly PartRow[];
  readonly notCompared: PartRow;
  readonly noResult: PartRow;
  /** Of the findings in the specimen that the other was judged for: those that it lacks; its trials are the reference of PPA. */
  readonly ofFindings: PartRow;
  /** Of all, those that a review confirms and those that led to a recommendation; null where that was not supplied, and for tissue. */
  readonly confirmed: PartRow | null;
  readonly recommended: PartRow | null;
  /** Of those tested, with a finding in the one specimen while the other is awaited: not counted yet. */
  readonly awaited: number;
  /** Reported in both, but too far apart or without a class in common: not counted. */
  readonly apart: number;
};

/** The rows of the figure, in order; the parts add up to all. */
export const rowsOf = (model: OneModel): readonly PartRow[] => [
  model.all,
  ...model.examined,
  model.notCompared,
  model.noResult,
];

/** Patients to test for one more finding: the inverse of the share and of its limits, which hold the rounding. */
function neededFor(share: Share, rounding: Rounding | undefined): Estimate | null {
  const { events, trials, estimate } = rounding ? roundedShare(share, rounding) : share;
  return estimate === null || events === 0
    ? null
    : { value: trials / events, low: 1 / estimate.high, high: 1 / estimate.low };
}

/** A part as the table holds it. */
const tableRow = ({ part, found, needed, withHaematopoiesis }: PartRow) => ({
  part,
  found: found.events,
  tested: found.trials,
  share: found.estimate,
  needed_to_test: needed?.value ?? null,
  needed_low: needed?.low ?? null,
  needed_high: needed && Number.isFinite(needed.high) ? needed.high : null,
  with_haematopoiesis: withHaematopoiesis,
  status: shareStatus(found.trials),
});

/** The rows of the table: those of the figure, then those that take a part of it apart. */
export const tableRows = (model: OneModel, specimen: Specimen): readonly BareRow[] => [
  ...rowsOf(model).map(tableRow),
  tableRow(model.ofFindings),
  ...(specimen === "tissue"
    ? []
    : followed.map(({ part }) => {
        const row = part === "confirmed" ? model.confirmed : model.recommended;
        return row === null ? { part, status: "not_supplied" } : tableRow(row);
      })),
];

/** What the table holds where nothing is known. */
export const withoutNumbers = (specimen: Specimen): readonly BareRow[] =>
  [...[all, ...examined[specimen], notCompared, noResult, ofFindings], ...(specimen === "blood" ? followed : [])].map(
    ({ part }) => ({ part }),
  );

/**
 * What one specimen finds that the other does not, from counts of patients; `specimen` is the one that has the finding.
 * Nothing where the study names no tier that is actionable, and where nobody is tested.
 */
export function oneModel(
  rows: readonly ActionableCount[],
  specimen: Specimen,
  { study, supplied, rounding }: Pick<Manifest, "study" | "supplied" | "rounding">,
): OneModel | Nothing {
  if (study.actionable_tiers.length === 0)
    return nothing({ why: "not_supplied", what: "tiers" }, withoutNumbers(specimen));
  const other = specimen === "blood" ? "tissue" : "blood";
  const sides = rows.map((row) => ({ ...row, own: row[specimen], other: row[other] }));
  const patients = (origin: ActionableCount["origin"], keep: (row: Sides) => boolean): number =>
    sum(sides, (row) => (row.origin === origin && keep(row) ? row.patients : 0));
  const counted = (keep: (row: Sides) => boolean): number => patients("counted", keep);
  const partRow = ({ part, tested, found }: Part): PartRow => {
    const both = (row: Sides): boolean => tested(row) && found(row);
    const share = shareOf(counted(both), counted(tested));
    return {
      part,
      found: share,
      needed: neededFor(share, rounding),
      withHaematopoiesis: patients("with_haematopoiesis", both),
    };
  };
  const followedRow = (name: string): PartRow | null => {
    const part = followed.find((each) => each.part === name);
    const isKnown = part?.needs.every((needed) => hasSupplied({ supplied }, needed)) ?? false;
    return part && specimen === "blood" && isKnown ? partRow(part) : null;
  };
  const model: OneModel = {
    all: partRow(all),
    examined: examined[specimen].map(partRow),
    notCompared: partRow(notCompared),
    noResult: partRow(noResult),
    ofFindings: partRow(ofFindings),
    confirmed: followedRow("confirmed"),
    recommended: followedRow("recommended"),
    awaited: counted((row) => isFinding(row.own) && (row.other === "pending" || row.other === "none")),
    apart: counted((row) => tells(row.own) && tells(row.other) && !isCompared(row)),
  };
  if (model.all.found.trials > 0) return model;
  const consented = counted(() => true);
  return nothing(
    consented === 0 ? { why: "nobody" } : { why: "not_evaluable", of: consented },
    tableRows(model, specimen),
  );
}

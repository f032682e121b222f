import type { ActionableResult, PairStatus, SignalBand } from "../../cubes/codes.ts";
import type { Study } from "../../cubes/study.ts";
import { type Missing, missingTable } from "../../say/old.ts";
import { shareStatus } from "../../stats/few.ts";
import type { Status } from "../../stats/status.ts";
import { wilsonOrNull } from "../../stats/wilson.ts";

export type ActionableCounts = {
  readonly origin: "counted" | "with_haematopoiesis";
  readonly blood: ActionableResult;
  readonly tissue: ActionableResult;
  readonly pair: PairStatus;
  readonly signal_band: SignalBand;
  readonly patients: number;
};

type Maybe = number | null;
/** Patients with an actionable finding in one specimen only, of those tested, in one of the ways in which that comes about. */
export type PartRow = {
  readonly part: string;
  readonly found: Maybe;
  readonly tested: Maybe;
  readonly share: Maybe;
  readonly share_low: Maybe;
  readonly share_high: Maybe;
  /** Patients to test for one more finding. */
  readonly needed_to_test: Maybe;
  readonly needed_low: Maybe;
  /** Null where none may be found at all. */
  readonly needed_high: Maybe;
  readonly with_haematopoiesis: Maybe;
  readonly status: Status;
};
export type OneModel = {
  readonly missing: Missing | "tiers" | null;
  readonly consented: number;
  readonly all: PartRow;
  readonly parts: readonly PartRow[];
  /** Patients with an actionable finding in the specimen, among those compared; the reference of PPA. */
  readonly positive: number;
  /** Of those tested, with a finding in the one specimen while the other is awaited: not counted yet. */
  readonly awaited: number;
  /** Reported in both, but too far apart or without a class in common: not counted. */
  readonly apart: number;
};

/** One way in which a finding stands in one specimen only: who is tested, and who of them has it. */
export type Part = {
  readonly part: string;
  readonly tested: (row: Sides) => boolean;
  readonly found: (row: Sides) => boolean;
};
/** A row seen from the specimen that has the finding. */
export type Sides = {
  readonly own: ActionableResult;
  readonly other: ActionableResult;
  readonly pair: PairStatus;
  readonly signal_band: SignalBand;
};

const ended: readonly ActionableResult[] = ["failed", "cancelled", "not_available", "not_evaluable"];
const isFinding = (result: ActionableResult): boolean => result === "yes" || result === "yes_not_compared";
const tells = (result: ActionableResult): boolean => isFinding(result) || result === "no";
export const compared = ({ pair }: Sides): boolean => pair === "evaluable";

/** The other specimen was looked at for the class and found nothing. */
export const nothingFound = (part: string, keep: (row: Sides) => boolean = () => true): Part => ({
  part,
  tested: (row) => compared(row) && keep(row),
  found: ({ own, other }) => own === "yes" && other === "no",
});
/** The other specimen could not be looked at for the class. */
export const notCompared: Part = {
  part: "not_compared",
  tested: compared,
  found: ({ own, other }) => own === "yes_not_compared" && other === "no",
};
/** The other specimen gave no result and never will. */
export const noResult: Part = {
  part: "no_result",
  tested: ({ own, other }) => tells(own) && ended.includes(other),
  found: ({ own }) => isFinding(own),
};

/** What one specimen finds that the other does not, from counts of patients; `specimen` is the one that has the finding. */
export function oneModel(
  rows: readonly ActionableCounts[],
  specimen: "blood" | "tissue",
  parts: readonly Part[],
  study: Study,
  tables: readonly string[],
): OneModel {
  const sides = rows.map((row) => ({
    ...row,
    own: specimen === "blood" ? row.blood : row.tissue,
    other: specimen === "blood" ? row.tissue : row.blood,
  }));
  const sum = (origin: ActionableCounts["origin"], keep: (row: Sides) => boolean): number =>
    sides.filter((row) => row.origin === origin && keep(row)).reduce((n, row) => n + row.patients, 0);
  const missing = missingTable(tables) ?? (study.actionable_tiers.length === 0 ? "tiers" : null);

  const partRow = (part: string, tested: Part["tested"], found: Part["found"]): PartRow => {
    const trials = sum("counted", tested);
    const events = sum("counted", (row) => tested(row) && found(row));
    const estimate = missing === null ? wilsonOrNull(events, trials) : null;
    const known = (n: number): Maybe => (missing === null ? n : null);
    return {
      part,
      found: known(events),
      tested: known(trials),
      share: estimate?.value ?? null,
      share_low: estimate?.low ?? null,
      share_high: estimate?.high ?? null,
      needed_to_test: missing === null && events > 0 ? trials / events : null,
      needed_low: estimate !== null && events > 0 ? 1 / estimate.high : null,
      needed_high: estimate !== null && events > 0 ? 1 / estimate.low : null,
      with_haematopoiesis: known(sum("with_haematopoiesis", (row) => tested(row) && found(row))),
      status: missing === null ? shareStatus(trials) : "not_supplied",
    };
  };
  return {
    missing,
    consented: sum("counted", () => true),
    all: partRow(
      "all",
      (row) => compared(row) || noResult.tested(row),
      (row) =>
        compared(row)
          ? nothingFound("").found(row) || notCompared.found(row)
          : noResult.tested(row) && noResult.found(row),
    ),
    parts: parts.map(({ part, tested, found }) => partRow(part, tested, found)),
    positive: sum("counted", (row) => compared(row) && row.own === "yes"),
    awaited: sum("counted", (row) => isFinding(row.own) && (row.other === "pending" || row.other === "none")),
    apart: sum("counted", (row) => tells(row.own) && tells(row.other) && !compared(row)),
  };
}

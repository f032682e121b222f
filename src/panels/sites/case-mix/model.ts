import { sum } from "d3-array";
import type { Study } from "../../../cubes/study.ts";
import { type BareRow, type Nothing, noneOf, nothing } from "../../../define/nothing.ts";
import type { CaseMixCount } from "../../../questions/case-mix/question.ts";
import { shareStatus } from "../../../stats/few.ts";
import { type Standard, type Standardised, standardise } from "../../../stats/standardise.ts";

/** Sites with patients whose tissue has a day, in opening order, each held against what its mix lets one expect. */
export type CaseMixModel = Standard & {
  /** All sites shown: those without such patients too. */
  readonly sites: readonly { readonly code: string; readonly patients: number }[];
  /** Patients without tissue, or with tissue of no known day. */
  readonly leftOut: number;
  /** Codes of the sites that the reader has chosen; null without a choice. */
  readonly chosen: readonly string[] | null;
};

/** Kinds that a site meets and does not choose. */
const isMix = ({ tissue }: CaseMixCount): boolean => tissue === "before_consent" || tissue === "after_consent";

/**
 * Evaluable pairs of each site against those expected by the tumour groups of its patients and by when their tissue was taken. Nothing
 * where no tissue has a day, or where all or none of the patients have a pair.
 */
export function caseMixModel(
  counts: readonly CaseMixCount[],
  all: Study["sites"],
  chosen: readonly string[] | null,
): CaseMixModel | Nothing {
  const patients = (rows: readonly CaseMixCount[]): number => sum(rows, ({ trials }) => trials);
  const sites = all.map(({ code }) => ({ code, rows: counts.filter((row) => row.site === code && isMix(row)) }));
  const mixed = sites.flatMap(({ rows }) => rows);
  const standard = standardise(
    mixed.map(({ site, tumour_group, tissue, events, trials }) => ({
      code: site,
      kind: `${tumour_group} ${tissue}`,
      events,
      trials,
    })),
  );
  const told = sites.map(({ code, rows }) => ({ code, patients: patients(rows) }));
  return standard
    ? { ...standard, sites: told, leftOut: patients(counts) - patients(mixed), chosen }
    : nothing(
        noneOf(patients(mixed)),
        told.map(({ code, patients: n }) => ({ site: code, patients: n })),
      );
}

const ratioCells = ({ share, expected, ratio, ratioLimits, against }: Standardised) => ({
  observed: share.events,
  expected,
  ratio,
  limit_low95: ratioLimits?.low95,
  limit_high95: ratioLimits?.high95,
  limit_low998: ratioLimits?.low998,
  limit_high998: ratioLimits?.high998,
  outside: against?.place,
});

/** Every site as the table holds it. */
export const tableRows = ({ sites, points }: CaseMixModel): BareRow[] =>
  sites.map(({ code, patients }) => {
    const point = points.find((each) => each.code === code);
    return { site: code, patients, ...(point && ratioCells(point)), status: shareStatus(patients) };
  });

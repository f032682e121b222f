import type { Study } from "../../../cubes/study.ts";
import { fewBelow } from "../../../stats/few.ts";
import type { Status } from "../../../stats/status.ts";
import { wilsonOrNull } from "../../../stats/wilson.ts";

export type MixCount = { readonly tumour_group: string; readonly region: string | null; readonly patients: number };
/** One row of the table: a group over all regions, a region over all groups, or a group within a region. */
export type MixRow = {
  /** `all` over all groups. */
  readonly tumour_group: string;
  /** Null over all regions; the empty text for sites without one. */
  readonly region: string | null;
  readonly patients: number;
  readonly of_patients: number;
  readonly share: number | null;
  readonly share_low: number | null;
  readonly share_high: number | null;
  /** Only over all regions, and where the study supplied one. */
  readonly reference_share: number | null;
  readonly status: Status;
};
export type MixModel = {
  readonly consented: number;
  /** Groups over all regions: the largest first, other and unknown last. */
  readonly groups: readonly MixRow[];
  /** Groups whose interval does not hold the reference. */
  readonly differ: readonly MixRow[];
  /** Where the reference comes from; empty without any. */
  readonly sources: readonly string[];
  readonly rows: readonly MixRow[];
};

const lastOnes = ["other", "unknown"];
const last = (group: string): number => lastOnes.indexOf(group);
const sum = (counts: readonly MixCount[]): number => counts.reduce((total, { patients }) => total + patients, 0);

function rowOf(
  tumour_group: string,
  region: string | null,
  patients: number,
  of: number,
  reference: number | null,
): MixRow {
  const share = wilsonOrNull(patients, of);
  return {
    tumour_group,
    region,
    patients,
    of_patients: of,
    share: share?.value ?? null,
    share_low: share?.low ?? null,
    share_high: share?.high ?? null,
    reference_share: reference,
    status: of === 0 ? "not_evaluable" : of < fewBelow ? "too_few" : "ok",
  };
}

/** Tumour groups of the consented as shares, beside the reference that the study supplied; regions for the table. */
export function mixModel(counts: readonly MixCount[], study: Study): MixModel {
  const consented = sum(counts);
  const reference = new Map(study.reference_mix.map(({ tumour_group, share }) => [tumour_group, share]));
  const known = new Set([
    ...study.tumour_groups.map(({ code }) => code),
    ...reference.keys(),
    ...counts.map(({ tumour_group }) => tumour_group),
  ]);
  const ofGroup = (group: string) => counts.filter(({ tumour_group }) => tumour_group === group);
  const groups = [...known]
    .map((group) => rowOf(group, null, sum(ofGroup(group)), consented, reference.get(group) ?? null))
    .filter(({ tumour_group, patients }) => patients > 0 || last(tumour_group) < 0)
    .toSorted((a, b) => last(a.tumour_group) - last(b.tumour_group) || b.patients - a.patients);
  const regions = [...new Set(counts.map(({ region }) => region))];
  const byRegion = regions.flatMap((region) => {
    const here = counts.filter((each) => each.region === region);
    const within = groups.map(({ tumour_group }) =>
      rowOf(
        tumour_group,
        region ?? "",
        sum(here.filter((each) => each.tumour_group === tumour_group)),
        sum(here),
        null,
      ),
    );
    return [rowOf("all", region ?? "", sum(here), consented, null), ...within];
  });
  return {
    consented,
    groups,
    differ: groups.filter(
      ({ reference_share: wanted, share_low, share_high, status }) =>
        wanted !== null && status === "ok" && (wanted < (share_low ?? 0) || wanted > (share_high ?? 1)),
    ),
    sources: [...new Set(study.reference_mix.map(({ source }) => source))],
    rows: [...groups, ...byRegion],
  };
}

import { sum } from "d3-array";
import type { Study } from "../../../cubes/study.ts";
import { type BareRow, type Nothing, nothing } from "../../../define/nothing.ts";
import type { MixCount } from "../../../questions/mix/question.ts";
import { shareStatus } from "../../../stats/few.ts";
import { type Share, shareOf } from "../../../stats/share.ts";
import type { Bilingual } from "../../../words/lang.ts";
import { againstReference, type Fit } from "./against-reference.ts";
import { type Group, isAside, lastOnes, unknownGroup } from "./group.ts";

/** A region's share of the consented, and its own groups; the empty text for sites without a region. */
type Region = { readonly region: string; readonly share: Share; readonly groups: readonly Group[] };
export type MixModel = {
  readonly consented: number;
  /** Consented without a tumour group, among all. */
  readonly unknown: Share;
  /** Groups over all regions: the largest first, other and unknown last. */
  readonly groups: readonly Group[];
  readonly regions: readonly Region[];
  /** The mix as a whole against the reference; null where it cannot be tested, as of rounded counts. */
  readonly fit: Fit | null;
  /** Where the reference comes from; empty without any. */
  readonly sources: readonly Bilingual<string>[];
};

const patients = (counts: readonly MixCount[]): number => sum(counts, (count) => count.patients);
const inGroup = (counts: readonly MixCount[], group: string): number =>
  patients(counts.filter(({ tumour_group }) => tumour_group === group));

/** A group among the patients whose group is known; the unknown among all of them. */
function shareIn(counts: readonly MixCount[], group: string): Share {
  const all = patients(counts);
  return shareOf(inGroup(counts, group), group === unknownGroup ? all : all - inGroup(counts, unknownGroup));
}

/** The groups over all regions, in order; one that the study or its reference names stays even without patients. */
function groupsOf(counts: readonly MixCount[], study: Study): Group[] {
  const reference = new Map(study.reference_mix.map(({ tumour_group, share }) => [tumour_group, share]));
  const known = new Set([
    ...study.tumour_groups.map(({ code }) => code),
    ...reference.keys(),
    ...counts.map(({ tumour_group }) => tumour_group),
  ]);
  const last = (group: string): number => lastOnes.indexOf(group);
  return [...known]
    .map((group) => ({
      group,
      share: shareIn(counts, group),
      reference: reference.get(group) ?? null,
    }))
    .filter(({ group, share }) => share.events > 0 || !isAside(group))
    .toSorted((a, b) => last(a.group) - last(b.group) || b.share.events - a.share.events);
}

function regionsOf(counts: readonly MixCount[], groups: readonly Group[]): Region[] {
  return [...new Set(counts.map(({ region }) => region))].map((region) => {
    const here = counts.filter((each) => each.region === region);
    const within = groups.map(({ group }) => ({
      group,
      share: shareIn(here, group),
      reference: null,
    }));
    return { region: region ?? "", share: shareOf(patients(here), patients(counts)), groups: within };
  });
}

/** Tumour groups as shares of the consented whose group is known, beside the reference that the study supplied; regions for the table. Nothing where nobody consented. */
export function mixModel(counts: readonly MixCount[], study: Study, rounded = false): MixModel | Nothing {
  const groups = groupsOf(counts, study);
  const model: MixModel = {
    consented: patients(counts),
    unknown: shareIn(counts, unknownGroup),
    groups,
    regions: regionsOf(counts, groups),
    fit: rounded ? null : againstReference(groups),
    sources: [...new Map(study.reference_mix.map(({ source: en, source_nb: nb = en }) => [en, { en, nb }])).values()],
  };
  return model.consented === 0 ? nothing({ why: "nobody" }, tableRows(model)) : model;
}

/** Every group over all regions (null), all whose group is known with the test of the reference, then each region over all groups, and its groups. */
export const tableRows = ({ consented, unknown, groups, regions, fit }: MixModel): BareRow[] => {
  const row = ({ group, share, reference }: Group, region: string | null): BareRow => ({
    tumour_group: group,
    region,
    patients: share.events,
    of_patients: share.trials,
    share: share.estimate,
    reference_share: reference,
    status: shareStatus(share.trials),
  });
  return [
    ...groups.map((group) => row(group, null)),
    {
      ...row({ group: "all", share: shareOf(consented - unknown.events, consented), reference: null }, null),
      fit_p: fit?.p,
    },
    ...regions.flatMap(({ region, share, groups: within }) => [
      row({ group: "all", share, reference: null }, region),
      ...within.map((group) => row(group, region)),
    ]),
  ];
};

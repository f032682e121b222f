import { runs } from "./assumptions.ts";
import { type Day, monthEndAfter, toDay, toIso } from "./calendar.ts";
import type { Specimen } from "./codes.ts";
import { panelGenes } from "./genes.ts";
import { sites } from "./sites.ts";
import { tumourGroups } from "./tumours.ts";

/** Pairs further apart are not evaluable. */
export const maxInterval = 180;
export const actionableTiers: readonly string[] = ["I", "II"];
/** A negative blood sample with less tumour DNA is no clear negative. */
export const lowSignalBelow = 0.01;
/** Day on which the blood assay's new version came into use. */
export const bloodChangedOn: Day = toDay("2022-11-14");

export const assayVersionOn = (specimen: Specimen, day: Day): string =>
  specimen === "tissue" ? "2.2.0" : day < bloodChangedOn ? "2.1.0" : "2.6.0";

const source = "Simulated";

/** Shares of the target reached by the end of a month; between two of them the plan is a straight line. */
const plans = [
  {
    version: "2021-12",
    approved_on: "2021-12-15",
    stages: [
      ["2022-02", 0],
      ["2022-05", 0.1],
      ["2023-05", 1],
    ],
  },
  {
    version: "2023-02",
    approved_on: "2023-02-10",
    stages: [
      ["2023-01", 0.28],
      ["2023-06", 0.57],
      ["2023-07", 0.61],
      ["2024-01", 1],
    ],
  },
] as const;

const changes = [
  {
    on: "2022-11-14",
    scope: "blood",
    text_en: "New version of the blood assay's analysis software",
    text_nb: "Ny versjon av analyseprogrammet for blodprøver",
    resets_limits: true,
  },
  {
    on: "2023-03-06",
    scope: "tissue",
    text_en: "Tissue extraction on two days a week instead of one",
    text_nb: "Ekstraksjon fra vev to dager i uken i stedet for én",
    resets_limits: false,
  },
] as const;

const holidays = [
  { on: "2022-07-04", until: "2022-07-31", text_en: "Summer holidays", text_nb: "Sommerferie" },
  { on: "2022-12-22", until: "2023-01-01", text_en: "Christmas", text_nb: "Jul" },
  { on: "2023-07-03", until: "2023-07-30", text_en: "Summer holidays", text_nb: "Sommerferie" },
] as const;

const about = {
  summary:
    "An invented study that shows how the dashboard works. In it, patients with advanced cancer give a blood sample and a tissue sample, both are sequenced, and the two results are compared.",
  summary_nb:
    "En oppdiktet studie som viser hvordan tavlen virker. I den gir pasienter med langtkommet kreft en blodprøve og en vevsprøve, begge sekvenseres, og de to svarene sammenlignes.",
  funding: [],
  ethics: {
    committee: "None: no patient takes part, so there was nothing to approve",
    committee_nb: "Ingen: ingen pasient deltar, så det var ingenting å godkjenne",
  },
  privacy: {
    controller: "Nobody: the data are drawn at random and are of no person",
    controller_nb: "Ingen: dataene er trukket tilfeldig og gjelder ingen person",
  },
  licence: {
    name: "Creative Commons Attribution 4.0 (CC BY 4.0)",
    name_nb: "Creative Commons Navngivelse 4.0 (CC BY 4.0)",
  },
} as const;

/** Bought for the whole study, for each patient of the target: a tenth more libraries, for those that are made again, and as many full runs. */
const purchases = [
  { item: "blood_libraries", perPatient: 1.1 },
  { item: "tissue_libraries", perPatient: 1.1 },
  { item: "blood_runs", perPatient: 1.1 / runs.blood.size },
  { item: "tissue_runs", perPatient: 1.1 / runs.tissue.size },
] as const;

/** study.json of the simulated study at a data cut: nothing in it is later than the cut but `next_update`. */
export function studyFile(target: number, cut: Day): object {
  const isKnown = (iso: string): boolean => toDay(iso) <= cut;
  return {
    name: "Paired genomic profiling of blood and tissue (simulated study, no real patients)",
    name_nb: "Genomisk profilering av blod og vev i par (simulert studie, ingen virkelige pasienter)",
    short_name: "Simulated pairs",
    short_name_nb: "Simulerte par",
    registration: "none: simulated",
    simulated: true,
    data_cut: toIso(cut),
    target_patients: target,
    target_counts: "consented",
    sites: sites.map(({ code, name, node, region, opened, share, hasTarget }) => ({
      code,
      name,
      node,
      region,
      opened: opened !== null && isKnown(opened) ? opened : null,
      ...(hasTarget ? { target: Math.max(1, Math.round(target * share)) } : {}),
    })),
    tumour_groups: tumourGroups.map(({ code, name_en, name_nb }) => ({ code, name_en, name_nb })),
    plan: plans
      .filter((plan) => isKnown(plan.approved_on))
      .map(({ version, approved_on, stages }) => ({
        version,
        approved_on,
        source: `${source} plan`,
        source_nb: "Simulert plan",
        points: pointsOf(stages, target),
      })),
    turnaround_targets: [
      { specimen: "blood", segment: "receipt_to_report", days: 14, share: 0.8, source: `${source} target` },
      { specimen: "tissue", segment: "receipt_to_report", days: 21, share: 0.8, source: `${source} target` },
    ],
    actionable_tiers: actionableTiers,
    pairing: { max_interval_days: maxInterval },
    low_signal_below: lowSignalBelow,
    noninferiority_margin: {
      points: 5,
      approved_on: "2022-01-14",
      source: `${source} margin`,
      source_nb: "Simulert margin",
    },
    actionable_markers: [
      { marker: "msi_unstable", tier: "I", source: `${source} markers`, source_nb: "Simulerte markører" },
      { marker: "tmb_high", tier: "I", at_least: 10, source: `${source} markers`, source_nb: "Simulerte markører" },
    ],
    purchased: purchases.map(({ item, perPatient }) => ({
      item,
      units: Math.ceil(target * perPatient),
      source: `${source} purchase`,
      source_nb: "Simulert innkjøp",
    })),
    next_update: toIso(monthEndAfter(cut, 3)),
    panel_genes: panelGenes,
    changes: changes.filter(({ on }) => isKnown(on)),
    holidays: holidays.filter(({ until }) => isKnown(until)),
    about,
    reference_mix: tumourGroups.map(({ code, referenceShare }) => ({
      tumour_group: code,
      share: referenceShare,
      source: `${source} parent trial`,
      source_nb: "Simulert hovedstudie",
    })),
  };
}

type Stage = readonly [month: string, share: number];

function pointsOf(stages: readonly Stage[], target: number): readonly { month: string; cumulative: number }[] {
  return stages.flatMap(([month, share], i) => {
    const next = stages[i + 1];
    if (next === undefined) return [{ month, cumulative: Math.round(share * target) }];
    const first = monthNumber(month);
    const length = monthNumber(next[0]) - first;
    return Array.from({ length }, (_, step) => ({
      month: monthName(first + step),
      cumulative: Math.round((share + ((next[1] - share) * step) / length) * target),
    }));
  });
}

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const monthName = (n: number): string => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`;

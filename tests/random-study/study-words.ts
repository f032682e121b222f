import { monthEndAfter, toDay, toIso } from "../../scripts/simulate/calendar.ts";
import type { Random } from "../../scripts/simulate/random.ts";
import type { StudyInput } from "../../src/cubes/study.ts";
import type { Shape } from "./shape.ts";

const sites = ["Furu", "Gran", "Bjerk", "Hassel", "Rogn", "Einer", "Selje", "Older"] as const;
const nodes = ["LABA", "LABB", "LABC"] as const;
const groups = [
  ["lung", "Lung cancer", "Lungekreft"],
  ["breast", "Breast cancer", "Brystkreft"],
  ["colorectal", "Colorectal cancer", "Tarmkreft"],
  ["sarcoma", "Sarcoma", "Sarkom"],
  ["ovary", "Ovarian cancer", "Eggstokkreft"],
  ["biliary", "Biliary cancer", "Gallegangskreft"],
] as const;
const long = [
  "Universitetssykehuset, klinikk for kirurgi, kreft- og kvinnehelse, seksjon for molekylær onkologi",
  "Helseforetakssammenslåingsprosjektkoordineringsavdelingen",
  "مستشفى الجامعة المركزي لعلاج الأورام",
  "東京大学医学部附属病院 がん診療センター",
] as const;
/** The name of the one of some that stands at a place; no two are alike. */
const named = (name: string, i: number, { longNames }: Shape): string =>
  longNames ? `${long[i % long.length] ?? ""} ${name} ${"ABCDEFGH".charAt(i / long.length / 8)}` : name;
const source = "Drawn";

/** Day on which the first site opened, and the data cut. */
export const span = (dataCut: string, { months }: Shape) => ({
  first: monthEndAfter(toDay(dataCut), -months) + 1,
  cut: toDay(dataCut),
});

/** study.json of a drawn study; no name of it holds a figure, so that every figure in a sentence is a number. */
export function drawStudy(random: Random, shape: Shape): StudyInput {
  const dataCut = random.pick(["2023-06-30", "2023-10-31", "2024-01-14"]);
  const { first } = span(dataCut, shape);
  const month = (after: number): string => toIso(monthEndAfter(first, after)).slice(0, 7);
  const target = random.pick([5, 40, shape.patients, 300]);
  const pace = Math.max(1, target / (shape.months + 4));
  const planned = (version: string, approved: number, late: number) => ({
    version,
    approved_on: toIso(approved),
    source,
    points: Array.from({ length: shape.months + 5 }, (_, i) => ({
      month: month(i + late),
      cumulative: Math.min(target, Math.round(pace * (i + 1))),
    })),
  });
  const due = (specimen: "blood" | "tissue", days: number) => ({
    specimen,
    segment: "receipt_to_report" as const,
    days,
    share: 0.8,
    source,
  });
  return {
    name: "Drawn study",
    short_name: "Drawn",
    registration: "",
    simulated: true,
    data_cut: dataCut,
    next_update: random.chance(0.5) ? toIso(monthEndAfter(toDay(dataCut), 3)) : null,
    target_patients: target,
    target_counts: random.pick(["paired", "consented"]),
    sites: Array.from({ length: shape.sites }, (_, i) => [sites[i % sites.length] ?? "", i] as const).map(
      ([name, i]) => ({
        code: `${name.slice(0, 3).toUpperCase()}${i < sites.length ? "" : i}`,
        name: named(`${name} hospital`, i, shape),
        node: nodes[i % nodes.length] ?? "LABA",
        region: random.pick([null, "North", "South"]),
        opened: i > 0 && random.chance(0.15) ? null : toIso(Math.min(first + i * 20, toDay(dataCut))),
        target: random.chance(0.6) ? Math.max(1, Math.ceil(target / shape.sites)) : null,
      }),
    ),
    tumour_groups: groups.slice(0, shape.groups).map(([code, en, nb], i) => ({
      code,
      name_en: named(en, i, shape),
      name_nb: named(nb, i, shape),
    })),
    plan: shape.plan
      ? [planned("first", first - 40, 0), ...(random.chance(0.5) ? [planned("second", first + 40, 2)] : [])]
      : [],
    turnaround_targets: shape.targets ? [due("blood", 14), ...(random.chance(0.8) ? [due("tissue", 21)] : [])] : [],
    actionable_tiers: shape.tiers ? random.pick([["I"], ["I", "II"]]) : [],
    pairing: { max_interval_days: random.pick([null, 30, 90]) },
    low_signal_below: random.pick([null, 0.01]),
    panel_genes: random.pick([null, ["KRAS", "TP53", "EGFR", "APC", "BRAF", "ALK", "EML4"]]),
    changes: random.chance(0.4)
      ? [{ on: toIso(first + 70), scope: "blood", text_en: "New assay", text_nb: "Ny analyse", resets_limits: true }]
      : [],
    reference_mix:
      shape.groups > 1 && random.chance(0.5)
        ? [
            { tumour_group: groups[0][0], share: 0.3, source },
            { tumour_group: groups[1][0], share: 0.2, source },
          ]
        : [],
    noninferiority_margin: random.pick([null, { points: 10, approved_on: toIso(first - 40), source }]),
    actionable_markers: random.pick([
      [],
      [{ marker: "msi_unstable", tier: "I", source }],
      [
        { marker: "msi_unstable", tier: "II", source },
        { marker: "tmb_high", tier: "III", at_least: 16, source },
      ],
    ]),
    purchased: random.pick([
      [],
      [{ item: "blood_libraries", units: Math.ceil(target * 1.2), source }],
      [
        { item: "blood_libraries", units: target, source },
        { item: "blood_libraries", units: 7, source },
        { item: "tissue_libraries", units: 3, source },
        { item: "blood_runs", units: Math.ceil(target / 8), source },
        { item: "tissue_runs", units: target * 2, source },
      ],
    ]),
  };
}

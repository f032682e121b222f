import { basename, dirname } from "node:path";
import { expect, test } from "vitest";
import { cubesOf, problemsOf, type Tables } from "../scripts/aggregate/testing/study-export.ts";
import { numbersOf } from "../scripts/numbers/told.ts";
import { mostWords, wordsIn } from "../src/define/fitting.ts";
import { nodeEngine } from "../src/engine/node.ts";
import { openRelease } from "../src/engine/release.ts";
import { remembering } from "../src/engine/remember.ts";
import { panels } from "../src/panels/index.ts";
import { noFilters } from "../src/state/filters.ts";
import type { Lang } from "../src/words/lang.ts";

const limits = (name: string): readonly string[] => [`${name}_low`, `${name}_high`];
const share = (name: string): readonly string[] => [name, `${name}_share`, ...limits(`${name}_share`)];
/**
 * The panels of the study's own question, over exports that hold as little, or as odd things, as an export may; each with the
 * columns by which `npm run numbers` tells what it was asked.
 */
const columns: Readonly<Record<string, readonly string[]>> = {
  noninferiority: [
    ...["strategy", "patients", "both", "blood_only", "tissue_only", "neither"],
    ...["difference", ...limits("difference"), ...limits("tango"), "margin", "status"],
  ],
  precision: [
    ...["class", "tumour_group", "positives", "ppa", "half_width_now", "half_width_at_target"],
    ...["positives_for_5_points", "positives_for_10_points"],
  ],
  bounds: ["class", "ppa", "ppa_worst", "ppa_best", "ppa_weighted", "missing_blood"],
  "same-target": [
    ...["class", "tissue_positive", "any_in_blood", ...limits("ppa"), ...share("same_gene")],
    ...[...share("same_variant"), ...share("all_variants"), "variants_share", ...limits("variants_share")],
  ],
  reclassification: [
    ...["basis", "tissue_tier", "blood_tier", "patients", ...share("changed")],
    ...[...share("moved_up"), ...share("moved_down")],
  ],
  "decision-impact": [
    ...["impact_line", "patients", "of_patients", "share", ...limits("share"), "strategy"],
    ...["weight", ...limits("weight"), "net_benefit_worst", "net_benefit_best"],
  ],
  "time-to-actionable": [
    ...["strategy", "by_day", "patients", "share", ...limits("share"), "died_share"],
    ...["difference", ...limits("difference")],
  ],
  "laboratory-learning": [
    ...["learning_row", "specimen", "measure", "node", "tenth", "share", "median_days"],
    ...["changed_on", "odds_ratio", ...limits("odds_ratio"), "share_before", "share_after"],
  ],
  money: [
    ...["item", "purchased", "units_used", "units_left", "tests_done", "reports_given", "actionable_patients"],
    ...["idle_per_run", "used_per_report", "used_per_actionable", "used_at_target", "left_at_target"],
  ],
  "case-mix": [
    ...["site", "observed", "expected", "ratio"],
    ...["limit_low95", "limit_high95", "limit_low998", "limit_high998"],
  ],
};
const asked = Object.keys(columns);
const patients = Array.from({ length: 40 }, (_, i) => ({ id: `P${i}`, i }));
const day = (n: number): string => `2023-01-${String(n).padStart(2, "0")}`;
const lines = (head: string, rows: readonly string[]): string => [head, ...rows].join("\n");

/** Forty patients with both results and a board, by the samples in which the i-th has an actionable variant. */
const exportOf = (found: (i: number) => readonly ("B" | "T")[]) => ({
  patients: lines(
    "patient_id,site,tumour_group,consented_on",
    patients.map(({ id, i }) => `${id},${i % 2 === 0 ? "A" : "B"},lung,${day(3 + (i % 20))}`),
  ),
  samples: lines(
    "sample_id,patient_id,specimen,outcome,collected_on,received_on,sequenced_on,reported_on,run_id",
    patients.flatMap(({ id, i }) => [
      `B-${id},${id},blood,reported,2023-02-01,2023-02-02,2023-02-06,2023-02-10,R${Math.floor(i / 8)}`,
      `T-${id},${id},tissue,reported,2023-02-01,2023-02-03,2023-02-10,2023-02-15,Q${Math.floor(i / 8)}`,
    ]),
  ),
  variants: lines(
    "sample_id,class,gene,variant,origin,tier",
    patients.flatMap(({ id, i }) => found(i).map((sample) => `${sample}-${id},snv,KRAS,v1,somatic,I`)),
  ),
  decisions: lines(
    "patient_id,discussed_on,informed_by,recommended_on,started_on",
    patients.map(({ id, i }) => `${id},2023-03-01,both,${i % 4 === 0 ? "2023-03-01" : ""},`),
  ),
  reviews: "patient_id,class,gene,variant,reason",
});
const some = exportOf((i) => (i < 15 ? ["B", "T"] : i < 18 ? ["T"] : i < 20 ? ["B"] : []));
const { decisions: _, ...withoutDecisions } = some;
const margin = { points: 5, approved_on: "2022-12-01", source: "Protocol" };
const purchased = [
  { item: "blood_libraries", units: 3, source: "Invoice" },
  { item: "tissue_runs", units: 1, source: "Invoice" },
];

type Verdicts = Readonly<Record<string, readonly [en: string, nb: string]>>;
const few: Verdicts = {
  noninferiority: [
    "Not yet: blood finds something actionable in 2.5 percentage points fewer patients than tissue; the margin is not excluded.",
    "Ikke ennå: blod finner noe behandlingsrelevant hos 2,5 prosentpoeng færre pasienter enn vev; marginen er ikke utelukket.",
  ],
  bounds: [
    "Nothing would change: no pair is missing; blood finds something in 15 of 18 patients with a finding in tissue.",
    "Ingenting ville endret seg: ingen par mangler; blod finner noe hos 15 av 18 pasienter med funn i vev.",
  ],
  "laboratory-learning": [
    "Not yet: 80 samples with an outcome tell no trend, for tenths are too few or all alike.",
    "Ikke ennå: 80 prøver med et utfall viser ingen trend, for tidelene er for få eller helt like.",
  ],
  "case-mix": [
    "Sites cannot be compared: all or none of 40 patients with dated tissue have an evaluable pair.",
    "Sykehusene kan ikke sammenlignes: alle eller ingen av 40 pasienter med datert vev har et evaluerbart par.",
  ],
};
const cases: readonly (readonly [string, Tables, object, Verdicts])[] = [
  [
    "no patient with a finding in tissue",
    exportOf((i) => (i < 10 ? ["B"] : [])),
    {},
    {
      noninferiority: [
        "Cannot be said: tissue finds something actionable in 0 of 40 patients, so the margin excludes nothing.",
        "Kan ikke sies: vev finner noe behandlingsrelevant hos 0 av 40 pasienter, så marginen utelukker ingenting.",
      ],
      precision: [
        "Not sure yet: 0 patients have a finding in tissue, too few for a percentage.",
        "Ikke sikre ennå: 0 pasienter har funn i vev, for få til en prosent.",
      ],
      bounds: [
        "Cannot be said: tissue finds nothing in the 40 evaluable pairs.",
        "Kan ikke sies: vev finner ingenting i de 40 evaluerbare parene.",
      ],
      "same-target": [
        "Cannot be said: tissue finds nothing in the 40 evaluable pairs.",
        "Kan ikke sies: vev finner ingenting i de 40 evaluerbare parene.",
      ],
      reclassification: [
        "Yes: blood gives another level than tissue in 25 % of the patients compared.",
        "Ja: blod gir et annet evidensnivå enn vev hos 25 % av de sammenlignede pasientene.",
      ],
    },
  ],
  [
    "one patient with a finding in tissue",
    exportOf((i) => (i === 0 ? ["B", "T"] : [])),
    {},
    {
      noninferiority: [
        "Cannot be said: tissue finds something actionable in 1 of 40 patients, so the margin excludes nothing.",
        "Kan ikke sies: vev finner noe behandlingsrelevant hos 1 av 40 pasienter, så marginen utelukker ingenting.",
      ],
      precision: [
        "Not sure yet: 1 patient has a finding in tissue, too few for a percentage.",
        "Ikke sikre ennå: 1 pasient har funn i vev, for få til en prosent.",
      ],
      "same-target": [
        "Blood finds the very same variant in 1 of 1 patient with a finding in tissue.",
        "Blod finner nøyaktig samme variant hos 1 av 1 pasient med funn i vev.",
      ],
      reclassification: [
        "No: blood gives the same level as tissue in all 40 patients compared.",
        "Nei: blod gir samme evidensnivå som vev hos alle de 40 sammenlignede pasientene.",
      ],
    },
  ],
  [
    "all discordant",
    exportOf((i) => (i % 2 === 0 ? ["B"] : ["T"])),
    {},
    {
      noninferiority: [
        "Not yet: blood finds something actionable in as many patients as tissue; the margin is not excluded.",
        "Ikke ennå: blod finner noe behandlingsrelevant hos like mange pasienter som vev; marginen er ikke utelukket.",
      ],
      "same-target": [
        "Blood finds the very same variant in 0 of 20 patients with a finding in tissue.",
        "Blod finner nøyaktig samme variant hos 0 av 20 pasienter med funn i vev.",
      ],
      reclassification: [
        "Yes: blood gives another level than tissue in 100 % of the patients compared.",
        "Ja: blod gir et annet evidensnivå enn vev hos 100 % av de sammenlignede pasientene.",
      ],
    },
  ],
  [
    "no decisions supplied",
    withoutDecisions,
    {},
    {
      ...few,
      "decision-impact": [
        "Blood alone has something actionable in 5 % of the patients tested; recommendations were not supplied.",
        "Blod alene har noe behandlingsrelevant hos 5 % av de testede pasientene; anbefalinger er ikke levert.",
      ],
    },
  ],
  [
    "no decision made",
    { ...some, decisions: "patient_id,discussed_on,informed_by,recommended_on,started_on" },
    {},
    {
      ...few,
      "decision-impact": [
        "No recommendation is recorded for the 40 patients tested.",
        "Ingen anbefaling er registrert for de 40 testede pasientene.",
      ],
    },
  ],
  [
    "a margin of 50 points",
    some,
    { noninferiority_margin: { ...margin, points: 50 } },
    {
      noninferiority: [
        "Cannot be said: tissue finds something actionable in 18 of 40 patients, so the margin excludes nothing.",
        "Kan ikke sies: vev finner noe behandlingsrelevant hos 18 av 40 pasienter, så marginen utelukker ingenting.",
      ],
    },
  ],
  [
    "purchases smaller than use",
    some,
    { purchased },
    {
      money: [
        "80 reports so far; more blood libraries and tissue runs are used than were bought.",
        "80 svar så langt; det er brukt flere blodbiblioteker og vevskjøringer enn det ble kjøpt.",
      ],
    },
  ],
];

test.each(cases)("%s: numbers and every figure answer, and truly", async (_, tables, study, verdicts) => {
  const { folder } = await cubesOf(tables, { noninferiority_margin: margin, ...study });
  const release = openRelease(dirname(folder), basename(folder));
  const context = { manifest: release.manifest, filters: noFilters };
  const engine = remembering(await nodeEngine(release));
  const chosen = panels.filter(({ id }) => asked.includes(id));
  /** What `npm run numbers` prints of the release. */
  const numbers = async (lang: Lang) => (await numbersOf(chosen, engine, context, lang)).panels;
  const [en, nb] = [await numbers("en"), await numbers("nb")];
  const told: Record<string, readonly string[]> = {};
  for (const id of asked) {
    const panel = panels.find((known) => known.id === id);
    const [english, norwegian] = [en[id], nb[id]];
    if (!panel || !english || !norwegian) throw new RangeError(`no panel ${id}`);
    told[id] = [english, norwegian].map(({ verdict }) => verdict.replaceAll("\u00a0", " "));
    expect(english.columns.map(({ name }) => name)).toEqual(expect.arrayContaining([...(columns[id] ?? [])]));
    expect(norwegian.rows).toEqual(english.rows);
    const reply = await panel.ask(engine, context);
    for (const [lang, { verdict, how_sure, summary }] of [["en", english] as const, ["nb", norwegian] as const]) {
      expect(verdict, id).toMatch(/^\S.*\.$/);
      expect(wordsIn(verdict).length, verdict).toBeLessThanOrEqual(mostWords.verdict);
      expect(how_sure, id).toMatch(/^(|\S.*\.)$/);
      expect(wordsIn(how_sure).length, how_sure).toBeLessThanOrEqual(mostWords.howSure);
      const { markup } = reply.figure(lang, { width: 312 }, "t").svg;
      for (const text of [verdict, how_sure, summary, reply.note(lang).text, markup])
        expect(text, id).not.toMatch(/NaN|Infinity|undefined|\bnull\b/);
    }
    for (const row of english.rows)
      for (const [name, value] of Object.entries(row))
        if (typeof value === "number") expect(Number.isFinite(value), `${id} ${name}`).toBe(true);
  }
  expect(told).toMatchObject(verdicts);
});

test("a margin of nothing or of more than 50 points, and tiers that are not ESCAT's, are refused", async () => {
  const margins = [0, 51].map((points) => problemsOf(some, { noninferiority_margin: { ...margin, points } }));
  expect(await Promise.all(margins)).toEqual([
    ["study.json: noninferiority_margin.points: 0: must be more than 0"],
    ["study.json: noninferiority_margin.points: 51: must be at most 50"],
  ]);
  const wrong = { ...some, variants: some.variants.replace("somatic,I\n", "somatic,Tier 1\n") };
  expect(await problemsOf(wrong)).toEqual([
    expect.stringContaining('variants.csv:2: tier: "Tier 1": must be one of I,'),
  ]);
});

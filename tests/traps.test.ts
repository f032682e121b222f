import { beforeAll, describe, expect, test } from "vitest";
import { problemsOf } from "../scripts/aggregate/testing/study-export.ts";
import { variantClasses } from "../src/cubes/codes.ts";
import { cubes } from "../src/cubes/index.ts";
import type { Reply } from "../src/define/panel.ts";
import type { TableRow } from "../src/define/table.ts";
import type { Engine } from "../src/engine/engine.ts";
import { nodeEngine } from "../src/engine/node.ts";
import { filterOptions } from "../src/engine/options.ts";
import { openRelease } from "../src/engine/release.ts";
import { rowsEngine } from "../src/engine/rows-engine.ts";
import { plainText } from "../src/marks/plain-text.testing.ts";
import { panels } from "../src/panels/index.ts";
import { type Filters, noFilters } from "../src/state/filters.ts";
import { wilson } from "../src/stats/wilson.ts";
import { langs } from "../src/words/lang.ts";
import { pageWords } from "../src/words/page.ts";

/** The traps that a dashboard of this field falls into (Chae 2016, FDA 2007 and others; see the panels' methods), one test each. */
const release = openRelease("data");
const { manifest } = release;
const options = filterOptions(manifest);

type Chosen = Partial<Filters>;
const context = (filters: Chosen = {}) => ({ manifest, filters: { ...noFilters, ...filters } });
function panelOf(id: string) {
  const panel = panels.find((known) => known.id === id);
  if (!panel) throw new RangeError(`no panel ${id}`);
  return panel;
}
const ask = (id: string, engine: Engine, filters: Chosen = {}): Promise<Reply> =>
  panelOf(id).ask(engine, context(filters));
const rowsOf = async (id: string, engine: Engine, filters: Chosen = {}) => (await ask(id, engine, filters)).table.rows;
const find = (rows: readonly TableRow[], wanted: TableRow): TableRow =>
  rows.find((row) => Object.entries(wanted).every(([name, value]) => row[name] === value)) ?? {};
/** Sentence and note of an answer in both languages. */
const said = (answer: Reply): readonly string[] =>
  langs.flatMap((lang) => [plainText(answer.summary(lang)), plainText(answer.note(lang))]);
/** Everything a reader can see of a panel, marks and method too. */
async function everything(id: string, engine: Engine, filters: Chosen = {}): Promise<readonly string[]> {
  const [panel, answer] = [panelOf(id), await ask(id, engine, filters)];
  const seen = langs.flatMap((lang) => [
    panel.title(lang),
    ...Object.values(panel.method(lang)).map(({ text }) => text),
    answer.figure(lang, { width: 740 }, "t").svg.markup,
  ]);
  return [...said(answer), ...seen];
}

const dims = { month: "2022-03", site: "OUS", tumour_group: "lung" };
const sites = [{ site: "OUS", name: "Oslo", node: "OUS", opened: "2022-03-01" }];
type Pair = { readonly name?: string; readonly pair?: string; readonly signal?: string; readonly interval?: string };
/** Patients by the states of their samples, of one class. */
const pairs = (blood: string, tissue: string, patients: number, of: Pair = {}) => ({
  class: of.name ?? "any",
  blood_state: blood,
  tissue_state: tissue,
  pair: of.pair ?? "evaluable",
  signal_band: of.signal ?? "unknown",
  interval_band: of.interval ?? "unknown",
  ...dims,
  patients,
});
const [yes, no] = ["detected", "not_detected"];

let shipped: Engine;
beforeAll(async () => {
  shipped = await nodeEngine(release);
});
const compared = panels.filter(({ page }) => ["concordance", "genes", "value", "status"].includes(page));

test("trap 1: overall agreement is never a headline", async () => {
  // 940 of 1,000 patients agree, nearly all in having nothing; of the 60 with a finding in tissue blood finds 6.
  const engine = await rowsEngine({
    sites,
    agreement: [pairs(yes, yes, 6), pairs(no, yes, 54), pairs(yes, no, 6), pairs(no, no, 934)],
    genes: ["counted", "with_haematopoiesis"].flatMap((origin) => [
      { gene: "KRAS", class: "all", origin, result: "both", ...dims, patients: 6 },
      { gene: "KRAS", class: "all", origin, result: "tissue_only", ...dims, patients: 54 },
      { gene: "KRAS", class: "snv", origin, result: "both", ...dims, patients: 6 },
    ]),
  });
  const overall = (6 + 934) / 1000;
  for (const id of ["agreement-patients", "agreement-genes", "genes-matrix"]) {
    const answer = await ask(id, engine);
    for (const text of said(answer)) expect(text, id).not.toMatch(/\b94\s%/);
    for (const row of answer.table.rows)
      for (const [name, value] of Object.entries(row)) expect(value, `${id} ${name}`).not.toBe(overall);
  }
  expect(find(await rowsOf("agreement-patients", engine), { class: "any" })["ppa"]).toBeCloseTo(0.1, 9);
  expect(plainText((await ask("agreement-patients", engine)).summary("en"))).toMatch(/10\s%/);
  for (const { id } of compared)
    for (const text of said(await ask(id, shipped)))
      expect(text, id).not.toMatch(/overall agreement|percent correct|samlet samsvar|totalt samsvar/i);
});

test("trap 2: tissue is a reference and not the truth: both directions, no sensitivity, nobody dropped", async () => {
  for (const { id } of compared)
    for (const text of await everything(id, shipped))
      expect(text, id).not.toMatch(
        /sensitivit|specificity|spesifisitet|gold standard|gullstandard|false (negative|positive)|falsk[et]? (negativ|positiv)/i,
      );
  const rows = await rowsOf("agreement-patients", shipped);
  const any = find(rows, { class: "any" });
  for (const share of ["ppa", "ppv", "npa"]) expect(typeof any[share], share).toBe("number");
  const consented = Number(find(await rowsOf("status-headlines", shipped), { headline: "consented" })["value"]);
  expect(consented).toBeGreaterThan(0);
  for (const row of rows) {
    const cells = ["both", "tissue_only", "blood_only", "neither", "not_evaluable"].map((cell) => Number(row[cell]));
    expect(
      cells.reduce((all, n) => all + n, 0),
      String(row["class"]),
    ).toBe(consented);
    expect(row["not_evaluable"], String(row["class"])).toBeGreaterThan(0);
  }
  const cross = (await rowsOf("agreement-crosstable", shipped)).filter((row) => row["class"] === "any");
  expect(cross.reduce((all, row) => all + Number(row["patients"]), 0)).toBe(consented);
});

test("trap 3: each class has a denominator of its own", async () => {
  const engine = await rowsEngine({
    sites,
    agreement: [
      pairs(yes, yes, 40),
      pairs(yes, yes, 30, { name: "snv" }),
      pairs(no, yes, 10, { name: "snv" }),
      pairs(no, yes, 3, { name: "cnv" }),
      pairs("not_evaluable", yes, 37, { name: "cnv", pair: "not_evaluable" }),
      pairs("not_evaluable", "not_evaluable", 40, { name: "fusion", pair: "not_evaluable" }),
    ],
  });
  const rows = await rowsOf("agreement-patients", engine);
  expect(find(rows, { class: "snv" })).toMatchObject({ ppa: 0.75, not_evaluable: 0 });
  expect(find(rows, { class: "cnv" })).toMatchObject({ ppa: 0, tissue_only: 3, not_evaluable: 37 });
  expect(find(rows, { class: "fusion" })).toMatchObject({ ppa: null, not_evaluable: 40, status: "not_evaluable" });
  const matrix = await rowsOf("genes-matrix", engine, { gene: "KRAS" });
  const evaluable = variantClasses.map((name) => find(matrix, { gene: "KRAS", class: name })["evaluable"]);
  expect(evaluable).toEqual([40, 0, 3, 0]);
});

test("trap 4: what cannot be compared is called so, and never discordant", async () => {
  const columns = ["snv", "indel", "cnv", "fusion"];
  expect(variantClasses, "splice variants and instability are no class that is compared").toEqual(columns);
  const refused = await problemsOf({
    patients: "patient_id,site\nP1,A",
    samples: "sample_id,patient_id,specimen,outcome\nT1,P1,tissue,reported",
    variants: "sample_id,class,gene,variant\nT1,splice,MET,exon 14 skipping",
  });
  expect(refused).toEqual(['variants.csv:2: class: "splice": must be one of snv, indel, cnv, fusion']);
  const { text: denominator } = panelOf("genes-matrix").method("en").denominator;
  expect(denominator).toMatch(/splice variants.*not comparable/is);
  expect(denominator).toMatch(/RNA in tissue and .*DNA in blood/i);
  expect(panelOf("genes-matrix").method("nb").denominator.text).toMatch(/spleisevarianter.*ikke sammenlignbare/is);
  const msi = cubes.find(({ name }) => name === "msi");
  expect(
    msi?.columns.filter(({ type }) => type !== "string").map(({ name }) => name),
    "categories alone",
  ).toEqual(["patients"]);
  const tmb = await everything("tmb", shipped);
  expect(tmb.join(" ")).toMatch(/bland/i);
  for (const text of tmb) expect(text).not.toMatch(/\bPearson|Spearman|\br²|R-squared/i);
});

test("trap 5: a negative blood test with little tumour DNA is not a negative", async () => {
  const low = "not_detected_low_signal";
  const engine = await rowsEngine({
    sites,
    agreement: [
      pairs(yes, yes, 30, { signal: "ge_5pct" }),
      pairs(no, yes, 4, { signal: "ge_5pct" }),
      pairs(low, yes, 21, { signal: "lt_0_1pct" }),
      pairs(low, no, 9, { signal: "lt_0_1pct" }),
    ],
  });
  expect(find(await rowsOf("agreement-patients", engine), { class: "any" })).toMatchObject({
    tissue_only: 25,
    tissue_only_low_signal: 21,
  });
  const told = said(await ask("agreement-patients", engine)).join(" ");
  expect(told).toMatch(/\b21\b[^.]*tumour (DNA|fraction)/);
  expect(told).toMatch(/\b21\b[^.]*(tumor-DNA|tumorandel)/i);
  const cross = await rowsOf("agreement-crosstable", engine);
  expect(find(cross, { class: "any", blood_state: low, tissue_state: no })["patients"]).toBe(9);
  const bands = await rowsOf("agreement-by-signal", engine);
  expect(find(bands, { signal_band: "lt_0_1pct" })).toMatchObject({ low_signal: 30, informative: 0 });
  expect(find(bands, { signal_band: "ge_5pct" })).toMatchObject({ low_signal: 0, tissue_positive: 34 });
});

test("trap 6: the time between the samples is shown, and pairs too far apart are not compared", async () => {
  const engine = await rowsEngine({
    sites,
    agreement: [
      pairs(yes, yes, 30, { interval: "0_7" }),
      pairs(no, yes, 30, { interval: "gt_90" }),
      pairs(no, yes, 50, { interval: "gt_90", pair: "interval" }),
    ],
  });
  const bands = await rowsOf("agreement-by-interval", engine);
  expect(find(bands, { interval_band: "0_7" })["ppa"]).toBe(1);
  expect(find(bands, { interval_band: "gt_90" })).toMatchObject({ ppa: 0, tissue_positive: 30, not_evaluable: 50 });
  expect(find(await rowsOf("agreement-patients", engine), { class: "any" })).toMatchObject({
    ppa: 0.5,
    not_evaluable: 50,
  });
});

test("trap 7: haematopoiesis counts nowhere in silence: apart, marked, and said with and without", async () => {
  const finding = (origin: string, patients: number) => [
    { gene: "DNMT3A", class: "snv", origin, result: "blood_only", ...dims, patients },
    { gene: "DNMT3A", class: "all", origin, result: "blood_only", ...dims, patients },
  ];
  const engine = await rowsEngine({
    sites,
    agreement: [pairs(yes, no, 60), pairs(yes, no, 60, { name: "snv" })],
    genes: [...finding("counted", 2), ...finding("with_haematopoiesis", 19)],
  });
  expect(find(await rowsOf("agreement-genes", engine), { gene: "DNMT3A" })["blood_only"]).toBe(2);
  expect(said(await ask("agreement-genes", engine)).join(" ")).toMatch(/with them there would be 17 more/);
  expect(find(await rowsOf("genes-matrix", engine), { gene: "DNMT3A", class: "snv" })).toMatchObject({
    blood_only: 2,
    only_haematopoiesis: 17,
    haematopoiesis_gene: "likely",
  });
  const marked = await rowsOf("genes-matrix", shipped);
  const genes = (mark: string) => [
    ...new Set(marked.filter((row) => row["haematopoiesis_gene"] === mark).map((row) => row["gene"])),
  ];
  expect(genes("likely").toSorted()).toEqual(["ASXL1", "DNMT3A", "PPM1D", "TET2"]);
  expect(genes("in_part").toSorted()).toEqual(["ATM", "CHEK2", "TP53"]);
  const added = await ask("added-by-blood", shipped);
  const all = find(added.table.rows, { part: "all" });
  expect(Number(all["with_haematopoiesis"])).toBeGreaterThanOrEqual(Number(all["found"]));
  const more = Number(all["with_haematopoiesis"]) > Number(all["found"]);
  expect(said(added)[1]).toMatch(
    new RegExp(`haematopoiesis[^.]*\\b${more ? all["with_haematopoiesis"] : "would add nobody"}\\b`),
  );
});

test("trap 8: a turnaround with samples pending is not that of the completed alone", async () => {
  const way = (status: string, days: number, samples: number) => ({
    specimen: "tissue",
    segment: "receipt_to_report",
    status,
    days,
    ...dims,
    samples,
  });
  const engine = await rowsEngine({ sites, turnaround: [way("completed", 10, 30), way("pending", 40, 50)] });
  const row = find(await rowsOf("turnaround-total", engine), { specimen: "tissue", segment: "receipt_to_report" });
  expect(row).toMatchObject({ km_median_days: null, pending: 50 });
  const late = await rowsEngine({ sites, turnaround: [way("completed", 10, 30), way("pending", 5, 50)] });
  expect(
    find(await rowsOf("turnaround-total", late), { specimen: "tissue", segment: "receipt_to_report" })[
      "km_median_days"
    ],
    "those still too young to tell are censored, not counted as late",
  ).toBe(10);
});

test("trap 9: under 25 there is n of N and no percentage, in no panel and no selection", async () => {
  const few = /\d\s%[^()]{0,3}\((?:95\s%[^)]*?, )?([\d,\s\u00a0]+) (?:of|av) ([\d,\s\u00a0]+)/g;
  const selections: readonly Chosen[] = [{}, { site: options.site.at(-1) ?? "" }, { tumour_group: "unknown" }];
  let shares = 0;
  for (const filters of selections)
    for (const { id, untouchedBy } of panels) {
      const answer = await ask(id, shipped, filters);
      const labels = langs.flatMap((lang) =>
        [...answer.figure(lang, { width: 740 }, "t").svg.markup.matchAll(/aria-label="([^"]*)"/g)].map(
          ([, text]) => text ?? "",
        ),
      );
      for (const text of [...said(answer), ...labels])
        for (const [whole, , trials = ""] of text.matchAll(few)) {
          shares += 1;
          const n = Number(trials.replaceAll(/[^\d]/g, ""));
          expect(n, `${id} ${JSON.stringify(filters)} ${untouchedBy}: ${whole}`).toBeGreaterThanOrEqual(25);
        }
    }
  expect(shares, "there are shares to look at").toBeGreaterThan(50);
  const of = async (patients: number) =>
    plainText(
      (await ask("agreement-patients", await rowsEngine({ sites, agreement: [pairs(yes, yes, patients)] }))).summary(
        "en",
      ),
    );
  expect(await of(24)).not.toMatch(/\d\s%/);
  expect(await of(25)).toMatch(/100\s%/);
});

test("trap 10: patients come before variants, and the intervals of variants go by patient", async () => {
  const order = panels.map(({ id }) => id);
  expect(order.indexOf("agreement-patients")).toBeLessThan(order.indexOf("agreement-variants"));
  const [, en, , nb] = said(await ask("agreement-variants", shipped));
  expect(en).toMatch(/patients? first.*not independent.*intervals go by patient/);
  expect(nb).toMatch(/pasienter først.*ikke uavhengige.*regnet per pasient/);
  expect(en).toMatch(/Half of the [\d,]+ variants are those of [\d,]+ of the [\d,]+ patients/);
  expect(nb).toMatch(/Halvparten av de/);
  // Wilson of the variants alone, as if each were of a patient of its own, is narrower.
  const any = find(await rowsOf("agreement-variants", shipped), { class: "any" });
  const alone = wilson(Number(any["both"]), Number(any["tissue_positive"]));
  expect(Number(any["ppa_high"]) - Number(any["ppa_low"])).toBeGreaterThan(1.2 * (alone.high - alone.low));
  for (const id of ["status-headlines", "added-by-blood", "lost-with-blood-only"])
    for (const { unit } of (await ask(id, shipped)).table.columns) expect(unit, id).not.toBe("variants");
});

test("trap 11: no league table and no traffic light: sites in the order of opening, against limits", async () => {
  const opened = new Map(manifest.study.sites.map(({ code, opened: day }) => [code, day ?? "9999"]));
  const shown = (await rowsOf("enrolment-by-site", shipped)).map((row) => opened.get(String(row["site"])) ?? "");
  expect(shown).toEqual(shown.toSorted());
  for (const id of ["turnaround-sites", "sites-consent-rate", "sites-evaluable-rate"]) {
    const { columns } = (await ask(id, shipped)).table;
    const names = columns.map(({ name }) => name);
    for (const limit of ["limit_low95", "limit_high95", "limit_low998", "limit_high998"])
      expect(names, id).toContain(limit);
  }
  for (const { id, page } of panels.filter((panel) => ["enrolment", "sites", "turnaround"].includes(panel.page))) {
    const answer = await ask(id, shipped);
    for (const text of said(answer))
      expect(text.replaceAll(/never (a )?rank(ed|ing)|aldri (en )?rangert?(ing)?/g, ""), `${page} ${id}`).not.toMatch(
        /\b(best|worst|rank(ed|ing)?|league|top \d|dårligst|rangert|rangering)\b/i,
      );
    for (const { name } of answer.table.columns) expect(name, id).not.toMatch(/rank/);
    for (const lang of langs)
      expect(answer.figure(lang, { width: 740 }, "t").svg.markup, id).not.toMatch(
        /(fill|stroke)="(red|green|amber|yellow|orange|#)/,
      );
  }
});

describe("trap 12: kinds of nothing are different things", () => {
  test("each has a code and words of its own, in both languages", () => {
    const kinds = [
      "not_on_panel",
      "not_detected",
      "not_evaluable",
      "too_few",
      "not_supplied",
      "not_comparable",
    ] as const;
    for (const lang of langs) {
      const words = kinds.map((kind) => pageWords[lang].status[kind]);
      expect(new Set(words).size).toBe(kinds.length);
      for (const word of words) expect(word).toMatch(/\p{L}{3}/u);
    }
  });

  test("one study, five answers for a gene", async () => {
    const engine = await rowsEngine({
      sites,
      agreement: [
        pairs(no, no, 30),
        pairs(no, no, 30, { name: "snv" }),
        pairs(no, no, 24, { name: "indel" }),
        pairs("not_evaluable", no, 30, { name: "cnv", pair: "not_evaluable" }),
      ],
    });
    const status = async (gene: string, name: string) =>
      find(await rowsOf("genes-matrix", engine, { gene }), { gene, class: name })["status"];
    expect(await status("KRAS", "snv")).toBe("not_detected");
    expect(await status("KRAS", "indel")).toBe("too_few");
    expect(await status("KRAS", "cnv")).toBe("not_evaluable");
    expect(await status("TTN", "snv")).toBe("not_on_panel");
    const unsupplied = { ...context(), manifest: { ...manifest, supplied: ["patients", "samples"] } };
    const answer = await panelOf("genes-matrix").ask(engine, unsupplied);
    expect(plainText(answer.summary("en"))).toMatch(/not supplied variants/);
    expect(plainText(answer.summary("nb"))).toMatch(/ikke levert varianter/);
    const rows = (await panelOf("agreement-patients").ask(engine, unsupplied)).table.rows;
    for (const row of rows) expect(row).toMatchObject({ both: null, tissue_only: null, status: "not_supplied" });
  });
});

import { beforeAll, expect, test } from "vitest";
import { type NeededColumn, neededColumns, sourceTables } from "../cubes/source-tables.ts";
import type { Engine } from "../engine/engine.ts";
import { engineOf } from "../engine/node.ts";
import { openRelease } from "../engine/release.ts";
import { rowsEngine } from "../engine/rows-engine.ts";
import type { Setting } from "../engine/setting.ts";
import { noFilters } from "../state/filters.ts";
import { langs } from "../words/lang.ts";
import { columnNotSupplied } from "../words/not-supplied.ts";
import { panels } from "./index.ts";

const { manifest, arrow } = openRelease("data");
/** Everything was supplied but one column. */
const without = (column: string): Setting => ({
  manifest: {
    ...manifest,
    supplied: [...sourceTables, ...neededColumns].filter((name) => name !== column),
  },
  filters: noFilters,
});
let engine: Engine;
let shipped: Engine;
beforeAll(async () => {
  [engine, shipped] = await Promise.all([rowsEngine({}), engineOf(({ name }) => arrow(name))]);
});

/** Whose answer rests on the column, beside those that consent everything: without it they say so and show no number. */
const reports = [
  "laboratory-learning",
  "result-before-decision",
  "turnaround-control",
  "turnaround-since",
  "turnaround-sites",
  "turnaround-total",
] as const;
const resting: Readonly<Partial<Record<NeededColumn, readonly string[]>>> = {
  "patients.tumour_group": ["agreement-by-tumour", "enrolment-mix"],
  "samples.collected_on": ["agreement-by-interval", "case-mix"],
  "samples.received_on": [...reports, "turnaround-pending"].toSorted(),
  "samples.library_on": ["turnaround-batch"],
  "samples.sequenced_on": ["turnaround-batch"],
  "samples.reported_on": [...reports, "strategies", "time-to-actionable", "turnaround-paired"].toSorted(),
  "samples.run_id": ["money", "runs-used", "turnaround-batch"],
  "samples.tumour_fraction": ["agreement-by-signal"],
  "variants.tier": [
    "added-by-blood",
    "cost",
    "decision-impact",
    "lost-with-blood-only",
    "noninferiority",
    "reclassification",
    "strategies",
    "time-to-actionable",
  ],
  "variants.vaf": ["vaf"],
  "biomarkers.msi": ["msi"],
  "biomarkers.tmb": ["tmb"],
  "decisions.started_on": ["consequence-flow"],
};

/** A part of a figure rests on it: the figure stands, and tells nothing of that part. */
test.each([
  ["samples.received_on", "status-headlines", "Studien har ikke levert mottaksdatoer"],
  ["samples.reported_on", "status-headlines", "Studien har ikke levert svardatoer"],
  ["patients.consented_on", "status-headlines", "Kan ikke sies: samtykkedatoer er ikke levert."],
  ["patients.consented_on", "test-success", "Pasienter er ikke sammenlignet: samtykkedatoer er ikke levert."],
  ["decisions.offered_on", "consequence-flow", "69 fikk en anbefaling; tilbud er ikke levert"],
  ["decisions.recommended_on", "consequence-flow", "56 fikk et tilbud; anbefalinger er ikke levert"],
] as const)("without %s %s says: %s", async (column, id, words) => {
  const panel = panels.find((each) => each.id === id);
  const reply = await panel?.ask(shipped, without(column));
  expect(reply?.summary("nb").text).toContain(words);
  expect(reply?.summary("nb").text).not.toMatch(/ingen (?:prøver|par)|er mottatt ennå/i);
});
test("what informed the board, or what it recommended, is unknown and not none where its column is absent", async () => {
  const panel = panels.find(({ id }) => id === "added-by-blood");
  for (const column of ["decisions.informed_by", "decisions.recommended_on"]) {
    const reply = await panel?.ask(shipped, without(column));
    expect(reply?.summary("en").text).not.toContain("recommendation");
    expect(reply?.table.rows.find(({ part }) => part === "recommended")).toMatchObject({ status: "not_supplied" });
  }
});
test("what rests on a column that is absent is not judged, and is no quiet check", async () => {
  const panel = panels.find(({ id }) => id === "status-signals");
  const unjudged = async (column: string) =>
    (await panel?.ask(shipped, without(column)))?.table.rows
      .filter(({ status }) => status === "not_supplied")
      .map(({ panel: source }) => source);
  const reports = ["turnaround-control", "turnaround-control", "turnaround-sites", "turnaround-sites"];
  expect(await unjudged("samples.reported_on")).toEqual(reports);
  expect(await unjudged("samples.received_on")).toEqual([...reports, "turnaround-pending", "turnaround-pending"]);
  expect(await unjudged("patients.consented_on")).toEqual([
    "enrolment-control",
    "sites-evaluable-rate",
    "sites-consent-rate",
  ]);
});

test.each(neededColumns)("without %s no figure that rests on it has a number, and each says why", async (column) => {
  const silent: string[] = [];
  for (const panel of panels) {
    const reply = await panel.ask(engine, without(column));
    const said = langs.every((lang) => reply.verdict(lang).text === columnNotSupplied[lang][column]);
    if (!said) continue;
    silent.push(panel.id);
    for (const lang of langs) expect(reply.howSure(lang)).toBeNull();
    for (const { status, cost_status } of reply.table.rows) expect([status, cost_status]).toContain("not_supplied");
  }
  if (column === "patients.consented_on") expect(silent.length).toBeGreaterThan(25);
  else expect(silent.toSorted()).toEqual(resting[column] ?? []);
});

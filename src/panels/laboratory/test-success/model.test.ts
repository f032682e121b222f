import { expect, test } from "vitest";
import type { Specimen, State } from "../../../cubes/codes.ts";
import { study } from "../../../cubes/study.testing.ts";
import { something } from "../../../define/nothing.testing.ts";
import { replyTo, summaryOf } from "../../../define/reply.testing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import type { OutcomeCount } from "../../../questions/outcomes/question.ts";
import type { ReportCount } from "../../../questions/reports/question.ts";
import { formats } from "../../../words/format.ts";
import { names } from "../../../words/names.ts";
import { readingOf, verdict } from "./facts.ts";
import { successModel } from "./model.ts";
import { testSuccess } from "./panel.ts";
import type { PatientCount, SuccessModel, SuccessRow } from "./shares.ts";
import { table, tableRows } from "./table.ts";
import { reasonsOf } from "./wording.ts";
import { words } from "./words.ts";

const sample = (
  specimen: Specimen,
  outcome: OutcomeCount["outcome"],
  samples: number,
  outcome_reason: string | null = null,
): OutcomeCount => ({ specimen, outcome, outcome_reason, samples });
const state = (
  blood_state: State,
  tissue_state: State,
  patients: number,
  each: PatientCount["class"] = "any",
): PatientCount => ({ class: each, blood_state, tissue_state, patients });
const report = (
  specimen: Specimen,
  name: ReportCount["class"],
  evaluable: "yes" | "no",
  patients: number,
): ReportCount => ({
  specimen,
  class: name,
  evaluable,
  patients,
});
const model = (
  samples: readonly OutcomeCount[],
  patients: readonly PatientCount[] = [],
  reports: readonly ReportCount[] = [],
  biomarkers = true,
) => something(successModel({ samples, patients, reports, biomarkers }));
const rowsOf = (found: SuccessModel) => flatRows(table, tableRows(found));
const row = (found: SuccessModel, measure: SuccessRow["measure"], specimen: Specimen | null = null, each?: string) =>
  rowsOf(found).find(
    (r) => r.measure === measure && r.specimen === specimen && r.outcome_reason === null && (!each || r.class === each),
  );

const blood = [
  sample("blood", "reported", 40),
  sample("blood", "failed", 6, "qns"),
  sample("blood", "failed", 1),
  sample("blood", "not_available", 3, "not_drawn"),
  sample("blood", "pending", 10),
  sample("blood", "cancelled", 5, "died"),
];

test("gave a result is of those with a final outcome; pending and cancelled wait outside", () => {
  expect(row(model(blood), "result", "blood")).toMatchObject({ events: 40, trials: 50, share: 0.8, status: "ok" });
});
test("of all asked for, the pending and the cancelled count as not reported, whatever the reason", () =>
  expect(row(model(blood), "reported_of_all", "blood")).toMatchObject({ events: 40, trials: 65, status: "ok" }));
test("a class of which nobody has a report says so, by its name", () => {
  const found = model([...blood, sample("tissue", "reported", 1)], [], [report("blood", "snv", "yes", 30)]);
  const readings = (lang: "en" | "nb") =>
    found.evaluable.map((each) => words[lang].mark(readingOf(each), names(lang, study()), formats[lang]));
  expect(readings("en")).toContain("Tissue, SNV: no patient has a report");
  expect(readings("nb")).toContain("Vev, SNV: ingen pasient har svar");
  expect(readings("en")[0]).toMatch(/^Blood, SNV evaluable: 100/);
});
test("the four outcomes add up to all but the cancelled, the cancelled are of all", () => {
  const found = model(blood);
  const outcomes = (["reported", "failed", "not_available", "pending"] as const).map((m) => row(found, m, "blood"));
  expect(outcomes.map((each) => each?.events)).toEqual([40, 7, 3, 10]);
  expect(outcomes.every((each) => each?.trials === 60)).toBe(true);
  expect(row(found, "cancelled", "blood")).toMatchObject({ events: 5, trials: 65 });
});
test("reasons are rows of their own, add up to their outcome, and a missing one is named", () => {
  const reasons = rowsOf(model(blood)).filter((r) => r.measure === "failed" && r.outcome_reason !== null);
  expect(reasons.map((r) => [r.outcome_reason, r.events])).toEqual([
    ["qns", 6],
    ["not_given", 1],
  ]);
});
test("reasons in words: the four most frequent, the rest added up", () => {
  const many = ["low_coverage", "qns", "c", "d", "e", "f"].map((reason, i) =>
    sample("tissue", "failed", i === 1 ? 9 : 6 - i, reason),
  );
  const found = model([...many, sample("tissue", "failed", 1)]);
  const failed = found.outcomes.find(({ measure, specimen }) => measure === "failed" && specimen === "tissue");
  expect(failed && reasonsOf(failed, words.en, formats.en)).toBe("qns 9, low coverage 6, c 4, d 3, others 4");
  const rounded = model([sample("tissue", "failed", 5, "qns"), sample("tissue", "failed", 10, "other")]);
  const few = rounded.outcomes.find(({ measure, specimen }) => measure === "failed" && specimen === "tissue");
  expect(few && reasonsOf(few, words.nb, formats.nb), "what stands for the rest is no reason of a laboratory").toBe(
    "qns 5, andre 10",
  );
});
test("paired: reported against failed or not available; undecided patients are left out", () => {
  const found = model(blood, [
    state("detected", "not_detected", 20),
    state("not_evaluable", "detected", 5),
    state("not_detected_low_signal", "failed", 9),
    state("failed", "detected", 1),
    state("not_available", "failed", 2),
    state("pending", "failed", 50),
    state("detected", "cancelled", 50),
    state("none", "none", 50),
    state("detected", "failed", 50, "snv"),
  ]);
  const counts = (["paired_both", "paired_blood_only", "paired_tissue_only", "paired_neither"] as const).map((m) =>
    row(found, m),
  );
  expect(counts.map((each) => [each?.events, each?.trials])).toEqual([
    [25, 37],
    [9, 37],
    [1, 37],
    [2, 37],
  ]);
  expect(found.mcnemarP).toBeCloseTo(22 / 1024, 12); // 2 (C(10,0) + C(10,1)) / 2^10
  expect(verdict(found)).toBe("blood");
});
test("the verdict needs 25 patients and a difference beyond chance", () => {
  const of = (both: number, bloodOnly: number, tissueOnly: number) =>
    verdict(
      model(blood, [
        state("detected", "detected", both),
        state("detected", "failed", bloodOnly),
        state("failed", "detected", tissueOnly),
      ]),
    );
  expect(of(10, 12, 0)).toBe("few");
  expect(of(30, 0, 12)).toBe("tissue");
  expect(of(30, 5, 4)).toBe("alike");
  expect(of(30, 0, 0)).toBe("alike");
});
test("evaluable is of the patients whose specimen was reported, each specimen by itself, MSI and TMB too", () => {
  const reports = [
    report("blood", "fusion", "yes", 30),
    report("blood", "fusion", "no", 10),
    report("tissue", "fusion", "yes", 10),
    report("blood", "tmb", "yes", 27),
    report("blood", "tmb", "no", 3),
  ];
  const found = model(blood, [], reports);
  expect(row(found, "evaluable", "blood", "fusion")).toMatchObject({ events: 30, trials: 40, share: 0.75 });
  expect(row(found, "evaluable", "tissue", "fusion")).toMatchObject({ events: 10, trials: 10, status: "too_few" });
  expect(row(found, "evaluable", "tissue", "snv")).toMatchObject({ trials: 0, share: null, status: "not_evaluable" });
  expect(row(found, "evaluable", "blood", "tmb")).toMatchObject({ events: 27, trials: 30, share: 0.9, status: "ok" });
  const without = model(blood, [], reports, false);
  expect(row(without, "evaluable", "blood", "tmb")).toMatchObject({
    events: null,
    share: null,
    status: "not_supplied",
  });
  expect(without.evaluable.map((each) => each.class)).not.toContain("tmb");
});
test("not supplied is not zero, and only pending ones give no share", async () => {
  const { table: absent } = await replyTo(testSuccess, [[], [], []], { supplied: ["patients"] });
  expect(absent.rows).toHaveLength(30);
  expect(absent.rows.every(({ events, status }) => events === null && status === "not_supplied")).toBe(true);
  const waiting = model([sample("blood", "pending", 4)]);
  expect(row(waiting, "result", "blood")).toMatchObject({ trials: 0, share: null });
});
test("the sentence names the specimen, both shares and the patients in whom one alone gave a result", async () => {
  const said = async (samples: readonly OutcomeCount[], patients: readonly PatientCount[], lang: "en" | "nb" = "en") =>
    summaryOf(
      await replyTo(testSuccess, [samples, patients.map((each) => ({ ...each, pair: "evaluable" })), []]),
      lang,
    );
  const tissue = [sample("tissue", "reported", 9), sample("tissue", "failed", 3)];
  const patients = [state("detected", "detected", 20), state("detected", "failed", 12)];
  expect(await said([...blood, ...tissue], patients)).toBe(
    "Blood, more often than tissue: 80 % of blood samples and 9 of 12 tissue samples gave a result. Blood 95 % interval 67 to 89, 40 of 50. Of all ordered: blood 40 of 65, tissue 9 of 12. Of 32 with both, blood alone 12, tissue alone 0; p below 0.001.",
  );
  expect(await said([...blood, ...tissue], patients.slice(1))).toMatch(
    /^Too few to compare: 80 % of blood samples and 9 of 12 tissue samples gave a result\./,
  );
  expect(await said([...blood, ...tissue], [state("detected", "detected", 40)], "nb")).toMatch(
    /^Ingen av dem klart oftere: 80 % av blodprøvene og 9 av 12 vevsprøver ga svar\./,
  );
  expect(await said([sample("tissue", "reported", 1)], [])).toBe(
    "Only tissue can be judged: 1 of 1 sample gave a result. Of all ordered: tissue 1 of 1. No patient has a final outcome of both.",
  );
  expect(await said(blood, [], "nb")).toBe(
    "Bare blod kan vurderes: 80 % av prøvene ga svar. Blod 95 %-intervall 67 til 89, 40 av 50. Av alle bestilte: blod 40 av 65. Ingen pasienter har endelig utfall for begge.",
  );
  expect(await said([sample("blood", "pending", 4)], [])).toBe("Not yet: no sample has a final outcome.");
  expect(await said([], [])).toBe("No sample has been taken or asked for yet.");
});

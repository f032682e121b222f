import { expect, test } from "vitest";
import { replyTo } from "../../define/reply.testing.ts";
import { column, declareTable } from "../../define/table.ts";
import { openRelease } from "../../engine/release.ts";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { bandsByPairs } from "../../questions/bands/counts.ts";
import { byTumour } from "../../questions/by-tumour/question.ts";
import { noFilters } from "../../state/filters.ts";
import { agreementBy } from "./panel.ts";
import { bandColumns } from "./table.ts";

const own = {
  title: "",
  ends: () => {
    throw new Error("nothing is compared here");
  },
  notCompared: (compared: number) => `${compared} compared.`,
  caveat: "",
  bands: () => "",
  definition: "",
  reference: "",
};
const panel = agreementBy({
  id: "by",
  dimension: "tumour_group",
  question: byTumour,
  bands: bandsByPairs,
  compare: { ends: (bands) => bands, tested: true, signal: false },
  table: declareTable({ tumour_group: column.code("tumour_group"), ...bandColumns }),
  words: { en: own, nb: own },
});
const row = {
  class: "any",
  blood_state: "detected",
  tissue_state: "detected",
  pair: "evaluable",
  month: "2022-03",
  site: "A",
  tumour_group: "lung",
  patients: 7,
};
const { manifest } = openRelease("data");
const ask = async (changed: Partial<typeof row>, supplied = manifest.supplied) =>
  panel.ask(await rowsEngine({ agreement: [{ ...row, ...changed }] }), {
    manifest: { ...manifest, supplied },
    filters: noFilters,
  });

test("too few to compare, the share over all stands", async () => {
  const { summary, table } = await ask({});
  expect(summary("en").text).toBe(
    "0 compared. Over all, blood found something in 7 of 7 patients with a finding in tissue.",
  );
  expect(table.rows).toMatchObject([
    { tumour_group: "lung", both: 7, ppa: 1, status: "too_few" },
    { tumour_group: "all", both: 7, ppa: 1, status: "too_few" },
  ]);
});
test("no evaluable pair: nothing to show, and the table keeps its counts", async () => {
  const { summary, table } = await ask({ pair: "no_pair" });
  expect(summary("en").text).toContain("None of the 7 consented patients");
  expect(table.rows).toMatchObject([
    { tumour_group: "lung", both: 0, not_evaluable: 7, ppa: null, status: "not_evaluable" },
    { tumour_group: "all", both: 0, not_evaluable: 7, ppa: null, status: "not_evaluable" },
  ]);
});
test("a table that was not supplied leaves no numbers, never zeros", async () => {
  const { summary, table } = await ask({}, ["patients", "samples"]);
  expect(summary("en").text).toContain("has not supplied variants");
  expect(table.rows).toMatchObject([
    { tumour_group: "lung", both: null, evaluable: null, not_evaluable: 0, status: "not_supplied" },
    { tumour_group: "all", both: null, evaluable: null, not_evaluable: 0, status: "not_supplied" },
  ]);
});

test("the note names actionable findings only where the table tells them", async () => {
  const note = async (classes: readonly string[], tiers: readonly ("I" | "II")[]) => {
    const rows = classes.map((name) => ({ class: name, band: "lung", result: "both", patients: 30 }));
    const reply = await replyTo(panel, [rows], {
      supplied: ["samples", "variants"],
      study: { actionable_tiers: [...tiers] },
    });
    return [reply.note("en").text.includes("Actionable"), reply.note("nb").text.includes("Behandlingsrelevante")];
  };
  expect(await note(["any", "actionable"], ["I", "II"])).toEqual([true, true]);
  expect(await note(["any"], ["I", "II"])).toEqual([false, false]);
  expect(await note(["any", "actionable"], [])).toEqual([false, false]);
});

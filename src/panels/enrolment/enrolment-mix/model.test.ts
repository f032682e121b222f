import { expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
import type { StudyInput } from "../../../cubes/study.ts";
import { something } from "../../../define/nothing.testing.ts";
import { isNothing } from "../../../define/nothing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import { toldIn } from "../../../say/told.testing.ts";
import { noFilters } from "../../../state/filters.ts";
import { factsOf } from "./facts.ts";
import { mixModel, tableRows } from "./model.ts";
import { table } from "./table.ts";
import { words } from "./words.ts";

const of = (reference_mix: NonNullable<StudyInput["reference_mix"]> = []) =>
  study({
    tumour_groups: ["lung", "other", "cup"].map((code) => ({ code, name_en: code, name_nb: code })),
    reference_mix,
  });
const count = (tumour_group: string, patients: number, region: string | null = "north") => ({
  tumour_group,
  region,
  patients,
});
function made(...args: Parameters<typeof mixModel>) {
  const model = something(mixModel(...args));
  return { model, rows: flatRows(table, tableRows(model)) };
}
const groups = (...args: Parameters<typeof mixModel>) =>
  made(...args).model.groups.map(({ group, share }) => [group, share.events]);

test("the largest first, other and unknown last; a known group without patients stays, an empty unknown does not", () => {
  expect(groups([count("unknown", 9), count("other", 8), count("cup", 5)], of())).toEqual([
    ["cup", 5],
    ["lung", 0],
    ["other", 8],
    ["unknown", 9],
  ]);
  expect(groups([count("cup", 5)], of())).toEqual([
    ["cup", 5],
    ["lung", 0],
  ]);
});
test("the mix as a whole is held against the reference, and the group that is furthest off named", () => {
  const reference = [
    { tumour_group: "lung", share: 0.5, source: "T" },
    { tumour_group: "cup", share: 0.2, source: "T" },
  ];
  const { model, rows } = made([count("lung", 48), count("cup", 52)], of(reference));
  // Expected 50, 20 and, of the other groups, 30: 4 / 50 + 1024 / 20 + 900 / 30, two degrees of freedom.
  expect(model.fit?.statistic).toBeCloseTo(0.08 + 51.2 + 30, 10);
  expect(model.fit?.p).toBeCloseTo(Math.exp(-81.28 / 2), 10);
  expect(model.fit?.most).toEqual({ group: "cup", share: 0.52, reference: 0.2 });
  expect(rows.find((row) => row.tumour_group === "lung")).toMatchObject({ share: 0.48, reference_share: 0.5 });
  expect(rows.find((row) => row.tumour_group === "all")).toMatchObject({ patients: 100, fit_p: model.fit?.p });
  expect(model.sources).toEqual([{ en: "T", nb: "T" }]);
});
test("shares within a region are of that region, and regions add up to all", () => {
  const { rows } = made([count("lung", 30), count("cup", 10), count("lung", 20, null)], of());
  const find = (group: string, region: string | null) =>
    rows.find((row) => row.tumour_group === group && row.region === region);
  expect(find("lung", null)).toMatchObject({ patients: 50, of_patients: 60 });
  expect(find("all", "north")).toMatchObject({ patients: 40, of_patients: 60 });
  expect(find("lung", "north")).toMatchObject({ patients: 30, of_patients: 40, share: 0.75 });
  expect(find("all", "")).toMatchObject({ patients: 20 });
});
test("few are marked, and none have no share and differ from nothing", () => {
  const reference = [{ tumour_group: "lung", share: 0.5, source: "T" }];
  const { model, rows } = made([count("lung", 24)], of(reference));
  expect(model.fit).toBeNull();
  expect(rows[0]?.status).toBe("too_few");
  const nobody = mixModel([], of(reference));
  if (!isNothing(nobody)) throw new Error("there should be nothing to show");
  const bare = flatRows(table, nobody.rows);
  expect(bare.length).toBeGreaterThan(0);
  expect(bare.every((row) => row.share === null && row.status === "not_evaluable")).toBe(true);
});
test("the sentence: the two largest known groups, and the reference only where there are enough to hold against it", () => {
  const reference = [{ tumour_group: "lung", share: 0.5, source: "T" }];
  const told = (n: number, chosen: ReturnType<typeof of>) =>
    factsOf(made([count("unknown", 90), count("lung", n), count("cup", 2)], chosen).model).sure.map(({ say }) => say);
  expect(told(5, of())).toEqual(["share", "unknown", "no_reference"]);
  expect(told(5, of(reference))).toEqual(["share", "unknown"]); // 7 known are too few to hold against it
  expect(told(92, of(reference))).toEqual(["share", "unknown", "reference"]);
  const few = made([count("cup", 2), count("lung", 3)], of(reference)).model;
  expect(factsOf(few)).toMatchObject({
    verdict: { say: "largest", group: { group: "lung" } },
    sure: [{ say: "share", next: { group: "cup" } }],
    hasReference: true,
  });
  expect(factsOf(made([count("unknown", 30)], of()).model).verdict).toEqual({ say: "none_known", consented: 30 });
  const alike = factsOf(made([count("cup", 3), count("lung", 3)], of()).model);
  expect(alike).toMatchObject({ verdict: { say: "alike", each: 3 }, sure: [{ say: "no_reference" }] });
});

function said(lang: "en" | "nb", counts: Parameters<typeof mixModel>[0], chosen = of()) {
  return toldIn(words[lang], factsOf(made(counts, chosen).model), lang, {
    manifest: { release: "", previous: null, study: chosen, firstMonth: null, supplied: [], files: {} },
    filters: noFilters,
  });
}
test("the answer names the largest group, or those alike; of few no percentage", () => {
  expect(said("en", [count("lung", 30), count("cup", 10)])).toEqual([
    "The largest group is lung: 75 % of those with a known group.",
    "95 % interval 60 to 86, 30 of 40; then cup (10 of 40). No reference mix is supplied.",
  ]);
  expect(said("nb", [count("lung", 3), count("cup", 1)])).toEqual([
    "Den største gruppen er lung: 3 av 4 pasienter med kjent kreftform.",
    "Deretter cup (1 av 4). Ingen referansefordeling er levert.",
  ]);
  expect(said("en", [count("lung", 1), count("cup", 1)])[0]).toBe(
    "The largest groups are lung and cup, with 1 patient each.",
  );
  expect(said("en", [count("lung", 31)])[0]).toBe("All 31 patients with a known group have lung.");
  expect(said("nb", [count("unknown", 1)])[0]).toBe("Ikke kjent: den ene med samtykke har ingen kjent kreftform.");
});

test("shares are of those with a known group, and the unknown are said beside", () => {
  const reference = ["lung", "cup"].map((tumour_group) => ({ tumour_group, share: 0.5, source: "T" }));
  const counts = [count("lung", 50), count("cup", 50), count("unknown", 100)];
  const { rows } = made(counts, of(reference));
  expect(rows.find(({ tumour_group }) => tumour_group === "lung")).toMatchObject({ of_patients: 100, share: 0.5 });
  expect(rows[0]?.share_low).toBeCloseTo(0.4038, 4); // Wilson for 50 of 100
  expect(rows.find(({ tumour_group }) => tumour_group === "unknown")).toMatchObject({ of_patients: 200, share: 0.5 });
  expect(said("en", counts, of(reference))).toEqual([
    "The largest groups are lung and cup, with 50 patients each.",
    "100 of 200 have no known group. Against “T” no difference is shown (p = 1.00).",
  ]);
  expect(said("nb", [count("lung", 30), count("unknown", 1)])[1]).toContain("1 av 31 har ingen kjent kreftform.");
});

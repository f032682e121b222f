import { expect, test } from "vitest";
import { type ReasonCounts, reasonsModel } from "./stats.ts";

const tables = ["patients", "samples", "variants", "reviews"];
const row = (
  name: ReasonCounts["class"],
  side: ReasonCounts["side"],
  reason: ReasonCounts["reason"],
  variants: number,
  counted = variants,
): ReasonCounts => ({ class: name, side, reason, variants, counted });
const rows = [
  row("snv", "blood_only", "haematopoiesis", 20, 2),
  row("indel", "blood_only", "haematopoiesis", 4, 0),
  row("snv", "blood_only", "not_reviewed", 26),
  row("snv", "tissue_only", "low_signal", 3),
  row("cnv", "tissue_only", "low_signal", 1),
  row("cnv", "tissue_only", "unresolved", 6),
];

test("each side apart, over its own variants; the largest first and not reviewed last", () => {
  const model = reasonsModel(rows, tables);
  expect(model.sides.map(({ side, variants, counted, reviewed }) => [side, variants, counted, reviewed])).toEqual([
    ["tissue_only", 10, 10, 10],
    ["blood_only", 50, 28, 24],
  ]);
  expect(model.sides[1]?.rows).toMatchObject([
    { reason: "haematopoiesis", variants: 24, of_variants: 50, share: 0.48, counted: 2, status: "ok" },
    { reason: "not_reviewed", variants: 26, share: 0.52 },
  ]);
  expect(model.sides[0]?.rows.map(({ reason, variants, status }) => [reason, variants, status])).toEqual([
    ["unresolved", 6, "too_few"],
    ["low_signal", 4, "too_few"],
  ]);
});
test("the table holds every class over its own variants, and each side adds up", () => {
  const model = reasonsModel(rows, tables);
  expect(model.rows.filter((each) => each.class === "cnv").map((each) => [each.reason, each.of_variants])).toEqual([
    ["unresolved", 7],
    ["low_signal", 7],
  ]);
  for (const { side, variants } of model.sides)
    expect(
      model.rows.filter((each) => each.class !== "any" && each.side === side).reduce((n, each) => n + each.variants, 0),
    ).toBe(variants);
});
test("what the study did not supply has no rows, and the first missing table is named", () => {
  expect(reasonsModel(rows, ["patients", "samples", "variants"])).toMatchObject({ missing: "reviews", rows: [] });
  expect(reasonsModel(rows, ["patients", "samples", "reviews"]).missing).toBe("variants");
  expect(reasonsModel(rows, ["patients", "reviews"]).missing).toBe("samples");
  expect(reasonsModel([], tables)).toMatchObject({ missing: null, variants: 0, rows: [] });
});

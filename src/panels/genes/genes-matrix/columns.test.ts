import { expect, test } from "vitest";
import { placeClasses } from "./columns.ts";

test("counts that fit in no column beside the names are placed on lines of their own", () => {
  const wide = { tissue: "100,000", both: "100,000", blood: "100,000" };
  expect(placeClasses([wide, wide, wide, wide], 80, 312, 5, 13)).toBeNull();
  const small = { tissue: "7", both: "51", blood: "12" };
  const placed = placeClasses([small, small], 80, 312, 5, 13) ?? [];
  expect(placed.at(-1)?.to).toBeCloseTo(312, 6);
  expect(placed[1]?.from).toBeGreaterThan(placed[0]?.to ?? 0);
});

import { expect, test } from "vitest";
import { suppliedOf } from "./intake.ts";

test("an empty column tells as little as an absent one, but for days and in an empty table", () => {
  const row = (source: string, rows: number, what = "supplied") => ({ source, what, rows });
  expect(
    suppliedOf([
      row("samples", 3),
      row("samples.received_on", 0),
      row("samples.run_id", 0),
      row("samples.tumour_fraction", 2),
      row("samples", 1, "rejected"),
      row("variants", 0),
      row("variants.tier", 0),
      row("reviews", 0, "not_supplied"),
    ]),
  ).toEqual(["samples", "samples.received_on", "samples.tumour_fraction", "variants", "variants.tier"]);
});

import { expect, test } from "vitest";
import { study } from "./study.testing.ts";

test("the smallest study stands on its own, and every key can be another", () => {
  expect(study()).toMatchObject({ simulated: true, target_counts: "paired", pairing: { max_interval_days: null } });
  expect(study({ data_cut: "2022-02-28", low_signal_below: 0.01 })).toEqual({
    ...study(),
    data_cut: "2022-02-28",
    low_signal_below: 0.01,
  });
  expect(() => study({ data_cut: "2022-02-30" })).toThrow("must be a real day, YYYY-MM-DD");
});

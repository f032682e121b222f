import { expect, test } from "vitest";
import { study } from "../../src/cubes/study.testing.ts";
import { plausible } from "./plausible.ts";

const site = (opened: string | null) => ({ code: "A", name: "A", node: "N", opened });
const plan = (month: string) => ({
  version: "1",
  approved_on: "2023-01-01",
  source: "",
  points: [{ month, cumulative: 1 }],
});

test("ten years before the first opening or month of a plan, never before 1900", () => {
  expect(plausible(study({ sites: [site("2022-03-07"), { ...site("2021-05-01"), code: "B" }] })).first).toBe(
    "2011-05-01",
  );
  expect(plausible(study({ sites: [site("2022-03-07")], plan: [plan("2021-04")] })).first).toBe("2011-04-01");
  expect(plausible(study({ sites: [site("2024-02-29")] })).first).toBe("2014-02-28");
  expect(plausible(study({ sites: [site(null)] })).first).toBe("1900-01-01");
  expect(plausible(study({ sites: [site("1905-01-01")] })).first).toBe("1900-01-01");
});

import { expect, test } from "vitest";
import { study } from "../cubes/study.testing.ts";
import { releaseName } from "./heads.ts";

test("a release that was withdrawn is named with the day, in a list and over its figure", () => {
  const newest = study({ withdrawn: [{ release: "2023-07-31", on: "2023-08-10", reason: "Counted twice." }] });
  expect(releaseName("2023-07-31", newest, "en")).toBe("2023-07-31 (withdrawn 10 August 2023)");
  expect(releaseName("2023-07-31", newest, "nb")).toBe("2023-07-31 (trukket tilbake 10. august 2023)");
  expect(releaseName("2023-04-30", newest, "en")).toBe("2023-04-30");
});

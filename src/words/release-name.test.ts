import { expect, test } from "vitest";
import { study } from "../cubes/study.testing.ts";
import { noFilters } from "../state/filters.ts";
import { describeFilters } from "./describe-filters.ts";
import { names } from "./names.ts";
import { releaseName } from "./release-name.ts";

const newest = study({ withdrawn: [{ release: "2023-07-31", on: "2023-08-10", reason: "Counted twice." }] });

test("a release that was withdrawn is named with the day, in a list and over its figure", () => {
  expect(releaseName("2023-07-31", newest, "en")).toBe("2023-07-31 (withdrawn 10 August 2023)");
  expect(releaseName("2023-07-31", newest, "nb")).toBe("2023-07-31 (trukket tilbake 10. august 2023)");
  expect(releaseName("2023-04-30", newest, "en")).toBe("2023-04-30");
});

test("and where it is said what is shown", () => {
  const said = (lang: "en" | "nb", release: string): string =>
    String(describeFilters({ ...noFilters, vs: `release:${release}` }, names(lang, newest), lang, []).at(-1));
  expect(said("en", "2023-07-31")).toBe("compared with release 2023-07-31 (withdrawn 10 August 2023)");
  expect(said("nb", "2023-07-31")).toBe("sammenlignet med utgave 2023-07-31 (trukket tilbake 10. august 2023)");
  expect(said("en", "2023-04-30")).toBe("compared with release 2023-04-30");
});

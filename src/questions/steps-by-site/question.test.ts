import { expect, test } from "vitest";
import { study } from "../../cubes/study.testing.ts";
import { decode } from "../../engine/decode.ts";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { type Filters, filterParams, noFilters } from "../../state/filters.ts";
import { atStep, steps } from "../rows.testing.ts";
import { siteSteps } from "./counts.ts";
import { stepsBySite } from "./question.ts";

const manifest = {
  release: "",
  previous: null,
  study: study({ data_cut: "2022-10-31" }),
  firstMonth: "2022-03",
  supplied: [],
  files: {},
};
const cubes = {
  sites: [
    { site: "A", name: "A", node: "N1", opened: "2022-03-15" },
    { site: "B", name: "B", node: "N2", opened: "2022-05-31" },
    { site: "Z", name: "Z", node: "N1", opened: null },
  ],
  patients: [
    ...steps,
    atStep("consented", "2022-04", "A", 3),
    atStep("consented", null, "A", 7),
    atStep("consented", "2022-04", "B", 6),
    atStep("consented", "2022-05", "B", 2),
    atStep("consented", "2022-10", "Z", 1),
  ],
};
const none = {
  screened: 0,
  consented: 0,
  paired_evaluable: 0,
  first_consent: null,
  since_opening: 0,
};

async function ask(chosen: Partial<Filters> = {}) {
  const filters = { ...noFilters, ...chosen };
  const params = [...filterParams(filters), ...(stepsBySite.more?.({ manifest, filters }) ?? [])];
  const engine = await rowsEngine(cubes);
  return decode(stepsBySite.columns, await engine.query(stepsBySite.sql, params), "test");
}

test("each site's steps and first consent; only dated consents since the month of opening are of its pace, May to October the last six", async () => {
  expect(await ask()).toEqual([
    {
      site: "A",
      screened: 4,
      consented: 12,
      paired_evaluable: 1,
      first_consent: "2022-04",
      since_opening: 5,
    },
    {
      site: "B",
      screened: 7,
      consented: 8,
      paired_evaluable: 0,
      first_consent: "2022-04",
      since_opening: 2,
    },
    { ...none, site: "Z", consented: 1, first_consent: "2022-10" },
  ]);
});
test("a period and a node leave only what they name; a site without a row has nobody", async () => {
  const rows = await ask({ period: "2022-06..2022-06", node: "N1" });
  expect(rows).toEqual([{ ...none, site: "A", consented: 2, first_consent: "2022-06", since_opening: 2 }]);
  expect(siteSteps(rows)("Z")).toEqual(none);
});

import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import sql from "./query.sql?raw";

const row = (step: string, month: string | null, site: string, patients: number) => ({
  step,
  month,
  site,
  tumour_group: "lung",
  patients,
});

test("every site in opening order, with its first consent; one without date or patients stays", async () => {
  const engine = await rowsEngine({
    sites: [
      { site: "Z", name: "Z", node: "N1", region: null, opened: null },
      { site: "B", name: "B", node: "N2", region: "west", opened: "2023-04-01" },
      { site: "A", name: "A", node: "N1", region: "north", opened: "2023-05-02" },
    ],
    patients: [
      row("screened", "2023-04", "B", 3),
      row("consented", "2023-07", "B", 1),
      row("consented", "2023-06", "B", 2),
    ],
  });
  const site = (code: string, region: string | null, node: string, opened: string | null) => ({
    site: code,
    region,
    node,
    opened,
    first_consent: null,
    consented: 0,
  });
  expect(await engine.query(sql, ["", "", "", "", ""])).toEqual([
    { ...site("B", "west", "N2", "2023-04-01"), first_consent: "2023-06", consented: 3 },
    site("A", "north", "N1", "2023-05-02"),
    site("Z", null, "N1", null),
  ]);
  expect(await engine.query(sql, ["", "", "Z", "N1", ""])).toEqual([site("Z", null, "N1", null)]);
});

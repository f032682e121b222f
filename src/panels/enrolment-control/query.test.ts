import { expect, test } from "vitest";
import { decode } from "../../engine/decode.ts";
import { rowsEngine } from "../../engine/rows-engine.ts";
import { monthColumns } from "../enrolment-by-month/panel.ts";
import sql from "../enrolment-by-month/query.sql?raw";

test("takes the consents of the chosen node by month of consent, a month without them as 0", async () => {
  const row = (step: string, month: string, site: string, patients: number) => ({
    step,
    month,
    site,
    tumour_group: "lung",
    patients,
  });
  const engine = await rowsEngine({
    sites: [
      { site: "A", name: "A", node: "N1" },
      { site: "B", name: "B", node: "N2" },
    ],
    patients: [
      row("consented", "2023-01", "A", 2),
      row("consented", "2023-02", "B", 3),
      row("screened", "2023-02", "A", 9),
    ],
  });
  const rows = decode(monthColumns, await engine.query(sql, ["", "", "", "N1", ""]), "control");
  expect(rows.map(({ month, consented }) => [month, consented])).toEqual([
    ["2023-01", 2],
    ["2023-02", 0],
  ]);
});

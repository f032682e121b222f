import { expect, test } from "vitest";
import { rowsEngine } from "./rows-engine.ts";

const sites = [
  { site: "A", name: "A", node: "OUS" },
  { site: "B", name: "B", node: "OUS" },
  { site: "C", name: "C", node: "HUS" },
];
const patient = (month: string | null, site: string, tumour_group: string, patients: number) => ({
  step: "consented",
  month,
  site,
  tumour_group,
  patients,
});
const patients = [
  patient("2022-03", "A", "lung", 1),
  patient("2022-04", "B", "lung", 10),
  patient("2022-05", "C", "colon", 100),
  patient(null, "C", "lung", 1000),
];

test.each([
  [["", "", "", "", ""], 1111],
  [["2022-04", "2022-05", "", "", ""], 110],
  [["", "2022-03", "", "", ""], 1],
  [["", "", "B", "", ""], 10],
  [["", "", "", "OUS", ""], 11],
  [["", "", "", "", "lung"], 1011],
  [["2022-01", "2022-12", "", "HUS", "colon"], 100],
  [["", "", "A", "HUS", ""], 0],
])("the filter macro with %j adds up to %i; a period leaves out what has no month", async (params, sum) => {
  const engine = await rowsEngine({ sites, patients });
  const sql = "SELECT coalesce(sum(patients), 0)::INTEGER AS n FROM patients_in($1, $2, $3, $4, $5)";
  expect(await engine.query(sql, params)).toEqual([{ n: sum }]);
});
test("text from the address is bound, never joined", async () => {
  const engine = await rowsEngine({ sites, patients });
  const sql = "SELECT count(*)::INTEGER AS n FROM patients_in($1, $2, $3, $4, $5)";
  expect(await engine.query(sql, ["", "", "A' OR '1'='1", "", ""])).toEqual([{ n: 0 }]);
});
test("an unknown cube of hand-written rows is refused", () =>
  expect(() => rowsEngine({ patient: [] })).toThrow("no cube patient"));

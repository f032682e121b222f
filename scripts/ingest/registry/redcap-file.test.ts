import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readRedcap } from "./redcap-file.ts";

const header = "record,redcap_event_name,redcap_repeat_instrument,redcap_data_access_group,consented,box___1,lab";
const rows = [
  "1,base_arm_1,,north,,0,5",
  "1,base_arm_1,labs,north,,0,6",
  "1,base_arm_1,labs,north,2024-01-02,0,7",
  "1,base_arm_1,labs,north,,1,7",
  "1,base_arm_1,labs,north,,x,7",
  "1,later_arm_1,other,south,,0,7",
  "2,base_arm_1,,north,,,7",
];

test("held are the rows in which something asked for stands, the first of each record and group, and none of the other columns", async () => {
  const folder = mkdtempSync(join(tmpdir(), "samsvar-redcap-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "data.csv"), `${[header, ...rows].join("\n")}\n`);
  const wanted = ["consented", "box___1"];
  const file = await readRedcap(join(folder, "data.csv"), ",", "record", (column) => wanted.includes(column));
  expect(file.count).toBe(7);
  // Line 3 says nothing that line 2 has not said; line 6 holds what is no box, which must be told.
  expect(file.rows.map(({ line }) => line)).toEqual([2, 4, 5, 6, 7, 8]);
  expect(file.rows.map(({ cells }) => cells.get("consented"))).toEqual(["", "2024-01-02", "", "", "", ""]);
  expect(file.rows.map(({ cells }) => cells.get("lab"))).toEqual(["", "", "", "", "", ""]);
  expect([...(file.places.get("redcap_repeat_instrument") ?? [])]).toEqual(["labs", "other"]);
  expect([...(file.places.get("redcap_event_name") ?? [])]).toEqual(["base_arm_1", "later_arm_1"]);
});

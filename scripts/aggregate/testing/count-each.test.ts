import { expect, test } from "vitest";
import { count } from "./count.ts";
import { countEach } from "./count-each.ts";

const columns = "sample_id,patient_id,specimen,outcome,reported_on";
const exportOf = (consented: string, samples: string) => ({
  patients: `patient_id,site,tumour_group,consented_on\nP1,A,lung,${consented}`,
  samples: `${columns}\n${samples}`,
});
const exports = [
  exportOf("2023-01-05", "B1,P1,blood,reported,2023-02-01\nT1,P1,tissue,reported,2023-02-01"),
  exportOf("2023-02-05", "B1,P1,blood,failed,"),
  exportOf("", "B1,P1,blood,reported,2023-02-01"),
];

test("exports counted together give what each gives alone", async () => {
  const alone = await Promise.all(exports.map(async (tables) => (await count(["flow"], tables)).cube("flow")));
  expect(await countEach("flow", exports)).toEqual(alone);
  expect(alone.map((rows) => rows.length)).toEqual([1, 1, 1]);
});

test("what would not stand apart is refused", async () => {
  const other = { patients: "patient_id,site\nP1,A" };
  await expect(countEach("flow", [exportOf("", ""), other])).rejects.toThrow("must be the header of the others");
  await expect(countEach("flow", [{ patients: 'patient_id,site\n"P,1",A' }])).rejects.toThrow("a quoted cell");
});

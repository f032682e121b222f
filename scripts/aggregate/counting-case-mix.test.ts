import { expect, test } from "vitest";
import { count } from "./testing/count.ts";

test("mix of patients: tissue taken before consent, since, on no known day or not at all; and whether the pair is evaluable", async () => {
  const { cube } = await count(["case_mix"], {
    patients: `
patient_id,site,tumour_group,consented_on
OLD,A,lung,2023-01-05
SAME,A,lung,2023-01-05
NEW,A,lung,2023-01-05
FAILED,A,lung,2023-01-05
UNDATED,A,lung,2023-01-05
GONE,A,lung,2023-01-05
NONE,A,lung,2023-01-05
NOBODY,A,lung,`,
    samples: `
sample_id,patient_id,specimen,outcome,collected_on,reported_on
B1,OLD,blood,reported,2023-01-05,2023-01-20
T1,OLD,tissue,reported,2022-12-20,2023-01-20
T2,SAME,tissue,reported,2023-01-05,2023-01-20
B3,NEW,blood,reported,2023-01-05,2023-01-20
T3,NEW,tissue,reported,2023-01-09,2023-01-25
T4,FAILED,tissue,failed,2022-11-09,
T5,UNDATED,tissue,failed,,
T6,GONE,tissue,not_available,2022-11-09,
B7,NONE,blood,reported,2023-01-05,2023-01-20
T8,NOBODY,tissue,reported,2023-01-05,2023-01-20`,
  });
  expect(cube("case_mix").toSorted()).toEqual([
    "after_consent,evaluable,2023-01,A,lung,1",
    "after_consent,not_evaluable,2023-01,A,lung,1",
    "before_consent,evaluable,2023-01,A,lung,1",
    "before_consent,not_evaluable,2023-01,A,lung,1",
    "none,not_evaluable,2023-01,A,lung,2",
    "undated,not_evaluable,2023-01,A,lung,1",
  ]);
});

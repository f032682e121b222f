import { expect, test } from "vitest";
import { count } from "./testing/count.ts";

/** Rows of one thing awaited, without month, site and group. */
const rowsOf = (rows: readonly string[], awaited: string): readonly string[] =>
  rows.flatMap((row) => {
    const [what, cause, days, , , , n] = row.split(",");
    return what === awaited ? [`${cause} ${days} ${n}`] : [];
  });

test("consent waits: the report, death, withdrawal or failure that came first; without a sample it goes on to the cut", async () => {
  const { cube } = await count(["consent_waits"], {
    patients: `
patient_id,site,tumour_group,consented_on,died_on,withdrawn_on
DONE,A,lung,2023-01-05,2023-01-20,
DIED,A,lung,2023-01-05,2023-01-10,
LEFT,A,lung,2023-01-05,,2023-01-08
FAILED,A,lung,2023-01-05,,
NONE,A,lung,2023-06-20,,
UNDATED,A,lung,2023-01-05,,
EARLY,A,lung,2023-01-05,,
NOBODY,A,lung,,,`,
    samples: `
sample_id,patient_id,specimen,outcome,collected_on,received_on,reported_on
S1,DONE,blood,reported,2023-01-05,2023-01-06,2023-01-20
S2,DIED,blood,reported,2023-01-05,2023-01-06,2023-01-20
S3,LEFT,blood,pending,2023-01-05,2023-01-06,
S4,FAILED,blood,failed,2023-01-05,2023-01-09,
S6,UNDATED,blood,reported,2023-01-05,2023-01-06,
S7,EARLY,blood,reported,2023-01-01,2023-01-02,2023-01-04
S8,NOBODY,blood,reported,2023-01-01,2023-01-02,2023-01-04`,
  });
  expect(rowsOf(cube("consent_waits"), "blood").toSorted()).toEqual([
    "died 5 1",
    "failed 4 1",
    "pending 10 1",
    "reported 0 1",
    "reported 15 1",
    "unknown  1",
    "withdrew 3 1",
  ]);
});

test("consent waits: a pair is there on the day of its later report whatever came before, and lost where none can come", async () => {
  const { cube } = await count(
    ["consent_waits"],
    {
      patients: `
patient_id,site,consented_on,died_on
PAIR,A,2023-01-05,2023-01-15
HALF,A,2023-06-05,
LOST,A,2023-01-05,
APART,A,2023-01-05,
DIED,A,2023-01-05,2023-01-30`,
      samples: `
sample_id,patient_id,specimen,outcome,collected_on,received_on,reported_on
B1,PAIR,blood,reported,2023-01-05,2023-01-06,2023-01-12
T1,PAIR,tissue,reported,2023-01-05,2023-01-06,2023-01-25
B2,HALF,blood,reported,2023-06-05,2023-06-06,2023-06-20
T2,HALF,tissue,pending,2023-06-05,2023-06-06,
B3,LOST,blood,reported,2023-01-05,2023-01-06,2023-01-12
T3,LOST,tissue,failed,2023-01-05,2023-01-17,
B4,APART,blood,reported,2023-01-05,2023-01-06,2023-01-12
T4,APART,tissue,reported,2022-01-05,2023-01-06,2023-01-14
B5,DIED,blood,reported,2023-01-05,2023-01-06,2023-01-12
T5,DIED,tissue,pending,2023-01-05,2023-01-06,`,
    },
    { pairing: { max_interval_days: 90 } },
  );
  expect(rowsOf(cube("consent_waits"), "pair").toSorted()).toEqual([
    "died 25 1",
    "failed 12 1",
    "failed 9 1",
    "pending 25 1",
    "reported 20 1",
  ]);
});

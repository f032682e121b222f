import { expect, test } from "vitest";
import { cubesOf, problemsOf } from "./testing/study-export.ts";

const patients = "patient_id,site,tumour_group,consented_on\nP000451,A,lung,2023-01-05";
const samples = (reason: string) => ({
  patients,
  samples: `sample_id,patient_id,specimen,outcome,outcome_reason,received_on\nB77001,P000451,blood,failed,${reason},2023-01-07`,
});

test.each([
  ["seeP000451again", "an identifier of the export"],
  ["as B77001", "an identifier of the export"],
])("a reason of %s makes no release: %s", async (reason, why) =>
  expect(await problemsOf(samples(reason))).toContain(`samples.csv: outcome_reason: "${reason}": ${why}`),
);

test("an identifier in what the study says of itself makes no release", async () =>
  expect((await problemsOf(samples("low yield"), { name: "Study of P000451" })).join("\n")).toContain(
    'study.json: name: "Study of P000451": an identifier of the export',
  ));

test("a longer number that holds an identifier is no identifier", async () =>
  expect((await cubesOf(samples("lot 9B770012"))).cube("samples")).toHaveLength(1));

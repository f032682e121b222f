import { expect, test } from "vitest";
import { count } from "./testing/count.ts";

const onePatient = "patient_id,site,tumour_group,consented_on\nP1,A,lung,2023-01-05";

test("turnaround: completed, pending to the data cut, ended, unknown", async () => {
  const { calendar } = await count(["turnaround"], {
    patients: "patient_id,site,tumour_group,died_on\nP1,A,lung,\nP2,A,lung,2023-06-01",
    samples: `
sample_id,patient_id,specimen,outcome,collected_on,received_on,extracted_on,library_on,sequenced_on,analysed_on,reported_on
DONE,P1,blood,reported,2023-05-01,2023-05-03,2023-05-03,2023-05-08,2023-05-10,2023-05-20,2023-05-21
OPEN,P1,blood,pending,,2023-05-10,2023-05-11,,,,
FAIL,P1,blood,failed,,2023-05-10,2023-05-12,,,,
DEAD,P2,blood,pending,,2023-05-10,2023-05-12,,,,
GAP,P1,blood,reported,,2023-05-10,,,,2023-05-30,2023-05-31`,
  });
  const rows = (segment: string) => calendar("turnaround").filter((row) => row.split(",")[1] === segment);
  expect(rows("collection_to_receipt")).toEqual(["blood,collection_to_receipt,completed,2,2023-05,A,lung,,1"]);
  expect(rows("receipt_to_extraction")).toEqual([
    "blood,receipt_to_extraction,completed,0,2023-05,A,lung,,1",
    "blood,receipt_to_extraction,completed,1,2023-05,A,lung,,1",
    "blood,receipt_to_extraction,completed,2,2023-05,A,lung,,2",
    "blood,receipt_to_extraction,unknown,,2023-05,A,lung,,1",
  ]);
  expect(rows("extraction_to_library")).toEqual([
    "blood,extraction_to_library,completed,5,2023-05,A,lung,,1",
    "blood,extraction_to_library,ended_without_report,,2023-05,A,lung,,2",
    "blood,extraction_to_library,pending,50,2023-05,A,lung,,1",
  ]);
  expect(rows("receipt_to_sequencing")).toEqual([
    "blood,receipt_to_sequencing,completed,7,2023-05,A,lung,,1",
    "blood,receipt_to_sequencing,ended_without_report,,2023-05,A,lung,,2",
    "blood,receipt_to_sequencing,pending,51,2023-05,A,lung,,1",
    "blood,receipt_to_sequencing,unknown,,2023-05,A,lung,,1",
  ]);
  expect(rows("receipt_to_report")).toEqual([
    "blood,receipt_to_report,completed,18,2023-05,A,lung,,1",
    "blood,receipt_to_report,completed,21,2023-05,A,lung,,1",
    "blood,receipt_to_report,ended_without_report,,2023-05,A,lung,,2",
    "blood,receipt_to_report,pending,51,2023-05,A,lung,,1",
  ]);
  expect(rows("collection_to_report")).toEqual(["blood,collection_to_report,completed,20,2023-05,A,lung,,1"]);
  expect(rows("analysis_to_report")).toEqual(["blood,analysis_to_report,completed,1,2023-05,A,lung,,2"]);
  expect(rows("report_to_board")).toEqual([]);
});

test("turnaround: a reported sample without its date is unknown; a specimen not available has ended", async () => {
  const { calendar } = await count(["turnaround"], {
    patients: onePatient,
    samples: `
sample_id,patient_id,specimen,outcome,received_on
S1,P1,blood,reported,2023-05-10
S2,P1,tissue,not_available,2023-05-10`,
  });
  const totals = calendar("turnaround").filter((row) => row.includes("receipt_to_report"));
  expect(totals).toEqual([
    "blood,receipt_to_report,unknown,,2023-05,A,lung,,1",
    "tissue,receipt_to_report,ended_without_report,,2023-05,A,lung,,1",
  ]);
});

test("turnaround: the first board meeting counts and may lie before the report; pending without one", async () => {
  const { calendar } = await count(["turnaround"], {
    patients: "patient_id,site\nP1,A\nP2,A",
    samples: `
sample_id,patient_id,specimen,outcome,reported_on
S1,P1,blood,reported,2023-06-10
S2,P1,tissue,reported,2023-06-01
S3,P2,tissue,reported,2023-06-01`,
    decisions: "patient_id,discussed_on\nP1,2023-06-20\nP1,2023-06-07",
  });
  expect(calendar("turnaround")).toEqual([
    "blood,report_to_board,completed,-3,,A,unknown,,1",
    "tissue,report_to_board,completed,6,,A,unknown,,1",
    "tissue,report_to_board,pending,29,,A,unknown,,1",
  ]);
});

test("turnaround: collection, fresh and archived apart, begins with the day of request, else the later of collection and consent; never below 0", async () => {
  const { calendar } = await count(["turnaround"], {
    patients: onePatient,
    samples: `
sample_id,patient_id,specimen,outcome,requested_on,collected_on,received_on,reported_on
ARCHIVED,P1,tissue,reported,,2022-01-10,2023-01-09,2023-01-25
FRESH,P1,tissue,reported,,2023-01-08,2023-01-09,2023-01-26
ASKED,P1,tissue,reported,2023-01-07,2022-01-10,2023-01-09,2023-01-27
BEFORE,P1,blood,reported,,2023-01-02,2023-01-03,2023-01-20
UNKNOWN,P1,blood,reported,,,2023-01-03,2023-01-20`,
  });
  expect(calendar("turnaround").filter((row) => row.includes("collection_to_"))).toEqual([
    "blood,collection_to_receipt,completed,0,2023-01,A,lung,archived,1",
    "blood,collection_to_report,completed,15,2023-01,A,lung,archived,1",
    "tissue,collection_to_receipt,completed,1,2023-01,A,lung,fresh,1",
    "tissue,collection_to_receipt,completed,2,2023-01,A,lung,archived,1",
    "tissue,collection_to_receipt,completed,4,2023-01,A,lung,archived,1",
    "tissue,collection_to_report,completed,18,2023-01,A,lung,fresh,1",
    "tissue,collection_to_report,completed,20,2023-01,A,lung,archived,2",
  ]);
});

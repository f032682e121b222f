import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aggregate } from "./aggregate.ts";
import { InputError } from "./problem.ts";
import { readProvenance } from "./provenance-file.ts";
import { scratch, writeExport } from "./testing/study-export.ts";

const record = {
  sources: [{ sha256: "0", format: "maf" }],
  choices: {
    origin: "trace",
    genome: "GRCh37",
    msi: { sites: 40, percent: 20, blood_sum_jsd: null },
    fusions: ["A::B", "C::D"],
    names: { date: "2023-01-01", sha256: "0" },
  },
  kept_out: { specimens: { control: 2 }, rows: { comment: 9, "blank gene": 3, germline: 1 }, refused: 4 },
  specimens_without_origin: 5,
  findings: { "germline by its own specimen": 6, "germline by the patient's other specimen": 1, other: 9 },
  made: {},
};
const told = {
  origin: "trace",
  names_on: "2023-01-01",
  msi_sites: 40,
  msi_percent: 20,
  msi_blood_sum: null,
  fusions_settled: 2,
  counts: {
    specimens_without_origin: 5,
    germline_calls: 7,
    fusions_without_direction: 0,
    specimens_left_out: 2,
    rows_left_out: 4,
    rows_refused: 4,
  },
};
const patients = { patients: "patient_id,site,consented_on\nP1,A,2023-02-01" };

function exported(content: object): string {
  const from = writeExport(patients);
  writeFileSync(join(from, "ingest.json"), JSON.stringify(content));
  return from;
}

test("what ingest chose and kept out stands in the release's study.json; an export without its record has no such key", async () => {
  const released = async (from: string) => {
    const { folder } = await aggregate({ from, out: scratch() }, () => undefined);
    return JSON.parse(readFileSync(join(folder, "study.json"), "utf8"));
  };
  expect((await released(exported(record))).provenance).toEqual(told);
  expect(await released(writeExport(patients))).not.toHaveProperty("provenance");
});

test("a record that is none of ingest's is refused by its place, and nothing is written", async () => {
  const wrong = exported({ ...record, choices: { ...record.choices, origin: "guess", names: { date: "01.01.2023" } } });
  const messages = [
    'ingest.json: choices.origin: "guess": must be one of trace, tsoppi, maf_status, none; run npm run ingest again, or take the file out',
    'ingest.json: choices.names.date: "01.01.2023": must be a real day, YYYY-MM-DD; run npm run ingest again, or take the file out',
  ];
  const refused = aggregate({ from: wrong, out: scratch() }, () => undefined);
  await expect(refused).rejects.toThrow(InputError);
  await refused.catch((error: InputError) => expect(error.messages).toEqual(messages));
  writeFileSync(join(wrong, "ingest.json"), "{");
  expect(() => readProvenance(wrong)).toThrow("ingest.json:1:2: not JSON");
});

import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readRegistry } from "./redcap.ts";
import { redcapSchema } from "./redcap-map.ts";

/** Exports of invented people, kept outside the project; without them this is skipped, and says so. */
const real = "../shared/real/ingest";
const read = (name: string, rest: object) => {
  const files = { data: `${name}_data.csv`, dictionary: `${name}_dictionary.csv` };
  return readRegistry(redcapSchema.parse({ ...files, ...rest }), (file) => join(real, file));
};

test.skipIf(!existsSync(real))(
  "a longitudinal project: one row for each record, from the event that is named",
  async () => {
    const { patients, account } = await read("s05_redcap_longitudinal", {
      id: "study_id",
      patients: {
        site: { field: "sex", codes: { "0": "A", "1": "B" } },
        consented_on: { field: "date_enrolled", event: ["enrollment_arm_1", "enrollment_arm_2"] },
      },
    });
    expect(patients.map((row) => [row("patient_id"), row("site"), row("consented_on")].join(" "))).toEqual([
      "100 B 2015-04-02",
      "220 A 2015-04-02",
      "304 A 2015-04-02",
    ]);
    expect(account).toEqual({ rows: 18, kept: 3, kept_out: 15 });
  },
);

test.skipIf(!existsSync(real))(
  "a repeating instrument: its rows are samples, the record's own row the patient",
  async () => {
    const { patients, samples, account } = await read("s04_redcap_repeating", {
      id: "record_id",
      patients: { site: "sex", consented_on: "date_enrolled" },
      samples: { instrument: "bp", columns: { sample_id: "bp_systolic", collected_on: "date_bp" } },
    });
    expect(patients.map((row) => [row("patient_id"), row("consented_on")].join(" "))).toEqual([
      "1 2019-10-14",
      "2 2019-02-02",
    ]);
    expect(samples.map((row) => [row("sample_id"), row("collected_on")].join(" "))).toEqual([
      "110 2019-10-14",
      "111 2019-10-14",
      "112 2019-10-14",
      "114 2004-04-04",
    ]);
    expect(account).toEqual({ rows: 6, kept: 6, kept_out: 0 });
  },
);

test.skipIf(!existsSync(real))(
  "a decimal comma where the dictionary says so, a point in the calculated field beside it",
  async () => {
    const columns = (field: string) => ({ id: "record_id", patients: { site: field, died_on: "bmi" } });
    const { patients } = await read("s06_redcap_decimal_comma", columns("height"));
    expect(patients.map((row) => [row("site"), row("died_on")].join(" ")).slice(0, 2)).toEqual([
      "1.54 22.1",
      "1.84 27.3",
    ]);
  },
);

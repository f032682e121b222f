import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isNationalId } from "../../national-id.ts";
import { checkExport } from "../join/check-export.ts";
import { prepare, problemsOf, rowsOf, run } from "../testing/run-ingest.ts";

const dictionary = `"Variable / Field Name","Form Name","Section Header","Field Type","Field Label","Choices, Calculations, OR Slider Labels","Field Note","Text Validation Type OR Show Slider Number","Text Validation Min","Text Validation Max",Identifier?
study_id,start,,text,Id,,,,,,y
surname,start,,text,Name,,,,,,y
consented,start,,text,Consent,,,date_dmy,,,
tumour,start,,radio,Tumour,"1, Lung | 2, Bowel, colon",,,,,
reason,end,,checkbox,Why not,"1, declined | 2, too ill",,,,,
died,end,,text,Died,,,date_ymd,,,
gone,end,,checkbox,Gone,"1, withdrawn",,,,,
tube,specimens,,text,Sample,,,,,,
taken,specimens,,text,Taken,,,datetime_ymd,,,
volume,specimens,,text,Volume,,,number_comma_decimal,,,
`;
const columns =
  "study_id,redcap_event_name,redcap_repeat_instrument,redcap_repeat_instance,redcap_data_access_group,surname,consented,tumour,start_complete,reason___1,reason___2,died,gone___1,end_complete,tube,taken,volume,specimens_complete";
const rows = [
  "PAT1,start_arm_1,,,north,Hidden,2024-10-02,1,2,0,0,,0,,,,,",
  "PAT1,end_arm_1,,,north,,,,,0,0,2025-05-01,0,2,,,,",
  'PAT1,start_arm_1,specimens,1,north,,,,,0,0,,0,,B1,2024-12-01 08:15,"9,5",2',
  'PAT1,start_arm_1,specimens,2,north,,,,,0,0,,0,,P1-D,2024-12-02,"1,5",2',
  "PAT2,start_arm_1,,,north,Hidden,,2,2,0,0,,0,,,,,",
  "PAT2,end_arm_1,,,north,,,,,0,1,,0,1,,,,",
  "PAT2,x_arm_1,,,north,,,,,0,0,,0,,,,,",
];
const redcap = {
  data: "data.csv",
  dictionary: "dictionary.csv",
  id: "study_id",
  sites: { north: "A" },
  patients: {
    consented_on: { field: "consented", event: "start_arm_1" },
    tumour_group: { field: "tumour", codes: { "1": "lung", "2": "other" } },
    not_included_reason: { field: "reason", codes: { "1": "declined", "2": "too_ill" } },
    died_on: "died",
  },
  samples: { instrument: "specimens", columns: { sample_id: "tube", collected_on: "taken" } },
};

function files(changed: object = {}, data: readonly string[] = [columns, ...rows], codebook = dictionary) {
  const made = prepare({ patients: undefined, samples: undefined, redcap: { ...redcap, ...changed } });
  writeFileSync(join(made.folder, "data.csv"), `${data.join("\n")}\n`);
  writeFileSync(join(made.folder, "dictionary.csv"), codebook);
  return made;
}
const withPatients = (more: object) => ({ patients: { ...redcap.patients, ...more } });

test("events, repeats, codes, a ticked box, the site of the access group and the days of samples", async () => {
  const made = files();
  const { report, said } = await run(made);
  const patients = rowsOf(made.out, "patients").map(({ patient_id: _, ...row }) => Object.values(row).join(" "));
  expect(patients.sort()).toEqual(["A lung 2024-10-02  2025-05-01", "A other  too_ill "]);
  expect(
    rowsOf(made.out, "samples")
      .map((row) => `${row["specimen"]} ${row["collected_on"]}`)
      .sort(),
  ).toEqual(["blood 2024-12-01", "tissue 2024-12-02"]);
  expect(report.registry).toEqual({ rows: 7, kept: 6, kept_out: 1 });
  const all = `${JSON.stringify(report)}${said.join()}${readFileSync(join(made.out, "patients.csv"), "utf8")}`;
  expect(all).not.toMatch(/PAT1|PAT2|Hidden/);
});

test("labels in every row are read as their codes; labels and codes mixed are refused by line", async () => {
  const labelled = rows.map((row) =>
    row.replace("2024-10-02,1,", "2024-10-02,Lung,").replace(",,2,2,", ',,"Bowel, colon",2,'),
  );
  const made = files({}, [columns, ...labelled]);
  await run(made);
  expect(
    rowsOf(made.out, "patients")
      .map((row) => row["tumour_group"])
      .sort(),
  ).toEqual(["lung", "other"]);
  const mixed = rows.map((row) => row.replace("2024-10-02,1,", "2024-10-02,Lung,"));
  expect(await problemsOf(files({}, [columns, ...mixed]))).toEqual([
    "redcap.data:2: tumour: codes of the dictionary in every row, or its labels in every row",
    "redcap.data:6: tumour: codes of the dictionary in every row, or its labels in every row",
  ]);
  expect(await problemsOf(files({}, [columns.replace("surname", "Last Name"), ...rows]))).toEqual([
    expect.stringContaining("not labels: export it again"),
  ]);
});

test("the 0 of a box counts only where its form was filled in", async () => {
  const gone = { field: "gone___1", codes: { "0": "still_in", "1": "withdrawn" } };
  const made = files(withPatients({ not_included_reason: gone }));
  await run(made);
  expect(rowsOf(made.out, "patients").map((row) => row["not_included_reason"])).toEqual(["still_in", "still_in"]);
  const unseen = rows.map((row) => row.replace(/,0,[12],,,,$/, ",0,0,,,,"));
  const never = files(withPatients({ not_included_reason: gone }), [columns, ...unseen]);
  await run(never);
  expect(rowsOf(never.out, "patients").map((row) => row["not_included_reason"])).toEqual(["", ""]);
});

test("a field that is marked Identifier is refused, except as the id; so is what the dictionary does not know", async () => {
  expect(await problemsOf(files(withPatients({ tumour_group: "surname", died_on: "dead", sex: "reason" })))).toEqual([
    "redcap.patients.tumour_group: surname: marked Identifier in the dictionary: a person's data is never read",
    "redcap.patients.died_on: dead: no such field in the dictionary",
    expect.stringMatching(/^redcap.patients.sex: not a column; known are site, /),
  ]);
});

test("a national identity number in any cell stops the run, and is not told", async () => {
  // Its month is raised by 80, as in numbers for testing.
  const number =
    Array.from({ length: 10_000 }, (_, n) => `0181701${String(n).padStart(4, "0")}`).find(isNationalId) ?? "";
  const [problem = "", ...more] = await problemsOf(
    files({}, [
      columns,
      ...rows.map((row) => row.replace("PAT2,start_arm_1,,,north,Hidden", `PAT2,start_arm_1,,,north,${number}`)),
    ]),
  );
  expect(more).toEqual([]);
  expect(problem).toContain("redcap.data:6: (whole row): a national identity number");
  expect(problem).not.toContain(number);
});

test("days that a spreadsheet rewrote, a second tick, two values of one record, an unknown group or event", async () => {
  const broken = rows.map((row) =>
    row
      .replace("2024-10-02", "02.10.2024")
      .replace(",0,1,,0,1,", ",1,1,,0,1,")
      .replace("PAT2,x_arm_1,,,north", "PAT2,x_arm_1,,,south"),
  );
  expect(await problemsOf(files({}, [columns, ...broken]))).toEqual([
    "redcap.data:2: consented: a day as YYYY-MM-DD; raw exports write it so, spreadsheets rewrite it",
    "redcap.data:8: redcap_data_access_group: a group that the map does not translate; add it under sites",
    "redcap.data:7: reason: one ticked box; name a single box as field___code",
  ]);
  const twice = rows.map((row) => row.replace("PAT1,end_arm_1,,,north,,,,", "PAT1,end_arm_1,,,north,,2024-10-03,,"));
  expect(await problemsOf(files(withPatients({ consented_on: "consented" }), [columns, ...twice]))).toEqual([
    "redcap.data:2: consented_on: different values in the rows of one record; name an event",
  ]);
  expect(await problemsOf(files(withPatients({ died_on: { field: "died", event: "last" } })))).toEqual([
    expect.stringContaining("died_on: event: no row of this event"),
  ]);
});

test("a decimal comma counts by the field's own validation", async () => {
  const made = files({ samples: { instrument: "specimens", columns: { sample_id: "tube", collected_on: "volume" } } });
  await run(made);
  expect(
    rowsOf(made.out, "samples")
      .map((row) => row["collected_on"])
      .sort(),
  ).toEqual(["1.5", "9.5"]);
  const points = rows.map((row) => row.replace('"9,5"', "9.5"));
  const other = { samples: { instrument: "specimens", columns: { sample_id: "tube", collected_on: "volume" } } };
  expect(await problemsOf(files(other, [columns, ...points]))).toEqual([
    "redcap.data:4: volume: a decimal comma, as the dictionary says",
  ]);
});

test("discussions of the board, each an instance of a repeating instrument, stand under the patient's pseudonym", async () => {
  const codebook = `${dictionary}met,board,,text,Met,,,date_ymd,,,\nby,board,,radio,By,"1, blood | 2, both",,,,,\n`;
  const data = [
    `${columns},met,by,board_complete`,
    ...rows.map((row) => `${row},,,`),
    "PAT1,start_arm_1,board,1,north,,,,,0,0,,0,,,,,,2025-01-10,2,2",
    "PAT1,start_arm_1,board,2,north,,,,,0,0,,0,,,,,,2025-01-20,,2",
  ];
  const decisions = {
    instrument: "board",
    columns: { discussed_on: "met", informed_by: { field: "by", codes: { "1": "blood", "2": "both" } } },
  };
  const made = files({ decisions }, data, codebook);
  await run(made, { check: checkExport });
  const pseudonym = rowsOf(made.out, "patients").find((row) => row["tumour_group"] === "lung")?.["patient_id"];
  expect(rowsOf(made.out, "decisions")).toEqual([
    { patient_id: pseudonym, discussed_on: "2025-01-10", informed_by: "both" },
    { patient_id: pseudonym, discussed_on: "2025-01-20", informed_by: "" },
  ]);
  expect(
    await problemsOf(files({ decisions: { instrument: "board", columns: { informed_by: "by" } } }, data, codebook)),
  ).toEqual(["redcap.decisions.columns: discussed_on: must name the field that holds the day of the discussion"]);
});

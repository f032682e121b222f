import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Reading } from "./read/reading.ts";
import { type RedcapField, redcapDictionaryFor } from "./read/redcap-dictionary.ts";
import { redcapNumber } from "./read/redcap-number.ts";
import { readText } from "./testing/read-text.ts";
import { splitQuoted } from "./text/split-cells.ts";

const real = "../shared/real/ingest";
const head =
  '"Variable / Field Name","Form Name","Section Header","Field Type","Field Label","Choices, Calculations, OR Slider Labels","Field Note","Text Validation Type OR Show Slider Number","Text Validation Min","Text Validation Max",Identifier?';

/** The fields of a dictionary whose cells hold no line end. */
function fieldsOf(text: string): { readonly fields: readonly RedcapField[]; readonly reading: Reading } {
  const fields: RedcapField[] = [];
  const reading = new Reading();
  const open = redcapDictionaryFor((field) => fields.push(field));
  const reader = open(reading, { delimiter: ",", lines: [] });
  for (const [i, line] of text.trimEnd().split(/\r?\n/).entries()) {
    const split = splitQuoted(line, ",");
    if ("cells" in split) reader.take({ line: i + 1, cells: split.cells, ended: true });
  }
  return { fields, reading };
}

test("choices with and without spaces, with commas and bars in their labels", () => {
  const { fields } = fieldsOf(
    `${head}\na,f,,radio,A,"1, one | 2, two",,,,,\nb,f,,dropdown,B,"1,a|2,b",,,,,\nc,f,,checkbox,C,"x, this, that | or | y, z",,,,,`,
  );
  expect(fields.map(({ choices }) => choices.map(({ code, label }) => [code, label]))).toEqual([
    [
      ["1", "one"],
      ["2", "two"],
    ],
    [
      ["1", "a"],
      ["2", "b"],
    ],
    [
      ["x", "this, that | or"],
      ["y", "z"],
    ],
  ]);
});

test("a choice without a code, and a field that stands twice, are refused with their line", () => {
  const { reading } = fieldsOf(`${head}\na,f,,radio,A,one | two,,,,,\nb,f,,text,B,,,,,,\nb,f,,text,B,,,,,,`);
  expect(reading.problems.map(({ line, column }) => [line, column])).toEqual([
    [2, "Choices"],
    [4, "Variable / Field Name"],
  ]);
});

test("a decimal comma is read where the dictionary says so, and nowhere else", () => {
  expect(redcapNumber("1,54", "height", "number_comma_decimal")).toBe(1.54);
  expect(() => redcapNumber("1.54", "height", "number_comma_decimal")).toThrow("decimal comma");
  expect(() => redcapNumber("1,54", "bmi", "")).toThrow("decimal point");
});

test("an export with labels in place of codes is named, and kept out", async () => {
  const { format, reading } = await readText("Record ID,Event Name,Sex,Complete?\n1,Baseline,Female,Complete\n");
  expect(format).toBe("redcap-flat-export");
  expect(reading.sections).toMatchObject([{ rows: 1, kept: 0, why: { "labels in place of raw codes": 1 } }]);
  expect(reading.problems[0]?.rule).toContain("raw");
});

test("a quoted cell over two lines is one cell; a row too long is refused at the line where it begins", async () => {
  const { reading } = await readText('record_id,note,f_complete\n1,"a\nb",2\n2,x,2,9\n3,y,2\n');
  expect(reading.sections).toMatchObject([{ name: "records", rows: 3, kept: 2, refused: 1 }]);
  expect(reading.problems).toMatchObject([{ line: 4, found: '4 cells, the last "9"' }]);
});

describe.skipIf(!existsSync(real))("REDCap projects of others", () => {
  const expected = existsSync(real) ? JSON.parse(readFileSync(join(real, "expected.json"), "utf8")) : {};
  const text = (name: string) => readFileSync(join(real, name), "utf8");
  const projects = ["s04_redcap_repeating", "s05_redcap_longitudinal", "s06_redcap_decimal_comma"];

  test.each(projects)("%s: fields, forms, people's fields and codes of the dictionary", (project) => {
    const told = expected[`${project}_dictionary.csv`].expected;
    const { fields } = fieldsOf(text(`${project}_dictionary.csv`));
    expect(fields).toHaveLength(told.fields);
    expect([...new Set(fields.map(({ form }) => form))].sort()).toEqual(told.forms);
    expect(fields.filter(({ identifier }) => identifier).map(({ name }) => name)).toEqual(told.identifier_fields);
    const coded = fields.filter(({ choices }) => choices.length > 0);
    expect(Object.fromEntries(coded.map(({ name, choices }) => [name, choices.map(({ code }) => code)]))).toEqual(
      told.coded_fields,
    );
  });

  test.each(projects)("%s: rows of the data, by instrument", async (project) => {
    const told = expected[`${project}_data.csv`].expected;
    const { reading } = await readText(text(`${project}_data.csv`));
    const rows = Object.fromEntries(reading.sections.map((section) => [section.name, section.rows]));
    const repeats = Object.entries(told.repeat_instruments ?? {}).map(([name, n]) => [`repeats of ${name}`, n]);
    expect(rows).toEqual({ records: told.base_rows ?? told.rows, ...Object.fromEntries(repeats) });
    expect(reading.refused).toBe(0);
  });

  test("heights and weights with a comma, the calculated index with a point", () => {
    const told = expected["s06_redcap_decimal_comma_data.csv"].expected;
    const { fields } = fieldsOf(text("s06_redcap_decimal_comma_dictionary.csv"));
    const [header = "", ...lines] = text("s06_redcap_decimal_comma_data.csv").trimEnd().split(/\r?\n/);
    for (const name of ["height", "weight", "bmi"]) {
      const at = header.split(",").indexOf(name);
      const validation = fields.find((field) => field.name === name)?.validation ?? "";
      const cells = lines
        .map((line) => splitQuoted(line, ","))
        .map((split) => ("cells" in split ? (split.cells[at] ?? "") : ""));
      expect(cells.map((cell) => redcapNumber(cell, name, validation))).toEqual(told[name]);
    }
  });
});

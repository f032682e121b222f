import { expect, test } from "vitest";
import { something } from "../../../define/nothing.testing.ts";
import { isNothing } from "../../../define/nothing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import type { IntakeCount } from "../../../questions/intake/question.ts";
import { told } from "../../../say/told.testing.ts";
import { factsOf } from "./facts.ts";
import { leftOutModel } from "./model.ts";
import { table, tableRows } from "./table.ts";
import { words } from "./words.ts";

const row = (source: string, what: IntakeCount["what"], rule: string | null, rows: number): IntakeCount => ({
  ...{ source, what, rule, rows },
});
const read = [row("samples", "supplied", null, 97), row("variants", "supplied", null, 40)];
const made = (...rows: readonly IntakeCount[]) => something(leftOutModel([...read, ...rows]));

test("rows read are those kept and those left out; what is warned of is among those kept", () => {
  const model = made(
    row("samples", "rejected", "bad code", 1),
    row("samples", "rejected", "duplicate id", 2),
    row("variants", "warning", "gene outside the panel list", 4),
  );
  expect(model).toMatchObject({ read: 140, rejected: 3, warned: 4 });
  const lines = flatRows(table, tableRows(model));
  expect(
    lines.map((line) => [line.export_table, line.remark_kind, line.remark, line.row_count, line.rows_read]),
  ).toEqual([
    [null, "rejected", null, 3, 140],
    [null, "warning", null, 4, 140],
    ["samples", "rejected", null, 3, 100],
    ["variants", "rejected", null, 0, 40],
    ["samples", "rejected", "duplicate id", 2, 100],
    ["samples", "rejected", "bad code", 1, 100],
    ["variants", "warning", "gene outside the panel list", 4, 40],
  ]);
  expect(told(words, factsOf(model))).toEqual([
    [
      "Yes: 3 of 140 rows read, as wrong; 4 are counted with a warning.",
      "Left out most often: the same twice (2, samples.csv) and code that its list does not hold (1, samples.csv). Warned of: gene outside the panel list (4, variants.csv).",
    ],
    [
      "Ja: 3 av 140 leste rader, som feil; 4 er talt med en advarsel.",
      "Oftest utelatt: det samme to ganger (2, samples.csv) og en kode som ikke står i listen (1, samples.csv). Advart om: et gen utenfor panelet (4, variants.csv).",
    ],
  ]);
});

test("nothing left out says that all is counted, and that no row stood twice", () => {
  expect(told(words, factsOf(made()))[0]).toEqual([
    "No: all 137 rows read are counted, 0 of them with a warning.",
    "No row stood twice.",
  ]);
  expect(isNothing(leftOutModel([]))).toBe(true);
});

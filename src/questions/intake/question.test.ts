import { expect, test } from "vitest";
import { rowsEngine } from "../../engine/rows-engine.ts";
import sql from "./question.sql?raw";

const row = (source: string, what: string, rule: string | null, rows: number) => ({ source, what, rule, rows });

test("tables with what became of their rows; columns and what was not supplied are left out", async () => {
  const engine = await rowsEngine({
    intake: [
      row("samples", "supplied", null, 40),
      row("samples.run_id", "supplied", null, 30),
      row("reviews", "not_supplied", null, 0),
      row("samples", "rejected", "bad code", 1),
      row("samples", "rejected", "duplicate id", 2),
      row("samples", "warning", "collected after death", 3),
    ],
  });
  expect(await engine.query(sql, ["2023-01", "2023-02", "A", "", ""])).toEqual([
    row("samples", "rejected", "duplicate id", 2),
    row("samples", "rejected", "bad code", 1),
    row("samples", "supplied", null, 40),
    row("samples", "warning", "collected after death", 3),
  ]);
});

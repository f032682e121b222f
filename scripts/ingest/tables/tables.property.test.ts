import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { InputError } from "../../aggregate/problem.ts";
import { mutation } from "../testing/mutate.ts";
import { readTable } from "./read-table.ts";
import { sampleShape } from "./shapes.ts";
import { tableSource } from "./table-map.ts";

/** Mutations; the long run sets INGEST_MUTATIONS to 10000, all at once or in parts of other seeds. */
const numRuns = Number(process.env["INGEST_MUTATIONS"] ?? 30);
const seed = Number(process.env["INGEST_SEED"] ?? 18);

const folder = mkdtempSync(join(tmpdir(), "samsvar-table-fuzz-"));
afterAll(() => rmSync(folder, { recursive: true }));

const content =
  '\ufeffPrøve;Mottatt;Andel;Status;Merknad\r\nB1;24.12.2023;0,35;F;"a; b"\r\nB2;02.01.2024;0,4;;\r\nB3;;1;R;"c\r\nd"\r\n';
const columns = {
  sample_id: "Prøve",
  received_on: "Mottatt",
  tumour_fraction: "Andel",
  outcome: { column: "Status", codes: { F: "failed", R: "" } },
};
const stated = { encoding: "utf-8", delimiter: ";", decimal: ",", dates: "day_first" };

test("whatever happens to a table, its rows are ISO days and numbers with a point, or it is told why not", async () => {
  let read = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), fc.boolean(), async (mutations, isStated) => {
      writeFileSync(
        join(folder, "t"),
        mutations.reduce<Buffer>((all, mutate) => mutate(all), Buffer.from(content)),
      );
      const map = tableSource.parse({ file: "t", columns, ...(isStated ? stated : {}) });
      try {
        const { rows, accounts } = await readTable(map, sampleShape, (path) => join(folder, path));
        read += 1;
        for (const row of rows) {
          expect(row("received_on")).toMatch(/^(\d{4}-\d\d-\d\d)?$/);
          expect(row("tumour_fraction")).toMatch(/^([+-]?[\d.]+(e[+-]?\d+)?)?$/);
          expect(row("sample_id")).not.toBe("");
        }
        for (const account of accounts) expect(account.kept + account.kept_out).toBe(account.rows);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        expect(error.messages.length).toBeGreaterThan(0);
        expect(error.messages.join("\n")).not.toMatch(/24\.12\.2023|0,35/);
      }
    }),
    { numRuns, seed },
  );
  expect(read).toBeGreaterThan(0);
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layouts, metricsFile, outputFile } from "./testing/layouts.ts";
import { mutation } from "./testing/mutate.ts";
import * as others from "./testing/other-files.ts";
import { readText } from "./testing/read-text.ts";

/** Mutations per file; the long run sets INGEST_MUTATIONS to 10000, all at once or in parts of other seeds. */
const numRuns = Number(process.env["INGEST_MUTATIONS"] ?? 30);
const seed = Number(process.env["INGEST_SEED"] ?? 18);
/** Seconds of the processor, whatever else the machine does. */
const slowest = 5;

const own: readonly (readonly [string, string])[] = [
  ...layouts.map((layout) => [layout, outputFile(layout)] as const),
  ["MetricsOutput", metricsFile],
  ...Object.entries(others),
];

/** Files of others, kept outside the project: mutated too where they are. */
const folders = ["../shared/real/ingest", "../shared/real/tso500"].filter((folder) => existsSync(folder));
const real = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /^(s\d|CL|19|ctDNA)/.test(name))
    .map((name) => [name, readFileSync(join(folder, name), "utf8")] as const),
);

describe.each([...own, ...real])("whatever happens to %s", (_, text) => {
  test("every section adds up, no line is lost without a word, and reading ends", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
        const bytes = mutations.reduce<Buffer>((all, mutate) => mutate(all), Buffer.from(text));
        const begun = process.cpuUsage();
        const { format, reading } = await readText(bytes, 1000);
        const { user, system } = process.cpuUsage(begun);
        expect((user + system) / 1e6).toBeLessThan(slowest);
        for (const { rows, kept, kept_out, refused, why } of reading.sections) {
          expect(kept + kept_out + refused).toBe(rows);
          expect(Object.values(why).reduce((sum, n) => sum + n, 0)).toBe(kept_out);
        }
        const told = reading.problems.filter(({ column, line }) => line !== null || column !== null || format === null);
        if (reading.refused > 0 || reading.broken) expect(told.length + Number(reading.broken)).toBeGreaterThan(0);
        if (format === null) expect(reading.problems).toHaveLength(1);
        else if (!reading.broken && isOfLines(format, bytes)) expectAllLines(bytes.toString("utf8"), reading.sections);
      }),
      { numRuns, seed },
    );
  });
});

/** Formats in which a line is a record; where there is no quote, no cell goes on to the next line. */
const isOfLines = (format: string, bytes: Buffer): boolean =>
  /combined|metrics|trace|cnv-vcf|pcgr|tsoppi/.test(format) && !bytes.includes('"') && !bytes.includes("\0");

/** Every line that is not blank is a row, a name of a section, or the header or the NA of one. */
function expectAllLines(text: string, sections: readonly { readonly rows: number }[]): void {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
  const filled = lines.filter((line) => line.split("\t").some((cell) => cell.trim().replace(/^"" *$/, "") !== ""));
  const marks = filled.filter((line) => /^\s*"?\[.+\]"?[\s",;]*$/.test(line)).length;
  const rows = sections.reduce((sum, section) => sum + section.rows, 0);
  const left = filled.length - rows;
  expect(left).toBeGreaterThanOrEqual(0);
  expect(left).toBeLessThanOrEqual(3 * marks + 1);
}

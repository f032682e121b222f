import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Cohort, cohort } from "../testing/cohort.ts";
import { outputFile, outputSections } from "../testing/layouts.ts";
import { everything, prepare, rowsOf, run } from "../testing/run-ingest.ts";
import { plainFiles } from "../testing/study-files.ts";
import { pseudonyms } from "./pseudonyms.ts";

/** What the export counts as findings of each sample, by the sample's own id. */
async function found(made: Cohort, origin: "trace" | "none"): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const files = prepare({ origin, samples: undefined }, made.files);
  writeFileSync(join(files.folder, "ids.csv"), made.ids.replace(/^(T\d+),(.*)$/gm, "$1,$2\n$1-R,$2"));
  writeFileSync(join(files.folder, "patients.csv"), made.patients);
  await run(files);
  const hidden = pseudonyms(join(files.folder, "key"), []);
  const rows = rowsOf(files.out, "variants").filter((row) => row["origin"] !== "germline");
  return new Map(
    [...made.somatic.keys()].map((id) => {
      const mine = rows.filter((row) => row["sample_id"] === hidden.sample(id));
      return [id, new Set(mine.map((row) => row["variant"] ?? ""))];
    }),
  );
}

const listed = (truth: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] =>
  [...truth].map(([id, keys]) => [id, ...[...keys].sort()].join(" "));

test("of twenty invented patients exactly the somatic findings come out", async () => {
  const made = cohort(20, 1);
  expect(listed(await found(made, "trace"))).toEqual(listed(made.somatic));
});

test("without what tells the origin, germline calls would count as findings of both specimens", async () => {
  const made = cohort(4, 1);
  const all = await found(made, "none");
  for (const [id, germline] of made.germline) expect([...germline].every((key) => all.get(id)?.has(key))).toBe(true);
  expect(listed(all)).not.toEqual(listed(made.somatic));
});

test("padding, line ends and the order of sections change no byte of the export", async () => {
  const tables = async (name: string, text: string) => {
    const files = prepare({}, { ...plainFiles, [name]: text });
    await run(files);
    const { "ingest.json": _, ...rest } = everything(files.out);
    return rest;
  };
  const name = "P1_CombinedVariantOutput.tsv";
  const plain = await tables(name, outputFile("DRAGEN 2.6"));
  const reversed = [...outputSections("DRAGEN 2.6")].reverse();
  for (const dress of [{ width: 11 }, { lineEnd: "\r\n" }, { sections: reversed, width: 3, lineEnd: "\r" }])
    expect(await tables(name, outputFile("DRAGEN 2.6", dress))).toEqual(plain);
});

import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { fusionName, splitPair } from "./fusion-name.ts";
import { readNames } from "./names.ts";

/** Names of HGNC as of April 2022, kept outside the project; without them this is skipped, and says so. */
const table = "../shared/real/ingest/tables/hgnc_names.tsv";

test.skipIf(!existsSync(table))(
  "98,582 names: former ones, ambiguous ones, dates of spreadsheets, and symbols themselves",
  async () => {
    const names = await readNames(table);
    expect(names.of("MYCL1")).toEqual(["MYCL"]);
    expect(names.of("SEPT14")).toEqual(["SEPTIN14"]);
    expect(names.of("MLL2")).toEqual(["KMT2B", "KMT2D"]);
    expect(names.of("03-01")).toEqual(["MARCHF1", "MTARC1"]);
    expect(names.of("KRAS")).toEqual(["KRAS"]);
    expect(names.of("NO-SUCH-GENE")).toEqual([]);
  },
);

test("a gene pair is cut where the file of names knows both sides", async () => {
  const folder = mkdtempSync(join(tmpdir(), "samsvar-names-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "names.tsv");
  writeFileSync(
    path,
    "symbol\talias_symbol\tprev_symbol\nANKHD1-EIF4EBP3\tMASK-BP3\t\nZZEF1\t\t\nNOTCH2NLA\t\tNOTCH2NL\n",
  );
  const { knows } = await readNames(path);
  expect(() => splitPair("ANKHD1-EIF4EBP3-ZZEF1")).toThrow("this may be");
  expect(splitPair("ANKHD1-EIF4EBP3-ZZEF1", knows).sides).toEqual(["ANKHD1-EIF4EBP3", "ZZEF1"]);
  expect(fusionName("LINC00001;NOTCH2NL", "ZZEF1", "stated", knows).name).toBe("NOTCH2NL::ZZEF1");
});

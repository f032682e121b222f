import { existsSync } from "node:fs";
import { expect, test } from "vitest";
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

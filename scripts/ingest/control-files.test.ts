import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readSource } from "./read-source.ts";
import { memorySource } from "./testing/memory-source.ts";
import { readPath } from "./testing/read-path.ts";

/** Files of control material, kept outside the project; without them these tests are skipped, and say so. */
const control = "../shared/real/tso500";

describe.skipIf(!existsSync(control))("control material", () => {
  test("TSOPPI's small variants: 24 with an origin, 9 blacklisted and 2 without a gene kept out", async () => {
    const { format, reading } = await readPath(control, "CL-NA12878N25-D01_small_variant_table.tsv");
    expect(format).toBe("tsoppi-small-variant-table");
    expect(reading.sections.at(-1)).toMatchObject({
      rows: 35,
      kept: 24,
      why: { "blacklisted (BL)": 9, "blank gene": 2 },
    });
    const origins = reading.samples[0]?.rows.small.map(({ origin }) => origin);
    expect(origins?.filter((origin) => origin === "germline")).toHaveLength(17);
    expect(origins?.filter((origin) => origin === "somatic")).toHaveLength(7);
  });

  test("TSOPPI's summary: burden and microsatellites of DNA, nothing of RNA", async () => {
    const { reading } = await readPath(control, "191206_NB501498_0174_AHWCNMBGXC_variant_summary.tsv");
    expect(reading.samples.map(({ facts: { tmb, msi } }) => [tmb, msi])).toEqual([
      [238.5, "stable"],
      [null, null],
      [0.8, "stable"],
    ]);
  });

  test("the name of a file does not count", async () => {
    const bytes = readFileSync(join(control, "ctDNA_2.6.0_MetricsOutput.tsv"));
    expect((await readSource(memorySource(bytes))).format).toBe("tso500-metrics-output");
  });
});

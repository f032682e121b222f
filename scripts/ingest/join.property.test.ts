import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { diskProblem } from "../aggregate/disk.ts";
import { InputError } from "../aggregate/problem.ts";
import { plainStudy } from "../simulate/lab-files/traps/plain-study.ts";
import { ingest } from "./join/ingest.ts";
import { mutation } from "./testing/mutate.ts";
import * as others from "./testing/other-files.ts";

/** Mutations; the long run sets INGEST_MUTATIONS to 10000, all at once or in parts of other seeds. */
const numRuns = Number(process.env["INGEST_MUTATIONS"] ?? 20);
const seed = Number(process.env["INGEST_SEED"] ?? 18);
/** Seconds of the processor, whatever else the machine does. */
const slowest = 5;

const folder = mkdtempSync(join(tmpdir(), "samsvar-join-fuzz-"));
afterAll(() => rmSync(folder, { recursive: true }));

const study = plainStudy(
  {
    "samples.csv":
      "sample_id,collected_on,received_on,outcome,tumour_fraction\nB1,2023-01-02,2023-01-03,,\nT1,,,,0.4\n",
    "tiers.csv": "gene,class,tier\nKRAS,snv,II\n",
    "formed.csv": "sample_id,variant\nB1,17:7578406:C:T\n",
    "names.tsv": "symbol\talias_symbol\tprev_symbol\nKRAS\t\tKRAS2\nTP53\tP53\t\n",
    "files/sheet.csv": "[Header]\nFileFormatVersion,2\n[TSO500S_Data]\nSample_ID,Sample_Type,Pair_ID\nB1,DNA,B1\n",
    "files/B1_Fusions.csv": others.fusionsOfBlood,
    "files/B1.msi.json": '{"TotalMicrosatelliteSitesAssessed":2300,"PercentageUnstableSites":0.1,"SumJsd":0.2}',
    "files/maf.txt": others.maf,
  },
  {
    samples: "samples.csv",
    tiers: { file: "tiers.csv", date: "2023-01-01" },
    haematopoiesis: "formed.csv",
    names: { file: "names.tsv", date: "2023-01-01" },
    msi: { blood_sum_jsd: 1 },
  },
);
const paths = Object.keys(study).filter((path) => path !== "key");

test("whatever happens to the files of a study, an export comes of it or a list of what is wrong, and nothing in between", async () => {
  const at = (path: string): string => join(folder, path);
  const put = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), content);
  };
  for (const [path, content] of Object.entries(study)) put(path, content);
  const order = { map: at("map.json"), paths: [at("files")], out: at("export"), report: at("report.json") };
  let made = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...paths),
      fc.array(mutation, { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      async (path, mutations, rejecting) => {
        const before = Buffer.from(study[path] ?? "");
        put(
          path,
          mutations.reduce<Buffer>((all, mutate) => mutate(all), before),
        );
        rmSync(order.out, { recursive: true, force: true });
        const begun = process.cpuUsage();
        try {
          const reject = rejecting ? at("rejected.csv") : undefined;
          await ingest(
            { ...order, reject, dryRun: false },
            () => undefined,
            async () => {},
          );
          made += 1;
          const { files } = JSON.parse(readFileSync(order.report, "utf8"));
          for (const { sections } of files)
            for (const { rows, kept, kept_out, refused } of sections) expect(kept + kept_out + refused).toBe(rows);
        } catch (error) {
          if (!(error instanceof InputError) && diskProblem(error) === undefined) throw error;
          if (error instanceof InputError) expect(error.messages.length).toBeGreaterThan(0);
          expect(existsSync(order.out)).toBe(false);
        } finally {
          put(path, before);
        }
        const { user, system } = process.cpuUsage(begun);
        expect((user + system) / 1e6).toBeLessThan(slowest);
        expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
      },
    ),
    { numRuns, seed },
  );
  expect(made).toBeGreaterThan(0);
});

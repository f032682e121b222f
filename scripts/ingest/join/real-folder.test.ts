import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { aggregate } from "../../aggregate/aggregate.ts";
import { ingest } from "./ingest.ts";

/** Files of one invented patient, kept outside the project; without them this is skipped, and says so. */
const real = "../shared/real/ingest";
const folder = mkdtempSync(join(tmpdir(), "samsvar-real-join-"));
afterAll(() => rmSync(folder, { recursive: true }));

const study = {
  name: "S",
  short_name: "S",
  registration: "",
  simulated: true,
  data_cut: "2025-06-30",
  target_patients: 1,
  sites: [{ code: "IPD", name: "Node", node: "IPD", region: null, opened: null }],
  tumour_groups: [],
  plan: [],
  turnaround_targets: [],
  actionable_tiers: [],
};

/** Variants of each class in both specimens and in one, germline left out, from the rows of the export. */
function agreement(out: string) {
  const rows = (name: string) =>
    readFileSync(join(out, `${name}.csv`), "utf8")
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line) => line.split(","));
  const blood = rows("samples").find((row) => row[2] === "blood")?.[0];
  const seen = new Map<string, Set<string>>();
  for (const [sample, kind = "", , variant = "", , origin] of rows("variants")) {
    if (origin === "germline") continue;
    const key = `${kind} ${variant}`;
    seen.set(key, (seen.get(key) ?? new Set()).add(sample === blood ? "blood" : "tissue"));
  }
  const of = (kind: string) => [...seen].filter(([key]) => key.startsWith(`${kind} `)).map(([, where]) => where);
  return Object.fromEntries(
    ["snv", "indel", "cnv", "fusion"].map((kind) => [
      kind,
      {
        both: of(kind).filter((where) => where.size === 2).length,
        tissue_only: of(kind).filter((where) => where.size === 1 && where.has("tissue")).length,
        blood_only: of(kind).filter((where) => where.size === 1 && where.has("blood")).length,
      },
    ]),
  );
}

describe.skipIf(!existsSync(real))("four files of one patient, by InPreD's ids", () => {
  const told = existsSync(real) ? JSON.parse(readFileSync(join(real, "expected.json"), "utf8"))._folder.expected : {};

  async function run(origin: string): Promise<string> {
    const files = join(folder, "files");
    mkdirSync(files, { recursive: true });
    const copy = (from: string, to: string) => copyFileSync(join(real, from), join(files, to));
    copy("s09_own_dragen262_tissue_CombinedVariantOutput.tsv", "a.tsv");
    copy("s10_own_ctdna26_CombinedVariantOutput.tsv", "b.tsv");
    copy("s11_own_ctdna_TMB_Trace.tsv", "IPD8001-C01-L11-B06_TMB_Trace.tsv");
    copy("s12_own_ctdna26_MetricsOutput.tsv", "c.tsv");
    writeFileSync(join(folder, "study.json"), JSON.stringify(study));
    writeFileSync(join(folder, "key"), Buffer.alloc(32, 1));
    writeFileSync(join(folder, "patients.csv"), "patient_id,site,consented_on\nIPD8001,IPD,2024-12-01\n");
    const map = {
      study: "study.json",
      key_file: "key",
      ids: "inpred",
      patients: "patients.csv",
      origin,
      genome: "GRCh37",
    };
    writeFileSync(join(folder, "map.yaml"), JSON.stringify(map));
    const out = join(folder, `export-${origin}`);
    const order = {
      map: join(folder, "map.yaml"),
      paths: [files],
      out,
      report: join(folder, "report.json"),
      reject: undefined,
      dryRun: false,
    };
    await ingest(order, () => undefined);
    return out;
  }

  test("the agreement that was written for them, and an export that aggregate accepts", async () => {
    const out = await run("trace");
    expect(agreement(out)).toEqual(told.agreement_variants);
    const { joined, export: counts } = JSON.parse(readFileSync(join(folder, "report.json"), "utf8"));
    expect(counts.patients).toBe(told.patients);
    expect(joined.findings).toMatchObject({
      "germline by its own specimen": told.germline_left_out.blood,
      "germline by the patient's other specimen": told.germline_left_out.tissue,
    });
    await aggregate({ from: out, out: join(folder, "releases") }, () => undefined);
  });

  test("without the trace the shared germline call counts as an agreement", async () => {
    expect(agreement(await run("none"))["indel"]).toEqual(told.without_the_trace_indel);
  });
});

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, onTestFinished, test, vi } from "vitest";
import { prepare, run } from "../testing/run-ingest.ts";
import { checkExport } from "./check-export.ts";
import type { PutRow } from "./export-rows.ts";
import { writeExport } from "./write-export.ts";

const folder = mkdtempSync(join(tmpdir(), "samsvar-write-"));
afterAll(() => rmSync(folder, { recursive: true }));
const study = join(folder, "study.json");
writeFileSync(study, "{}");

const patient = (id: string) => (put: PutRow) => put("patients", { patient_id: id, site: "A" });

test("a run that stops in the middle leaves the export, and nothing beside it, as it was", async () => {
  const out = join(folder, "one");
  await writeExport(out, study, () => ({}), {}, patient("P1"));
  const before = readFileSync(join(out, "patients.csv"), "utf8");
  const stopped = writeExport(
    out,
    study,
    () => ({}),
    {},
    (put) => {
      patient("P2")(put);
      throw new Error("stopped");
    },
  );
  await expect(stopped).rejects.toThrow("stopped");
  expect(readFileSync(join(out, "patients.csv"), "utf8")).toBe(before);
  expect(readdirSync(folder).sort()).toEqual(["one", "study.json"]);
});

test("what killed runs left beside an export is taken away, and an export that one was exchanging is put back", async () => {
  const out = join(folder, "killed");
  await writeExport(out, study, () => ({}), {}, patient("P1"));
  const before = readFileSync(join(out, "patients.csv"), "utf8");
  // No process has such a number.
  const left = ["new", "old"].map((what) => join(folder, `.killed.${what}-999999999`));
  renameSync(out, left[1] ?? "");
  mkdirSync(left[0] ?? "");
  const ours = join(folder, `.killed.new-${process.ppid}`);
  mkdirSync(ours);
  await expect(
    writeExport(
      out,
      study,
      () => ({}),
      {},
      () => {
        throw new Error("stopped");
      },
    ),
  ).rejects.toThrow("stopped");
  expect(readFileSync(join(out, "patients.csv"), "utf8")).toBe(before);
  expect([...left, ours].map((path) => existsSync(path))).toEqual([false, false, true]);
  rmSync(ours, { recursive: true });
});

test("rows that a killed run was checking, or making to try, are taken away by the next", async () => {
  const made = prepare();
  vi.stubEnv("TMPDIR", made.folder);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const left = join(made.folder, ".samsvar-rows-999999999-x");
  const hidden = (): readonly string[] => readdirSync(made.folder).filter((name) => name.startsWith("."));
  for (const way of [{ check: checkExport }, { dryRun: true }]) {
    mkdirSync(left);
    await run(made, way);
    expect(hidden(), JSON.stringify(way)).toEqual([]);
  }
});

test("columns of a hand-made table keep their order, and its rows their cells", async () => {
  const out = join(folder, "two");
  mkdirSync(out);
  writeFileSync(join(out, "patients.csv"), 'site,note,patient_id\nB,"a, b",H1\n');
  await writeExport(out, study, () => ({}), {}, patient("P1"));
  const [header, hand, own] = readFileSync(join(out, "patients.csv"), "utf8").split("\n");
  expect(header).toBe("site,note,patient_id");
  expect([hand, own]).toEqual(['B,"a, b",H1', "A,,P1"]);
});

test("a row of another source with an id that is written too stops the run", async () => {
  const out = join(folder, "three");
  mkdirSync(out);
  writeFileSync(join(out, "patients.csv"), "patient_id,site\nP1,B\n");
  await expect(writeExport(out, study, () => ({}), {}, patient("P1"))).rejects.toThrow(
    "patients.csv: patient_id: 1 rows of another source",
  );
  expect(existsSync(join(out, "ingest.json"))).toBe(false);
});

test("a column or table that nobody supplies and no row fills is absent; what is declared stands there empty", async () => {
  const out = join(folder, "four");
  await writeExport(
    out,
    study,
    () => ({}),
    { patients: new Set(["died_on"]), decisions: new Set(["offered_on"]) },
    patient("P1"),
  );
  expect(readFileSync(join(out, "patients.csv"), "utf8")).toBe("patient_id,site,died_on\nP1,A,\n");
  expect(readFileSync(join(out, "decisions.csv"), "utf8")).toBe("patient_id,discussed_on,offered_on\n");
  expect(readdirSync(out).sort()).toEqual(["decisions.csv", "ingest.json", "patients.csv", "study.json"]);
});

test("a row that others have added to a made patient stays; a made row that was changed by hand is never overwritten", async () => {
  const out = join(folder, "five");
  const made = (put: PutRow): void => {
    patient("P1")(put);
    put("samples", { sample_id: "S1", patient_id: "P1", specimen: "blood", outcome: "reported" });
    put("variants", { sample_id: "S1", class: "cnv", gene: "MYC", variant: "gain" });
  };
  await writeExport(out, study, () => ({}), {}, made);
  const variants = join(out, "variants.csv");
  writeFileSync(variants, `${readFileSync(variants, "utf8")}S1,cnv,EGFR,gain,,\n`);
  await writeExport(out, study, () => ({}), {}, made);
  expect(readFileSync(variants, "utf8")).toBe(
    "sample_id,class,gene,variant,vaf,origin\nS1,cnv,EGFR,gain,,\nS1,cnv,MYC,gain,,\n",
  );
  writeFileSync(join(out, "samples.csv"), "sample_id,patient_id,specimen,outcome\nS1,P1,blood,failed\n");
  await expect(writeExport(out, study, () => ({}), {}, made)).rejects.toThrow("or changed by hand");
});

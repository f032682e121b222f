import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, onTestFinished, test, vi } from "vitest";
import { putBack } from "../../exchange-folder.ts";
import { everything, prepare, run } from "../testing/run-ingest.ts";
import { stoppedAt } from "../testing/stop-at.ts";
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

test.each([
  ["is there", "where folders can change places in one step", process.env["PATH"]],
  ["is there", "where they cannot", "/nowhere"],
  ["is empty", "", undefined],
  ["is absent", "", undefined],
])(
  "a run that is killed at any call that changes the disk leaves an export that %s as it was, or the new one whole %s",
  async (what, _, path) => {
    if (path !== undefined) vi.stubEnv("PATH", path);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const earlier = mkdtempSync(join(folder, "earlier-"));
    const place = mkdtempSync(join(folder, "place-"));
    const out = join(place, "export");
    const write = (to: string, id: string) => writeExport(to, study, () => ({}), {}, patient(id));
    const seen = (): string => (existsSync(out) ? JSON.stringify(everything(out)) : "absent");
    await write(join(earlier, "export"), "P1");
    const begin = (): void => {
      rmSync(place, { recursive: true });
      mkdirSync(place);
      if (what === "is empty") mkdirSync(out);
      if (what === "is there") cpSync(earlier, place, { recursive: true });
    };
    begin();
    const before = seen();
    await write(out, "P2");
    const after = seen();
    const ends = new Set<string>();
    const left = new Set<string>();
    for (let n = 1; ; n += 1) {
      begin();
      if ((await stoppedAt(n, () => write(out, "P2"))) === "done") break;
      // The process is gone, and no other has such a number.
      for (const name of readdirSync(place).filter((found) => found.startsWith(".")))
        renameSync(join(place, name), join(place, name.replace(/\d+$/, "999999999")));
      // One step leaves no gap for those that do not know of it either.
      if (path !== "/nowhere") expect([before, after], `call ${n}`).toContain(seen());
      const beside = `${readdirSync(place).join(" ")} ${seen()}`;
      putBack(out);
      expect([before, after], `call ${n}`).toContain(seen());
      ends.add(seen());
      if (left.has(beside)) continue;
      left.add(beside);
      await write(out, "P2");
      expect([seen(), readdirSync(place)], `call ${n}`).toEqual([after, ["export"]]);
    }
    expect(ends).toEqual(new Set([before, after]));
  },
);

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

test("an export that is a link stays one, and the folder that it names is the one that is written", async () => {
  const [out, real] = [join(folder, "link"), join(folder, "real")];
  mkdirSync(real);
  symlinkSync(real, out);
  await writeExport(out, study, () => ({}), {}, patient("P1"));
  await writeExport(out, study, () => ({}), {}, patient("P2"));
  expect(lstatSync(out).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(real, "patients.csv"), "utf8")).toBe("patient_id,site\nP2,A\n");
});

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { defaultPolicy } from "../scripts/protect/places.ts";
import { readSigned } from "../scripts/protect/policy-file.ts";
import { openRelease, releaseNames } from "../src/engine/release.ts";
import { openPartners } from "../src/questions/open-partners.ts";
import { script } from "./script.ts";

const scratch = mkdtempSync(join(tmpdir(), "samsvar-shipped-"));
afterAll(() => rmSync(scratch, { recursive: true }));
const shipped = releaseNames("data");

describe("data/, as it is shipped", () => {
  test("is simulated, and says so in every release", () => {
    expect(shipped.length).toBeGreaterThan(1);
    for (const name of shipped) expect(openRelease("data", name).manifest.study.simulated, name).toBe(true);
  });

  test("holds nothing that could identify anybody", async () => {
    const { status, stderr } = await script("leak-check", "data");
    expect(stderr).toContain("nothing found");
    expect(status).toBe(0);
  });

  test.each(shipped)("%s is what npm run simulate and npm run aggregate make, byte for byte", async (name) => {
    const [from, out] = [join(scratch, `export-${name}`), join(scratch, "releases")];
    expect((await script("simulate", "--out", from, "--data-cut", name)).status).toBe(0);
    expect((await script("aggregate", from, "--out", out)).status).toBe(0);
    const files = readdirSync(join("data", name)).toSorted();
    expect(readdirSync(join(out, name)).toSorted()).toEqual(files);
    const changed = files.filter(
      (file) => !readFileSync(join("data", name, file)).equals(readFileSync(join(out, name, file))),
    );
    expect(changed).toEqual([]);
  });
});

describe("partners/, as it is shipped", () => {
  test("holds every release of data/, with every table that the policy names", () => {
    const { releases } = openPartners("partners");
    expect(releases.map(({ release }) => release)).toEqual(shipped);
    const signed = readSigned(defaultPolicy).tables.map(({ table }) => table.name);
    for (const { release, policy } of releases)
      expect(Object.keys(policy.tables).toSorted(), release).toEqual(signed.toSorted());
  });

  test("is what npm run protect would leave as it is", async () => {
    const { status, stderr } = await script("protect");
    expect(stderr).toContain(`${shipped.join(", ")} already there, unchanged`);
    expect(status).toBe(0);
  });
});

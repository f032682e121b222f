import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { demoSecret, readSecret } from "./secret.ts";

const dir = mkdtempSync(join(tmpdir(), "samsvar-secret-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const written = (name: string, bytes: Uint8Array): string => {
  const file = join(dir, name);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, bytes);
  return file;
};
const random = Uint8Array.from({ length: 32 }, (_, i) => i * 7);

test("32 bytes outside of what is published are a secret", () => {
  expect([...readSecret(written("key", random), [join(dir, "out")])]).toEqual([...random]);
});
test.each([
  ["short", random.slice(0, 31), "31 bytes: must be 32 random bytes"],
  ["long", Uint8Array.from([...random, 1]), "33 bytes"],
  ["zeros", new Uint8Array(32), "the bytes are not random"],
  ["out/key", random, "lies inside"],
])("a secret that is %s is refused with the way out", (name, bytes, found) => {
  const file = written(name, bytes);
  expect(() => readSecret(file, [join(dir, "out")])).toThrow(found);
});
test("a missing secret, a folder, and one inside a repository are refused", () => {
  expect(() => readSecret(join(dir, "none"), [])).toThrow(/no such file.*randomBytes\(32\)/);
  expect(() => readSecret(dir, [])).toThrow("a folder");
  mkdirSync(join(dir, "repository/.git"), { recursive: true });
  expect(() => readSecret(written("repository/keys/key", random), [])).toThrow("lies inside the repository");
  expect(() => readSecret("package.json", [])).toThrow("lies inside the repository");
});
test("a simulated study has a secret that everybody knows, of its own", () => {
  expect(demoSecret("A")).toHaveLength(32);
  expect(demoSecret("A")).toEqual(demoSecret("A"));
  expect(demoSecret("A")).not.toEqual(demoSecret("B"));
});

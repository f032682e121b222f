import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ReleaseError, releaseNames } from "./release.ts";

const folder = mkdtempSync(join(tmpdir(), "samsvar-releases-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("releases come in the order of their cuts, and revisions by their number", () => {
  const inOrder = ["2023-06-30", "2023-06-30.2", "2023-06-30.10", "2023-10-31"];
  for (const name of [...inOrder.toReversed(), "2023", "notes", ".2023-12-31.tmp-1"]) mkdirSync(join(folder, name));
  expect(releaseNames(folder)).toEqual(inOrder);
});

test("a folder that is none, and one without a release, are refused", () => {
  writeFileSync(join(folder, "a-file"), "");
  expect(() => releaseNames(join(folder, "a-file"))).toThrow(ReleaseError);
  expect(() => releaseNames(join(folder, "gone"))).toThrow("no such folder");
  expect(() => releaseNames(join(folder, "notes"))).toThrow("no release");
});

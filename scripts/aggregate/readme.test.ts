import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cubes } from "../../src/cubes/index.ts";
import { countingPieces } from "./pieces.ts";

const here = import.meta.dirname;
const named = [
  ...readFileSync(join(here, "README.md"), "utf8").matchAll(/`([\w./-]+\.(?:sql|ts)|src\/[\w/-]+\/)`/g),
].map(([, path]) => path ?? "");

test("every file that the counting rules name is there", () => {
  const root = join(here, "../..");
  const gone = named.filter((path) => !existsSync(join(path.startsWith("src/") ? root : here, path)));
  expect(gone).toEqual([]);
});

test("the counting rules name every statement", () => {
  const statements = ["tables", "steps"].flatMap((folder) =>
    readdirSync(join(here, folder)).map((file) => `${folder}/${file}`),
  );
  expect(statements.filter((path) => !named.includes(path))).toEqual([]);
});

test("three tables look at all rows, as it says; every other counts those that are kept", () => {
  const all = countingPieces(cubes).filter(({ reads }) => reads.some((table) => /^(raw_|problem$)/.test(table)));
  expect(all.map(({ makes }) => makes)).toEqual(["codes", "identifiers", "outside_panel"]);
});

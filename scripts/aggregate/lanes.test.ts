import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openDatabase } from "./database.ts";
import { inLanes } from "./lanes.ts";
import { patient, tablesOf } from "./testing/drawn-patients.ts";
import { cubesOf, scratch } from "./testing/study-export.ts";

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test("as many works as there are connections are done at a time, each in its turn, and tell what came of them in order", async () => {
  const db = await openDatabase(scratch(), 1);
  const lanes = [db, await db.beside()];
  let [now, most] = [0, 0];
  const begun: number[] = [];
  const done = await inLanes(lanes, [30, 1, 20, 1], async (ms, lane) => {
    begun.push(ms);
    now += 1;
    most = Math.max(most, now);
    await pause(ms);
    const [row] = await lane.rows(`SELECT ${ms} * 2 AS twice`);
    now -= 1;
    return row?.["twice"];
  });
  db.close();
  expect(done).toEqual([60, 2, 40, 2]);
  expect([begun, most]).toEqual([[30, 1, 20, 1], 2]);
});

test("after an error nothing more is begun, and it is thrown when what was begun has ended", async () => {
  const db = await openDatabase(scratch(), 1);
  const ended: string[] = [];
  const works = inLanes([db, await db.beside()], ["slow", "wrong", "never begun"], async (work) => {
    if (work === "wrong") throw new Error("wrong");
    await pause(20);
    ended.push(work);
  });
  await expect(works).rejects.toThrow("wrong");
  db.close();
  expect(ended).toEqual(["slow"]);
});

test("a release is the same byte for byte, whether one statement is worked on at a time or two", async () => {
  const tables = tablesOf(fc.sample(patient, { numRuns: 40, seed: 15 }).map((drawn, i) => [`P${i}`, drawn]));
  const [one, two] = [await cubesOf(tables, {}, { lanes: 1 }), await cubesOf(tables, {}, { lanes: 2 })];
  const filesOf = (folder: string) =>
    readdirSync(folder).map((name): [string, string] => [name, readFileSync(join(folder, name), "utf8")]);
  expect(filesOf(two.folder)).toEqual(filesOf(one.folder));
  expect(two.cube("agreement").length).toBeGreaterThan(40);
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Writable } from "node:stream";
import { afterAll, describe, expect, test } from "vitest";
import { InputError } from "../aggregate/problem.ts";
import type { Trap } from "../simulate/lab-files/traps/trap.ts";
import { allTraps } from "../simulate/lab-files/traps/write-traps.ts";
import { inspect } from "./inspect.ts";
import { checkExport } from "./join/check-export.ts";
import { ingest } from "./join/ingest.ts";
import { JsonOut } from "./write/json-out.ts";

const traps = allTraps();
const folder = mkdtempSync(join(tmpdir(), "samsvar-traps-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a trap and runs what it is for; hands back the exit status and what was said. */
async function sprung({ name, by, files }: Trap): Promise<{ readonly exit: number; readonly said: string }> {
  const at = (path: string): string => join(folder, name, path);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), content);
  }
  const said: string[] = [];
  const say = (line: string): void => {
    said.push(line);
  };
  if (by === "inspect") {
    const nowhere = new Writable({ write: (_, __, done) => done() });
    const wrong = await inspect(Object.keys(files).map(at), new JsonOut(nowhere), say);
    return { exit: wrong > 0 ? 1 : 0, said: said.join("\n") };
  }
  const order = { map: at("map.json"), paths: [at("files")], out: at("export"), dryRun: false };
  try {
    // The check takes longer than all the rest; only a trap of what the export may hold needs it.
    const check = name.startsWith("day-before") ? checkExport : async () => {};
    await ingest({ ...order, report: undefined, reject: undefined }, say, check);
    return { exit: 0, said: said.join("\n") };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { exit: 1, said: error.messages.join("\n") };
  }
}

describe("each trap of the simulated files is told as its key says", () => {
  test.each(traps.map((trap) => [trap.name, trap] as const))("%s", async (_, trap) => {
    const { exit, said } = await sprung(trap);
    expect({ exit, said }).toEqual({ exit: trap.exit, said: expect.stringContaining(trap.says) });
    if (trap.says === "") expect(said).toBe("");
  });

  test("no two traps have one name", () => {
    const names = traps.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test("a failed sample is failed, and a box that nobody has seen says nothing", () => {
    const rows = (name: string, table: string): string =>
      readFileSync(join(folder, name, "export", `${table}.csv`), "utf8");
    expect(rows("failed-sample", "samples")).toMatch(/,blood,failed,FAILED_STEPS VariantCalling/);
    expect(rows("box-that-nobody-has-seen", "patients")).not.toContain("still_in");
  });
});

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatLeak } from "../leak-check/look.ts";
import { clearLeftBehind } from "../rows-folder.ts";
import type { Database } from "./database.ts";
import { dataPackage, type ReleaseFacts } from "./datapackage.ts";
import { leaksAmong, type Suspect, suspectsInTexts } from "./leak-check.ts";
import { InputError } from "./problem.ts";
import type { Progress } from "./progress.ts";
import type { CubeWritten } from "./write-cube.ts";

/** The cubes that were checked and written, by name. */
export type CubesWritten = ReadonlyMap<string, CubeWritten>;

export type Written = { readonly folder: string; readonly unchanged: boolean };

type Facts = Omit<ReleaseFacts, "release" | "rowCounts">;

/**
 * Make `out/<data cut>/`: `write` checks and writes the cubes into a hidden folder beside it, which is then renamed, so that a
 * release is there whole or not at all. A published release is never changed: the same bytes again change nothing,
 * others become `<data cut>.2`, `.3` … Throws InputError when the leak check finds anything.
 */
export async function makeRelease(
  db: Database,
  out: string,
  facts: Facts,
  write: (folder: string) => Promise<CubesWritten>,
  progress: Progress,
): Promise<Written> {
  const outWasThere = existsSync(out);
  const work = join(out, `.${facts.study.data_cut}.tmp-${process.pid}`);
  const clear = (): void => {
    if (!existsSync(work)) return; // what cannot be made cannot be taken away either
    rmSync(work, { recursive: true, force: true });
    if (!outWasThere && existsSync(out) && readdirSync(out).length === 0) rmSync(out, { recursive: true });
  };
  process.once("exit", clear);
  try {
    mkdirSync(work, { recursive: true });
    clearLeftBehind(out, /^\.\d{4}-\d{2}-\d{2}\.tmp-(\d+)$/);
    const written = await write(work);
    writeFileSync(join(work, "study.json"), `${JSON.stringify(facts.study, null, 2)}\n`);
    const rowCounts = Object.fromEntries([...written].map(([name, { rows }]) => [name, rows]));
    const suspects = [...written.keys()].sort().flatMap((name) => written.get(name)?.suspects ?? []);
    const describe = (release: string): void =>
      writeFileSync(join(work, "datapackage.json"), dataPackage(work, { ...facts, release, rowCounts }));
    const names = releaseNames(out, facts.study.data_cut);
    if (names.latest !== undefined) {
      describe(names.latest);
      const folder = join(out, names.latest);
      if (sameFiles(work, folder)) return { folder, unchanged: true };
    }
    describe(names.next);
    await progress("checking for leaks", () => refuseLeaks(db, [...suspects, ...suspectsInTexts(work)]));
    const folder = join(out, names.next);
    renameSync(work, folder);
    return { folder, unchanged: false };
  } finally {
    clear();
    process.off("exit", clear);
  }
}

/** The newest release of a data cut that is there, and the name of the one to come. */
function releaseNames(out: string, dataCut: string): { readonly latest: string | undefined; readonly next: string } {
  const name = (n: number): string => (n === 1 ? dataCut : `${dataCut}.${n}`);
  let n = 1;
  while (existsSync(join(out, name(n)))) n += 1;
  return { latest: n === 1 ? undefined : name(n - 1), next: name(n) };
}

function sameFiles(a: string, b: string): boolean {
  const names = readdirSync(a).sort();
  return (
    names.join("\n") === readdirSync(b).sort().join("\n") &&
    names.every((name) => readFileSync(join(a, name)).equals(readFileSync(join(b, name))))
  );
}

async function refuseLeaks(db: Database, suspects: readonly Suspect[]): Promise<void> {
  const leaks = await leaksAmong(db, suspects, "FROM identifiers");
  if (leaks.length > 0)
    throw new InputError([
      ...leaks.map(formatLeak),
      "leak check: the release would carry what may identify a person: take it out of the export (codes, no free text) and run again",
    ]);
}

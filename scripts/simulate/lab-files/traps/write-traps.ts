import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brokenFiles } from "./broken-files.ts";
import type { Trap } from "./trap.ts";
import { wrongJoins } from "./wrong-joins.ts";

/** Every trap: faults of single files, then of files that are joined. */
export const allTraps = (): readonly Trap[] => [...brokenFiles(), ...wrongJoins()];

/**
 * Writes each trap into a folder of its own below `folder`/traps, and traps.json beside them: what to run on it, the exit
 * status that it must have, and a part of what must be said.
 */
export function writeTraps(folder: string): void {
  const traps = allTraps();
  for (const { name, files } of traps)
    for (const [path, content] of Object.entries(files)) {
      const to = join(folder, "traps", name, path);
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, content);
    }
  const key = traps.map(({ name, by, exit, says, files }) => ({
    name,
    ...(by === "inspect" ? { inspect: Object.keys(files)[0] } : { map: "map.json", files: "files" }),
    exit,
    says,
  }));
  writeFileSync(join(folder, "traps.json"), `${JSON.stringify(key, null, 1)}\n`);
}

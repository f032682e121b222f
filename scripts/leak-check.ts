import { existsSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "./aggregate/database.ts";
import { formatLeak, leakCheck } from "./aggregate/leak-check.ts";

const usage = `Usage: npm run leak-check -- DIR…

Look for anything that could identify a person or a sample in every file below each DIR.
Exit status: 0 nothing found, 1 something found (file: column: value: why), 2 wrong usage.`;

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const folders = process.argv.slice(2);
const missing = folders.filter((folder) => !existsSync(folder) || !statSync(folder).isDirectory());
if (folders.length === 0 || missing.length > 0) {
  for (const folder of missing) say(`leak-check: ${folder}: no such folder`);
  say(usage);
  process.exitCode = 2;
} else {
  const db = await openDatabase(join(tmpdir(), `samsvar-leak-check-${process.pid}`));
  let found = 0;
  for (const folder of folders) {
    const leaks = await leakCheck(db, folder);
    for (const leak of leaks) say(`${folder}: ${formatLeak(leak)}`);
    found += leaks.length;
  }
  db.close();
  say(found > 0 ? `leak-check: ${found} found` : `leak-check: nothing found in ${folders.join(", ")}`);
  process.exitCode = found > 0 ? 1 : 0;
}

import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { diskProblem } from "./aggregate/disk.ts";
import { InputError } from "./aggregate/problem.ts";
import { type Allowed, readAllowed } from "./leak-check/allowed.ts";
import { exportIds } from "./leak-check/export-ids.ts";
import { formatLeak, lookThrough } from "./leak-check/look.ts";
import { ownIds } from "./leak-check/own-ids.ts";

const usage = `Usage: npm run leak-check -- DIR… [--export EXPORT] [--allow FILE]

Look for anything that could identify a person or a sample in every file below each DIR: its name and what it holds, compressed or not.
  --export EXPORT  study export whose own identifiers are looked for too
  --allow FILE     JSON list of {value, file?, why}: what was reported and identifies nobody, each with its reason
Exit status: 0 nothing found, 1 something found (file: column: value: why), 2 wrong usage.`;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

function readArgs() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { export: { type: "string" }, allow: { type: "string" }, help: { type: "boolean", short: "h" } },
    });
    const wrong = positionals.filter((folder) => !existsSync(folder) || !statSync(folder).isDirectory());
    return { ...values, folders: positionals, wrong: wrong.map((folder) => `${folder}: no such folder`) };
  } catch (error) {
    return { folders: [], wrong: [error instanceof Error ? error.message : String(error)] };
  }
}

function check(folders: readonly string[], from: string | undefined, allow: string | undefined): number {
  const known: readonly Allowed[] = readAllowed(join(import.meta.dirname, "leak-check", "allowed.json"));
  const allowed = allow === undefined ? [] : readAllowed(allow);
  const isOwn = ownIds(from === undefined ? [] : exportIds(from));
  let found = 0;
  const called = new Set<Allowed>();
  for (const folder of folders) {
    const { leaks, needless, files, sealed } = lookThrough(folder, [...known, ...allowed], isOwn);
    for (const leak of leaks) say(`${folder}: ${formatLeak(leak)}`);
    for (const entry of allowed) if (!needless.includes(entry)) called.add(entry);
    if (sealed > 0) say(`${folder}: ${sealed} sealed for their receivers, not looked into`);
    found += leaks.length;
    say(`${folder}: ${files} files, ${leaks.length} found`);
  }
  for (const entry of allowed)
    if (!called.has(entry)) say(`${allow}: ${JSON.stringify(entry.value)}: not found: take it off the list`);
  say(found > 0 ? `leak-check: ${found} found` : `leak-check: nothing found in ${folders.join(", ")}`);
  return found > 0 ? 1 : 0;
}

const args = readArgs();
if ("help" in args && args.help) process.stdout.write(`${usage}\n`);
else if (args.wrong.length > 0 || args.folders.length === 0) {
  for (const line of args.wrong) say(`leak-check: ${line}`);
  say(usage);
  process.exitCode = 2;
} else
  try {
    process.exitCode = check(
      args.folders,
      "export" in args ? args.export : undefined,
      "allow" in args ? args.allow : undefined,
    );
  } catch (error) {
    const disk = diskProblem(error);
    if (!(error instanceof InputError) && disk === undefined) throw error;
    for (const message of error instanceof InputError ? error.messages : [disk]) say(`leak-check: ${message}`);
    process.exitCode = 1;
  }

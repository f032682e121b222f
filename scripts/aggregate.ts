import { resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { aggregate } from "./aggregate/aggregate.ts";
import { diskProblem } from "./aggregate/disk.ts";
import { InputError } from "./aggregate/problem.ts";

const usage = `Usage: npm run aggregate -- EXPORT [--out DIR] [--reject FILE]

Read a study export (study.json and CSV tables), count it, and write the release DIR/<data cut>/.
  EXPORT         folder of the study export
  --out DIR      folder of releases (default: data)
  --reject FILE  leave wrong rows out and write them to FILE, in place of stopping at them`;

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Exit status: 0 done, 1 the input is wrong or the disk refuses, 2 wrong usage. */
async function main(): Promise<number> {
  const order = readOrder();
  if (typeof order === "string") {
    say(`${order}\n\n${usage}`);
    return 2;
  }
  if (order === undefined) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  try {
    const { folder, unchanged } = await aggregate(order, say);
    say(unchanged ? `${folder}: already there, unchanged` : `${folder}: written`);
    return 0;
  } catch (error) {
    if (error instanceof InputError) {
      for (const message of error.messages) say(message);
      const n = error.messages.length;
      say(`aggregate: ${n} ${n === 1 ? "problem" : "problems"}; nothing was written`);
      return 1;
    }
    const disk = diskProblem(error);
    if (disk === undefined) throw error;
    say(`aggregate: ${disk}; nothing was written`);
    return 1;
  }
}

function readOrder(): { from: string; out: string; reject: string | undefined } | string | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        out: { type: "string", default: "data" },
        reject: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
    if (values.help) return undefined;
    const [from, ...more] = positionals;
    if (from === undefined) return "aggregate: no EXPORT given";
    if (more.length > 0) return `aggregate: one EXPORT at a time; found also ${more.join(" ")}`;
    if (values.out === "" || values.reject === "") return "aggregate: --out and --reject need a value";
    const isBelow = (path: string, folder: string): boolean =>
      `${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`);
    if (values.reject !== undefined && isBelow(values.reject, values.out))
      return `aggregate: --reject ${values.reject} lies in ${values.out}, which is published; rows of patients must not`;
    if (values.reject !== undefined && isBelow(values.reject, from))
      return `aggregate: --reject ${values.reject} lies in the export; write it elsewhere`;
    return { from, out: values.out, reject: values.reject };
  } catch (error) {
    return `aggregate: ${error instanceof Error ? error.message : String(error)}`;
  }
}

for (const [signal, status] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)
  process.once(signal, () => process.exit(status));

process.exitCode = await main();

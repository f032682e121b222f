import { resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import type { Order } from "./aggregate.ts";

export type CommandLine = { readonly aggregate: Order } | { readonly describe: "text" | "json" };

export const usage = `Usage: npm run aggregate -- EXPORT [--out DIR] [--reject FILE]
       npm run aggregate -- --describe [--json]

Read a study export (study.json and CSV tables), count it, and write the release DIR/<data cut>/.
  EXPORT         folder of the study export
  --out DIR      folder of releases (default: data)
  --reject FILE  leave wrong rows out and write them to FILE, in place of stopping at them
  --describe     print what an export holds: every key of study.json, every column of every table
  --json         the same as a Frictionless Data Package with a Table Schema for each table`;

/** The options given, `help`, or what is wrong with them as one sentence. */
export function readOrder(args: readonly string[]): CommandLine | "help" | { readonly wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        reject: { type: "string" },
        describe: { type: "boolean" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
    if (values.help) return "help";
    const { out, reject, describe, json } = values;
    if (describe) {
      if (positionals.length > 0 || out !== undefined || reject !== undefined)
        return { wrong: "--describe reads no export: leave out EXPORT, --out and --reject" };
      return { describe: json ? "json" : "text" };
    }
    if (json) return { wrong: "--json goes with --describe" };
    return readPaths(positionals, out ?? "data", reject);
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

function readPaths(
  [from, ...more]: readonly string[],
  out: string,
  reject: string | undefined,
): CommandLine | { readonly wrong: string } {
  if (from === undefined) return { wrong: "no EXPORT given" };
  if (more.length > 0) return { wrong: `one EXPORT at a time; found also ${more.join(" ")}` };
  if (out === "" || reject === "") return { wrong: "--out and --reject need a value" };
  const isBelow = (path: string, folder: string): boolean =>
    `${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`);
  if (reject !== undefined && isBelow(reject, out))
    return { wrong: `--reject ${reject} lies in ${out}, which is published; rows of patients must not` };
  if (reject !== undefined && isBelow(reject, from))
    return { wrong: `--reject ${reject} lies in the export; write it elsewhere` };
  return { aggregate: { from, out, reject } };
}

import { resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import type { Order as JoinOrder } from "./join/ingest.ts";

export const usage = `Usage: npm run --silent ingest -- --inspect FILE…
       npm run ingest -- --init FOLDER… --out MAP
       npm run ingest -- --map MAP FILE_OR_FOLDER… --out EXPORT [--report FILE] [--dry-run] [--reject FILE]

Read files of laboratories and registries: result files, run sheets, folders of them, zip and gzip.
  --inspect FILE…  say as JSON what is in the files; nothing is written
  --init FOLDER…   write a commented draft of a map: what the files say is filled in, every choice is an open line
  --map MAP        make or complete the study export by what MAP (YAML or JSON) says of the files
  --out EXPORT     folder of the study export; rows that others have made there stay as they are
  --report FILE    write what became of every file and row, in counts, without any id
  --dry-run        do everything but write the export
  --reject FILE    leave refused rows out and list them in FILE, in place of stopping at them
  --map-schema     print the JSON Schema of a map

Exit status: 0 done, 1 the input is wrong, is not known or has rows that were refused, 2 wrong usage.`;

export type Order =
  | { readonly inspect: readonly string[] }
  | { readonly init: readonly string[]; readonly out: string }
  | { readonly join: JoinOrder }
  | "help"
  | "schema";

/** What the words behind the command ask for, or what is wrong with them. */
export function readOrder(args: readonly string[]): { readonly what: Order } | { readonly wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        inspect: { type: "boolean" },
        init: { type: "boolean" },
        map: { type: "string" },
        out: { type: "string" },
        report: { type: "string" },
        reject: { type: "string" },
        "dry-run": { type: "boolean" },
        "map-schema": { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
    const { map, out, report, reject } = values;
    if (values.help) return { what: "help" };
    if (values["map-schema"]) return { what: "schema" };
    if (values.inspect === true) {
      if (map !== undefined || out !== undefined) return { wrong: "--inspect goes without --map and --out" };
      return positionals.length > 0 ? { what: { inspect: positionals } } : { wrong: "--inspect needs a FILE" };
    }
    if (values.init === true) {
      if (map !== undefined || out === undefined || out === "")
        return { wrong: "--init needs --out MAP, and goes without --map" };
      return positionals.length > 0 ? { what: { init: positionals, out } } : { wrong: "--init needs a FOLDER" };
    }
    if (map === undefined || map === "") return { wrong: "say what to do: --inspect, --init, or --map MAP" };
    if (out === undefined || out === "") return { wrong: "--map needs --out EXPORT" };
    if (positionals.length === 0) return { wrong: "--map needs a FILE_OR_FOLDER" };
    const isBelow = (path: string, folder: string): boolean =>
      `${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`);
    const inside = [report, reject].find((path) => path !== undefined && isBelow(path, out));
    if (inside !== undefined) return { wrong: `${inside} lies in the export; write it elsewhere` };
    const around = positionals.find((path) => isBelow(out, path) || isBelow(path, out));
    if (around !== undefined)
      return { wrong: `the export ${out} and the files ${around} lie in each other; keep them apart` };
    const over = [report, reject].find(
      (path) => path !== undefined && [map, ...positionals].some((source) => isBelow(path, source)),
    );
    if (over !== undefined) return { wrong: `${over} lies among what is read; write it elsewhere` };
    if (report !== undefined && reject !== undefined && resolve(report) === resolve(reject))
      return { wrong: "--report and --reject name one file" };
    return { what: { join: { map, out, report, reject, paths: positionals, dryRun: values["dry-run"] === true } } };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

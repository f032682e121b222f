import { parseArgs } from "node:util";
import { type Day, toDay, toIso } from "./calendar.ts";
import { firstDay } from "./study.ts";

export type CommandLine = {
  readonly out: string;
  readonly seed: number;
  readonly patients: number;
  readonly cut: Day;
  readonly as: "export" | "lab-files";
};

export const usage = `Usage: npm run simulate -- --out EXPORT [--seed N] [--patients N] [--data-cut DATE] [--as lab-files]

Write the export of a simulated study: study.json and every CSV table. The same options give the same bytes, and
exports that differ in the data cut alone are the same study at different times.
  --out EXPORT      folder to write; an earlier simulated export there is replaced
  --seed N          which study, a whole number (default: 4817956)
  --patients N      consented patients that the study aims at (default: 500)
  --data-cut DATE   last day that counts, YYYY-MM-DD, from ${toIso(firstDay)} (default: 2023-10-31)
  --as lab-files    write the same study as files of laboratories, with a map and a key, for npm run ingest, and files
                    with the faults that such files have in traps, told in traps.json; EXPORT must be absent or empty`;

const mostPatients = 5_000_000;
const lastCut = "2099-12-31";

/** The options given, `help`, or what is wrong with them as one sentence. */
export function readOrder(args: readonly string[]): CommandLine | "help" | { readonly wrong: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        out: { type: "string" },
        seed: { type: "string", default: "4817956" },
        patients: { type: "string", default: "500" },
        "data-cut": { type: "string", default: "2023-10-31" },
        as: { type: "string", default: "export" },
        help: { type: "boolean", short: "h" },
      },
    });
    if (values.help) return "help";
    if (values.out === undefined || values.out === "") return { wrong: "no --out given: name the folder to write" };
    if (values.as !== "export" && values.as !== "lab-files")
      return { wrong: `--as ${values.as}: must be export or lab-files` };
    return {
      as: values.as,
      out: values.out,
      seed: wholeNumber("seed", values.seed, 0, Number.MAX_SAFE_INTEGER),
      patients: wholeNumber("patients", values.patients, 1, mostPatients),
      cut: dataCut(values["data-cut"]),
    };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

function wholeNumber(option: string, found: string, least: number, most: number): number {
  const value = Number(found);
  if (/^\d+$/.test(found) && value >= least && value <= most) return value;
  throw new RangeError(`--${option} ${found}: must be a whole number from ${least} to ${most}`);
}

function dataCut(found: string): Day {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(found) && !Number.isNaN(Date.parse(`${found}T00:00:00Z`));
  const cut = isDay ? Math.round(Date.parse(`${found}T00:00:00Z`) / 86_400_000) : Number.NaN;
  if (!isDay || toIso(cut) !== found) throw new RangeError(`--data-cut ${found}: must be a real day, YYYY-MM-DD`);
  if (cut < firstDay)
    throw new RangeError(`--data-cut ${found}: before the study starts: must be ${toIso(firstDay)} or later`);
  if (cut > toDay(lastCut)) throw new RangeError(`--data-cut ${found}: must be ${lastCut} or earlier`);
  return cut;
}

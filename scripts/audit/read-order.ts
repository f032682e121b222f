import { parseArgs } from "node:util";

/** What is to be audited, and how it is told. */
export type AuditOrder = {
  /** Folder of partner releases, or one release. */
  readonly partners: string;
  /** Folder of the same releases unrounded. */
  readonly exact: string | undefined;
  readonly json: boolean;
};

export const usage = `Usage: npm run audit -- [--partners DIR] [--exact DIR] [--json]

Try to work out every small number behind the tables that partners see, from all releases together, by linear programs.
  --partners DIR   folder of partner releases, or one release (default: partners)
  --exact DIR      the same releases unrounded (npm run protect -- --exact DIR): then the true numbers are held against
                   what can be worked out, and what may be taken for granted is tried too
  --json           the report as JSON on stdout
Exit status: 0 passed, 1 failed or the input cannot be used, 2 wrong usage.`;

/** The order given, `help`, or what is wrong with it as one sentence. */
export function readOrder(args: readonly string[]): AuditOrder | "help" | { readonly wrong: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        partners: { type: "string", default: "partners" },
        exact: { type: "string" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h" },
      },
    });
    if (values.help) return "help";
    const { partners, exact, json } = values;
    if (partners === "" || exact === "") return { wrong: "--partners and --exact need a folder" };
    return { partners, exact, json };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

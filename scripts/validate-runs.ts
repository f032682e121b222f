import { parseArgs } from "node:util";

/**
 * The number of simulated studies that the command line asks for, `usual` where it names none.
 * Prints `usage` and ends the process where help is wanted (status 0) or the usage is wrong (status 2).
 */
export function runsAskedFor(name: string, usage: string, usual: number): number {
  const order = read(usual);
  if (typeof order === "number") return order;
  if (order === "help") process.stdout.write(`${usage}\n`);
  else process.stderr.write(`${name}: ${order.wrong}\n\n${usage}\n`);
  process.exit(order === "help" ? 0 : 2);
}

function read(usual: number): number | "help" | { readonly wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { help: { type: "boolean", short: "h" } },
    });
    if (values.help) return "help";
    const [runs, ...more] = positionals;
    if (more.length > 0) return { wrong: `one number of RUNS; found also ${more.join(" ")}` };
    if (runs !== undefined && !/^[1-9]\d{0,6}$/.test(runs))
      return { wrong: `RUNS: ${runs}: must be a whole number from 1 to 9999999` };
    return runs === undefined ? usual : Number(runs);
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

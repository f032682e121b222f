import { parseArgs } from "node:util";
import { inspect } from "./ingest/inspect.ts";
import { JsonOut } from "./ingest/write/json-out.ts";

const usage = `Usage: npm run --silent ingest -- --inspect FILE…

Say as JSON what is in files of laboratories and registries; nothing is written.
  --inspect FILE…  files, folders, zip archives and gzip files; what each is, is known by its content

Exit status: 0 every file was read, 1 a file is not known, is damaged or has rows that were refused, 2 wrong usage.`;

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Exit status: 0 done, 1 the input is wrong, 2 wrong usage. */
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
  const wrong = await inspect(order, new JsonOut(process.stdout), say);
  if (wrong > 0) say(`ingest: ${wrong} ${wrong === 1 ? "file" : "files"} not read, or not whole`);
  return wrong > 0 ? 1 : 0;
}

function readOrder(): readonly string[] | string | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { inspect: { type: "boolean" }, help: { type: "boolean", short: "h" } },
    });
    if (values.help) return undefined;
    if (values.inspect !== true) return "ingest: say what to do: --inspect";
    return positionals.length > 0 ? positionals : "ingest: --inspect needs a FILE";
  } catch (error) {
    return `ingest: ${error instanceof Error ? error.message : String(error)}`;
  }
}

for (const [signal, status] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)
  process.once(signal, () => process.exit(status));

process.exitCode = await main();

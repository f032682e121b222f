import { writeFileSync } from "node:fs";
import { diskProblem } from "./aggregate/disk.ts";
import { InputError } from "./aggregate/problem.ts";
import { readOrder, usage } from "./ingest/read-order.ts";

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Exit status: 0 done, 1 the input is wrong, 2 wrong usage. */
async function main(): Promise<number> {
  const order = readOrder(process.argv.slice(2));
  if ("wrong" in order) {
    say(`ingest: ${order.wrong}\n\n${usage}`);
    return 2;
  }
  const { what } = order;
  // What an order does not need is not loaded.
  if (what === "help" || what === "schema") {
    const text = what === "help" ? usage : await schemaText();
    process.stdout.write(`${text}\n`);
    return 0;
  }
  if ("inspect" in what) {
    const { inspect } = await import("./ingest/inspect.ts");
    const { JsonOut } = await import("./ingest/write/json-out.ts");
    const wrong = await inspect(what.inspect, new JsonOut(process.stdout), say);
    if (wrong > 0) say(`ingest: ${wrong} ${wrong === 1 ? "file" : "files"} not read, or not whole`);
    return wrong > 0 ? 1 : 0;
  }
  return tried(async () => {
    if ("init" in what) {
      const { draftMap } = await import("./ingest/map/draft-map.ts");
      // A map that has been filled in is never overwritten.
      writeFileSync(what.out, await draftMap(what.init), { flag: "wx" });
      say(`${what.out}: written; fill every line that is OPEN`);
      return;
    }
    const { ingest } = await import("./ingest/join/ingest.ts");
    await ingest(what.join, say);
    say(what.join.dryRun ? "ingest: dry run; nothing was written" : `${what.join.out}: written`);
  });
}

async function schemaText(): Promise<string> {
  const { mapJsonSchema } = await import("./ingest/map/map-schema.ts");
  return JSON.stringify(mapJsonSchema(), null, 1);
}

async function tried(work: () => Promise<void>): Promise<number> {
  try {
    await work();
    return 0;
  } catch (error) {
    const messages =
      error instanceof InputError ? error.messages : [diskProblem(error)].filter((text) => text !== undefined);
    if (messages.length === 0) throw error;
    for (const message of messages) say(message);
    say(`ingest: ${messages.length} ${messages.length === 1 ? "problem" : "problems"}; nothing was written`);
    return 1;
  }
}

for (const [signal, status] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)
  process.once(signal, () => process.exit(status));

// Whoever reads the JSON may have seen enough of it.
process.stdout.on("error", () => process.exit(1));
process.exitCode = await main();

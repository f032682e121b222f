import { ReleaseError } from "../src/engine/release.ts";
import { TableError } from "../src/partners/csv.ts";
import { PolicyError } from "../src/partners/json.ts";
import { diskProblem } from "./aggregate/disk.ts";
import { Refusal } from "./protect/problem.ts";
import { readOrder, usage } from "./protect/read-order.ts";

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const messagesOf = (error: unknown): readonly string[] | undefined => {
  if (error instanceof Refusal) return error.messages;
  if (error instanceof PolicyError || error instanceof TableError || error instanceof ReleaseError)
    return [error.message];
  const disk = diskProblem(error);
  return disk === undefined ? undefined : [disk];
};

/** Exit status: 0 done, 1 refused or the input is wrong, 2 wrong usage. */
async function main(): Promise<number> {
  const order = readOrder(process.argv.slice(2));
  if (order === "help") {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  if ("wrong" in order) {
    say(`protect: ${order.wrong}\n\n${usage}`);
    return 2;
  }
  try {
    // Not before it is needed: the database takes longer to load than an answer to wrong usage should.
    const { protect } = await import("./protect/protect.ts");
    const { releases, written } = await protect(order, say);
    say(
      written.length > 0
        ? `${order.out}: written ${written.join(", ")}`
        : `${order.out}: ${releases.join(", ")} already there, unchanged`,
    );
    return 0;
  } catch (error) {
    const messages = messagesOf(error);
    if (messages === undefined) throw error;
    for (const message of messages) say(`protect: ${message}`);
    say("protect: nothing was written");
    return 1;
  }
}

for (const [signal, status] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)
  process.once(signal, () => process.exit(status));

process.exitCode = await main();

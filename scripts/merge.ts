import { diskProblem } from "./aggregate/disk.ts";
import { InputError } from "./aggregate/problem.ts";
import { readOrder, usage } from "./merge/read-order.ts";

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Exit status: 0 done, 1 the releases cannot be added or the disk refuses, 2 wrong usage. */
async function main(): Promise<number> {
  const order = readOrder(process.argv.slice(2));
  if (order === "help") {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  if ("wrong" in order) {
    say(`merge: ${order.wrong}\n\n${usage}`);
    return 2;
  }
  try {
    const { merge } = await import("./merge/merge.ts");
    const { folder, unchanged } = await merge(order, say);
    say(unchanged ? `${folder}: already there, unchanged` : `${folder}: written`);
    return 0;
  } catch (error) {
    const disk = diskProblem(error);
    if (!(error instanceof InputError) && disk === undefined) throw error;
    for (const message of error instanceof InputError ? error.messages : [disk]) say(`merge: ${message}`);
    say("merge: nothing was written");
    return 1;
  }
}

process.exitCode = await main();

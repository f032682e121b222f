import { diskProblem } from "./aggregate/disk.ts";
import { InputError } from "./aggregate/problem.ts";
import { readOrder, usage } from "./aggregate/read-order.ts";
import { endOnSignals, say } from "./command.ts";

/** Exit status: 0 done, 1 the input is wrong or the disk refuses, 2 wrong usage. */
async function main(): Promise<number> {
  const order = readOrder(process.argv.slice(2));
  if (order === "help") {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  if ("wrong" in order) {
    say(`aggregate: ${order.wrong}\n\n${usage}`);
    return 2;
  }
  if ("describe" in order) {
    const { exportAsText } = await import("./aggregate/describe-text.ts");
    const { exportAsPackage } = await import("./aggregate/describe-package.ts");
    process.stdout.write(order.describe === "json" ? exportAsPackage() : exportAsText());
    return 0;
  }
  try {
    // Not before it is needed: the database takes longer to load than an answer to wrong usage should.
    const { aggregate } = await import("./aggregate/aggregate.ts");
    const { folder, unchanged } = await aggregate(order.aggregate, say);
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

endOnSignals();

process.exitCode = await main();

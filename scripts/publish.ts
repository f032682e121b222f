import { readOrder, usage } from "./publish/read-order.ts";

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Exit status: 0 published, 1 a step failed, 2 wrong usage. */
async function main(): Promise<number> {
  const order = readOrder(process.argv.slice(2));
  if (order === "help") {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  if ("wrong" in order) {
    say(`publish: ${order.wrong}\n\n${usage}`);
    return 2;
  }
  // Not before they are needed: the database takes longer to load than an answer to wrong usage should.
  const { publish } = await import("./publish/publish.ts");
  const { StepFailed } = await import("./publish/step.ts");
  try {
    const { release, sealed } = await publish(order, say);
    say(
      `${order.out}: release ${release} is ready to be put on the host; send each link to its receiver alone, it is stored nowhere`,
    );
    for (const { receiver, expires_on, link } of sealed)
      process.stdout.write(`${receiver}, until ${expires_on}:\n  ${link}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    for (const message of error.messages) say(`publish: ${error.step}: ${message}`);
    say(`publish: ${order.out} is as it was`);
    return 1;
  }
}

for (const [signal, status] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)
  process.once(signal, () => process.exit(status));

process.exitCode = await main();

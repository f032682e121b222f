import { InputError } from "./aggregate/problem.ts";
import { readOrder, usage } from "./audit/read-order.ts";

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Exit status: 0 passed, 1 failed or the input cannot be used, 2 wrong usage. */
async function main(): Promise<number> {
  const order = readOrder(process.argv.slice(2));
  if (order === "help") {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  if ("wrong" in order) {
    say(`audit: ${order.wrong}\n\n${usage}`);
    return 2;
  }
  try {
    // Not before it is needed: the solver takes longer to load than an answer to wrong usage should.
    const { auditFolder } = await import("./audit/audit.ts");
    const { asText } = await import("./audit/say.ts");
    const report = auditFolder(order.partners, order.exact);
    process.stdout.write(order.json ? `${JSON.stringify(report, null, 1)}\n` : asText(report));
    return report.passed ? 0 : 1;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const message of error.messages) say(`audit: ${message}`);
    say("audit: nothing was audited");
    return 1;
  }
}

process.exitCode = await main();

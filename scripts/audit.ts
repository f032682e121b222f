import { InputError } from "./aggregate/problem.ts";
import { readOrder, usage } from "./audit/read-order.ts";
import { runCommand } from "./command.ts";

await runCommand({
  name: "audit",
  usage,
  order: readOrder(process.argv.slice(2)),
  // Exit status: 0 passed, 1 failed or the input cannot be used.
  run: async (order) => {
    // Not before it is needed: the solver takes longer to load than an answer to wrong usage should.
    const { auditFolder } = await import("./audit/audit.ts");
    const { asText } = await import("./audit/say.ts");
    const report = auditFolder(order.partners, order.exact);
    process.stdout.write(order.json ? `${JSON.stringify(report, null, 1)}\n` : asText(report));
    return report.passed ? 0 : 1;
  },
  told: (error) => (error instanceof InputError ? error.messages : undefined),
  left: () => "nothing was audited",
});

import { endOnSignals, runCommand, say } from "./command.ts";
import { linesOf } from "./known-fault.ts";
import { readOrder, usage } from "./protect/read-order.ts";

endOnSignals();
await runCommand({
  name: "protect",
  usage,
  order: readOrder(process.argv.slice(2)),
  run: async (order) => {
    // Not before it is needed: the database takes longer to load than an answer to wrong usage should.
    const { protect } = await import("./protect/protect.ts");
    const { releases, written } = await protect(order, say);
    say(
      written.length > 0
        ? `${order.out}: written ${written.join(", ")}`
        : `${order.out}: ${releases.join(", ")} already there, unchanged`,
    );
    return 0;
  },
  told: linesOf,
  left: () => "nothing was written",
});

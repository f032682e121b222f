import { runCommand, say } from "./command.ts";
import { linesOf } from "./known-fault.ts";
import { readOrder, usage } from "./merge/read-order.ts";

await runCommand({
  name: "merge",
  usage,
  order: readOrder(process.argv.slice(2)),
  run: async (order) => {
    const { merge } = await import("./merge/merge.ts");
    const { folder, unchanged } = await merge(order, say);
    say(unchanged ? `${folder}: already there, unchanged` : `${folder}: written`);
    return 0;
  },
  told: linesOf,
  left: () => "nothing was written",
});

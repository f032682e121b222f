import { ReleaseError } from "../src/engine/release.ts";
import { TableError } from "../src/partners/csv.ts";
import { PolicyError } from "../src/partners/json.ts";
import { diskProblem } from "./aggregate/disk.ts";
import { endOnSignals, runCommand, say } from "./command.ts";
import { Refusal } from "./protect/problem.ts";
import { readOrder, usage } from "./protect/read-order.ts";

const messagesOf = (error: unknown): readonly string[] | undefined => {
  if (error instanceof Refusal) return error.messages;
  if (error instanceof PolicyError || error instanceof TableError || error instanceof ReleaseError)
    return [error.message];
  const disk = diskProblem(error);
  return disk === undefined ? undefined : [disk];
};

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
  told: messagesOf,
  left: () => "nothing was written",
});

import { runCommand } from "./command.ts";
import { readOrder, usage } from "./numbers/read-order.ts";

await runCommand({
  name: "numbers",
  usage,
  order: readOrder(process.argv.slice(2)),
  run: async (order) => {
    // Not before they are needed: figures and database take longer to load than an answer to wrong usage should.
    const { answer } = await import("./numbers/answer.ts");
    process.stdout.write(`${JSON.stringify(await answer(order), null, 1)}\n`);
    return 0;
  },
  told: async (error) => {
    const { ReleaseError } = await import("../src/engine/release.ts");
    return error instanceof ReleaseError ? [error.message] : undefined;
  },
  left: () => "nothing was printed",
});

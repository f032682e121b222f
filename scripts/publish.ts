import { endOnSignals, runCommand, say } from "./command.ts";
import { readOrder, usage } from "./publish/read-order.ts";

endOnSignals();
await runCommand({
  name: "publish",
  usage,
  order: readOrder(process.argv.slice(2)),
  run: async (order) => {
    // Not before it is needed: the database takes longer to load than an answer to wrong usage should.
    const { publish } = await import("./publish/publish.ts");
    const { release, sealed } = await publish(order, say);
    say(
      `${order.out}: release ${release} is ready to be put on the host; send each link to its receiver alone, it is stored nowhere`,
    );
    for (const { receiver, expires_on, link } of sealed)
      process.stdout.write(`${receiver}, until ${expires_on}:\n  ${link}\n`);
    return 0;
  },
  told: async (error) => {
    const { StepFailed } = await import("./publish/step.ts");
    return error instanceof StepFailed ? error.messages.map((message) => `${error.step}: ${message}`) : undefined;
  },
  left: ({ out }) => `${out} is as it was`,
});

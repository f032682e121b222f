/** A line to whoever runs the command; what it answers goes to stdout. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** What a command line came to: an order, a question how to use the command, or what is wrong with it as one sentence. */
type Read<Order> = Order | "help" | { readonly wrong: string };

type Told = readonly string[] | undefined;

/** What was ordered cannot be done with what was found, such as a filter that the release does not know. */
export class WrongUsage extends Error {}

export type Command<Order extends object> = {
  readonly name: string;
  readonly usage: string;
  readonly order: Read<Order>;
  /** Does the work and answers the exit status. */
  readonly run: (order: Order) => Promise<number>;
  /** What to tell of an error that is the input's or the disk's, a line each; undefined for one of the program. */
  readonly told: (error: unknown) => Told | Promise<Told>;
  /** What an error leaves behind, as the last line. */
  readonly left: (order: Order) => string;
};

/** Runs a command. Exit status: that of the work, 1 where the input or the disk is told of, 2 for wrong usage. */
export async function runCommand<Order extends object>(command: Command<Order>): Promise<void> {
  process.exitCode = await statusOf(command);
}

async function statusOf<Order extends object>({
  name,
  usage,
  order,
  run,
  told,
  left,
}: Command<Order>): Promise<number> {
  if (order === "help") {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const wrong = (what: string): number => {
    say(`${name}: ${what}\n\n${usage}`);
    return 2;
  };
  if ("wrong" in order) return wrong(order.wrong);
  try {
    return await run(order);
  } catch (error) {
    if (error instanceof WrongUsage) return wrong(error.message);
    const messages = await told(error);
    if (messages === undefined) throw error;
    for (const message of messages) say(`${name}: ${message}`);
    say(`${name}: ${left(order)}`);
    return 1;
  }
}

/** Ends the process by itself on a signal, so that what it made for the while is taken away. */
export function endOnSignals(): void {
  for (const [signal, status] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)
    process.once(signal, () => process.exit(status));
}

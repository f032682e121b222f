import { linesOf } from "../known-fault.ts";

/** A step of a publication that stopped it, with what is wrong and the way out, a line each. */
export class StepFailed extends Error {
  readonly step: string;
  readonly messages: readonly string[];
  constructor(step: string, messages: readonly string[]) {
    super(`${step}: ${messages.join("\n")}`);
    this.name = "StepFailed";
    this.step = step;
    this.messages = messages;
  }
}

/** Takes a step. What it cannot do is thrown as a StepFailed; a fault of the program itself as it is. */
export async function step<T>(name: string, take: () => T | Promise<T>): Promise<T> {
  try {
    return await take();
  } catch (error) {
    const messages = linesOf(error);
    if (messages === undefined) throw error;
    throw new StepFailed(name, messages);
  }
}

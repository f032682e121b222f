import { ReleaseError } from "../../src/engine/release.ts";
import { TableError } from "../../src/partners/csv.ts";
import { PolicyError } from "../../src/partners/json.ts";
import { diskProblem } from "../aggregate/disk.ts";
import { InputError } from "../aggregate/problem.ts";
import { BuildError } from "../build-site.ts";
import { Refusal } from "../protect/problem.ts";

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

function messagesOf(error: unknown): readonly string[] | undefined {
  if (error instanceof InputError || error instanceof Refusal) return error.messages;
  const isOurs =
    error instanceof ReleaseError ||
    error instanceof PolicyError ||
    error instanceof TableError ||
    error instanceof BuildError;
  if (isOurs) return error.message.split("\n");
  const disk = diskProblem(error);
  return disk === undefined ? undefined : [disk];
}

/** Takes a step. What it cannot do is thrown as a StepFailed; a fault of the program itself as it is. */
export async function step<T>(name: string, take: () => T | Promise<T>): Promise<T> {
  try {
    return await take();
  } catch (error) {
    const messages = messagesOf(error);
    if (messages === undefined) throw error;
    throw new StepFailed(name, messages);
  }
}

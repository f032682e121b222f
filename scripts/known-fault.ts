import { ReleaseError } from "../src/engine/release.ts";
import { TableError } from "../src/partners/csv.ts";
import { PolicyError } from "../src/partners/json.ts";
import { diskProblem } from "./aggregate/disk.ts";
import { InputError } from "./aggregate/problem.ts";
import { BuildError } from "./build-site.ts";
import { Refusal } from "./protect/problem.ts";

/** What is to be told of an error that is the input's, the build's or the disk's, a line each; undefined for a fault of the program. */
export function linesOf(error: unknown): readonly string[] | undefined {
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

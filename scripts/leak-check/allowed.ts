import { readFileSync } from "node:fs";
import { z } from "zod";
import { InputError } from "../aggregate/problem.ts";

const entry = z.strictObject({
  value: z.string().min(1, "the text as it was reported"),
  file: z.string().min(1).optional(),
  why: z.string().trim().min(10, "must say why it identifies nobody"),
});
const list = z.array(entry);
/** A text that was reported and identifies nobody, in every file or in one, and why. */
export type Allowed = z.infer<typeof entry>;

/** Reads a list of what may stand. Throws InputError that names the entry and what is wrong with it. */
export function readAllowed(file: string): readonly Allowed[] {
  let input: unknown;
  try {
    input = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new InputError([`${file}: ${cause instanceof Error ? cause.message : String(cause)}`]);
  }
  const parsed = list.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new InputError(
    parsed.error.issues.map(({ path, message }) => `${file}: ${path.join(".") || "(whole file)"}: ${message}`),
  );
}

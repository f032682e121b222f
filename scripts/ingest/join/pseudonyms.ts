import { createHmac } from "node:crypto";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { resolve, sep } from "node:path";
import { InputError } from "../../aggregate/problem.ts";

export type Pseudonyms = {
  readonly patient: (id: string) => string;
  readonly sample: (id: string) => string;
  readonly run: (id: string) => string;
};

/**
 * Pseudonyms by HMAC-SHA-256 (FIPS 198-1), 128 bits of it, one space for each kind of id.
 * Throws InputError when the key is short or lies within one of `forbidden`, or when two ids get one pseudonym.
 */
export function pseudonyms(keyFile: string, forbidden: readonly string[]): Pseudonyms {
  const key = readFileSync(keyFile);
  if (key.length < 32)
    throw new InputError([`key_file: ${key.length} bytes: must be 32 or more, for example from openssl rand 32`]);
  const real = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));
  const within = forbidden.find((folder) => `${real(keyFile)}${sep}`.startsWith(`${real(folder)}${sep}`));
  if (within !== undefined)
    throw new InputError([
      "key_file: lies in the export, among the sources or in the project: must lie elsewhere, where only its keepers can read it",
    ]);
  const given = new Map<string, string>();
  const make = (kind: string, letter: string) => (id: string) => {
    const pseudonym = letter + createHmac("sha256", key).update(`${kind}\0${id}`).digest("hex").slice(0, 32);
    if ((given.get(pseudonym) ?? id) !== id)
      throw new InputError([`two ${kind} ids have one pseudonym: use another key`]);
    given.set(pseudonym, id);
    return pseudonym;
  };
  return { patient: make("patient", "P"), sample: make("sample", "S"), run: make("run", "R") };
}

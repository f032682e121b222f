import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PolicyError } from "../../../src/partners/json.ts";
import type { Policy } from "../../../src/partners/policy.ts";
import { readPolicy } from "../../../src/partners/read-policy.ts";
import { InputError } from "../../aggregate/problem.ts";

export const policyFile = "policy.json";

/** The rules of a partner release. Throws InputError when they are not there or damaged. */
export function policyOf(folder: string): Policy {
  const path = join(folder, policyFile);
  if (!existsSync(path)) throw new InputError([`${path}: missing: without the rules nothing can be audited`]);
  return asInput(() => readPolicy(readJson(path), path));
}

/** A JSON file. Throws InputError when it is none. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new InputError([`${path}: not JSON: ${cause instanceof Error ? cause.message : String(cause)}`]);
  }
}

function asInput<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof PolicyError) throw new InputError([error.message]);
    throw error;
  }
}

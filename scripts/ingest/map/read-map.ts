import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseDocument } from "yaml";
import type { z } from "zod";
import { InputError, shown } from "../../aggregate/problem.ts";
import { mapSchema, type StudyMap } from "./map-schema.ts";
import { nearestWord } from "./nearest-word.ts";

/** A map with its paths made absolute. */
export type ReadMap = { readonly map: StudyMap; readonly file: string; readonly at: (path: string) => string };

/**
 * Reads and checks a map, YAML or JSON.
 * Throws InputError with every problem, each `MAP: path: what was found: the rule`; an unknown key with the nearest known.
 */
export function readMap(file: string): ReadMap {
  const document = parseDocument(readFileSync(file, "utf8"));
  if (document.errors.length > 0)
    throw new InputError(
      document.errors.map(({ message, linePos }) => `${file}:${linePos?.[0].line ?? 1}: ${message.split("\n")[0]}`),
    );
  const parsed = mapSchema.safeParse(document.toJS(), { reportInput: true });
  if (!parsed.success) throw new InputError(parsed.error.issues.flatMap((issue) => told(file, issue)));
  const folder = dirname(resolve(file));
  return { map: parsed.data, file, at: (path) => resolve(folder, path) };
}

const known = Object.keys(mapSchema.shape);

function told(file: string, issue: z.core.$ZodIssue): readonly string[] {
  const place = issue.path.join(".") || "(whole file)";
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => {
      const near = issue.path.length === 0 ? nearestWord(key, known) : undefined;
      return `${file}: ${[...issue.path, key].join(".")}: not a key of a map: ${near === undefined ? `known are ${known.join(", ")}` : `is ${near} meant?`}`;
    });
  const open = issue.input === undefined || issue.input === null;
  return [`${file}: ${place}: ${open ? "missing" : shown(issue.input)}: ${issue.message}`];
}

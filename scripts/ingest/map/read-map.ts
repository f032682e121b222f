import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseDocument } from "yaml";
import { z } from "zod";
import { InputError, shown } from "../../aggregate/problem.ts";
import { nearestWord } from "../../nearest-word.ts";
import { mapSchema, type StudyMap } from "./map-schema.ts";

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

const top = Object.keys(mapSchema.shape);
/** Keys of every depth of a map. */
const nested = keysIn(z.toJSONSchema(mapSchema, { io: "input" }));

function told(file: string, issue: z.core.$ZodIssue, above: readonly PropertyKey[] = []): readonly string[] {
  const path = [...above, ...issue.path];
  const place = path.join(".") || "(whole file)";
  if (issue.code === "invalid_union") {
    const closest = closestBranch(issue.errors);
    if (closest !== undefined) return closest.flatMap((inner) => told(file, inner, path));
  }
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => {
      const near = nearestWord(key, path.length === 0 ? top : nested);
      const way =
        near !== undefined
          ? `is ${near} meant?`
          : path.length === 0
            ? `known are ${top.join(", ")}`
            : "see --map-schema";
      return `${file}: ${[...path, key].join(".")}: not a key of a map: ${way}`;
    });
  const open = issue.input === undefined || issue.input === null;
  return [`${file}: ${place}: ${open ? "missing" : shown(issue.input)}: ${issue.message}`];
}

/** Of the ways that a value may be written, the one that it comes closest to: of the right kind, and with the fewest faults. */
function closestBranch(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | undefined {
  const isOtherKind = (issues: readonly z.core.$ZodIssue[]): boolean =>
    issues.every(({ path, code }) => path.length === 0 && (code === "invalid_type" || code === "invalid_value"));
  const alike = branches.filter((issues) => !isOtherKind(issues));
  return alike.reduce<readonly z.core.$ZodIssue[] | undefined>(
    (a, b) => (a !== undefined && a.length <= b.length ? a : b),
    undefined,
  );
}

function keysIn(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const own =
    "properties" in schema && typeof schema.properties === "object" ? Object.keys(schema.properties ?? {}) : [];
  return [...new Set([...own, ...Object.values(schema).flatMap(keysIn)])];
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Study, studySchema } from "../../src/cubes/study.ts";
import { nearestWord } from "../nearest-word.ts";
import { describeIssue, parseJson } from "./json-input.ts";
import { InputError } from "./problem.ts";
import { hardToBelieve, inconsistencies } from "./study-consistency.ts";

const file = "study.json";

/**
 * Read and check study.json of an export folder.
 * Throws InputError with every problem, each `study.json: path: what was found: the rule`; unknown keys are warnings.
 */
export function readStudy(folder: string): { readonly study: Study; readonly warnings: readonly string[] } {
  const input = parseJson(readFileSync(join(folder, file)), file);
  const parsed = studySchema.safeParse(input, { reportInput: true });
  if (!parsed.success) throw new InputError(parsed.error.issues.map((issue) => describeIssue(issue, file)));
  const problems = inconsistencies(parsed.data);
  if (problems.length > 0) throw new InputError(problems.map((problem) => `${file}: ${problem}`));
  const unknown = unknownKeys(input, parsed.data, "").map(
    (path) => `${file}: ${path}: not a key of the contract: ignored${nearest(path)}`,
  );
  const doubts = hardToBelieve(parsed.data).map((doubt) => `${file}: ${doubt}`);
  return { study: parsed.data, warnings: [...unknown, ...doubts] };
}

/** The key that was meant, of those at the top. */
function nearest(path: string): string {
  const meant = nearestWord(path.toLowerCase(), Object.keys(studySchema.shape));
  return meant === undefined ? "" : `; the nearest key is ${meant}`;
}

/** Paths of keys that the schema dropped. */
function unknownKeys(input: unknown, output: unknown, path: string): readonly string[] {
  if (Array.isArray(input) && Array.isArray(output))
    return input.flatMap((item, i) => unknownKeys(item, output[i], `${path}[${i}]`));
  if (!isRecord(input) || !isRecord(output)) return [];
  return Object.keys(input).flatMap((key) => {
    const at = path ? `${path}.${key}` : key;
    return Object.hasOwn(output, key) ? unknownKeys(input[key], output[key], at) : [at];
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

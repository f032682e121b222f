import type { z } from "zod";
import { shown } from "../../aggregate/problem.ts";
import type { Reading } from "./reading.ts";

/**
 * Checks an object by its schema and accounts for its keys: those of the schema are kept, others kept out. Where the
 * schema does not fit, each wrong or missing key is refused and nothing is handed back.
 */
export function enterKeys<T extends z.ZodRawShape>(
  reading: Reading,
  name: string,
  schema: z.ZodObject<T>,
  value: unknown,
): z.output<z.ZodObject<T>> | undefined {
  const account = reading.open(name);
  const parsed = schema.safeParse(value);
  const wrong = new Map(parsed.error?.issues.map((issue) => [String(issue.path[0] ?? ""), issue]));
  const keys = typeof value === "object" && value !== null ? Object.entries(value) : [];
  for (const [key, found] of keys) {
    const issue = wrong.get(key);
    if (issue !== undefined)
      reading.enter(account, 1, { column: issue.path.join("."), found: shown(found), rule: issue.message });
    else reading.enter(account, 1, key in schema.shape ? "kept" : { out: "not needed" });
    wrong.delete(key);
  }
  for (const [key, { message }] of wrong) reading.enter(account, 1, { column: key, found: "missing", rule: message });
  return parsed.success ? parsed.data : undefined;
}

import { z } from "zod";
import { studySchema } from "../study.ts";
import { ruleWords } from "./rules.ts";

/** One key of study.json as a reader meets it; `path` is that of JSON, with [] for each item of a list. */
export type StudyKey = {
  readonly path: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
  readonly unit?: string;
  /** Each a clause that begins with "must". */
  readonly rules: readonly string[];
  /** What a key that is left out counts as, as JSON. */
  readonly preset?: string;
};

/** study.json as a JSON Schema (draft 2020-12), made from the schema that it is read by. */
export const studyJsonSchema = () => z.toJSONSchema(studySchema, { io: "input" });

/** Every key of study.json, a list before the keys of its items. */
export const studyKeys = (): readonly StudyKey[] => keysOf(node.parse(studyJsonSchema()), "");

type Node = z.infer<typeof leaf> & {
  readonly anyOf?: readonly Node[] | undefined;
  readonly items?: Node | undefined;
  readonly properties?: Readonly<Record<string, Node>> | undefined;
};
const leaf = z.object({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  minLength: z.number().optional(),
  minimum: z.number().optional(),
  exclusiveMinimum: z.number().optional(),
  maximum: z.number().optional(),
  enum: z.array(z.string()).optional(),
  required: z.array(z.string()).optional(),
  description: z.string().optional(),
  unit: z.string().optional(),
  default: z.unknown().optional(),
});
const node: z.ZodType<Node> = leaf.extend({
  anyOf: z.lazy(() => z.array(node)).optional(),
  items: z.lazy(() => node).optional(),
  properties: z.lazy(() => z.record(z.string(), node)).optional(),
});

function keysOf(parent: Node, at: string): readonly StudyKey[] {
  return Object.entries(parent.properties ?? {}).flatMap(([name, own]) => {
    const path = at === "" ? name : `${at}.${name}`;
    const { description, unit } = own;
    if (description === undefined) throw new Error(`study.json: ${path}: no description: the schema needs one`);
    const kinds = own.anyOf ?? [own];
    const key: StudyKey = {
      path,
      type: [...new Set(kinds.flatMap(typesOf))].join(" or "),
      required: parent.required?.includes(name) ?? false,
      description,
      ...(unit === undefined ? {} : { unit }),
      rules: kinds.flatMap(rulesOf),
      ...(own.default === undefined ? {} : { preset: JSON.stringify(own.default) }),
    };
    return [key, ...kinds.flatMap((kind) => [...keysOf(kind, path), ...keysOf(kind.items ?? {}, `${path}[]`)])];
  });
}

const typeWords: Readonly<Record<string, string>> = {
  string: "text",
  integer: "whole number",
  boolean: "true or false",
  array: "list",
};

function typesOf({ type, format, enum: codes }: Node): readonly string[] {
  if (codes) return ["code"];
  if (format === "date") return ["day"];
  if (format === "month") return ["month"];
  return [type ?? []].flat().map((name) => typeWords[name] ?? name);
}

function rulesOf({ format, minLength, minimum, exclusiveMinimum, maximum, enum: codes }: Node): readonly string[] {
  // A whole number that JSON holds exactly is no limit to tell of.
  const most = maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? {} : { max: maximum };
  return [
    ...(minLength === undefined ? [] : [ruleWords.required]),
    ...(format === "date" ? [ruleWords.day] : []),
    ...(format === "month" ? [ruleWords.month] : []),
    ...(minimum === undefined ? [] : [ruleWords.range({ min: minimum, ...most })]),
    ...(exclusiveMinimum === undefined ? [] : [ruleWords.above({ min: exclusiveMinimum, ...most })]),
    ...(codes ? [ruleWords.oneOf(codes)] : []),
  ];
}

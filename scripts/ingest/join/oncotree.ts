import { readFileSync } from "node:fs";
import { z } from "zod";
import { InputError } from "../../aggregate/problem.ts";

const nodeSchema = z.looseObject({
  tissue: z.string().nullable(),
  get children() {
    return z.record(z.string(), nodeSchema);
  },
});
type Node = z.output<typeof nodeSchema>;

/** The tissue of each code. */
export type Oncotree = ReadonlyMap<string, string>;

/** Reads OncoTree from its tree as JSON. Throws InputError for a file that is no such tree. */
export function readOncotree(path: string): Oncotree {
  const wrong = new InputError([
    "tumour_groups: oncotree: must be OncoTree's tree as JSON, with code, tissue and children",
  ]);
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw error instanceof SyntaxError ? wrong : error;
  }
  const tree = z.record(z.string(), nodeSchema).safeParse(read);
  if (!tree.success) throw wrong;
  const tissues = new Map<string, string>();
  const walk = (nodes: Readonly<Record<string, Node>>): void => {
    for (const [code, { tissue, children }] of Object.entries(nodes)) {
      if (tissue !== null) tissues.set(code, tissue);
      walk(children);
    }
  };
  walk(tree.data);
  return tissues;
}

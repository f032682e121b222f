import { parseArgs } from "node:util";

/** What is to be merged, and where to. */
export type MergeOrder = {
  /** Folders of releases, or of one release, two or more. */
  readonly parts: readonly string[];
  /** The folder of releases that the merged one is put into. */
  readonly out: string;
  /** Folder of the study.json of the merged study, where the parts differ in what they say of themselves. */
  readonly study?: string | undefined;
};

export const usage = `Usage: npm run merge -- A B [C …] --out DIR [--study DIR]

Add exact releases of several laboratories or countries and write the release DIR/<data cut>/. No row of a patient is needed.
  A B …          folders of one release each, or of releases (then the newest counts)
  --out DIR      folder of releases of the merged study
  --study DIR    folder with the study.json of the merged study, where the parts differ in name, plan, targets or other words`;

/** The order given, `help`, or what is wrong with it as one sentence. */
export function readOrder(args: readonly string[]): MergeOrder | "help" | { readonly wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: "string" }, study: { type: "string" }, help: { type: "boolean", short: "h" } },
    });
    if (values.help) return "help";
    if (positionals.length < 2) return { wrong: "give at least two releases to add" };
    if (!values.out) return { wrong: "--out DIR is needed: the merged release gets a folder of its own" };
    if (values.study === "") return { wrong: "--study needs a folder" };
    return { parts: positionals, out: values.out, study: values.study };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import type { Cell } from "../../src/panels/table.ts";
import type { Lang } from "../../src/words/lang.ts";
import { script } from "../script.ts";

export type Told = {
  readonly title: string;
  readonly summary: string;
  readonly columns: readonly { readonly name: string; readonly unit: string }[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
};
export type Numbers = { readonly release: string; readonly panels: Readonly<Record<string, Told>> };

/** What `npm run numbers` prints for some filters; each call is made once for all test files. */
export async function numbers(lang: Lang, ...filters: readonly string[]): Promise<Numbers> {
  const args = ["--lang", lang, ...filters.flatMap((filter) => ["--filter", filter])];
  const kept = join(inject("scratch"), `${encodeURIComponent(args.join(" "))}.json`);
  if (!existsSync(kept)) {
    const { status, stdout, stderr } = await script("numbers", ...args);
    if (status !== 0) throw new Error(stderr);
    writeFileSync(`${kept}.part`, stdout);
    renameSync(`${kept}.part`, kept);
  }
  return JSON.parse(readFileSync(kept, "utf8")) as Numbers;
}

/** One panel of them. Throws when `numbers` does not know it. */
export function panelOf(told: Numbers, id: string): Told {
  const panel = told.panels[id];
  if (!panel)
    throw new RangeError(`npm run numbers prints no panel ${id}; it prints ${Object.keys(told.panels).join(", ")}`);
  return panel;
}

import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { inject } from "vitest";
import type { Driven } from "./driven.ts";

type Line = { readonly browser: string; readonly cells: number; readonly equal: number };

/** Notes that a browser's cells were compared. */
export function note({ name, version }: Driven, cells: number, equal: number): void {
  const line: Line = { browser: `${name} ${version}`, cells, equal };
  appendFileSync(inject("tally"), `${JSON.stringify(line)}\n`);
}

/** Says of each browser how many cells were compared. */
export function sayTally(file: string): void {
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const lines = text
    .trim()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
  for (const [browser, of] of Map.groupBy(lines, (line) => line.browser)) {
    const sum = (key: "cells" | "equal") => of.reduce((all, line) => all + line[key], 0);
    process.stdout.write(`${browser}: ${sum("equal")} of ${sum("cells")} cells equal to npm run numbers\n`);
  }
}

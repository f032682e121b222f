import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { shippedName, twins } from "../src/engine/module/shipped.ts";
import { runThread } from "./run-thread.ts";

/** Writes beside the database's module what hosts send in its place, packed in a thread of its own while the pages are made. */
export function packModule(): AstroIntegration {
  let packing: Promise<unknown> = Promise.resolve();
  return {
    name: "module",
    hooks: {
      "astro:build:start": () => {
        packing = runThread(new URL("./pack-module-thread.ts", import.meta.url));
        packing.catch(() => {}); // heard where it is awaited
      },
      "astro:build:done": async ({ dir }) => {
        await packing;
        const folder = join(fileURLToPath(dir), "engine");
        mkdirSync(folder, { recursive: true });
        for (const [ending, make] of Object.entries(twins))
          writeFileSync(join(folder, `${shippedName()}${ending}`), make());
      },
    },
  };
}

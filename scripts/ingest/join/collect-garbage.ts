import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

let collect: unknown;

/**
 * Hands memory that nothing needs any more back to the system: the heap itself does not know what is needed outside of it, and
 * keeps what it has emptied unless it is told that this is its last resort.
 */
export function collectGarbage(): void {
  if (collect === undefined) {
    setFlagsFromString("--expose-gc");
    // A context takes memory, too: one is enough.
    collect = runInNewContext("gc");
  }
  if (typeof collect === "function") collect({ type: "major", execution: "sync", flavor: "last-resort" });
}

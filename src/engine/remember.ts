import type { Engine } from "./engine.ts";
import { memory } from "./memory.ts";

/** Answers kept at most. */
const most = 1000;

/**
 * The same engine, asked once for equal questions: panels of a page that share a statement share its answer, and a
 * choice made before is answered at once. Right because a release never changes. A failed question may be asked again.
 */
export function remembering(engine: Engine): Engine {
  const answer = memory<readonly unknown[]>(most, () => 1);
  return { ...engine, query: (sql, params) => answer(JSON.stringify([sql, params]), () => engine.query(sql, params)) };
}

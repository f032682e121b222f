import type { Engine } from "./engine.ts";

/** Answers kept at most; the oldest is forgotten first. */
const most = 1000;

/**
 * The same engine, asked once for equal questions: panels of a page that share a statement share its answer, and a
 * choice made before is answered at once. Right because a release never changes. A failed question may be asked again.
 */
export function remembering(engine: Engine): Engine {
  const answers = new Map<string, Promise<readonly unknown[]>>();
  return {
    query: (sql, params) => {
      const key = JSON.stringify([sql, params]);
      const known = answers.get(key);
      if (known) return known;
      const answer = engine.query(sql, params);
      answers.set(key, answer);
      answer.catch(() => answers.delete(key));
      const [oldest] = answers.keys();
      if (answers.size > most && oldest !== undefined) answers.delete(oldest);
      return answer;
    },
  };
}

import type { Asking } from "../../engine/asking.ts";
import { mustRead, Refused } from "../../engine/refusal.ts";
import type { Result } from "../../engine/result.ts";
import { moduleUrl } from "../here.ts";
import { script } from "../script.ts";
import { loadTables } from "./load-tables.ts";

/** What is told while a query runs. */
export type Told = { readonly starting: () => void; readonly running: () => void };
/** An answer, how long it took, and which tables it could not read. */
export type Answered = { readonly result: Result; readonly seconds: number; readonly absent: readonly string[] };

type Running = { readonly database: Asking; readonly absent: readonly string[] };

async function start(): Promise<Running> {
  const { askingDatabase } = await script(import("../../engine/asking.ts"));
  let absent: readonly string[] = [];
  const database = await askingDatabase(async (loader) => {
    absent = await loadTables(loader);
  }, moduleUrl);
  return { database, absent };
}

/** Runs queries, one at a time, in a database that starts with the first of them and anew after it was stopped. */
export function runner() {
  let running: Promise<Running> | undefined;
  let turn = 0;
  const end = (): void => {
    turn += 1;
    running?.then(
      ({ database }) => database.stop(),
      () => {},
    );
    running = undefined;
  };
  /** Answers a statement; null where it was stopped. Throws Refused for what is not answered, and what kept the database from starting. */
  const run = async (sql: string, told: Told): Promise<Answered | null> => {
    mustRead(sql);
    turn += 1;
    const own = turn;
    if (!running) told.starting();
    running ??= start();
    const asked = running;
    try {
      const { database, absent } = await asked;
      if (own !== turn) return null;
      told.running();
      const began = performance.now();
      const result = await database.ask(sql);
      return own === turn ? { result, seconds: (performance.now() - began) / 1000, absent } : null;
    } catch (cause) {
      if (own !== turn) return null;
      const isThere = cause instanceof Refused && cause.why !== "broken";
      if (asked === running && !isThere) running = undefined;
      throw cause;
    }
  };
  return { run, end };
}

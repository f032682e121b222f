import type { Bilingual } from "../words/lang.ts";

export type Param = string | number | null;

/** Why a statement is answered to the study's leadership alone; null where it is answered. */
export type LeadershipOnly = (sql: string) => Bilingual<string> | null;

/** All a panel may ask of a database; Node and the browser each supply one, with the same DuckDB inside. */
export interface Engine {
  /** Runs one statement with `$1 $2 …` bound; answers rows as plain objects, not yet decoded. */
  query(sql: string, params: readonly Param[]): Promise<readonly unknown[]>;
  /** What it does not answer; absent where it answers all. */
  readonly leadershipOnly?: LeadershipOnly;
}

/** What is wrong with a part of the site: it is not to be had, is not as it was made, or gives no sign of itself. */
export type Fault = "missing" | "spoilt" | "stalled";

/** A part of the site that could not be had. */
export class Unloaded extends Error {
  readonly fault: Fault;
  constructor(what: string, fault: Fault, found: string) {
    super(`${what}: ${found}`);
    this.name = "Unloaded";
    this.fault = fault;
  }
}

/** A failed query names its panel and shows the SQL that was sent. */
export class QueryError extends Error {
  readonly panel: string;
  readonly sql: string;
  constructor(panel: string, sql: string, cause: unknown) {
    super(`${panel}: the query failed: ${cause instanceof Error ? cause.message : String(cause)}\n\n${sql}`, { cause });
    this.name = "QueryError";
    this.panel = panel;
    this.sql = sql;
  }
}

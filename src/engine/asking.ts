import { type Loader, setUp } from "./load.ts";
import { mostRows } from "./most-rows.ts";
import { mustRead, Refused, refusalOf } from "./refusal.ts";
import { type Result, readResult } from "./result.ts";
import { startDatabase } from "./start.ts";

/**
 * Statements to run once, after all tables are there. From then on no statement opens a file or an address, brings an extension, or
 * takes any of this back; in a read-only transaction none changes a table.
 */
export const lockUp = [
  "SET enable_external_access=false",
  "SET allow_community_extensions=false",
  "SET memory_limit='1GB'",
  "SET lock_configuration=true",
] as const;

/** A database that answers what a reader writes, and does nothing else. */
export type Asking = {
  /** Answers one statement that reads; throws Refused where it is not answered. */
  readonly ask: (sql: string) => Promise<Result>;
  /** Ends the database, whatever it does: a statement that runs is refused as stopped. */
  readonly stop: () => void;
};

/** Starts a database of its own in a worker, has it loaded, and locks it up. */
export async function askingDatabase(load: (loader: Loader) => Promise<unknown>, moduleUrl: string): Promise<Asking> {
  const { db, connection, alive, living, end } = await startDatabase(moduleUrl);
  const loader: Loader = {
    run: async (sql) => void (await alive(connection.query(sql))),
    insert: (name, stream) => alive(connection.insertArrowFromIPCStream(stream, { name, create: true })),
  };
  for (const statement of setUp) await loader.run(statement);
  await load(loader);
  for (const statement of lockUp) await loader.run(statement);

  /** Runs a statement in a connection of its own, so that it leaves nothing behind. */
  const run = async (sql: string): Promise<Result> => {
    const own = await db.connect();
    try {
      await own.query("BEGIN TRANSACTION READ ONLY");
      const prepared = await own.prepare(sql);
      const pieces = await prepared.send();
      await pieces.open();
      return await readResult(pieces.schema, pieces, mostRows);
    } finally {
      await own.cancelSent();
      await own.query("ROLLBACK").catch(() => {}); // a failed one has ended already
      await own.close();
    }
  };
  return {
    ask: async (sql) => {
      mustRead(sql);
      try {
        return await living(run(sql));
      } catch (cause) {
        const refused = refusalOf(cause);
        if (refused.why === "broken") end(refused);
        throw refused;
      }
    },
    stop: () => end(new Refused("stopped")),
  };
}

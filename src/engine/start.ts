import { AsyncDuckDB, type AsyncDuckDBConnection, ConsoleLogger, LogLevel, VoidLogger } from "@duckdb/duckdb-wasm";
import DuckDBWorker from "./duckdb.worker.ts?worker";
import { Unloaded } from "./engine.ts";
import { progress } from "./progress.ts";
import { watch } from "./watch.ts";

/** A database in a worker of its own. */
export type Started = {
  readonly db: AsyncDuckDB;
  readonly connection: AsyncDuckDBConnection;
  /** Settles, with the reason, when the worker has died or was ended. */
  readonly died: Promise<Error>;
  /** Work that fails with the worker, however long it takes. */
  readonly living: <T>(work: Promise<T>) => Promise<T>;
  /** The same, and it fails when the worker gives no sign for ten seconds, which ends it. */
  readonly alive: <T>(work: Promise<T>) => Promise<T>;
  /** Ends the worker, and with it the database; what is under way fails with the reason. */
  readonly end: (why: Error) => void;
  /** The same for who waits for nothing any more. */
  readonly stop: () => void;
};

/** A worker, and work that fails with it. */
function watched(worker: Worker): Omit<Started, "db" | "connection"> {
  const { promise: died, resolve: die } = Promise.withResolvers<Error>();
  const { wait, heard } = watch();
  worker.addEventListener("error", (event) => die(new Error(event.message || "the worker stopped")));
  worker.addEventListener("message", (event) => {
    heard();
    if (event.data === progress) event.stopImmediatePropagation(); // it is not for the database's own script
  });
  const failed = died.then((error) => Promise.reject(error));
  failed.catch(() => {}); // asked for in every race below
  const end = (why: Error): void => {
    worker.terminate();
    die(why);
  };
  const living = <T>(work: Promise<T>): Promise<T> => Promise.race([work, failed]);
  const alive = <T>(work: Promise<T>): Promise<T> =>
    wait(living(work), "the database").catch((error: unknown) => {
      if (error instanceof Unloaded) end(error);
      throw error;
    });
  return { died, living, alive, end, stop: () => worker.terminate() };
}

/**
 * Starts DuckDB-WASM in a worker. Nothing is fetched from another host. `moduleUrl` is the address of the database's module without its
 * ending. Rejects when the module or the worker cannot be had.
 */
export async function startDatabase(moduleUrl: string): Promise<Started> {
  const worker = new DuckDBWorker();
  const watching = watched(worker);
  const db = new AsyncDuckDB(import.meta.env.DEV ? new ConsoleLogger(LogLevel.WARNING) : new VoidLogger(), worker);
  await watching.alive(db.instantiate(new URL(moduleUrl, location.href).href));
  return { db, connection: await watching.alive(db.connect()), ...watching };
}

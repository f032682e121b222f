import { AsyncDuckDB, ConsoleLogger, LogLevel, VoidLogger } from "@duckdb/duckdb-wasm";
import type { Cube } from "../cubes/cube.ts";
import DuckDBWorker from "./duckdb.worker.ts?worker";
import type { Engine } from "./engine.ts";
import { type Loader, loadCubes } from "./load.ts";
import { progress } from "./progress.ts";
import { remembering } from "./remember.ts";
import { rowsOf } from "./rows.ts";

export type BrowserEngine = Engine & {
  /** Settles, with the reason, when the database's worker has died. */
  readonly died: Promise<Error>;
  /** Why a cube could not be loaded, by its name; its panels fail, the others work. */
  readonly missing: ReadonlyMap<string, Error>;
  /** Loads those of some cubes that are not yet there. */
  readonly load: (cubes: readonly Cube[]) => Promise<void>;
  /** Ends the worker, and with it the database. */
  readonly stop: () => void;
};

/**
 * Starts DuckDB-WASM in a worker and loads some cubes of a release, each from an Arrow stream that it may keep. Nothing is
 * fetched from another host. `moduleUrl` is the address of the database's module without its ending. Rejects when the module or the worker cannot be had.
 */
export async function browserEngine(
  cubes: readonly Cube[],
  arrow: (cube: Cube) => Promise<Uint8Array>,
  moduleUrl: string,
): Promise<BrowserEngine> {
  const worker = new DuckDBWorker();
  const { promise: died, resolve: die } = Promise.withResolvers<Error>();
  worker.addEventListener("error", (event) => die(new Error(event.message || "the worker stopped")));
  worker.addEventListener("message", (event) => {
    if (event.data === progress) event.stopImmediatePropagation(); // it is not for the database's own script
  });
  const failed = died.then((error) => Promise.reject(error));
  failed.catch(() => {}); // asked for in every race below
  const alive = <T>(work: Promise<T>): Promise<T> => Promise.race([work, failed]);

  const db = new AsyncDuckDB(import.meta.env.DEV ? new ConsoleLogger(LogLevel.WARNING) : new VoidLogger(), worker);
  const missing = new Map<string, Error>();
  const arrows = new Map<string, Promise<Uint8Array>>();
  /** Asks for the tables that nobody has asked for; answers their cubes. */
  const askFor = (wanted: readonly Cube[]): readonly Cube[] => {
    const fresh = wanted.filter(({ name }) => !arrows.has(name));
    for (const cube of fresh) {
      const stream = arrow(cube);
      stream.catch(() => {}); // reported where it is awaited
      arrows.set(cube.name, stream);
    }
    return fresh;
  };
  const first = askFor(cubes);
  await alive(db.instantiate(new URL(moduleUrl, location.href).href));
  const connection = await alive(db.connect());
  const loader: Loader = {
    run: async (sql) => void (await connection.query(sql)),
    insert: (name, stream) => connection.insertArrowFromIPCStream(stream, { name, create: true }),
  };
  const take = async (asked: readonly Cube[]): Promise<void> => {
    const loadable = [];
    for (const cube of asked) {
      try {
        await arrows.get(cube.name);
        loadable.push(cube);
      } catch (cause) {
        missing.set(cube.name, cause instanceof Error ? cause : new Error(String(cause)));
      }
    }
    await alive(loadCubes(loader, loadable, async (cube) => (await arrows.get(cube.name)) ?? new Uint8Array()));
  };
  let loading = take(first);
  await loading;

  const prepared = new Map<string, ReturnType<typeof connection.prepare>>();
  const engine = remembering({
    query: async (sql, params) => {
      const statement = prepared.get(sql) ?? connection.prepare(sql);
      prepared.set(sql, statement);
      statement.catch(() => prepared.delete(sql));
      const answer = await alive(statement.then((ready) => ready.query(...params)));
      return rowsOf(answer);
    },
  });
  const load = (wanted: readonly Cube[]): Promise<void> => {
    const asked = askFor(wanted);
    if (asked.length > 0) loading = loading.then(() => take(asked));
    return loading;
  };
  return { died, missing, load, stop: () => worker.terminate(), ...engine };
}

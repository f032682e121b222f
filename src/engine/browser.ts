import { AsyncDuckDB, ConsoleLogger, LogLevel, VoidLogger } from "@duckdb/duckdb-wasm";
import type { Cube } from "../cubes/cube.ts";
import DuckDBWorker from "./duckdb.worker.ts?worker";
import { type Engine, Unloaded } from "./engine.ts";
import { loadCubes } from "./load.ts";
import type { Manifest } from "./manifest.ts";
import { remembering } from "./remember.ts";
import { rowsOf } from "./rows.ts";

/** A file of the site; throws Unloaded where it cannot be had. */
export async function fetched(url: string): Promise<Response> {
  const response = await fetch(url).catch((cause: unknown) => {
    throw new Unloaded(url, cause instanceof Error ? cause.message : String(cause));
  });
  if (!response.ok) throw new Unloaded(url, `HTTP ${response.status}`);
  return response;
}

export type BrowserEngine = Engine & {
  /** Settles, with the reason, when the database's worker has died. */
  readonly died: Promise<Error>;
  /** Why a cube could not be loaded, by its name; its panels fail, the others work. */
  readonly missing: ReadonlyMap<string, Error>;
};

/**
 * Starts DuckDB-WASM in a worker and loads some cubes of a release. Nothing is fetched from another host.
 * Rejects when the module or the worker cannot be had.
 */
export async function browserEngine(
  manifest: Manifest,
  cubes: readonly Cube[],
  folder: string,
  moduleUrl: string,
): Promise<BrowserEngine> {
  const worker = new DuckDBWorker();
  const { promise: died, resolve: die } = Promise.withResolvers<Error>();
  worker.addEventListener("error", (event) => die(new Error(event.message || "the worker stopped")));
  const failed = died.then((error) => Promise.reject(error));
  failed.catch(() => {}); // asked for in every race below
  const alive = <T>(work: Promise<T>): Promise<T> => Promise.race([work, failed]);

  const db = new AsyncDuckDB(import.meta.env.DEV ? new ConsoleLogger(LogLevel.WARNING) : new VoidLogger(), worker);
  const missing = new Map<string, Error>();
  const download = async (name: string): Promise<Uint8Array> =>
    new Uint8Array(await (await fetched(`${folder}/${manifest.files[name]}`)).arrayBuffer());
  const arrows = new Map(cubes.map((cube) => [cube.name, download(cube.name)]));
  for (const arrow of arrows.values()) arrow.catch(() => {}); // reported where it is awaited
  await alive(db.instantiate(new URL(moduleUrl, location.href).href));
  const connection = await alive(db.connect());
  const loadable = [];
  for (const cube of cubes) {
    try {
      await arrows.get(cube.name);
      loadable.push(cube);
    } catch (cause) {
      missing.set(cube.name, cause instanceof Error ? cause : new Error(String(cause)));
    }
  }
  await alive(
    loadCubes(
      {
        run: async (sql) => void (await connection.query(sql)),
        insert: (name, arrow) => connection.insertArrowFromIPCStream(arrow, { name, create: true }),
      },
      loadable,
      async (cube) => (await arrows.get(cube.name)) ?? new Uint8Array(),
    ),
  );

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
  return { died, missing, ...engine };
}

import { AsyncDuckDB, ConsoleLogger, LogLevel, VoidLogger } from "@duckdb/duckdb-wasm";
import workerUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url&no-inline";
import { history } from "../cubes/history.ts";
import { cubes } from "../cubes/index.ts";
import type { Engine } from "./engine.ts";
import { loadCubes } from "./load.ts";
import type { Manifest } from "./manifest.ts";
import { remembering } from "./remember.ts";
import { rowsOf } from "./rows.ts";

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  return response;
}

/** The database's module as an address to compile from; shipped as gzip, because some hosts neither compress nor take large files. */
async function moduleAddress(url: string): Promise<string> {
  const response = await fetched(url);
  const packed = new Uint8Array(await response.arrayBuffer());
  const zipped = packed[0] === 0x1f && packed[1] === 0x8b; // a host may already have unpacked it
  const body = zipped ? new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip")) : packed;
  const wasm = await new Response(body, { headers: { "content-type": "application/wasm" } }).blob();
  return URL.createObjectURL(wasm);
}

export type BrowserEngine = Engine & {
  /** Settles, with the reason, when the database's worker has died. */
  readonly died: Promise<Error>;
  /** Why a cube could not be loaded, by its name; its panels fail, the others work. */
  readonly missing: ReadonlyMap<string, Error>;
};

/**
 * Starts DuckDB-WASM in a worker and loads a release. Nothing is fetched from another host.
 * Rejects when the module, the worker or the release cannot be had.
 */
export async function browserEngine(manifest: Manifest, folder: string, moduleUrl: string): Promise<BrowserEngine> {
  const worker = new Worker(workerUrl);
  const { promise: died, resolve: die } = Promise.withResolvers<Error>();
  worker.addEventListener("error", (event) => die(new Error(event.message || "the worker stopped")));
  const failed = died.then((error) => Promise.reject(error));
  failed.catch(() => {}); // asked for in every race below
  const alive = <T>(work: Promise<T>): Promise<T> => Promise.race([work, failed]);

  const db = new AsyncDuckDB(import.meta.env.DEV ? new ConsoleLogger(LogLevel.WARNING) : new VoidLogger(), worker);
  const missing = new Map<string, Error>();
  const download = async (name: string): Promise<Uint8Array> =>
    new Uint8Array(await (await fetched(`${folder}/${manifest.files[name]}`)).arrayBuffer());
  const arrows = new Map([...cubes, history].map((cube) => [cube.name, download(cube.name)]));
  for (const arrow of arrows.values()) arrow.catch(() => {}); // reported where it is awaited
  const address = await moduleAddress(moduleUrl);
  try {
    await alive(db.instantiate(address));
  } finally {
    URL.revokeObjectURL(address);
  }
  const connection = await alive(db.connect());
  const loadable = [];
  for (const cube of [...cubes, history]) {
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

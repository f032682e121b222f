import type { Cube } from "../cubes/cube.ts";
import { sites } from "../cubes/sites.ts";
import type { Engine } from "./engine.ts";
import { type Loader, loadCube, setUp } from "./load.ts";
import { remembering } from "./remember.ts";
import { rowsOf } from "./rows.ts";
import { startDatabase } from "./start.ts";

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

const errorOf = (cause: unknown): Error => (cause instanceof Error ? cause : new Error(String(cause)));

/**
 * Starts DuckDB-WASM in a worker and loads some cubes of a release, each from an Arrow stream that it may keep. Nothing is
 * fetched from another host. `moduleUrl` is the address of the database's module without its ending. Rejects when the module or the
 * worker cannot be had.
 */
export async function browserEngine(
  cubes: readonly Cube[],
  arrow: (cube: Cube) => Promise<Uint8Array>,
  moduleUrl: string,
): Promise<BrowserEngine> {
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
  const { connection, died, alive, stop } = await startDatabase(moduleUrl);
  const loader: Loader = {
    run: async (sql) => void (await alive(connection.query(sql))),
    insert: (name, stream) => alive(connection.insertArrowFromIPCStream(stream, { name, create: true })),
  };
  for (const statement of setUp) await loader.run(statement);
  /** Loads a cube; of one that cannot be, says why. */
  const takeOne = async (cube: Cube): Promise<void> => {
    const withoutSites = cube.filters.includes("site") ? missing.get(sites.name) : undefined;
    if (withoutSites) throw withoutSites;
    await loadCube(loader, cube, (await arrows.get(cube.name)) ?? new Uint8Array());
  };
  const take = async (asked: readonly Cube[]): Promise<void> => {
    for (const cube of asked) await takeOne(cube).catch((cause: unknown) => missing.set(cube.name, errorOf(cause)));
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
  return { died, missing, load, stop, ...engine };
}

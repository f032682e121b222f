import { createRequire } from "node:module";
import { setFlagsFromString } from "node:v8";
import type * as DuckDB from "@duckdb/duckdb-wasm/blocking";
import type { Cube } from "../cubes/cube.ts";
import { loadedCubes } from "../cubes/loaded.ts";
import type { Engine } from "./engine.ts";
import { loadCube, setUp } from "./load.ts";
import { strippedPath } from "./module/stripped.ts";
import type { Release } from "./release.ts";
import { rowsOf } from "./rows.ts";

const require = createRequire(import.meta.url);

type Database = Awaited<ReturnType<typeof start>>;
const databases = new Map<string, Promise<Database>>();
let engines = 0;

/** Bytes of cubes up to which the database works for seconds only: then to optimise its code costs more than it saves. */
const small = 16_000_000;

async function start(mainModule: string) {
  const duckdb: typeof DuckDB = require("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs");
  const bundle = { mainModule, mainWorker: "" };
  const bundles = { mvp: bundle, eh: bundle };
  const db = await duckdb.createDuckDB(bundles, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await db.instantiate(() => {});
  return db;
}

/**
 * DuckDB-WASM in Node, the very module that the browser runs, with cubes loaded from Arrow streams. It is compiled once;
 * each engine has a catalogue of its own in it. Whether its code is optimised, the first engine's size decides for the process.
 * `modulePath` is another module than the browser's, for tests.
 */
export async function engineOf(arrow: (cube: Cube) => Uint8Array, modulePath = strippedPath()): Promise<Engine> {
  const loaded = new Map(loadedCubes.map((cube) => [cube, arrow(cube)]));
  const bytes = [...loaded.values()].reduce((sum, { length }) => sum + length, 0);
  if (databases.size === 0 && bytes <= small) setFlagsFromString("--liftoff-only");
  const database = databases.get(modulePath) ?? start(modulePath);
  databases.set(modulePath, database);
  const connection = (await database).connect();
  engines += 1;
  connection.query(`ATTACH ':memory:' AS release_${engines}`);
  connection.query(`USE release_${engines}`);
  const loader = {
    run: (sql: string) => void connection.query(sql),
    insert: (name: string, bytes: Uint8Array) => connection.insertArrowFromIPCStream(bytes, { name, create: true }),
  };
  for (const statement of setUp) loader.run(statement);
  for (const [cube, stream] of loaded) await loadCube(loader, cube, stream);
  return {
    query: async (sql, params) => {
      const statement = connection.prepare(sql);
      try {
        return rowsOf(statement.query(...params));
      } finally {
        statement.close();
      }
    },
  };
}

/** An engine with one release loaded. */
export const nodeEngine = (release: Release): Promise<Engine> => engineOf((cube) => release.arrow(cube.name));

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { table } from "arquero";
import { min } from "d3-array";
import type { Cube } from "../cubes/cube.ts";
import { history } from "../cubes/history.ts";
import { historySites } from "../cubes/history-sites.ts";
import { loadedCubes } from "../cubes/loaded.ts";
import { patients } from "../cubes/patients.ts";
import { sites } from "../cubes/sites.ts";
import { type Study, studySchema } from "../cubes/study.ts";
import { readColumns } from "./columns.ts";
import { type IntakeRow, suppliedOf } from "./intake.ts";
import type { Manifest } from "./manifest.ts";
import { toArrow } from "./to-arrow.ts";

/** A release folder that is missing, truncated or altered; names file, rule and way out. */
export class ReleaseError extends Error {
  constructor(file: string, found: string, rule: string) {
    super(`${file}: ${found}: ${rule}`);
    this.name = "ReleaseError";
  }
}

const wayOut = "restore it from version control, or make the release again with npm run aggregate";
const releaseName = /^(\d{4}-\d{2}-\d{2})(?:\.(\d+))?$/;
const order = (name: string): string => {
  const [, day = "", revision = "1"] = releaseName.exec(name) ?? [];
  return `${day}.${revision.padStart(6, "0")}`;
};

type Table = ReturnType<typeof table>;

/** A checked release: its manifest, and each cube as a table or as an Arrow stream. */
export type Release = {
  readonly manifest: Manifest;
  readonly table: (cube: string) => Table;
  readonly arrow: (cube: string) => Uint8Array;
};

/** Names of the releases in a folder, oldest first. A folder that is itself a release holds one: itself. */
export function releaseNames(dir: string): string[] {
  if (!existsSync(dir))
    throw new ReleaseError(
      dir,
      "there is no such folder",
      "--data takes a folder of releases; make one with npm run aggregate",
    );
  if (!statSync(dir).isDirectory())
    throw new ReleaseError(dir, "a file", "--data takes a folder of releases, or the folder of one");
  if (existsSync(join(dir, "datapackage.json"))) return [basename(dir)];
  const found = readdirSync(dir).filter((name) => releaseName.test(name));
  if (found.length === 0)
    throw new ReleaseError(
      dir,
      "no release is there",
      "a release is a folder named by its data cut; make one with npm run aggregate",
    );
  return found.toSorted((a, b) => order(a).localeCompare(order(b)));
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new ReleaseError(
      file,
      cause instanceof Error ? cause.message : String(cause),
      `must be readable JSON; ${wayOut}`,
    );
  }
}

type Resource = { readonly path: string; readonly hash: string; readonly bytes: number };

function resources(file: string): readonly Resource[] {
  const found = readJson(file);
  const isResource = (item: unknown): boolean => typeof item === "object" && item !== null && "path" in item;
  if (typeof found === "object" && found !== null && "resources" in found && Array.isArray(found.resources))
    if (found.resources.every(isResource)) return found.resources as Resource[];
  throw new ReleaseError(
    file,
    "no list of resources",
    `must be the datapackage.json that npm run aggregate wrote; ${wayOut}`,
  );
}

/** Reads a file of a release and holds it against size and checksum in its datapackage. */
function readChecked(dir: string, list: readonly Resource[], path: string): string {
  const file = join(dir, path);
  const entry = list.find((resource) => resource.path === path);
  if (!entry)
    throw new ReleaseError(
      join(dir, "datapackage.json"),
      `${path} is not listed`,
      `every file of a release is listed; ${wayOut}`,
    );
  if (!existsSync(file)) throw new ReleaseError(file, "the file is missing", `datapackage.json lists it; ${wayOut}`);
  if (!statSync(file).isFile()) throw new ReleaseError(file, "no plain file", `datapackage.json lists it; ${wayOut}`);
  const content = readFileSync(file);
  if (content.length !== entry.bytes)
    throw new ReleaseError(
      file,
      `${content.length} bytes`,
      `datapackage.json says ${entry.bytes}; the file is truncated or altered; ${wayOut}`,
    );
  const sum = `sha256:${createHash("sha256").update(content).digest("hex")}`;
  if (sum !== entry.hash)
    throw new ReleaseError(file, sum, `datapackage.json says ${entry.hash}; the file was altered; ${wayOut}`);
  return content.toString("utf8");
}

function readCube(text: string, cube: Cube, file: string): Table {
  const header = text.slice(0, text.indexOf("\n")).trim();
  const expected = cube.columns.map(({ name }) => name).join(",");
  if (header !== expected) throw new ReleaseError(file, `header ${header}`, `must be ${expected}; ${wayOut}`);
  return readColumns(text, cube);
}

function readStudy(text: string, file: string): Study {
  const parsed = studySchema.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  const problem = parsed.error.issues[0];
  throw new ReleaseError(file, problem?.path.join(".") ?? "", `${problem?.message ?? "not a study"}; ${wayOut}`);
}

const shortHash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex").slice(0, 10);

/**
 * Opens one release of a folder (the newest unless named), every file held against its checksum.
 * Throws a ReleaseError that names the file, what was found and the rule.
 */
export function openRelease(dir: string, name?: string): Release {
  const known = releaseNames(dir);
  const chosen = name ?? known.at(-1) ?? "";
  if (!known.includes(chosen))
    throw new ReleaseError(dir, `no release ${chosen}`, `known releases: ${known.join(", ")}`);
  const folder = existsSync(join(dir, "datapackage.json")) ? dir : join(dir, chosen);
  const list = resources(join(folder, "datapackage.json"));
  const study = readStudy(readChecked(folder, list, "study.json"), join(folder, "study.json"));
  const earlier = known.slice(0, known.indexOf(chosen));
  const read = (cube: Cube): Table => {
    if (cube === history) return ofEarlier(dir, earlier, patients, history);
    if (cube === historySites) return ofEarlier(dir, earlier, sites, historySites);
    return readCube(readChecked(folder, list, `${cube.name}.csv`), cube, join(folder, `${cube.name}.csv`));
  };
  const table = (name: string): Table => {
    const found = loadedCubes.find((cube) => cube.name === name);
    if (!found) throw new RangeError(`no cube ${name}; known: ${loadedCubes.map((cube) => cube.name).join(", ")}`);
    return read(found);
  };
  // Of millions of rows what the browser takes is kept alone.
  const months = new Set<string>();
  const arrows = new Map(
    loadedCubes.map((cube) => {
      const rows = read(cube);
      if (rows.columnNames().includes("month"))
        for (const month of new Set(rows.array("month"))) if (month) months.add(String(month));
      return [cube.name, toArrow(rows, cube)];
    }),
  );
  const supplied = suppliedOf([...table("intake").objects()] as readonly IntakeRow[]);
  return {
    manifest: {
      release: chosen,
      previous: earlier.at(-1) ?? null,
      study,
      supplied,
      firstMonth: min(months) ?? null,
      files: Object.fromEntries([...arrows].map(([cube, bytes]) => [cube, `${cube}.${shortHash(bytes)}.arrow`])),
    },
    table,
    arrow: (cube) => arrows.get(cube) ?? new Uint8Array(),
  };
}

/** Releases of a folder before one that this program still reads, oldest first. */
export function readableBefore(dir: string, release: string): readonly Release[] {
  const names = releaseNames(dir);
  return names.slice(0, names.indexOf(release)).flatMap((name) => {
    try {
      return [openRelease(dir, name)];
    } catch (error) {
      if (error instanceof ReleaseError) return [];
      throw error;
    }
  });
}

/** A cube of every earlier release, one below the other, each row marked with its release. */
function ofEarlier(dir: string, releases: readonly string[], cube: Cube, made: Cube): Table {
  const columns = Object.fromEntries(made.columns.map(({ name }) => [name, [] as unknown[]]));
  for (const release of releases) {
    const folder = join(dir, release);
    const file = `${cube.name}.csv`;
    const text = readChecked(folder, resources(join(folder, "datapackage.json")), file);
    for (const row of readCube(text, cube, join(folder, file)).objects()) {
      const record = { ...(row as Record<string, unknown>), release };
      for (const [name, values] of Object.entries(columns)) values.push(record[name as keyof typeof record]);
    }
  }
  return table(columns);
}

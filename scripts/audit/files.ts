import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { Failure } from "./failure.ts";
import { base } from "./published.ts";
import { readJson } from "./read/read-policy.ts";

/** Files that a partner release has beside its tables; the last is written once the audit has passed. */
const besideTables = ["study.json", "datapackage.json", "policy.json", "audit.json"];

/** What lies in a release folder and must not: files that the rules do not name, exact ones, their hashes, numbers of its own. */
export function strayContents(
  release: string,
  folder: string,
  tables: readonly string[],
  exact: string | undefined,
): readonly Failure[] {
  const listed = new Set([...besideTables, ...tables.map((name) => `${name}.csv`)]);
  const unlisted = filesBelow(folder).filter((file) => !listed.has(file));
  return [
    ...unlisted.map((file) => ({
      kind: "unlisted-file" as const,
      release,
      text: `${release}: ${file}: a file that policy.json does not name`,
    })),
    ...(exact === undefined ? [] : exactAmong(release, folder, exact)),
    ...numbersOf(readJson(join(folder, "datapackage.json")), "").flatMap(({ at, number }) =>
      number % base === 0 || ownNumbers.test(at)
        ? []
        : [
            {
              kind: "not-a-multiple" as const,
              release,
              text: `${release}: datapackage.json: ${at}: ${number}, no multiple of ${base}`,
            },
          ],
    ),
  ];
}

/** Numbers of a data package that count nobody: versions, targets, sizes of files. */
const ownNumbers = /^(samsvar\.(contract|target\.\w+)|resources\[\d+\]\.bytes)$/;

/** Every file below a folder by its path in it; an empty folder by its name. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => !statSync(join(folder, name)).isDirectory() || readdirSync(join(folder, name)).length === 0)
    .sort();
}

/** Bytes of an exact file, and its hash, in a release. */
function exactAmong(release: string, folder: string, exact: string): readonly Failure[] {
  const hashes = filesBelow(exact)
    .filter((file) => file.endsWith(".csv"))
    .map((file) => ({ file, hash: hashOf(join(exact, file)) }));
  return filesBelow(folder).flatMap((file) => {
    const path = join(folder, file);
    const text = readFileSync(path, "latin1");
    const hash = hashOf(path);
    return hashes.flatMap((other) => {
      const named = text.includes(other.hash) || text.includes(Buffer.from(other.hash, "hex").toString("base64"));
      if (named) return [failure(file, `names the hash of the exact ${relative(exact, join(exact, other.file))}`)];
      return other.hash === hash && !roundAlready(text) ? [failure(file, "is the exact file")] : [];
    });
  });
  function failure(file: string, what: string): Failure {
    return { kind: "exact-file", release, text: `${release}: ${file}: ${what}` };
  }
}

const hashOf = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");

/** Whether every count of a table is a multiple of 5 as it is: then the exact table and the rounded one may be alike. */
const roundAlready = (text: string): boolean =>
  text
    .trimEnd()
    .split("\n")
    .slice(1)
    .every((line) => Number(line.split(",").at(-1)) % base === 0);

/** Every number of a JSON value with its path. */
function numbersOf(value: unknown, at: string): readonly { readonly at: string; readonly number: number }[] {
  if (typeof value === "number") return [{ at, number: value }];
  if (Array.isArray(value)) return value.flatMap((item, i) => numbersOf(item, `${at}[${i}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => numbersOf(item, at === "" ? key : `${at}.${key}`));
}

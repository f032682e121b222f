import { createHash } from "node:crypto";
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Refusal } from "./problem.ts";

export const secretBytes = 32;
const project = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

const real = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));
/** Whether a path lies in a folder, links followed. */
export const liesIn = (path: string, folder: string): boolean => {
  const way = relative(real(folder), real(path));
  return way === "" || !(way.startsWith("..") || resolve(way) === way);
};

/** The folder of the repository that a file lies in: this project, or any with a .git; null outside. */
function repositoryOf(file: string): string | null {
  if (liesIn(file, project)) return project;
  for (let folder = dirname(real(file)); folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, ".git"))) return folder;
  return null;
}

const howToMake = (file: string): string =>
  `make one outside the repository and of what is published: node -e 'require("fs").writeFileSync("${file}", require("crypto").randomBytes(${secretBytes}), { mode: 0o600, flag: "wx" })'`;

/** A simulated study has nobody to protect: its secret is known, so that everybody gets the same tables. */
export const demoSecret = (studyName: string): Uint8Array =>
  createHash("sha256").update(`samsvar: simulated study\n${studyName}`).digest();

/**
 * The secret of a study: 32 random bytes in a file that lies neither in a repository nor in what is published. Keep it: later
 * releases need the same. Throws a Refusal.
 */
export function readSecret(file: string, published: readonly string[]): Uint8Array {
  if (!existsSync(file))
    throw new Refusal(`${file}: no such file: --secret names ${secretBytes} random bytes; ${howToMake(file)}`);
  if (!statSync(file).isFile())
    throw new Refusal(`${file}: a folder: --secret names a file of ${secretBytes} random bytes`);
  const repository = repositoryOf(file);
  if (repository !== null)
    throw new Refusal(`${file}: lies inside the repository ${repository}: move it where nobody pulls it from`);
  for (const folder of published)
    if (liesIn(file, folder)) throw new Refusal(`${file}: lies inside ${folder}, which is handed on: move it out`);
  const secret = readFileSync(file);
  if (secret.length !== secretBytes)
    throw new Refusal(
      `${file}: ${secret.length} bytes: must be ${secretBytes} random bytes; ${howToMake(`${file}.new`)}`,
    );
  if (new Set(secret).size < 8) throw new Refusal(`${file}: the bytes are not random; ${howToMake(`${file}.new`)}`);
  return secret;
}

/** What a real study without a secret is told. */
export const secretNeeded = `a real study needs --secret FILE; ${howToMake("FILE")}`;

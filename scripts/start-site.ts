import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openRelease, ReleaseError } from "../src/engine/release.ts";
import { BuildError, buildSite } from "./build-site.ts";
import { serve } from "./serve.ts";

const usage = `Usage: npm start -- [--data DIR] [--port N]

Builds the dashboard and serves it on this machine.

  --data DIR   folder of releases, made by npm run aggregate (default: data)
  --port N     port to serve on (default: 4321, or the next free one)
`;
const standard = { data: "data", port: 4321, tries: 20 } as const;
const cuts = ["2023-04-30", "2023-07-31", "2023-10-31"];

const say = (text: string): void => void process.stderr.write(`samsvar: ${text}\n`);

function stop(text: string, status: number): never {
  process.stderr.write(`${text}\n`);
  process.exit(status);
}

function readArgs() {
  const options = { data: { type: "string" }, port: { type: "string" }, help: { type: "boolean" } } as const;
  try {
    return parseArgs({ options }).values;
  } catch (cause) {
    return stop(`${cause instanceof Error ? cause.message : String(cause)}\n\n${usage}`, 2);
  }
}

function run(script: string, args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) stop(`samsvar: ${script} stopped; it says why above.`, status ?? 1);
}

/** The releases of the simulated study come with the source; without them they are made again. */
function makeData(): void {
  if (existsSync(standard.data) && readdirSync(standard.data).length > 0) return;
  say("there is no data/: simulating the study …");
  const exports = mkdtempSync(join(tmpdir(), "samsvar-"));
  for (const cut of cuts) {
    run("simulate", ["--out", join(exports, cut), "--data-cut", cut]);
    run("aggregate", [join(exports, cut), "--out", standard.data]);
  }
  rmSync(exports, { recursive: true });
}

const args = readArgs();
if (args.help) {
  process.stdout.write(usage);
  process.exit(0);
}
const port = Number(args.port ?? standard.port);
if (!Number.isInteger(port) || port < 0 || port > 65535)
  stop(`--port ${args.port}: must be a whole number from 0 to 65535\n\n${usage}`, 2);
if (args.data === undefined) makeData();
const data = args.data ?? standard.data;
try {
  const { release, study } = openRelease(data).manifest;
  say(`${study.name}, release ${release}.`);
  buildSite(data, say);
} catch (error) {
  if (error instanceof ReleaseError) stop(`samsvar: ${error.message}`, 1);
  if (!(error instanceof BuildError)) throw error;
  stop(`${error.message}\n\nsamsvar: the pages could not be built; the reason stands above.`, 1);
}

const base = process.env["SAMSVAR_BASE"] ?? "/";
const site = await serve("dist", { port, base, tries: args.port === undefined ? standard.tries : 1 }).catch(
  (error: unknown) =>
    stop(
      `samsvar: cannot listen on port ${port} (${error instanceof Error ? error.message : error}). Choose another: npm start -- --port N`,
      1,
    ),
);
say("ready. Stop it with Ctrl-C.");
process.stdout.write(`${site.url}\n`);
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => {
    say("stopped.");
    void site.close().then(() => process.exit(0));
  });

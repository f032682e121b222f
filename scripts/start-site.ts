import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readersDay } from "../src/components/overdue.ts";
import { openRelease, ReleaseError } from "../src/engine/release.ts";
import { offerFile } from "../src/leadership/format.ts";
import { holdsPartners } from "../src/questions/open-partners.ts";
import { InputError } from "./aggregate/problem.ts";
import { BuildError, buildSite, sites } from "./build-site.ts";
import { sealFor } from "./seal/seal.ts";
import { serve } from "./serve.ts";

const usage = `Usage: npm start -- [--data DIR] [--port N]

Builds the dashboard and serves it on this machine. Without --data: the simulated study, as anyone may see it and as its leadership
sees it.

  --data DIR   folder of releases: exact ones, made by npm run aggregate, are shown as a preview for leadership and published
               nowhere; those made by npm run protect as anyone may see them
  --port N     port to serve on (default: 4321, or the next free one)
`;
const standard = { port: 4321, tries: 20 } as const;
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
  const { status } = spawnSync(process.execPath, [...process.execArgv, `scripts/${script}.ts`, ...args], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) stop(`samsvar: ${script} stopped; it says why above.`, status ?? 1);
}

const isEmpty = (folder: string): boolean => !existsSync(folder) || readdirSync(folder).length === 0;

/** The releases of the simulated study come with the source; without them they are made again. */
function makeStudy(): void {
  const { exact, partners } = sites;
  if (isEmpty(exact.data)) {
    say(`there is no ${exact.data}/: simulating the study …`);
    const exports = mkdtempSync(join(tmpdir(), "samsvar-"));
    for (const cut of cuts) {
      run("simulate", ["--out", join(exports, cut), "--data-cut", cut]);
      run("aggregate", [join(exports, cut), "--out", exact.data]);
    }
    rmSync(exports, { recursive: true });
  }
  if (!isEmpty(partners.data)) return;
  say(`there is no ${partners.data}/: rounding the study's tables …`);
  run("protect", ["--data", exact.data, "--out", partners.data]);
}

/** What is served: a folder, another whose files lie as if in it, and the addresses, each with the words for whom it is. */
type Shown = {
  readonly dir: string;
  readonly beside?: string;
  readonly addresses: readonly (readonly [forWhom: string, path: string])[];
};

/** Builds the simulated study for everyone, and seals its exact counts for whoever starts this, beside the site and not in it. */
async function bothViews(): Promise<Shown> {
  makeStudy();
  const { exact, partners } = sites;
  buildSite(partners.data, say, partners.out);
  const beside = mkdtempSync(join(tmpdir(), "samsvar-leadership-"));
  process.once("exit", () => rmSync(beside, { recursive: true, force: true }));
  const expires_on = readersDay(new Date(Date.now() + 30 * 86_400_000));
  const receiver = { name: "Whoever tries the simulated study", expires_on };
  const [sealed] = await sealFor({ receivers: [receiver] }, exact.data, partners.out, beside);
  const link = sealed?.link ?? "";
  writeFileSync(join(beside, offerFile), JSON.stringify({ fragment: link.slice(link.indexOf("#")) }));
  return {
    dir: partners.out,
    beside,
    addresses: [
      ["For funders and partners", ""],
      ["For study leadership", link],
    ],
  };
}

/** Builds what lies in a folder: rounded tables as anyone may see them, exact counts as a preview that stays here. */
function oneView(data: string): Shown {
  if (holdsPartners(data)) {
    buildSite(data, say, sites.partners.out);
    return { dir: sites.partners.out, addresses: [["For funders and partners", ""]] };
  }
  const { release, study } = openRelease(data).manifest;
  say(`${study.name}, release ${release}.`);
  if (!study.simulated)
    say("exact counts of a real study: a preview for its leadership on this machine. Hand on nothing of it.");
  buildSite(data, say, sites.exact.out);
  return { dir: sites.exact.out, addresses: [["For study leadership alone", ""]] };
}

process.env["SAMSVAR_QUICK"] ??= "1"; // what is looked at here needs not be as small as can be
const args = readArgs();
if (args.help) {
  process.stdout.write(usage);
  process.exit(0);
}
const port = Number(args.port ?? standard.port);
if (!Number.isInteger(port) || port < 0 || port > 65535)
  stop(`--port ${args.port}: must be a whole number from 0 to 65535\n\n${usage}`, 2);

async function made(): Promise<Shown> {
  try {
    return args.data === undefined ? await bothViews() : oneView(args.data);
  } catch (error) {
    if (error instanceof ReleaseError || error instanceof InputError) stop(`samsvar: ${error.message}`, 1);
    if (!(error instanceof BuildError)) throw error;
    return stop(`${error.message}\n\nsamsvar: the pages could not be built; the reason stands above.`, 1);
  }
}

const { dir, beside, addresses } = await made();
const base = process.env["SAMSVAR_BASE"] ?? "/";
const tries = args.port === undefined ? standard.tries : 1;
const site = await serve(dir, { port, base, tries, beside }).catch((error: unknown) =>
  stop(
    `samsvar: cannot listen on port ${port} (${error instanceof Error ? error.message : error}). Choose another: npm start -- --port N`,
    1,
  ),
);
say("ready. Stop it with Ctrl-C.");
for (const [forWhom, path] of addresses) process.stdout.write(`${forWhom}: ${site.url}${path}\n`);
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => {
    say("stopped.");
    void site.close().then(() => process.exit(0));
  });

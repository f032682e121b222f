import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { BuildError, buildSite, sites } from "./build-site.ts";
import { findBrowser } from "./find-browser.ts";

type Count = { readonly passed: number; readonly failed: number; readonly skipped: number };
const passed: Count = { passed: 1, failed: 0, skipped: 0 };
const failed: Count = { passed: 0, failed: 1, skipped: 0 };

const say = (text: string): void => void process.stdout.write(`samsvar: ${text}\n`);

const usage = "Usage: npm test, a sample of each sweep; npm run test:whole, every page, study and choice";

function isWholeAsked(): boolean {
  try {
    return parseArgs({ options: { whole: { type: "boolean", default: false } } }).values.whole;
  } catch (error) {
    process.stderr.write(`samsvar: ${error instanceof Error ? error.message : String(error)}\n\n${usage}\n`);
    process.exit(2);
  }
}
if (isWholeAsked()) process.env["SAMSVAR_WHOLE"] = "1";

const scratch = mkdtempSync(join(tmpdir(), "samsvar-tests-"));
const stdio = ["ignore", "inherit", "inherit"] as const;
process.env["SAMSVAR_QUICK"] ??= "1"; // the sites are tested, not published
// The commands are started by the dozen: what Node has compiled of them is kept from one to the next.
process.env["NODE_COMPILE_CACHE"] = join(scratch, "compiled");

const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  spawnSync(process.execPath, args, { stdio: [...stdio], env: { ...process.env, ...env } }).status;

/** Starts a check; it goes on beside what is done until it is awaited. */
async function check(what: string, args: readonly string[]): Promise<Count> {
  const [status] = await once(spawn(process.execPath, args, { stdio: [...stdio] }), "exit");
  say(`${what}: ${status === 0 ? "passed" : "failed"}`);
  return status === 0 ? passed : failed;
}

function build(): Count {
  try {
    for (const { data, out } of Object.values(sites)) buildSite(data, say, out);
    return passed;
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    say(`build: failed\n${error.message}`);
    return failed;
  }
}

type Report = {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

/** Runs one project of vitest.config.ts and reads its report; a file or a run that fails without a failed test counts as one. */
function vitest(project: string, env: NodeJS.ProcessEnv = {}): Count {
  const file = join(scratch, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const status = run(
    ["node_modules/vitest/vitest.mjs", "run", `--project=${project}`, "--update=none", ...reporters],
    env,
  );
  try {
    const report = JSON.parse(readFileSync(file, "utf8")) as Report;
    const isFailed = ({ status }: { readonly status: string }): boolean => status === "failed";
    const lost = report.testResults.filter((file) => isFailed(file) && !file.assertionResults.some(isFailed)).length;
    const broken = status !== 0 && report.numFailedTests === 0 ? Math.max(lost, 1) : lost;
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    say(`${project} tests: they did not run to the end`);
    return failed;
  }
}

function browserTests(): Count {
  try {
    const browser = findBrowser(say);
    say(`testing the pages in ${browser} …`);
    return vitest("browser", { CHROME_PATH: browser });
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return failed;
  }
}

say("linting, building, checking types …");
const checks = [
  check("lint and format", ["node_modules/@biomejs/biome/bin/biome", "ci", "."]),
  check("types", ["node_modules/typescript/bin/tsc", "--noEmit"]),
];
const built = build();
const leaks = Object.values(sites).map(({ out }) =>
  built.failed > 0 ? failed : check(`leak check of ${out}/`, ["scripts/leak-check.ts", out]),
);
const checked = await Promise.all([...checks, ...leaks]);
say("testing the code …");
const unit = vitest("unit");
const pages = built.failed > 0 ? failed : browserTests();
if (built.failed > 0) say("the pages were not tested, for they could not be built");
rmSync(scratch, { recursive: true });

const counts = [built, ...checked, unit, pages];
const sum = (of: keyof Count): number => counts.reduce((all, count) => all + count[of], 0);
if (sum("skipped") > 0) say(`${sum("skipped")} skipped`);
process.stdout.write(`${sum("passed")} passed, ${sum("failed")} failed\n`);
process.exitCode = sum("failed") > 0 ? 1 : 0;

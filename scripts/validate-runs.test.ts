import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], { encoding: "utf8" });

describe.each(["validate-forecast", "validate-signals"])("%s", (script) => {
  test.each([
    [["--colour"], `${script}: Unknown option '--colour'`],
    [["many"], `${script}: RUNS: many: must be a whole number from 1 to 9999999`],
    [["0"], `${script}: RUNS: 0: must be a whole number from 1 to 9999999`],
    [["10", "20"], `${script}: one number of RUNS; found also 20`],
  ])("wrong usage %j: status 2 and the usage", (args, message) => {
    const { status, stdout, stderr } = run(script, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.startsWith(message)).toBe(true);
    expect(stderr).toContain(`Usage: npm run ${script}`);
  });

  test("help goes to stdout", () => {
    const { status, stdout } = run(script, "--help");
    expect(status).toBe(0);
    expect(stdout).toContain(`Usage: npm run ${script} [-- RUNS]`);
  });
});

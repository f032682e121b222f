import { spawnSync } from "node:child_process";
import { isHere, otherBrowsers } from "./find-other-browsers.ts";

const absent = otherBrowsers.filter((browser) => !isHere(browser));
for (const { name, packages } of absent)
  process.stdout.write(`samsvar: ${name} is not here and is skipped. On Debian: sudo apt-get install ${packages}\n`);
if (absent.length < otherBrowsers.length) {
  const run = ["node_modules/vitest/vitest.mjs", "run", "--project=other-browsers", ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, run, { stdio: "inherit" }).status ?? 1;
}

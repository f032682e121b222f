import { parseArgs } from "node:util";
import { ReleaseError } from "../src/engine/release.ts";
import { diskProblem } from "./aggregate/disk.ts";
import { InputError } from "./aggregate/problem.ts";
import { sealRelease } from "./seal/seal.ts";

const usage = `Usage: npm run --silent seal -- [--data DIR] [--publish FILE] [--site DIR]

Puts an encrypted file of the newest exact release into a built site, one for each receiver of FILE, and prints their links.
Links of an earlier time open nothing from then on. Send each link to its receiver alone; it is stored nowhere.

  --data DIR      folder of releases, or one release (default: data)
  --publish FILE  {"address": "https://example.org/", "receivers": [{"name": "…", "expires_on": "YYYY-MM-DD"}]}
                  (default: publish.json)
  --site DIR      the built site (default: dist)
`;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

function readArgs() {
  const options = {
    data: { type: "string", default: "data" },
    publish: { type: "string", default: "publish.json" },
    site: { type: "string", default: "dist" },
    help: { type: "boolean", short: "h", default: false },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}

/** Exit status: 0 done, 1 the input cannot be used or the disk refuses, 2 wrong usage. */
async function main(): Promise<number> {
  const args = readArgs();
  if (typeof args === "string") {
    say(`seal: ${args}\n\n${usage}`);
    return 2;
  }
  if (args.help) {
    process.stdout.write(usage);
    return 0;
  }
  try {
    for (const { receiver, expires_on, link } of await sealRelease(args.data, args.publish, args.site))
      process.stdout.write(`${receiver}, until ${expires_on}:\n  ${link}\n`);
    return 0;
  } catch (error) {
    const disk = diskProblem(error);
    const isOurs = error instanceof InputError || error instanceof ReleaseError;
    if (!isOurs && disk === undefined) throw error;
    const messages = error instanceof InputError ? error.messages : isOurs ? [error.message] : [disk];
    for (const message of messages) say(`seal: ${message}`);
    say("seal: nothing was written");
    return 1;
  }
}

process.exitCode = await main();

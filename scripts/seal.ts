import { parseArgs } from "node:util";
import { runCommand } from "./command.ts";
import { linesOf } from "./known-fault.ts";
import { sealRelease } from "./seal/seal.ts";

const usage = `Usage: npm run --silent seal -- [--data DIR] [--publish FILE] [--site DIR]

Puts an encrypted file of the newest exact release into a built site, one for each receiver of FILE, and prints their links.
Links of an earlier time open nothing from then on. Send each link to its receiver alone; it is stored nowhere.

  --data DIR      folder of releases, or one release (default: data)
  --publish FILE  {"address": "https://example.org/", "receivers": [{"name": "…", "expires_on": "YYYY-MM-DD"}]}
                  (default: publish.json)
  --site DIR      the built site (default: dist)`;

type Order = { readonly data: string; readonly publish: string; readonly site: string };

function readArgs(): Order | "help" | { readonly wrong: string } {
  const options = {
    data: { type: "string", default: "data" },
    publish: { type: "string", default: "publish.json" },
    site: { type: "string", default: "dist" },
    help: { type: "boolean", short: "h", default: false },
  } as const;
  try {
    const { help, ...order } = parseArgs({ options }).values;
    return help ? "help" : order;
  } catch (cause) {
    return { wrong: cause instanceof Error ? cause.message : String(cause) };
  }
}

await runCommand({
  name: "seal",
  usage,
  order: readArgs(),
  run: async ({ data, publish, site }) => {
    for (const { receiver, expires_on, link } of await sealRelease(data, publish, site))
      process.stdout.write(`${receiver}, until ${expires_on}:\n  ${link}\n`);
    return 0;
  },
  told: linesOf,
  left: () => "nothing was written",
});

import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { timeBuild } from "./bench/build.ts";
import { coldStarts } from "./bench/cold-start.ts";
import { filteredViews } from "./bench/filtered.ts";
import { timeMatrix } from "./bench/matrix.ts";
import { leadershipLinks, timePublication } from "./bench/publication.ts";
import { redraws } from "./bench/redraw.ts";
import { scale } from "./bench/scale.ts";
import { type Line, printTable } from "./bench/table.ts";
import { sites } from "./build-site.ts";
import { browserFlags, findBrowser } from "./find-browser.ts";
import { serve } from "./serve.ts";

const usage = `Usage: npm run bench [-- --runs N] [--changes N] [--patients N,N,…]

Measures the built site in a real browser and the aggregation of simulated exports, and prints one table of ours against the goals.

  --runs N          cold page loads per figure (default 7)
  --changes N       filter changes per page (default 60)
  --patients N,N    sizes of the simulated exports to aggregate (default 500,50000; the goals name
                    500000 and 5000000 too); of 50000 and 100000 the site is
                    built and redrawn as well
`;

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "7" },
    changes: { type: "string", default: "60" },
    patients: { type: "string", default: "500,50000" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  process.stdout.write(usage);
  process.exit(0);
}

const say = (text: string): void => void process.stderr.write(`bench: ${text}\n`);
const lines: Line[] = [];
say("building the site …");
lines.push(await timeBuild());
say("rounding, auditing and building what partners see …");
lines.push(await timePublication());
say("drawing the matrix of genes …");
lines.push(timeMatrix());
const site = await serve(sites.exact.out, { port: 0 });
const browser = await chromium.launch({
  executablePath: findBrowser(say, { hasWindow: true }),
  args: [...browserFlags],
});
try {
  say("cold page loads …");
  lines.push(...(await coldStarts(browser, site.url, Number(values.runs))));
  say("filters from cold …");
  lines.push(...(await filteredViews(browser, site.url, Number(values.runs))));
  say("leadership links …");
  lines.push(...(await leadershipLinks(browser, site.url, Number(values.runs))));
  say("filter changes …");
  lines.push(...(await redraws(browser, site.url, Number(values.changes))));
  for (const patients of values.patients.split(",").map(Number)) {
    say(`aggregating ${patients} simulated patients …`);
    try {
      lines.push(...(await scale(patients, browser, Number(values.changes))));
    } catch (error) {
      say(error instanceof Error ? error.message : String(error)); // what has been measured is printed all the same
      process.exitCode = 1;
    }
  }
} finally {
  await browser.close();
  await site.close();
}
printTable(lines);

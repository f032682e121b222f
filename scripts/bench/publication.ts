import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { astroBuild, buildSite, sites } from "../build-site.ts";
import { sealFor } from "../seal/seal.ts";
import { serve } from "../serve.ts";
import { link } from "./filtered.ts";
import { type Line, quantile } from "./table.ts";
import { timed } from "./timed.ts";

const scratch = (): string => mkdtempSync(join(tmpdir(), "samsvar-bench-"));

/** Rounds and audits all exact releases anew, audits them once more by themselves, and builds the site of them, a command each: seconds. */
export async function timePublication(): Promise<Line> {
  const folder = scratch();
  try {
    const [partners, site] = [join(folder, "partners"), join(folder, "site")];
    const loader = ["--import", "./scripts/raw-loader.js"];
    const rounded = await timed([...loader, "scripts/protect.ts", "--data", sites.exact.data, "--out", partners]);
    const settings = { SAMSVAR_DATA: partners, ASTRO_TELEMETRY_DISABLED: "1" };
    const built = await timed([...astroBuild, "--outDir", site], settings);
    const audited = await timed([...loader, "scripts/audit.ts", "--partners", partners]);
    const ours = rounded.seconds + audited.seconds + built.seconds;
    return { what: "protect, audit and build, three releases", ours, unit: "s", goal: 60 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A leadership link with a filter against the same filter in the site of exact counts, in turns, both from cold. */
export async function leadershipLinks(browser: Browser, exact: string, runs: number): Promise<Line[]> {
  const folder = scratch();
  try {
    buildSite(sites.partners.data, () => {}, sites.partners.out);
    cpSync(sites.partners.out, folder, { recursive: true });
    const receivers = [{ name: "bench", expires_on: "2098-12-31" }];
    const [sealed] = await sealFor({ receivers }, sites.exact.data, folder);
    const fragment = sealed?.link.replace(/^.*#/, "#") ?? "";
    const site = await serve(folder, { port: 0 });
    try {
      const times: { readonly sealed: number[]; readonly plain: number[] } = { sealed: [], plain: [] };
      for (const page of ["en/", "en/enrolment/", "en/turnaround/", "en/concordance/"])
        for (let i = 0; i < runs; i += 1) {
          const address = `${page}?site=OUS`;
          times.plain.push((await link(browser, exact + address, false)).right);
          times.sealed.push((await link(browser, `${site.url}${address}${fragment}`, false)).right);
        }
      const [ours, plain] = [quantile(times.sealed, 0.5), quantile(times.plain, 0.5)];
      return [
        { what: "leadership link with a filter: figures right", ours, unit: "ms" },
        { what: "the same, times a filtered link of exact counts", ours: ours / plain, unit: "×", goal: 1.5 },
      ];
    } finally {
      await site.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

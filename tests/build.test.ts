import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BuildError, buildSite, isRead, sites } from "../scripts/build-site.ts";
import { lostPage } from "../scripts/relative.ts";
import { type Serving, serve } from "../scripts/serve.ts";
import { releaseNames } from "../src/engine/release.ts";
import { type SiteNow, siteFile, workerFile } from "../src/offline/names.ts";
import { buildOf } from "../src/offline/page-text.ts";
import { monthNames } from "../src/words/format.ts";

const scratch = mkdtempSync(join(tmpdir(), "samsvar-build-"));
afterAll(() => rmSync(scratch, { recursive: true }));
const newest = releaseNames("data").at(-1) ?? "";
const quiet = () => {};

test("a release that was altered stops the build, which names file and rule", () => {
  const data = join(scratch, "altered");
  cpSync(join("data", newest), join(data, newest), { recursive: true });
  appendFileSync(join(data, newest, "patients.csv"), "2022-03,OUS,lung,1\n");
  let stopped: unknown;
  try {
    buildSite(data, quiet, join(scratch, "none"));
  } catch (error) {
    stopped = error;
  }
  expect(stopped).toBeInstanceOf(BuildError);
  expect(stopped).toMatchObject({ message: expect.stringContaining(join(newest, "patients.csv")) });
  expect(stopped).toMatchObject({ message: expect.stringMatching(/truncated or altered/) });
});

test("a site is built anew when a file that its configuration reads has changed, and not for a test", () => {
  const read = new Set(["astro.config.mjs"]);
  for (const file of read)
    for (const [, named = ""] of readFileSync(file, "utf8").matchAll(/(?:from|import\()\s*"(\.[^"?]+)[?"]/g))
      read.add(join(dirname(file), named));
  expect(read.size).toBeGreaterThan(20);
  expect([...read].filter((file) => !isRead(file))).toEqual([]);
  expect(["src/words/lang.test.ts", "src/panels/value/cost/pictures/full.svg"].filter(isRead)).toEqual([]);
});

describe("the site", () => {
  const { data, out } = sites.partners;
  let site: Serving;
  beforeAll(async () => {
    buildSite(data, quiet, out);
    site = await serve(out, { port: 0 });
  });
  afterAll(() => site.close());

  test("names its files from where each page lies", () => {
    // The page of addresses that lead nowhere is sent under each of them.
    const pages = globSync("**/*.{html,css}", { cwd: out }).filter((page) => page !== lostPage);
    const named = pages.flatMap((page) =>
      [...readFileSync(join(out, page), "utf8").matchAll(/(?:\s(?:href|src|data-[a-z]+)="|url\(["']?)\/[^"')]*/g)].map(
        ([text]) => `${page}: ${text}`,
      ),
    );
    expect(named).toEqual([]);
  });

  test("has a worker that imports nothing, and pages that name the build that site.json tells", () => {
    const worker = readFileSync(join(out, workerFile), "utf8");
    expect(worker).not.toMatch(/\b(import|export)\b/);
    const site = JSON.parse(readFileSync(join(out, siteFile), "utf8")) as SiteNow;
    expect(site).toMatchObject({ release: newest, withdrawn: [] });
    const pages = globSync("{en,nb}/**/index.html", { cwd: out });
    for (const page of pages) expect(buildOf(readFileSync(join(out, page), "utf8")), page).toBe(site.build);
    for (const page of [lostPage, ...globSync("embed/**/index.html", { cwd: out })])
      expect(buildOf(readFileSync(join(out, page), "utf8")), page).toBe(null);
    const files = Object.values(site.programs).flat();
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => !existsSync(join(out, file)))).toEqual([]);
  });

  test("has no words in which a line can end within a day, before a per cent sign or after its hyphen", () => {
    const unseen = /<(head|script|style|svg|option|textarea|pre|code)\b.*?<\/\1>/gs;
    const parted = new RegExp(`.{0,30}(?:\\b\\d{1,2}\\.? (?:${monthNames.join("|")})\\b|\\d %|%-\\p{L})`, "gu");
    const pages = globSync("**/index.html", { cwd: out });
    const found = pages.flatMap((page) => {
      const text = readFileSync(join(out, page), "utf8")
        .replaceAll(unseen, "")
        .replaceAll(/<[^>]*>/g, "\n");
      return (text.match(parted) ?? []).map((each) => `${page}: ${each}`);
    });
    expect(pages.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });

  test("has no link that leads nowhere", async () => {
    const pages = globSync("**/index.html", { cwd: out });
    expect(pages.length).toBeGreaterThan(4);
    const links = pages.flatMap((page) => {
      const from = new URL(page.replace(/index\.html$/, ""), site.url);
      const text = readFileSync(join(out, page), "utf8");
      const found = [...text.matchAll(/(?:\s(?:href|src|data-manifest|data-to)="|url=)([^"]+)"/g)];
      return found.map(([, link = ""]) => new URL(link.replaceAll("&amp;", "&"), from).href.replace(/[#?].*$/, ""));
    });
    const known = [...new Set(links)];
    const outside = known.filter((link) => !link.startsWith(site.url));
    expect(outside).toEqual([]);
    const answers = await Promise.all(
      known.map(async (link) => `${(await fetch(link, { redirect: "manual" })).status} ${link}`),
    );
    expect(answers.filter((answer) => !answer.startsWith("200 "))).toEqual([]);
  });

  test("has no link to a place on a page that is not there", () => {
    const files = globSync("*/**/index.html", { cwd: out });
    const pages = new Map(
      files.map((file) => {
        const text = readFileSync(join(out, file), "utf8");
        const ids = new Set([...text.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id));
        return [new URL(file.replace(/index\.html$/, ""), site.url).pathname, { text, ids }];
      }),
    );
    const lost = [...pages].flatMap(([page, { text }]) =>
      [...text.matchAll(/\shref="([^"]*#[^"]+)"/g)]
        .map(([, link = ""]) => new URL(link.replaceAll("&amp;", "&"), new URL(page, site.url)))
        .filter((to) => {
          const there = pages.get(to.pathname);
          const [, figure] = /^#figure=(.+)$/.exec(to.hash) ?? []; // a query that the page of queries holds
          return figure === undefined
            ? !there?.ids.has(to.hash.slice(1))
            : !there?.text.includes(`&quot;id&quot;:&quot;${figure}&quot;`);
        })
        .map((to) => `${page}: ${to}`),
    );
    expect(lost).toEqual([]);
  });

  test("is built again only when something changed", () => {
    expect(buildSite(data, quiet, out)).toBe(false);
  });

  test("sends the packed twins of its files, and the headers that a page cannot set itself", async () => {
    const get = (coding: string) =>
      fetch(new URL("en/enrolment/", site.url), { headers: { "accept-encoding": coding } });
    const [brotli, gzip, plain] = [await get("br"), await get("gzip"), await get("identity")];
    expect([brotli, gzip, plain].map(({ headers }) => headers.get("content-encoding"))).toEqual(["br", "gzip", null]);
    const text = await plain.text();
    expect(await brotli.text()).toBe(text);
    expect(await gzip.text()).toBe(text);
    expect(plain.headers.get("content-security-policy")).toBe("frame-ancestors 'none'");
  });

  test("is served as it stands, also while it is built again, but for what builds leave for themselves", async () => {
    const folder = join(scratch, "served");
    cpSync(join(out, lostPage), join(folder, "old", "index.html"));
    const { url, close } = await serve(folder, { port: 0 });
    const status = async (path: string): Promise<number> => (await fetch(new URL(path, url))).status;
    expect(await status("old/")).toBe(200);
    renameSync(join(folder, "old"), join(folder, "new"));
    writeFileSync(join(folder, ".built"), "");
    expect(await Promise.all(["old/", "new/", ".built", "%2ebuilt"].map(status))).toEqual([404, 200, 404, 404]);
    await close();
  });
  test("takes the next port when one is taken, where it may", async () => {
    const port = Number(new URL(site.url).port);
    await expect(serve(out, { port })).rejects.toThrow("EADDRINUSE");
    const next = await serve(out, { port, tries: 20 });
    expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
    await next.close();
  });
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { SaxesParser } from "saxes";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve } from "../serve.ts";
import { caddyFile, headersFile, iisFile, nginxFile } from "./files.ts";
import { freePort, hasNginx, startNginx } from "./nginx.testing.ts";
import { caching, headers, types } from "./rules.ts";

const page = `<!doctype html><title>A</title><p>${"text ".repeat(200)}</p>`;
const scratch = mkdtempSync(join(tmpdir(), "samsvar-hosting-"));
const root = join(scratch, "dist");
type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly length: number;
};

/** What a host answers, without following anything. */
function ask(base: string, path: string, accept = ""): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  get(new URL(path, base), { headers: accept === "" ? {} : { "accept-encoding": accept } }, (response) => {
    let length = 0;
    response.on("data", (chunk: Buffer) => {
      length += chunk.length;
    });
    response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, length }));
  }).on("error", reject);
  return promise;
}

type Host = { readonly url: string; readonly close: () => Promise<void> };
const hosts: Record<string, Host> = {};
const withNginx = hasNginx();

beforeAll(async () => {
  for (const folder of ["en", "_astro", "engine", "embed/en/a"]) mkdirSync(join(root, folder), { recursive: true });
  for (const [name, text] of [
    ["index.html", page],
    ["en/index.html", page],
    ["embed/en/a/index.html", page],
    ["404.html", page],
    ["_astro/a.1234.js", `// ${"x".repeat(500)}`],
    ["engine/duckdb.1234.wasm", `\0asm${"x".repeat(500)}`],
    ["sw.js", "// worker"],
    ["site.json", "{}"],
    ["cube.arrow", "ARROW1"],
  ] as const) {
    writeFileSync(join(root, name), text);
    if (name !== "cube.arrow") {
      writeFileSync(join(root, `${name}.gz`), gzipSync(text));
      writeFileSync(join(root, `${name}.br`), brotliCompressSync(text));
    }
  }
  hosts["npm start"] = await serve(root, { port: 0 });
  if (!withNginx) return;
  const port = await freePort();
  const close = await startNginx(scratch, nginxFile({ name: "localhost", root, port }), port);
  hosts["nginx"] = { url: `http://127.0.0.1:${port}/`, close };
});
afterAll(async () => {
  for (const { close } of Object.values(hosts)) await close();
  rmSync(scratch, { recursive: true });
});

const named = (name: string): string => {
  const host = hosts[name];
  if (!host) throw new Error(`${name} does not run`);
  return host.url;
};

test.each(["npm start", ...(withNginx ? ["nginx"] : [])])(
  "%s: headers, types, compression and caching of every answer",
  async (name) => {
    const url = named(name);
    for (const path of ["/", "/en/", "/_astro/a.1234.js", "/cube.arrow"]) {
      const answer = await ask(url, path);
      expect([path, answer.status]).toEqual([path, 200]);
      for (const [header, value] of Object.entries(headers))
        expect([path, answer.headers[header.toLowerCase()]]).toEqual([path, value]);
    }
    expect((await ask(url, "/_astro/a.1234.js")).headers["cache-control"]).toBe(caching.hashed);
    const module = await ask(url, "/engine/duckdb.1234.wasm", "gzip");
    expect(module.headers).toMatchObject({
      "cache-control": caching.hashed,
      "content-encoding": "gzip",
      "content-type": types[".wasm"],
    });
    for (const path of ["/en/", "/sw.js", "/site.json"])
      expect([path, (await ask(url, path)).headers["cache-control"]]).toEqual([path, caching.others]);
    expect((await ask(url, "/sw.js")).headers["content-type"]).toContain("text/javascript");
    const [whole, zipped] = [await ask(url, "/en/"), await ask(url, "/en/", "gzip")];
    expect(zipped.headers["content-encoding"]).toBe("gzip");
    expect(zipped.headers["vary"]?.toString().toLowerCase()).toContain("accept-encoding");
    expect(zipped.length).toBeLessThan(whole.length / 2);
    const inFrame = await ask(url, "/embed/en/a/");
    expect(inFrame.headers).toMatchObject({
      "content-security-policy": "frame-ancestors *",
      "cross-origin-resource-policy": "cross-origin",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": caching.others,
    });
    expect(inFrame.headers["x-frame-options"], "in a frame").toBe(undefined);
    for (const path of ["/gone/", "/EN/", "/en/%23v=00.1"])
      expect(await ask(url, path), path).toMatchObject({ status: 404, length: page.length });
    expect((await ask(url, "/_astro/")).status).toBeGreaterThan(400);
  },
);

test.runIf(withNginx)(
  "nginx: the type of an Arrow file, a folder without its slash, and headers of a failure",
  async () => {
    const url = named("nginx");
    expect((await ask(url, "/cube.arrow")).headers["content-type"]).toBe(types[".arrow"]);
    expect(await ask(url, "/en")).toMatchObject({ status: 301, headers: { location: "/en/" } });
    const failed = await ask(url, "/gone");
    expect(failed.headers["x-frame-options"]).toBe("DENY");
    expect(failed.headers["server"]).toBe("nginx");
  },
);

test("_headers names every header once for all, and a year for what has a hash", () => {
  const text = headersFile();
  for (const [name, value] of Object.entries(headers)) expect(text).toContain(`  ${name}: ${value}\n`);
  const hashed = `  ! Cache-Control\n  Cache-Control: ${caching.hashed}\n`;
  expect(text).toContain(`/_astro/*\n${hashed}/engine/*\n${hashed}`);
  expect(text).toContain(
    "/embed/*\n  ! Content-Security-Policy\n  Content-Security-Policy: frame-ancestors *\n  ! X-Frame-Options\n  !",
  );
});

test("web.config is well-formed and has every header and type", () => {
  const attributes: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    if (tag.name === "add" || tag.name === "mimeMap") attributes.push(Object.values(tag.attributes).join(": "));
  });
  parser.write(iisFile()).close();
  expect(attributes).toEqual(
    expect.arrayContaining([
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      ...Object.entries(types).map(([end, type]) => `${end}: ${type}`),
      `Cache-Control: ${caching.hashed}`,
    ]),
  );
});

test("the examples in docs/hosting are what the rules give", () => {
  const place = { name: "dashboard.example.org", root: "/srv/samsvar/dist" };
  expect(readFileSync("docs/hosting/nginx.conf", "utf8")).toBe(nginxFile(place));
  expect(readFileSync("docs/hosting/Caddyfile", "utf8")).toBe(caddyFile(place));
});

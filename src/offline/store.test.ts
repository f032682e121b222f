import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Keep, leadershipOf } from "./names.ts";
import { storeOf } from "./store.ts";

/** The browser's stores as far as ours uses them. */
function inMemory() {
  const stores = new Map<string, Map<string, Response>>();
  const cacheOf = (held: Map<string, Response>) => ({
    match: async (url: string) => held.get(url)?.clone(),
    put: async (url: string, response: Response) => void held.set(url, response),
    delete: async (url: string) => held.delete(url),
  });
  const open = async (name: string) => {
    const held = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, held);
    return cacheOf(held);
  };
  const caches = { open, keys: async () => [...stores.keys()], delete: async (name: string) => stores.delete(name) };
  return { caches: caches as unknown as CacheStorage, stores };
}

const root = new URL("https://example.org/study/");
const at = (path: string) => new URL(path, root).href;
const html = (build: string, text = "") =>
  new Response(
    `<html lang="en"><body data-build="${build}"><p class="kept" hidden>Of {day}.</p>${text}</body></html>`,
    {
      headers: { "content-type": "text/html", "content-encoding": "br", "x-frame-options": "DENY" },
    },
  );
const script = () => new Response("1", { headers: { "content-type": "text/javascript" } });
const keep = (build: string, more: Partial<Keep> = {}): Keep => ({
  ...{ build, page: at("en/?site=OUS"), files: [at("_astro/a.js"), at("leadership/1.bin")], more: null },
  ...more,
});

let site: Record<string, () => Response>;
beforeEach(() => {
  site = {
    [at("en/")]: () => html("b1"),
    [at("_astro/a.js")]: script,
    [at("site.json")]: () => Response.json({ build: "b1", programs: { sites: ["_astro/live.js"] } }),
    [at("_astro/live.js")]: script,
  };
  vi.stubGlobal("fetch", async (url: string) => site[url]?.() ?? new Response("", { status: 404 }));
});
afterEach(() => void vi.unstubAllGlobals());

describe("what is kept of a site", () => {
  test("is a page with its files, under its own address, once it is asked for, and says of when it is", async () => {
    const { caches, stores } = inMemory();
    const store = storeOf(caches, root);
    expect(await store.page(at("en/"), html("b1"))).toBe(true);
    await store.file(at("_astro/a.js"), script());
    expect(stores.size, "nobody asked").toBe(0);
    await store.keep(keep("b1"));
    expect([...(stores.get("samsvar /study/ build b1")?.keys() ?? [])]).toEqual([at("_astro/a.js"), at("en/")]);
    const found = await store.find(at("en/index.html?site=AHUS#table"));
    expect(await found?.text()).toMatch(/<p class="kept">Of \d+ \w+ \d{4}\.</);
    expect(found?.headers.get("x-frame-options")).toBe("DENY");
    expect(found?.headers.get("content-encoding"), "it is unpacked").toBe(null);
    expect(await store.find(at("nb/"))).toBe(undefined);
  });

  test("is of one build alone, the last that was had", async () => {
    const { caches, stores } = inMemory();
    const store = storeOf(caches, root);
    await store.keep(keep("b1"));
    await store.page(at("en/about/"), html("b2"));
    expect([...stores.keys()]).toEqual(["samsvar /study/ build b2"]);
    expect(await store.find(at("en/"))).toBe(undefined);
    await store.keep(keep("b2"));
    expect(await store.find(at("en/")), "the site still has the build before").toBe(undefined);
  });

  test("is no page of another program", async () => {
    const { caches } = inMemory();
    const store = storeOf(caches, root);
    await store.keep(keep("b1"));
    expect(await store.page(at("en/"), new Response("<body>Log in"))).toBe(false);
    expect(await (await store.find(at("en/")))?.text()).toContain('data-build="b1"');
  });

  test("is no page without one of its files, and no page of a host in the place of a file", async () => {
    const { caches } = inMemory();
    const store = storeOf(caches, root);
    for (const answer of [() => new Response("", { status: 404 }), () => html("b1")]) {
      site[at("_astro/a.js")] = answer;
      await expect(store.keep(keep("b1"))).rejects.toThrow(at("_astro/a.js"));
      expect(await store.find(at("en/"))).toBe(undefined);
    }
  });

  test("is a page still where what it may need later does not come", async () => {
    const { caches } = inMemory();
    const store = storeOf(caches, root);
    delete site[at("site.json")];
    await expect(store.keep(keep("b1", { more: { program: "sites", numbers: [] } }))).rejects.toThrow("site.json");
    expect((await store.find(at("en/")))?.status).toBe(200);
  });

  test("holds a page's program where that is wanted, of the same build", async () => {
    const { caches } = inMemory();
    const store = storeOf(caches, root);
    const more = { program: "sites", numbers: [at("data/r/tables.json"), at("leadership/1.bin")] };
    site[at("data/r/tables.json")] = () => Response.json([]);
    await store.keep(keep("b1", { more }));
    expect(await (await store.find(at("_astro/live.js")))?.text()).toBe("1");
    expect(await (await store.find(at("data/r/tables.json")))?.text()).toBe("[]");
    await store.keep(keep("b2", { more }));
    expect(await store.find(at("_astro/live.js"))).toBe(undefined);
  });

  test("ends with leadership files, and leaves other sites of the host alone", async () => {
    const { caches, stores } = inMemory();
    const [store, other] = [storeOf(caches, root), storeOf(caches, new URL("https://example.org/"))];
    site["https://example.org/en/"] = () => html("b1");
    await store.keep(keep("b1"));
    await caches.open(leadershipOf("/study/"));
    await other.keep({ build: "b1", page: "https://example.org/en/", files: [], more: null });
    await store.end();
    expect([...stores.keys()]).toEqual(["samsvar / build b1"]);
  });
});

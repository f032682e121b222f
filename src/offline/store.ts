import { kindOf, plain } from "./kinds.ts";
import { buildsOf, type Keep, keptOn, prefixOf, type SiteNow, siteFile } from "./names.ts";
import { buildOf, saying } from "./page-text.ts";

/** Whether a host's answer is a file: some hosts have a page for what is missing. */
export const isFile = ({ ok, headers }: Response): boolean =>
  ok && headers.get("content-type")?.startsWith("text/html") !== true;

/** What belongs to bytes that were unpacked on their way no longer. */
const ofPacked = ["content-encoding", "content-length"];

function copyOf(html: string, { headers }: Response): Response {
  const own = new Headers(headers);
  for (const name of ofPacked) own.delete(name);
  own.set(keptOn, new Date().toISOString());
  return new Response(html, { headers: own });
}

/**
 * What a reader's browser keeps of a site below `root`: pages and files of one build, the last that was had. It is there only once a page
 * has asked for it, which the reader can forbid; until then nothing is stored.
 */
export function storeOf(caches: CacheStorage, root: URL) {
  const { pathname: base } = root;
  const builds = buildsOf(base);
  const own = async (prefix: string) => (await caches.keys()).filter((name) => name.startsWith(prefix));
  const pathOf = (url: string): string => plain(new URL(url).pathname.slice(base.length));
  const nameOf = (url: string): string => new URL(pathOf(url), root).href;
  const remove = (names: readonly string[]) => Promise.all(names.map((name) => caches.delete(name)));

  /** The store of a build; what is kept of others ends, so that no earlier release can be taken for this one. */
  async function turnTo(build: string): Promise<Cache> {
    const name = builds + build;
    await remove((await own(builds)).filter((other) => other !== name));
    return caches.open(name);
  }

  async function add(cache: Cache, url: string): Promise<void> {
    if ((await cache.match(url)) !== undefined) return;
    const response = await fetch(url);
    if (!isFile(response)) throw new TypeError(`${url}: HTTP ${response.status}`);
    await cache.put(url, response);
  }

  async function addMore(cache: Cache, build: string, { program, numbers }: NonNullable<Keep["more"]>): Promise<void> {
    const url = new URL(siteFile, root).href;
    await add(cache, url);
    const site = (await (await cache.match(url))?.json()) as SiteNow;
    if (site.build !== build) return void (await cache.delete(url));
    for (const file of site.programs[program] ?? []) await add(cache, new URL(file, root).href);
    for (const file of numbers) if (kindOf(pathOf(file)) === "file") await add(cache, nameOf(file));
  }

  return {
    /** What is kept under an address, as it is to be shown. */
    async find(url: string): Promise<Response | undefined> {
      for (const name of await own(builds)) {
        const found = await (await caches.open(name)).match(nameOf(url), { ignoreVary: true });
        const on = found?.headers.get(keptOn);
        if (found && on) return new Response(saying(await found.text(), new Date(on)), { headers: found.headers });
        if (found) return found;
      }
      return undefined;
    },

    /** Keeps a page that has come, where anything is kept; answers whether it is one of this program. */
    async page(url: string, response: Response): Promise<boolean> {
      const html = await response.text();
      const build = buildOf(html);
      if (build === null) return false;
      if ((await own(builds)).length > 0) await (await turnTo(build)).put(nameOf(url), copyOf(html, response));
      return true;
    },

    /** Keeps a file that has come, where anything is kept. */
    async file(url: string, response: Response): Promise<void> {
      const [name] = await own(builds);
      if (name !== undefined) await (await caches.open(name)).put(nameOf(url), response);
    },

    /** Keeps a page with all its files, or nothing of it; then what else it may need. */
    async keep({ build, page, files, more }: Keep): Promise<void> {
      const cache = await turnTo(build);
      const name = nameOf(page);
      try {
        for (const file of files) if (kindOf(pathOf(file)) === "file") await add(cache, nameOf(file));
        if ((await cache.match(name)) === undefined) {
          const response = await fetch(name);
          const html = await response.clone().text();
          if (response.ok && buildOf(html) === build) await cache.put(name, copyOf(html, response));
        }
      } catch (error) {
        await cache.delete(name);
        throw error;
      }
      if (more !== null) await addMore(cache, build, more);
    },

    /** Keeps nothing any more, leadership files neither. */
    end: async (): Promise<void> => void (await remove(await own(prefixOf(base)))),
  };
}

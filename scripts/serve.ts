import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv, { type Options } from "sirv";
import { caching, hashedFolders, headersOf } from "./hosting/rules.ts";
import { lostPage } from "./relative.ts";

export type Serving = { readonly url: string; readonly close: () => Promise<void> };

export type ServeOptions = {
  /** Port to listen on; 0 takes any free one. */
  readonly port: number;
  /** How many ports to try, one after the other, when the first is taken. */
  readonly tries?: number;
  /** Folder that the site was built for (`SAMSVAR_BASE`). */
  readonly base?: string;
  /** A folder whose files are served as if they lay in the site. */
  readonly beside?: string | undefined;
};

const taken = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "EADDRINUSE";

function listen(server: Server, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once("error", reject);
  server.listen(port, "127.0.0.1", () => {
    server.off("error", reject);
    resolve();
  });
  return promise;
}

/** The address of a base folder without its last slash: "" for the root, "/study" for "/study/". */
const prefixOf = (base: string): string => base.replace(/\/+$/, "");

/**
 * Serves a built site on this machine alone, each file as its brotli or gzip twin where the browser takes one.
 * Rejects when no port is free.
 */
export async function serve(dir: string, { port, tries = 1, base = "/", beside }: ServeOptions): Promise<Serving> {
  const prefix = prefixOf(base);
  const settings: Options = {
    dev: true, // looks anew at each request: a site may be built again while it is served
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of headersOf(path)) response.setHeader(name, value);
      response.setHeader(
        "Cache-Control",
        hashedFolders.some((folder) => path.startsWith(folder)) ? caching.hashed : caching.others,
      );
    },
  };
  const lost = join(dir, lostPage);
  const files = sirv(dir, {
    ...settings,
    onNoMatch: (_, response) => {
      const page = existsSync(lost) ? readFileSync(lost) : "";
      response
        .writeHead(404, { ...Object.fromEntries(headersOf("/")), "content-type": "text/html;charset=utf-8" })
        .end(page);
    },
  });
  const first = beside === undefined ? undefined : sirv(beside, settings);
  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    const inside = prefix === "" || url === prefix || url.startsWith(`${prefix}/`);
    if (inside) request.url = url.slice(prefix.length) || "/";
    else {
      response.writeHead(302, { location: `${prefix}/` }).end();
      return;
    }
    const [path = "/", query] = (request.url ?? "/").split("?");
    if (/\/(?:\.|%2e)/i.test(path)) {
      response.writeHead(404).end(); // what builds leave for themselves
      return;
    }
    if (/\/[^./]+$/.test(path)) {
      // Pages name their files from where they lie.
      response.writeHead(301, { location: `${prefix}${path}/${query === undefined ? "" : `?${query}`}` }).end();
      return;
    }
    if (first) first(request, response, () => files(request, response));
    else files(request, response);
  });
  for (let tried = 1; ; tried += 1) {
    try {
      await listen(server, port + tried - 1);
      break;
    } catch (error) {
      if (!taken(error) || tried >= tries) throw error;
    }
  }
  const { port: got } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${got}${prefix}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

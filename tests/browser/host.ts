import { createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { onTestFinished } from "vitest";

/** How a host answers just now: as its site does, after a while, with one status for all, or not at all. */
export type Manner = "as is" | "slow" | "down" | 401 | 404 | 410 | 503;

/** A host that a test can take down, slow down or have say something else; `change` is given each page and its path. */
export type Host = {
  readonly url: string;
  manner: Manner;
  /** Other answers than the site's own, by the end of their path. */
  readonly instead: Map<string, { readonly type: string; readonly body: Buffer }>;
  change: (html: string, path: string) => string;
  /** What was asked for, as METHOD path. */
  readonly asked: string[];
};

/** Longer than a page waits before it shows what is kept. */
const slow = 5000;

/** Asks over a line of its own: one that is kept may be closed at the other end just when it is used again. */
const ask = (url: URL): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => get(url, { agent: false }, resolve).once("error", reject));

/** Starts a host that hands on what another answers; it ends with the test. */
export async function hostOf(site: string): Promise<Host> {
  const instead: Host["instead"] = new Map();
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const path = request.url ?? "/";
    asked.push(`${request.method} ${path}`);
    if (host.manner === "down") return void request.socket.destroy();
    if (host.manner === "slow") await setTimeout(slow);
    if (typeof host.manner === "number")
      return void response.writeHead(host.manner, { "content-type": "text/html" }).end("<title>Nothing</title>");
    const other = [...instead].find(([end]) => path.endsWith(end))?.[1];
    if (other) return void response.writeHead(200, { "content-type": other.type }).end(other.body);
    const answer = await ask(new URL(path.slice(1), site));
    const body = await buffer(answer);
    const type = answer.headers["content-type"] ?? "";
    const isPage = type.startsWith("text/html");
    response.writeHead(answer.statusCode ?? 500, { "content-type": type, "cache-control": "no-store" });
    response.end(isPage ? host.change(body.toString(), path) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const host: Host = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    manner: "as is",
    instead,
    change: (html) => html,
    asked,
  };
  return host;
}

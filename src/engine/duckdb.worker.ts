import "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js";
import { progress } from "./progress.ts";

type Body = ReadableStream<Uint8Array<ArrayBuffer>>;

let told = 0;
/** Tells the page that something has come, some times a second at most. */
function tell(): void {
  if (performance.now() - told < 250) return;
  told = performance.now();
  self.postMessage(progress);
}

/** A stream with the bytes that it begins with; tells of what comes. */
async function peek(body: Body) {
  const reader = body.getReader();
  const { value: start = new Uint8Array() } = await reader.read();
  const all: Body = new ReadableStream({
    start: (to) => to.enqueue(start),
    pull: async (to) => {
      const { done, value } = await reader.read();
      tell();
      if (done) to.close();
      else to.enqueue(value);
    },
  });
  return { start, all };
}

/** Reads a stream to its end, to tell that it comes. */
async function follow(body: Body): Promise<void> {
  const reader = body.getReader();
  while (!(await reader.read()).done) tell();
}

const type = "application/wasm";

/**
 * The module as a host sends it to be compiled while it comes, and kept compiled by the browser. Rejects where the host knows
 * nothing of such files, or sends all of its 24 MB.
 */
async function sent(url: string): Promise<WebAssembly.Module> {
  const stop = new AbortController();
  const response = await fetch(`${url}.wasm`, { signal: stop.signal });
  const { headers, ok } = response;
  if (!ok || headers.get("content-type") !== type || !headers.has("content-encoding")) {
    stop.abort();
    throw new Error(`${response.url}: HTTP ${response.status}, not sent as a packed module`);
  }
  const { body } = response.clone();
  if (body) follow(body).catch(() => {}); // the compiler meets with the same
  return WebAssembly.compileStreaming(response);
}

/** The module as gzip under a name that means nothing to hosts; one may have unpacked it all the same. */
async function unpacked(url: string): Promise<WebAssembly.Module> {
  const response = await fetch(`${url}.bin`);
  if (!response.ok || !response.body) throw new Error(`${response.url}: HTTP ${response.status}`);
  const { start, all } = await peek(response.body);
  const isPacked = start[0] === 0x1f && start[1] === 0x8b;
  const body = isPacked ? all.pipeThrough(new DecompressionStream("gzip")) : all;
  return WebAssembly.compileStreaming(new Response(body, { headers: { "content-type": type } }));
}

const { fetch } = self;
let compiled: Promise<WebAssembly.Module> | undefined;

const shut = (): never => {
  throw new TypeError("the database asks no address");
};
/** Once its module is there the database has no way out: a page's policy does not reach into its worker. */
function shutOff(): void {
  self.fetch = async () => shut();
  for (const way of ["XMLHttpRequest", "WebSocket", "EventSource", "WebTransport", "Worker", "importScripts"])
    Object.defineProperty(self, way, { value: shut });
}

// The database's own script would fetch its module and wrap what comes; then the browser keeps nothing of what it compiles.
self.fetch = async (input) => {
  const { url } = new Request(input);
  compiled = sent(url).catch(() => unpacked(url));
  return new Response();
};
WebAssembly.instantiateStreaming = async (_, imports) => {
  if (!compiled) throw new TypeError("no module was asked for");
  const module = await compiled;
  shutOff();
  return { module, instance: await WebAssembly.instantiate(module, imports) };
};

// The database does not tell the page when its module cannot be had or compiled; an error of the worker does.
self.addEventListener("unhandledrejection", ({ reason }) => {
  setTimeout(() => {
    throw reason;
  });
});

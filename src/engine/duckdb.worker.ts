import "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js";

/** A stream with the bytes that it begins with. */
async function peek(body: ReadableStream<Uint8Array<ArrayBuffer>>) {
  const reader = body.getReader();
  const { value: start = new Uint8Array() } = await reader.read();
  const all = new ReadableStream({
    start: (to) => to.enqueue(start),
    pull: async (to) => {
      const { done, value } = await reader.read();
      if (done) to.close();
      else to.enqueue(value);
    },
  });
  return { start, all };
}

const plainFetch = self.fetch.bind(self);

/**
 * The database's module is shipped as gzip, because some hosts neither compress it nor take a file of its size. It is unpacked
 * on its way to the compiler, which starts with the first bytes. A host may already have unpacked it.
 */
self.fetch = async (input, init) => {
  const response = await plainFetch(input, init);
  if (!response.ok || !response.body) throw new Error(`${response.url}: HTTP ${response.status}`);
  const { start, all } = await peek(response.body);
  const packed = start[0] === 0x1f && start[1] === 0x8b;
  const body = packed ? all.pipeThrough(new DecompressionStream("gzip")) : all;
  return new Response(body, { headers: { "content-type": "application/wasm" } });
};

// The database does not tell the page when its module cannot be had or compiled; an error of the worker does.
self.addEventListener("unhandledrejection", ({ reason }) => {
  setTimeout(() => {
    throw reason;
  });
});

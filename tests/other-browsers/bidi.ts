import { once } from "node:events";
import type { Driver } from "./driver.ts";

type Reply = {
  readonly id: number | null;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
};
type Session = { readonly capabilities: { readonly browserVersion: string } };
type Evaluated = {
  readonly result?: { readonly value: string };
  readonly exceptionDetails?: { readonly text: string };
};

/** Drives the one window of a browser that speaks WebDriver BiDi (W3C) at an address. */
export async function overBidi(address: string): Promise<Driver> {
  const socket = new WebSocket(`${address}/session`);
  await once(socket, "open");
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  socket.addEventListener("message", ({ data }) => {
    const { id, result, error, message } = JSON.parse(String(data)) as Reply;
    const asked = waiting.get(id ?? 0);
    if (error === undefined) asked?.resolve(result);
    else asked?.reject(new Error(`${error}: ${message}`));
  });
  socket.addEventListener("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("the browser has ended"));
  });
  const call = <Result>(method: string, params: object): Promise<Result> => {
    const id = waiting.size + 1;
    const asked = Promise.withResolvers<unknown>();
    waiting.set(id, asked);
    socket.send(JSON.stringify({ id, method, params }));
    return asked.promise as Promise<Result>;
  };

  const { capabilities } = await call<Session>("session.new", { capabilities: {} });
  const { contexts } = await call<{ readonly contexts: readonly { readonly context: string }[] }>(
    "browsingContext.getTree",
    {},
  );
  const context = contexts[0]?.context;
  await call("browsingContext.setViewport", { context, viewport: { width: 1280, height: 900 } });
  return {
    version: capabilities.browserVersion,
    goto: async (url) => void (await call("browsingContext.navigate", { context, url, wait: "complete" })),
    run: async (expression) => {
      const asked = { expression, target: { context }, awaitPromise: true };
      const { result, exceptionDetails } = await call<Evaluated>("script.evaluate", asked);
      if (!result) throw new Error(exceptionDetails?.text);
      return result.value;
    },
  };
}

import type { Driver } from "./driver.ts";

type Session = { readonly sessionId: string; readonly capabilities: { readonly browserVersion: string } };

/** Drives a new window of the browser whose driver speaks WebDriver (W3C) at an address. */
export async function overWebDriver(address: string): Promise<Driver> {
  const call = async (path: string, body: object): Promise<unknown> => {
    const response = await fetch(`${address}/session${path}`, { method: "POST", body: JSON.stringify(body) });
    const { value } = (await response.json()) as { readonly value: unknown };
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const { sessionId, capabilities } = (await call("", { capabilities: {} })) as Session;
  const session = `/${sessionId}`;
  await call(`${session}/timeouts`, { script: 60_000 });
  await call(`${session}/window/rect`, { width: 1280, height: 900 });
  return {
    version: capabilities.browserVersion,
    goto: async (url) => void (await call(`${session}/url`, { url })),
    run: async (expression) => {
      const script = `const [done] = arguments; (${expression}).then(done, (error) => done({ error: String(error) }));`;
      const answer = await call(`${session}/execute/async`, { script, args: [] });
      if (typeof answer !== "string") throw new Error(JSON.stringify(answer));
      return answer;
    },
  };
}

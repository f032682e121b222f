import { expect, test } from "vitest";
import type { Engine } from "./engine.ts";
import { remembering } from "./remember.ts";

/** An engine that counts what it is asked, and fails while `broken`. */
function counting() {
  const asked: string[] = [];
  const state = { broken: false };
  const engine: Engine = {
    query: async (sql, params) => {
      asked.push(`${sql} ${params.join()}`);
      if (state.broken) throw new Error("no");
      return [{ n: asked.length }];
    },
  };
  return { asked, state, engine: remembering(engine) };
}

test("equal questions are asked once, also while the answer is on its way; other parameters are another question", async () => {
  const { asked, engine } = counting();
  const [first, second] = await Promise.all([engine.query("q", ["a"]), engine.query("q", ["a"])]);
  expect(second).toBe(first);
  expect(await engine.query("q", ["b"])).toEqual([{ n: 2 }]);
  expect(asked).toEqual(["q a", "q b"]);
});
test("a failure is not kept", async () => {
  const { asked, state, engine } = counting();
  state.broken = true;
  await expect(engine.query("q", [])).rejects.toThrow("no");
  state.broken = false;
  expect(await engine.query("q", [])).toEqual([{ n: 2 }]);
  expect(asked).toHaveLength(2);
});
test("the oldest answers are forgotten when there are many", async () => {
  const { asked, engine } = counting();
  for (let i = 0; i <= 1000; i += 1) await engine.query("q", [String(i)]);
  await engine.query("q", ["1000"]);
  expect(asked).toHaveLength(1001);
  await engine.query("q", ["0"]);
  expect(asked).toHaveLength(1002);
});

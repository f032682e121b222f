import { expect, test } from "vitest";
import type { Param } from "./engine.ts";
import { remembering } from "./remember.ts";

function counting(fail = false) {
  const asked: string[] = [];
  const engine = remembering({
    query: async (sql: string, params: readonly Param[]) => {
      asked.push(`${sql} ${params.join(",")}`);
      if (fail) throw new Error("off");
      return [{ sql }];
    },
  });
  return { asked, engine };
}

test("the same statement with the same parameters is asked once, whoever asks", async () => {
  const { asked, engine } = counting();
  const both = await Promise.all([engine.query("a", ["x"]), engine.query("a", ["x"])]);
  expect(both[0]).toBe(both[1]);
  await engine.query("b", ["x"]);
  expect(asked).toEqual(["a x", "b x"]);
});
test("other parameters are asked anew, and only the last answer is kept", async () => {
  const { asked, engine } = counting();
  for (const param of ["x", "y", "x"]) await engine.query("a", [param]);
  expect(asked).toHaveLength(3);
});
test("a failure is passed on and asked again", async () => {
  const { asked, engine } = counting(true);
  await expect(engine.query("a", [])).rejects.toThrow("off");
  await expect(engine.query("a", [])).rejects.toThrow("off");
  expect(asked).toHaveLength(2);
});

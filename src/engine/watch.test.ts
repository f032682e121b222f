import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watch } from "./watch.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = new Promise<never>(() => {});
/** How something stands: still waited for, or how it ended. */
const outcomeOf = (work: Promise<unknown>) => {
  const state = { said: "waiting" };
  work.then(
    (value) => {
      state.said = String(value);
    },
    (error: Error) => {
      state.said = error.message;
    },
  );
  return state;
};

test("what gives no sign for ten seconds is given up, by its name", async () => {
  const state = outcomeOf(watch().wait(never, "sites.arrow"));
  await vi.advanceTimersByTimeAsync(9999);
  expect(state.said).toBe("waiting");
  await vi.advanceTimersByTimeAsync(1);
  expect(state.said).toBe("sites.arrow: nothing came for 10 seconds");
  expect(vi.getTimerCount()).toBe(0);
});

test("each sign gives it ten seconds more, and what comes in the end is taken", async () => {
  const { wait, heard } = watch();
  const { promise, resolve } = Promise.withResolvers<string>();
  const state = outcomeOf(wait(promise, "module"));
  for (let n = 0; n < 5; n += 1) {
    await vi.advanceTimersByTimeAsync(9000);
    heard();
  }
  expect(state.said).toBe("waiting");
  resolve("here");
  await vi.advanceTimersByTimeAsync(0);
  expect(state.said).toBe("here");
  expect(vi.getTimerCount()).toBe(0);
});

test("several waits share their signs and each counts its own silence; a failure is handed on", async () => {
  const { wait } = watch();
  const first = outcomeOf(wait(never, "first"));
  await vi.advanceTimersByTimeAsync(6000);
  const second = outcomeOf(wait(never, "second"));
  const failed = outcomeOf(wait(Promise.reject(new Error("no")), "third"));
  await vi.advanceTimersByTimeAsync(4000);
  expect([first.said, second.said, failed.said]).toEqual(["first: nothing came for 10 seconds", "waiting", "no"]);
});

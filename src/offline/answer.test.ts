import { expect, test } from "vitest";
import { firstOf } from "./answer.ts";

const site = new Response("site");
const copy = new Response("copy");
const kept = async () => copy;
const nothing = async () => undefined;
const never = new Promise<Response>(() => {});
const lost = () => Promise.reject(new TypeError("offline"));
const after = (ms: number) => new Promise<Response>((resolve) => setTimeout(() => resolve(site), ms));

test("what the site answers comes first, whatever it is", async () => {
  expect(await firstOf(Promise.resolve(site), kept, 20)).toBe(site);
  const missing = new Response("", { status: 404 });
  expect(await firstOf(Promise.resolve(missing), kept, 20)).toBe(missing);
});

test("what is kept stands in for a site that cannot be reached, or is slow", async () => {
  expect(await firstOf(lost(), kept, 20)).toBe(copy);
  expect(await firstOf(never, kept, 5)).toBe(copy);
});

test("where nothing is kept, the site is waited for, and its failure told", async () => {
  expect(await firstOf(after(30), nothing, 5)).toBe(site);
  await expect(firstOf(lost(), nothing, 20)).rejects.toThrow("offline");
});

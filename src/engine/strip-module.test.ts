import { expect, test } from "vitest";
import { stripModule } from "./strip-module.ts";
import { strippedFor } from "./stripped-module.ts";

/** A module with the exports "kept", "other" (the function 0) and "looked", which its offset table looks up. */
const small = new Uint8Array([
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
  ...[0x01, 0x04, 0x01, 0x60, 0x00, 0x00],
  // one import: GOT.mem looked, a changeable i32
  ...[0x02, 0x13, 0x01, 0x07, ...Buffer.from("GOT.mem"), 0x06, ...Buffer.from("looked"), 0x03, 0x7f, 0x01],
  ...[0x03, 0x02, 0x01, 0x00],
  ...[0x07, 0x19, 0x03, 0x04, ...Buffer.from("kept"), 0x00, 0x00, 0x05, ...Buffer.from("other"), 0x00, 0x00],
  ...[0x06, ...Buffer.from("looked"), 0x00, 0x00],
  ...[0x0a, 0x04, 0x01, 0x02, 0x00, 0x0b],
]);

const names = (bytes: Uint8Array<ArrayBuffer>) =>
  WebAssembly.Module.exports(new WebAssembly.Module(bytes)).map(({ name }) => name);

test("exports stay that the script names or that the module looks up itself; the rest is as it was", () => {
  expect(names(small)).toEqual(["kept", "other", "looked"]);
  const stripped = stripModule(small, 'instance.exports["kept"]()');
  expect(names(stripped)).toEqual(["kept", "looked"]);
  expect(stripModule(small, "kept other")).toEqual(small);
});

test("what is no module is refused", () => {
  expect(() => stripModule(small.slice(0, 20), "")).toThrow(RangeError);
  expect(() => stripModule(small.slice(0, 8), "")).toThrow(/no exports/);
});

test("the database's module keeps some hundreds of its exports, and is sound", () => {
  const stripped = strippedFor("duckdb-browser-eh.worker.js");
  expect(WebAssembly.validate(stripped)).toBe(true);
  const kept = names(stripped);
  expect(kept).toEqual(expect.arrayContaining(["malloc", "free", "duckdb_web_open", "duckdb_web_query_run_buffer"]));
  expect(kept.length).toBeLessThan(1000);
});

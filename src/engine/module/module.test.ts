import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Bytes } from "./bytes.ts";
import { emptyDead } from "./empty-dead.ts";
import { stripExports } from "./strip-exports.ts";
import { strip, strippedPath } from "./stripped.ts";

const functions = (...bodies: readonly (readonly number[])[]): readonly number[] => {
  const code = bodies.flatMap((body) => [body.length + 2, 0x00, ...body, 0x0b]);
  return [0x0a, code.length + 1, bodies.length, ...code];
};

/** A module with the exports "kept", "other" (the function 0) and "looked", which its offset table looks up. */
const small = new Uint8Array([
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
  ...[0x01, 0x04, 0x01, 0x60, 0x00, 0x00],
  // one import: GOT.mem looked, a changeable i32
  ...[0x02, 0x13, 0x01, 0x07, ...Buffer.from("GOT.mem"), 0x06, ...Buffer.from("looked"), 0x03, 0x7f, 0x01],
  ...[0x03, 0x02, 0x01, 0x00],
  ...[0x07, 0x19, 0x03, 0x04, ...Buffer.from("kept"), 0x00, 0x00, 0x05, ...Buffer.from("other"), 0x00, 0x00],
  ...[0x06, ...Buffer.from("looked"), 0x00, 0x00],
  ...functions([]),
]);

/** The function 0 is exported and calls 2, after instructions of every shape; 4 is in a table; 1, which calls 3, and 5 are dead. */
const calling = new Uint8Array([
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
  ...[0x01, 0x04, 0x01, 0x60, 0x00, 0x00],
  ...[0x02, 0x0b, 0x01, 0x01, 0x61, 0x01, 0x62, 0x01, 0x70, 0x01, 0x01, 0x80, 0x01],
  ...[0x03, 0x07, 0x06, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00],
  ...[0x05, 0x03, 0x01, 0x00, 0x01],
  ...[0x07, 0x05, 0x01, 0x01, 0x67, 0x00, 0x00],
  ...[0x09, 0x07, 0x01, 0x00, 0x41, 0x00, 0x0b, 0x01, 0x04],
  ...functions(
    [
      // Constants that hold the number of a call, 0x10, each dropped.
      ...[0x41, 0x10, 0x1a, 0x42, 0x90, 0x10, 0x1a, 0x43, 0x10, 0x01, 0x10, 0x01, 0x1a],
      ...[0x44, 0x10, 0x01, 0x10, 0x01, 0x10, 0x01, 0x10, 0x01, 0x1a],
      // A place in memory, a table of branches within a block, a call by table.
      ...[0x41, 0x00, 0x28, 0x02, 0x10, 0x1a],
      ...[0x02, 0x40, 0x41, 0x00, 0x0e, 0x01, 0x00, 0x00, 0x0b],
      ...[0x41, 0x00, 0x11, 0x00, 0x00],
      // A conversion, a filling of memory, a choice of a named type.
      ...[0x43, 0x00, 0x00, 0x00, 0x00, 0xfc, 0x00, 0x1a],
      ...[0x41, 0x00, 0x41, 0x00, 0x41, 0x00, 0xfc, 0x0b, 0x00],
      ...[0x41, 0x00, 0x41, 0x00, 0x41, 0x00, 0x1c, 0x01, 0x7f, 0x1a],
      ...[0x10, 0x02],
    ],
    [0x10, 0x03],
    [0x10, 0x02, 0x0f],
    [0x01],
    [0x0c, 0x00],
    [0x01],
  ),
]);

const names = (bytes: Bytes) => WebAssembly.Module.exports(new WebAssembly.Module(bytes)).map(({ name }) => name);

test("exports stay that the script names or that the module looks up itself; the rest is as it was", () => {
  expect(names(small)).toEqual(["kept", "other", "looked"]);
  const stripped = stripExports(small, 'instance.exports["kept"]()');
  expect(names(stripped)).toEqual(["kept", "looked"]);
  expect(stripExports(small, "kept other")).toEqual(small);
});

test("functions that nothing reaches are emptied, and the others are as they were", () => {
  expect(WebAssembly.validate(calling)).toBe(true);
  const emptied = emptyDead(calling);
  expect(WebAssembly.validate(emptied)).toBe(true);
  const [nothing, second, fourth] = [
    [0x03, 0x00, 0x00, 0x0b],
    [0x05, 0x00, 0x10, 0x02, 0x0f, 0x0b],
    [0x04, 0x00, 0x0c, 0x00, 0x0b],
  ];
  const bodies = [nothing, second, nothing, fourth, nothing].flat();
  expect([...emptied.slice(-bodies.length)]).toEqual(bodies);
  // What stands before them: the one call that was emptied was a byte longer.
  const end = bodies.length;
  expect(emptied.slice(-end - 75, -end)).toEqual(calling.slice(-end - 76, -end - 1));
});

test("what is no module, or has an instruction that is not known, is refused", () => {
  expect(() => stripExports(small.slice(0, 20), "")).toThrow(RangeError);
  expect(() => stripExports(small.slice(0, 8), "")).toThrow("no section of kind 2 (import)");
  const strange = calling.slice();
  strange[strange.length - 2] = 0x1d;
  expect(() => emptyDead(strange)).toThrow("an unknown instruction 0x1d");
  const cut = calling.slice();
  cut[cut.length - 2] = 0x43; // four bytes would follow
  expect(() => emptyDead(cut)).toThrow("ends elsewhere");
});

test("the database's module keeps some hundreds of its exports, is sound, and is kept as it is made", () => {
  const stripped = strip();
  expect(WebAssembly.validate(stripped)).toBe(true);
  const kept = names(stripped);
  expect(kept).toEqual(expect.arrayContaining(["malloc", "free", "duckdb_web_open", "duckdb_web_query_run_buffer"]));
  expect(kept.length).toBeLessThan(1000);
  expect(stripped.length).toBeLessThan(25_000_000);
  expect(readFileSync(strippedPath()).equals(stripped), "raise `form` in stripped.ts").toBe(true);
});

import { expect, test } from "vitest";
import { formats } from "../words/format.ts";
import { Name } from "../words/name.ts";
import { listed } from "./listed.ts";

const names = ["RET", "MET", "KIT"].map((name) => new Name(name));

test("a list of names reads as a list of text does, each name marked", () => {
  for (const n of [0, 1, 2, 3])
    for (const f of [formats.en, formats.nb])
      expect(listed(names.slice(0, n), f).text).toBe(f.list(names.slice(0, n).map(({ text }) => text)));
  expect(listed(names.slice(0, 2), formats.nb).markup).toBe(
    '<bdi translate="no">RET</bdi> og <bdi translate="no">MET</bdi>',
  );
});

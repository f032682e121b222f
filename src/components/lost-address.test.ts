import { expect, test } from "vitest";
import { lostAt } from "./lost-address.ts";

const at = (address: string, base = "/") => {
  const { pathname, search, hash } = new URL(address, "https://example.org");
  return lostAt({ pathname, search, hash }, base);
};
const key = "a".repeat(64);

test.each([
  ["/EN/#V=KEY", "/", "/en/#V=KEY"],
  ["/En/Turnaround/?site=OUS#v=KEY", "/", "/en/turnaround/?site=OUS#v=KEY"],
  ["/Study/NB/#v=KEY", "/Study/", "/Study/nb/#v=KEY"],
])("%s in capitals is the page in small letters, with its link", (address, base, to) => {
  expect(at(address, base)).toEqual({ to });
});

test.each([
  `/en/%23v=${key}.2023-10-31-00`,
  `/en/%2523v%253D${key}`,
  `/EN/%23V=${key.toUpperCase()}`,
  `/en/?x=%23v=${key}`,
])("of %s the key has been sent", (address) => {
  expect(at(address)).toEqual({ say: "sent" });
});

test.each(["/gone", "/en/gone/", "/ENGINE/x", "/study/EN"])("%s is no page", (address) => {
  expect(at(address)).toEqual({ say: "lost" });
});

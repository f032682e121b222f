import { describe, expect, test } from "vitest";
import { kindOf, plain } from "./kinds.ts";

describe("what is kept of a site", () => {
  test.each(["", "index.html", "en/", "nb/index.html", "en/sites/", "nb/releases/2023-10-31/", "en/leadership/"])(
    "the page %j",
    (path) => expect(kindOf(path)).toBe("page"),
  );

  test.each([
    "_astro/page.ab12.js",
    "engine/duckdb.ab12.wasm",
    "data/2023-10-31/release.json",
    "data/2023-10-31/answers.0123456789.status.site-1.json",
    "data/2023-10-31/patients.arrow",
    "en/search.json",
    "icon.png",
  ])("the file %j", (path) => expect(kindOf(path)).toBe("file"));

  test.each([
    "leadership/0123.bin",
    "leadership/offer.json",
    "embed/en/status-headlines/",
    "en/download/status-headlines.csv",
    "data/2023-10-31/patients.csv",
    "en/feed.xml",
    "site.json",
    "sw.js",
    "404.html",
    "other/",
  ])("and not %j", (path) => expect(kindOf(path)).toBe(null));

  test("a page has one name", () => {
    expect(["index.html", "en/index.html", "en/", "_astro/index.html.js"].map(plain)).toEqual([
      "",
      "en/",
      "en/",
      "_astro/index.html.js",
    ]);
  });
});

import { expect, test } from "vitest";
import { relativePage, relativeStyle } from "./relative.ts";

test("a page names the site's files from where it lies, and nothing else is changed", () => {
  const page = (to: string) =>
    `<a href="${to}en/">/study/ href="/study/x"</a><body data-manifest="${to}data/r.json" title="/study/"><a href="#x">`;
  expect(relativePage(page("/study/"), "index.html", "/study/")).toBe(page("./"));
  expect(relativePage(page("/study/"), "en/sites/index.html", "/study/")).toBe(page("../../"));
  expect(relativePage(page("/"), "en/index.html", "/")).toBe(page("../"));
  for (const other of ['<a href="https://example.org/study/">', '<a href="//example.org/">', '<a href="?">'])
    expect(relativePage(other, "en/index.html", "/")).toBe(other);
});

test("a style names its files from where it lies", () => {
  expect(relativeStyle("src:url(/study/_astro/a.woff2)", "_astro/a.css", "/study/")).toBe("src:url(../_astro/a.woff2)");
});

import { expect, test } from "vitest";
import { study } from "../../src/cubes/study.testing.ts";
import type { PartnerRelease } from "../../src/partners/release.ts";
import { notMultiplesInProse } from "./prose.ts";

const release = {
  policy: { base: 5, exact: [{ table: "steps-by-month", where: {}, total: 423 }] },
  study: { ...study(), target_patients: 552 },
} as unknown as PartnerRelease;
const found = (html: string, path = "en/index.html"): readonly string[] =>
  notMultiplesInProse([{ path, bytes: Buffer.from(html), plain: Buffer.from(html) }], release);

test.each([
  ["<p>About 77 patients were included.</p>", "77 patients"],
  ["<p>Omtrent <b>77</b> pasienter er inkludert.</p>", "77 pasienter"],
  ["<p>44 of about 55 blood samples failed.</p>", "44 of about 55 blood samples"],
  ["<p>1,237 variants</p>", "1,237 variants"],
  ["<p>1\u00a0237 varianter</p>", "1 237 varianter"],
  ["<p>1&#160;237 varianter</p>", "1 237 varianter"],
  ['<svg aria-label="3 svar i mars"><text>12</text></svg>', "3 svar"],
  ['<meta property="og:description" content="In time: 8 reports.">', "8 reports"],
])("%s is caught", (html, said) => {
  expect(found(html)).toEqual([
    expect.stringContaining(`en/index.html: says "${said}": a count must be a multiple of 5`),
  ]);
});

test("a feed is read too, a program is not", () => {
  expect(found("<summary>7 prøver</summary>", "nb/feed.xml").length).toBe(1);
  expect(found("<script>7 patients</script><style>7 patients</style><p>in the</p>")).toEqual([]);
  expect(found("7 patients", "_astro/app.js")).toEqual([]);
});

test.each([
  "About 75 patients, 1,240 pairs and 423 consented; the target is 552 patients.",
  "In 2023 patients came later; in 0 to 7 days between samples; 12 dager mellom prøvene.",
  "3 prosentpoeng færre pasienter; 12.5 % of samples; 14.07 pairs; 80–84 reports.",
  "5 take 618 patients with a finding in tissue; 5 krever 618 pasienter; each full dot is 2 patients.",
  "About 49 full runs would hold all; omtrent 49 fulle kjøringer ville rommet alle.",
  "The plan of Feb 2023 foresaw 402 consented by then; patients of more than 4 tests.",
  "44 av 47 svar endret seg; 3 svar er som de var.",
])("what counts nobody, and what may be known, passes: %s", (text) => {
  expect(found(`<p>${text}</p>`)).toEqual([]);
});

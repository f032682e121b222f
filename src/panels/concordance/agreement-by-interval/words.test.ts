import { expect, test } from "vitest";
import { band, said } from "../../../kinds/agreement-by/said.testing.ts";
import type { BandCounts } from "../../../questions/bands/counts.ts";
import { en } from "./words.en.ts";
import { nb } from "./words.nb.ts";

const say = (...bands: readonly BandCounts[]) =>
  said(bands, band("all", 188, 45), { en, nb }, "interval_band", {
    ends: (each) => each,
    tested: true,
    signal: false,
  });

test("a difference within its interval is not told; one beyond it is", () => {
  expect(say(band("0_7", 101, 20), band("29_90", 30, 9))).toEqual([
    [
      "Cannot be said: blood agrees in 83 % with 0 to 7 days between, 77 % with 29 to 90 days.",
      "0 to 7 days: 101 of 121 patients, 95 % interval 76 to 89; 29 to 90 days: 30 of 39, 62 to 87. Difference 7 percentage points (−6 to 23).",
    ],
    [
      "Kan ikke sies: samsvar hos 83 % med 0 til 7 dager mellom prøvene, 77 % med 29 til 90 dager.",
      "0 til 7 dager: 101 av 121 pasienter, 95 %-intervall 76 til 89; 29 til 90 dager: 30 av 39, 62 til 87. Forskjellen er 7 prosentpoeng (−6 til 23).",
    ],
  ]);
  expect(say(band("0_7", 81, 19), band("gt_90", 56, 44)).map(([verdict]) => verdict)).toEqual([
    "Yes: blood agrees in 81 % with 0 to 7 days between, 56 % with over 90 days.",
    "Ja: samsvar hos 81 % med 0 til 7 dager mellom prøvene, 56 % med over 90 dager.",
  ]);
});
test("one band alone compares with nothing", () => {
  expect(say(band("0_7", 101, 20)).map(([verdict]) => verdict)).toEqual([
    "Cannot be said yet: no two bands of time have 25 patients with a finding in tissue.",
    "Kan ikke sies ennå: ingen to tidsrom har 25 pasienter med funn i vev.",
  ]);
});

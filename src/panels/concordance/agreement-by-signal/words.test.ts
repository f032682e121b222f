import { expect, test } from "vitest";
import { band, said } from "../../../kinds/agreement-by/said.testing.ts";
import type { BandCounts } from "../../../questions/bands/counts.ts";
import { en } from "./words.en.ts";
import { nb } from "./words.nb.ts";

const say = (bands: readonly BandCounts[], all: BandCounts) =>
  said(bands, all, { en, nb }, "signal_band", {
    ends: (each) => each.toReversed(),
    tested: true,
    signal: true,
  });

test("yes where the interval of the difference lies above zero, with both shares behind it", () => {
  expect(say([band("lt_0_1pct", 8, 22), band("ge_5pct", 33, 0)], band("all", 188, 45))).toEqual([
    [
      "Yes: blood also finds something in 100 % where its ctDNA fraction is 5 % or more, 27 % where under 0.1 %.",
      "5 % or more: 33 of 33 patients, 95 % interval 90 to 100; under 0.1 %: 8 of 30, 14 to 44. Difference 73 percentage points (53 to 86). Partly circular if the ctDNA fraction is the largest allele fraction found.",
    ],
    [
      "Ja: blod finner også noe hos 100 % der ctDNA-andelen er 5 % eller mer, 27 % der den er under 0,1 %.",
      "5 % eller mer: 33 av 33 pasienter, 95 %-intervall 90 til 100; under 0,1 %: 8 av 30, 14 til 44. Forskjellen er 73 prosentpoeng (53 til 86). Delvis sirkulært hvis ctDNA-andelen er den største allelfraksjonen som ble funnet.",
    ],
  ]);
});
test("what the interval does not tell cannot be said; nor what no two bands have", () => {
  const verdicts = (...bands: readonly BandCounts[]) => say(bands, band("all", 40, 20)).map(([verdict]) => verdict);
  expect(verdicts(band("0_1_to_1pct", 20, 10), band("1_to_5pct", 21, 9))).toEqual([
    "Cannot be said: 70 % where the ctDNA fraction is 1 to 5 %, 67 % where 0.1 to 1 %.",
    "Kan ikke sies: 70 % der ctDNA-andelen er 1 til 5 %, 67 % der den er 0,1 til 1 %.",
  ]);
  expect(verdicts(band("0_1_to_1pct", 50, 0), band("1_to_5pct", 20, 30))).toEqual([
    "No: blood also finds something in 40 % where its ctDNA fraction is 1 to 5 %, 100 % where 0.1 to 1 %.",
    "Nei: blod finner også noe hos 40 % der ctDNA-andelen er 1 til 5 %, 100 % der den er 0,1 til 1 %.",
  ]);
  expect(say([band("ge_5pct", 12, 1)], band("all", 12, 1))).toEqual([
    [
      "Cannot be said yet: no two bands of ctDNA fraction have 25 patients with a finding in tissue.",
      "Over all, blood found something in 12 of 13 patients with a finding in tissue.",
    ],
    [
      "Kan ikke sies ennå: ingen to nivåer av ctDNA-andel har 25 pasienter med funn i vev.",
      "Samlet fant blod noe hos 12 av 13 pasienter med funn i vev.",
    ],
  ]);
  expect(say([], band("all", 0, 0, { neither: 1 }))).toEqual([
    ["Cannot be said: tissue finds nothing in the one evaluable pair.", null],
    ["Kan ikke sies: vev finner ingenting i det ene evaluerbare paret.", null],
  ]);
});
test("with too many silent blood tests of unknown ctDNA fraction the bands are not told apart", () => {
  const all = band("all", 188, 45, { neither: 41, unknownSignal: 12 });
  expect(say([band("lt_0_1pct", 8, 22), band("ge_5pct", 33, 0)], all)).toEqual([
    [
      "Cannot be said: the ctDNA fraction is unknown in 12 of 86 pairs in which blood found nothing.",
      "Over all, blood found something in 81 % (95 % interval 75 to 85, 188 of 233 patients with a finding in tissue).",
    ],
    [
      "Kan ikke sies: ctDNA-andelen er ukjent i 12 av 86 par der blod ikke fant noe.",
      "Samlet fant blod noe hos 81 % (95 %-intervall 75 til 85, 188 av 233 pasienter med funn i vev).",
    ],
  ]);
});

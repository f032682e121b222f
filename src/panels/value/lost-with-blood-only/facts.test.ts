import { expect, test } from "vitest";
import type { OneModel, PartRow } from "../../../kinds/one-specimen/model.ts";
import { shareOf } from "../../../stats/share.ts";
import { missedByBlood } from "./facts.ts";

const part = (name: string, events: number): PartRow => ({
  part: name,
  found: shareOf(events, 40),
  needed: null,
  withHaematopoiesis: 0,
});

test("missed are the findings that blood was judged for, of those in tissue; the faint of them have under 1 % tumour", () => {
  const examined = [part("lt_0_1pct", 5), part("0_1_to_1pct", 3), part("1_to_5pct", 2), part("unknown", 1)];
  const [all, other] = [part("all", 20), part("no_result", 9)];
  const ofFindings = { ...part("of_findings", 11), found: shareOf(11, 30) };
  const model: OneModel = {
    all,
    examined,
    notCompared: other,
    noResult: other,
    ofFindings,
    confirmed: null,
    recommended: null,
    awaited: 0,
    apart: 0,
  };
  expect(missedByBlood(model)).toMatchObject({ missed: { events: 11, trials: 30 }, faint: 8, known: 10 });
});

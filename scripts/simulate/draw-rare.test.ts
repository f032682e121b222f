import { expect, test } from "vitest";
import { haematopoiesis, tumour as rates } from "./assumptions.ts";
import { drawRare } from "./draw-rare.ts";
import { drawTumour, keyOf } from "./draw-tumour.ts";
import { Random } from "./random.ts";
import { type TumourGroup, tumourGroups } from "./tumours.ts";

const patients = 4000;
function groupOf(code: string): TumourGroup {
  const found = tumourGroups.find((each) => each.code === code);
  if (found === undefined) throw new RangeError(`no tumour group ${code}`);
  return found;
}
const rareIn = (group: TumourGroup) =>
  Array.from({ length: patients }, (_, index) => {
    const tumour = drawTumour(new Random(1, index, 2), group);
    return { tumour, rare: drawRare(new Random(1, index, 3), tumour, group) };
  });

test("nothing is drawn twice: two variants of one gene can draw the same other one", () => {
  for (const { tumour, rare } of tumourGroups.flatMap(rareIn)) {
    const keys = [...tumour.alterations, ...rare].map(keyOf);
    expect(keys).toEqual([...new Set(keys)]);
  }
});

test("blood cells are taken for the tumour's where a gene of DNA repair is actionable, and nowhere else", () => {
  const taken = rareIn(groupOf("prostate")).flatMap(({ rare }) => rare.filter((each) => each.tier !== ""));
  const ofBlood = taken.filter(({ origin }) => origin === "haematopoiesis");
  expect(Math.abs(ofBlood.length / patients - haematopoiesis.takenForTumour)).toBeLessThan(0.015);
  expect(new Set(ofBlood.map(({ gene, tier }) => `${gene} ${tier}`))).toEqual(new Set(["BRCA2 I", "ATM II"]));
  expect(
    rareIn(groupOf("sarcoma")).flatMap(({ rare }) => rare.filter((each) => each.origin === "haematopoiesis")),
  ).toEqual([]);
});

test("lesions that lack a driver have another variant of it, in the share assumed", () => {
  let [without, another] = [0, 0];
  for (const { tumour, rare } of rareIn(groupOf("colorectal"))) {
    const found = tumour.alterations.filter(({ gene, place }) => gene === "KRAS" && place !== "all");
    without += found.length;
    for (const one of rare.filter(({ gene }) => gene === "KRAS")) {
      another += 1;
      const driver = found.find(({ place }) => place !== one.place);
      expect(driver, `${one.variant} beside no driver`).toBeDefined();
      expect(one.variant).not.toBe(driver?.variant);
      expect(one).toMatchObject({
        origin: driver?.origin,
        tier: driver?.tier,
        place: expect.not.stringMatching("all"),
      });
    }
  }
  expect(without).toBeGreaterThan(100);
  expect(Math.abs(another / without - rates.otherVariant)).toBeLessThan(0.1);
});

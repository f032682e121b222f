import { expect, test } from "vitest";
import { attack } from "../attack.ts";
import type { ExactTotal, Published } from "../published.ts";
import { rounded, soundMethod } from "../testing/round.ts";
import { exact, sound } from "../testing/sound.ts";

const reasons = (found: ReturnType<typeof attack>): string =>
  found.failures.map(({ kind, text }) => `${kind}: ${text}`).join("\n");

test("the whole method passes: a pair, and all three together", () => {
  expect(reasons(attack(sound().slice(0, 2)))).toBe("");
  expect(reasons(attack(sound()))).toBe("");
});

test("no zeros raised: somebody must be in a cell shown as 5", () => {
  const bare = rounded(exact, { ...soundMethod, raised: false });
  expect(reasons(attack(bare))).toMatch(/0 zeros are raised to 5 beside \d+ cells of 1 to 4, fewer than the \d+/);
  const owned = bare.map((release) => ({ ...release, raisedZeros: 0 }));
  expect(reasons(attack(owned))).toMatch(/presence: .*shown as 5: must be 1 to 9, so somebody is in it/);
});

test("no guard: two steps between releases prove a change of 1 to 4", () => {
  const found = attack(rounded(exact, { ...soundMethod, guard: false, keeps: false }));
  expect(reasons(found)).toMatch(/change: .*rose by two steps or more, in truth less than 5/);
});

test("a fresh secret for each release: a 5 that becomes 0 again leaves four values to who takes it that counts do not fall", () => {
  const found = attack(rounded(exact, { ...soundMethod, secretOf: (at) => at + 20, keeps: false }));
  expect(reasons(found)).toMatch(
    /few-values: .*must be 1 to 4, fewer than 5 values \(for whoever takes it that counts do not fall/,
  );
  expect(found.failures.every(({ supposed }) => supposed)).toBe(true);
});

test("tables rounded each by itself: totals that are the same are shown apart", () => {
  const found = attack(rounded(exact, { ...soundMethod, links: false }));
  expect(reasons(found)).toMatch(/totals-differ: .*states = .*: not of the numbers shown/);
});

test("what is left of a whole without its part is a group too", () => {
  const found = attack(rounded(exact, { ...soundMethod, rests: false }));
  expect(reasons(found)).toMatch(/steps-by-month \(screened\) without steps-by-month \(consented\) for 2023-\d\d/);
});

test("a false link: no numbers agree, or the true ones do not", () => {
  const [first] = sound();
  if (!first) throw new Error("no release");
  const lie = {
    left: { table: "states", where: { result: ["both"] } },
    right: { table: "states", where: { result: ["neither"] } },
    by: [],
    kind: "equal",
  } as const;
  const lying = { ...first, links: [...first.links, lie] };
  expect(reasons(attack([lying]))).toMatch(/truth-outside: .*states \(both\) = states \(neither\): not true/);
  const unknown = { ...lying, tables: lying.tables.map((table) => ({ ...table, truth: undefined })) };
  expect(reasons(attack([unknown]))).toMatch(/no-solution: no numbers agree .*states \(both\) = states \(neither\)/);
});

test("exact totals of each site: a change of 1 to 4 stands between two releases", () => {
  const told = sound()
    .slice(0, 2)
    .map((release) => ({ ...release, exact: [...release.exact, ...consentedBySite(release)] }));
  expect(reasons(attack(told))).toMatch(/change: .*steps-by-site \(consented · \w+\): must have changed by [1-4]\n/);
});

const consentedBySite = ({ tables }: Published): readonly ExactTotal[] =>
  tables
    .filter(({ name }) => name === "steps-by-site")
    .flatMap(({ name, cells, truth }) =>
      cells.flatMap(([step = "", site = ""], place) =>
        step === "consented"
          ? [{ table: name, where: { step: [step], site: [site] }, total: truth?.[place] ?? 0 }]
          : [],
      ),
    );

test("a table told of groups under 20 is stopped", () => {
  const few = exact.map((release) => ({ ...release, thresholds: { ...release.thresholds, group: 60 } }));
  expect(reasons(attack(rounded(few).slice(0, 1)))).toMatch(
    /small-group: .*by-tumour \(\w+\) tells results of \d\d, fewer than 60/,
  );
});

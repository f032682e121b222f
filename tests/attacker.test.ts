import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { attack } from "./attacker/attack.ts";
import { type Release, readPublished } from "./attacker/published.ts";
import { script } from "./script.ts";

/** An attacker that shares no code with protect or audit, and has nothing but the published files; the truth says what is worth asking. */
const scratch = mkdtempSync(join(tmpdir(), "samsvar-attacker-"));
afterAll(() => rmSync(scratch, { recursive: true }));

let published: readonly Release[];
let exact: readonly Release[];
beforeAll(async () => {
  const unrounded = join(scratch, "exact");
  const { status, stderr } = await script("protect", "--exact", unrounded);
  expect(status, stderr).toBe(0);
  expect(existsSync(unrounded)).toBe(true);
  [published, exact] = [readPublished("partners"), readPublished(unrounded)];
}, 120_000);

test("of all releases of partners/ together it learns no group, no presence and no change of 1 to 4", () => {
  expect(published.length).toBeGreaterThan(2);
  expect(attack(published, exact)).toEqual({ narrowed: [], present: [], changed: [] });
}, 240_000);

const few = ["steps-by-month", "steps-by-site", "mix", "flow"];
/** The newest releases with few tables, so that each broken one is quick. */
const part = (releases: readonly Release[]): readonly Release[] =>
  releases.slice(-2).map(({ tables, links, ...release }) => ({
    ...release,
    tables: tables.filter(({ name }) => few.includes(name)),
    links: links.filter(({ left, right }) => few.includes(left.table) && few.includes(right.table)),
  }));
type Shown = (truth: number, shown: number, isTelling: boolean, release: number) => number | null;
/** The same with other numbers shown. */
const spoilt = (show: Shown): readonly Release[] =>
  part(published).map((release, i) => ({
    ...release,
    tables: release.tables.map((table, t) => ({
      ...table,
      cells: table.cells.map((cell, c) => {
        const truth = part(exact)[i]?.tables[t]?.cells[c]?.shown ?? 0;
        return { ...cell, shown: show(truth, cell.shown ?? 0, table.telling.length > 0, i) };
      }),
    })),
  }));
const learnt = (releases: readonly Release[]): readonly string[] =>
  Object.entries(attack(releases, part(exact))).flatMap(([kind, found]) => (found.length > 0 ? [kind] : []));

test("of the few tables alone it learns nothing", () => {
  expect(learnt(part(published))).toEqual([]);
});

test.each<[string, Shown, readonly string[]]>([
  ["exact numbers", (truth) => truth, ["narrowed", "present", "changed"]],
  ["one row of 1 to 4 made exact", once((truth) => truth >= 1 && truth <= 4), ["narrowed", "present"]],
  ["1 to 4 left blank", (truth, shown) => (truth >= 1 && truth <= 4 ? null : shown), ["narrowed", "present"]],
])("it learns of %s", (_, show, kinds) => {
  expect(learnt(spoilt(show))).toEqual(expect.arrayContaining([...kinds]));
});

/** Shows the truth of the first number, of a table that says who or when, of which something is so. */
function once(isChosen: (truth: number) => boolean): Shown {
  let done = false;
  return (truth, shown, isTelling) => {
    if (done || !isTelling || !isChosen(truth)) return shown;
    done = true;
    return truth;
  };
}

test("it learns of one total that is not rounded", () => {
  const small = part(exact).flatMap(({ tables }, release) =>
    tables.flatMap(({ name, telling, cells }) =>
      cells.flatMap(({ at, shown }) =>
        telling.length > 0 && (shown ?? 0) >= 1 && (shown ?? 0) <= 4 ? [{ release, name, at, shown }] : [],
      ),
    ),
  );
  const [one] = small;
  expect(one).toBeDefined();
  const where = Object.fromEntries(Object.entries(one?.at ?? {}).map(([name, code]) => [name, [code]]));
  const told = part(published).map((release, i) =>
    i === one?.release
      ? { ...release, exact: [...release.exact, { table: one.name, where, total: one.shown ?? 0 }] }
      : release,
  );
  expect(learnt(told)).toEqual(expect.arrayContaining(["narrowed", "present"]));
});

test("it learns of releases that were rounded without regard to each other", () => {
  // Down in one release and up in the next: a change of 1 to 4 across a multiple of 5 shows two steps.
  const show: Shown = (truth, _, __, release) => 5 * (release === 0 ? Math.floor(truth / 5) : Math.ceil(truth / 5));
  expect(learnt(spoilt(show))).toContain("changed");
});

test("it learns of one group that two tables tell, rounded down in one and up in the other", () => {
  const table = (name: string, shown: number) => ({ name, telling: [], cells: [{ at: { result: name }, shown }] });
  const side = (name: string) => ({ table: name, where: {} });
  const links = [{ left: side("one"), right: side("other"), by: [], kind: "equal" }];
  const release = (...shown: readonly [number, number]): Release => ({
    ...{ name: "1", links, exact: [] },
    tables: [table("one", shown[0]), table("other", shown[1])],
  });
  const { narrowed } = attack([release(0, 5)], [release(3, 3)]);
  expect(narrowed).toEqual(["1: one (one): 1 to 4", "1: other (other): 1 to 4"]);
  expect(attack([release(5, 5)], [release(3, 3)]).narrowed).toEqual([]);
});

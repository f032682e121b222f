import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { rollup, sort, sum } from "d3-array";
import { genesOf } from "../../src/components/gene-names.ts";
import { readersDay } from "../../src/components/overdue.ts";
import type { Answers } from "../../src/engine/answers.ts";
import { memory } from "../../src/engine/memory.ts";
import { nodeEngine } from "../../src/engine/node.ts";
import { openRelease, type Release, readableBefore } from "../../src/engine/release.ts";
import { remembering } from "../../src/engine/remember.ts";
import { folder, pathOf } from "../../src/leadership/format.ts";
import { formatLink } from "../../src/leadership/link.ts";
import { packing } from "../../src/leadership/pack.ts";
import { viewsBeforehand } from "../../src/panels/beforehand.ts";
import { InputError } from "../aggregate/problem.ts";
import { exchangeFolder } from "../exchange-folder.ts";
import { type Publish, readPublish } from "./publish-file.ts";

/** A link to the leadership view. Whoever has it sees exact counts: it goes to its receiver and is kept nowhere. */
export type Sealed = {
  readonly receiver: string;
  readonly expires_on: string;
  /** The receiver's file, as a path in the site. */
  readonly path: string;
  /** With the address that publish.json gives, or without one from the site's root on. */
  readonly link: string;
};

/** The release that a built site shows. */
function releaseShown(site: string): string {
  const page = join(site, "en", "index.html");
  const release = existsSync(page) && /<body[^>]* data-release="([^"]+)"/.exec(readFileSync(page, "utf8"))?.[1];
  if (!release) throw new InputError([`${site}: no built site is there: make one with npm run build`]);
  return release;
}

type Told = ReadonlyMap<string, Answers>;
const known = memory<Told>(1, () => 1);

/** The answers of a release; for files that are sealed one after the other they are worked out once, by what the release holds. */
const answersOf = (release: Release): Promise<Told> => known(JSON.stringify(release.manifest), () => ask(release));

/**
 * The answers that every page needs for each choice alone: first those of the whole study, which every page opens with, then page by
 * page, the one with least to tell first, so that none waits for much.
 */
async function ask(release: Release): Promise<Told> {
  const engine = remembering(await nodeEngine(release));
  const views = viewsBeforehand(release.manifest).map(async ({ name, page, choice, answers }) => {
    const told = await answers(engine);
    return { name, page, choice, told, size: JSON.stringify(told).length };
  });
  const all = await Promise.all(views);
  const sizes = rollup(
    all,
    (of) => sum(of, ({ size }) => size),
    ({ page }) => page,
  );
  const order = sort(all, ({ page, choice }) => (choice === "whole" ? 0 : sizes.get(page)));
  return new Map(order.map(({ name, told }) => [name, told]));
}

/**
 * Puts one encrypted file for each receiver into a built site, or into a folder that is served beside it, in place of all that were
 * there: an earlier link opens nothing from then on. Answers the links. Throws an InputError or a ReleaseError, and then changes nothing.
 */
export async function sealFor(
  { receivers, address = "" }: Publish,
  data: string,
  site: string,
  into = site,
): Promise<readonly Sealed[]> {
  const made_on = readersDay();
  const release = openRelease(data);
  const made = release.manifest.release;
  const shown = releaseShown(site);
  if (shown !== made)
    throw new InputError([
      `${site}: shows release ${shown}, and ${data} holds ${made}: build the site of that release`,
    ]);
  const pack = packing({
    release,
    genes: genesOf(release),
    answers: await answersOf(release),
    earlier: readableBefore(data, made),
  });
  const sealed: Sealed[] = [];
  const unfinished = join(into, `${folder}.${process.pid}`);
  mkdirSync(unfinished);
  try {
    for (const { name, expires_on } of receivers) {
      const { bytes, ...link } = await pack({ receiver: name, made_on, expires_on });
      const path = pathOf(link.file);
      writeFileSync(join(unfinished, basename(path)), bytes);
      sealed.push({ receiver: name, expires_on, path, link: `${address}${formatLink(link)}` });
    }
    exchangeFolder(join(into, folder), unfinished, `${unfinished}.old`);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return sealed;
}

/** The same for the receivers of publish.json. */
export const sealRelease = async (data: string, publishFile: string, site: string): Promise<readonly Sealed[]> =>
  sealFor(readPublish(publishFile, readersDay()), data, site);

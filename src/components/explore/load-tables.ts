import { loadedCubes } from "../../cubes/loaded.ts";
import { type Loader, loadCube } from "../../engine/load.ts";
import { arrowOf, partnerReleases, readManifest } from "../database.ts";
import { partnerArrow } from "./partner-arrow.ts";
import { sqlName } from "./sql-name.ts";

/** Puts the tables of the numbers that are shown into a database: those of partners, or exact ones. Answers the names of those that it could not. */
export async function loadTables(loader: Loader): Promise<readonly string[]> {
  const { rounding } = await readManifest();
  const absent: string[] = [];
  const take = async (name: string, load: () => Promise<unknown>): Promise<void> => {
    await load().catch(() => void absent.push(name));
  };
  if (rounding) {
    const release = (await partnerReleases()).at(-1);
    for (const name of Object.keys(release?.policy.tables ?? {}))
      await take(sqlName(name), async () => release && loader.insert(sqlName(name), partnerArrow(name, release)));
  } else {
    const arrows = loadedCubes.map((cube) => ({ cube, arrow: arrowOf(cube) }));
    for (const { arrow } of arrows) arrow.catch(() => {}); // told where it is awaited
    for (const { cube, arrow } of arrows) await take(cube.name, async () => loadCube(loader, cube, await arrow));
  }
  return absent;
}

import type { Cube } from "./cube.ts";
import { history } from "./history.ts";
import { historySites } from "./history-sites.ts";
import { cubes } from "./index.ts";

/** What is put together from earlier releases when a release is opened, beside the files of its own. */
export const earlier: readonly Cube[] = [history, historySites];
/** Every table of a database of a release, in the order of loading. */
export const loadedCubes: readonly Cube[] = [...cubes, ...earlier];

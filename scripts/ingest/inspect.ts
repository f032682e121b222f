import { Shelf } from "./join/shelf.ts";
import { formatProblem, type Problem, Unreadable } from "./problem.ts";
import { leftBehind, readSource } from "./read-source.ts";
import { openPath } from "./source/open-path.ts";
import type { Source } from "./source/source.ts";
import type { JsonOut } from "./write/json-out.ts";
import { RowShelf } from "./write/row-shelf.ts";
import { writeFile } from "./write/write-file.ts";

/**
 * Writes {"files": […]} for the files at `paths`, in their order, and tells every problem by `say`. Hands back how many
 * files could not be read whole: not known, damaged, or with rows that were refused.
 */
export async function inspect(paths: readonly string[], out: JsonOut, say: (line: string) => void): Promise<number> {
  let wrong = 0;
  let written = 0;
  const tell = (name: string, problems: readonly Problem[]): void => {
    for (const problem of problems) say(formatProblem(name, problem));
  };
  out.write('{"files": [');
  for (const path of paths)
    for (const opened of await openPath(path)) {
      out.write(written === 0 ? "\n" : ",\n");
      written += 1;
      if ("problem" in opened && opened.isLeftBehind !== true) {
        wrong += 1;
        tell(opened.name, [opened.problem]);
        await writeFile(out, { name: opened.name, sha256: null, problem: opened.problem });
        continue;
      }
      const shelf = new Shelf();
      const rows = new RowShelf(shelf);
      const { format, reading } =
        "problem" in opened
          ? { format: null, reading: leftBehind() }
          : await readSource(opened, { relieve: (samples) => rows.relieve(samples) });
      if (!reading.isWhole) wrong += 1;
      tell(opened.name, reading.problems);
      await writeFile(out, {
        name: opened.name,
        sha256: "problem" in opened ? null : await checksumOf(opened),
        format,
        reading,
        rows,
      });
      shelf.close();
    }
  out.write("\n]}\n");
  await out.flush();
  return wrong;
}

/** The checksum of a file; null for one in an archive that cannot be unpacked, which its reading has told. */
async function checksumOf(source: Source): Promise<string | null> {
  try {
    return await source.sha256();
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

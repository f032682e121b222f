import { Unloaded } from "../engine/engine.ts";
import { arriving } from "../engine/fetched.ts";
import { pathOf } from "../leadership/format.ts";
import { checkName, type Opened, openFile } from "../leadership/open.ts";
import { Refused } from "../leadership/refused.ts";
import { keptOn } from "../offline/names.ts";
import type { Source } from "./database.ts";
import { fileHref } from "./href.ts";
import { type Kept, keptCopy } from "./kept-key.ts";
import { readersDay } from "./overdue.ts";
import { sayKept } from "./say-kept.ts";
import { script } from "./script.ts";

/** The later of the reader's day and the host's: one of the two clocks may be wrong. */
function today({ headers }: Response): string {
  const host = new Date(headers.get("date") ?? "");
  const days = [new Date(), host].filter((day) => !Number.isNaN(day.getTime())).map((day) => readersDay(day));
  return days.toSorted().at(-1) ?? "";
}

async function* whole(response: Response) {
  yield new Uint8Array(await response.arrayBuffer());
}

/** Opens the copy of a file that this window keeps, and says of when it is; throws Refused where there is none. */
async function openCopy({ key, file }: Kept, release: string): Promise<Opened> {
  const copy = await keptCopy(file).catch(() => undefined);
  if (!copy) throw new Refused({ why: "unreachable" });
  const opened = await openFile(whole(copy), { key, file, release, today: today(copy) });
  sayKept(new Date(copy.headers.get(keptOn) ?? ""));
  return opened;
}

/**
 * Fetches a leadership file of a release and opens it as it comes, or where the host cannot be reached the copy that this window keeps;
 * throws Refused with what is wrong.
 */
export async function fetchFile({ key, file }: Kept, release: string): Promise<Opened> {
  checkName(file, release);
  try {
    const { response, pieces } = await arriving(fileHref(pathOf(file)), { cache: "no-store" });
    const isPage = response.headers.get("content-type")?.startsWith("text/html"); // some hosts have one for what is missing
    if (!response.ok || isPage) throw new Refused({ why: response.status >= 500 ? "unreachable" : "missing" });
    return await openFile(pieces, { key, file, release, today: today(response) });
  } catch (error) {
    if (error instanceof Unloaded) return openCopy({ key, file }, release);
    throw error;
  }
}

/** The numbers of an opened file, which is fetched anew where the line broke while it came. */
export function sourceOf(first: Opened, by: Kept): Source {
  let now = Promise.resolve(first);
  const from = async <T>(read: (opened: Opened) => Promise<T>): Promise<T> => {
    const asked = now;
    try {
      return await read(await asked);
    } catch (error) {
      if (error instanceof Refused && error.fault.why !== "unreachable") throw error;
      if (now === asked) now = fetchFile(by, first.manifest.release);
      return read(await now);
    }
  };
  return {
    manifest: async () => first.manifest,
    arrow: ({ name }) => from(({ arrow }) => arrow(name)),
    answers: (view) => from(({ answers }) => answers(view)),
    earlier: async (release) => {
      const facts = first.header.earlier?.find((each) => each.release === release);
      if (!facts) throw new Refused({ why: "changed" });
      const { earlierRelease } = await script(import("./earlier.ts"));
      return earlierRelease({
        manifest: { ...facts, files: {} },
        arrow: ({ name }) => from(({ arrow }) => arrow(`${release}/${name}`)),
        answers: null,
      });
    },
  };
}

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** A browser beside Chromium that the pages are tried in, of what this machine has. */
export type OtherBrowser = {
  readonly name: "Firefox" | "WebKitGTK";
  /** The programs that it needs, with the path of each; undefined for one that is not here. */
  readonly programs: Readonly<Record<string, string | undefined>>;
  /** The packages of Debian that bring the programs. */
  readonly packages: string;
};

/** The first program of some names on the path. */
function onPath(...names: readonly string[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return places.find((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** The other browsers. None of them is installed unasked, for each is as large as everything else together. */
export const otherBrowsers: readonly OtherBrowser[] = [
  { name: "Firefox", programs: { firefox: onPath("firefox-esr", "firefox") }, packages: "firefox-esr" },
  {
    name: "WebKitGTK",
    // It draws on a screen alone: Xvfb is one that nobody sees.
    programs: { driver: onPath("WebKitWebDriver"), screen: onPath("Xvfb") },
    packages: "webkit2gtk-driver xvfb",
  },
];

/** Whether all of a browser is on this machine. */
export const isHere = ({ programs }: OtherBrowser): boolean => Object.values(programs).every(Boolean);

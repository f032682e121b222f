import { mkdirSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import type { OtherBrowser } from "../../scripts/find-other-browsers.ts";
import { start } from "./processes.ts";

/** A browser that waits to be driven. */
export type Started = {
  readonly name: OtherBrowser["name"];
  readonly address: string;
  /** The folder of its downloads. */
  readonly downloads: string;
};

type Start = (programs: OtherBrowser["programs"], folder: string, downloads: string) => Promise<string>;

const firefox: Start = ({ firefox = "" }, folder, downloads) => {
  const settings = { "browser.download.folderList": 2, "browser.download.dir": downloads };
  const lines = Object.entries(settings).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
  writeFileSync(join(folder, "user.js"), lines.join(""));
  const args = ["--headless", "--no-remote", "--profile", folder, "--remote-debugging-port", "0"];
  return start(firefox, args, {}, (said) => /listening on (ws:\S+)/.exec(said)?.[1]);
};

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

const webkit: Start = async ({ driver = "", screen = "" }, folder, downloads) => {
  const size = ["-screen", "0", "1280x1000x24"];
  const display = await start(
    screen,
    ["-displayfd", "1", ...size, "-nolisten", "tcp"],
    {},
    (said) => /^(\d+)\n/m.exec(said)?.[1],
  );
  writeFileSync(join(folder, "user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = {
    DISPLAY: `:${display}`,
    XDG_CONFIG_HOME: folder,
    XDG_CACHE_HOME: folder,
    XDG_DATA_HOME: folder,
    // Code that runs for a second is not worth optimising.
    JSC_useOMGJIT: "false",
  };
  return start(driver, [`--port=${port}`], env, async () =>
    (await answers(`${address}/status`)) ? address : undefined,
  );
};

const starts: Readonly<Record<OtherBrowser["name"], Start>> = { Firefox: firefox, WebKitGTK: webkit };

/** Starts a browser that is here; what it keeps and downloads lies in a folder. */
export async function started({ name, programs }: OtherBrowser, folder: string): Promise<Started> {
  const downloads = join(folder, "downloads");
  mkdirSync(downloads, { recursive: true });
  return { name, downloads, address: await starts[name](programs, folder, downloads) };
}

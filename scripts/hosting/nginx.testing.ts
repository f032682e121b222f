import { spawn, spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { isDebian, isRoot } from "../find-browser.ts";

const program = "/usr/sbin/nginx";

/** Whether Debian's nginx is here; root on Debian installs it, without starting it. */
export function hasNginx(): boolean {
  if (existsSync(program)) return true;
  if (!isRoot || !isDebian()) return false;
  const apt = (...args: string[]) =>
    spawnSync("apt-get", args, { stdio: "ignore", env: { ...process.env, RUNLEVEL: "1" } });
  const install = () => apt("install", "-y", "--no-install-recommends", "nginx-light").status === 0;
  if (!install() && apt("update").status === 0) install();
  return existsSync(program);
}

/** A port that is free on this machine. */
export function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const server = createServer().on("error", reject);
  server.listen(0, "127.0.0.1", () => {
    const { port } = server.address() as AddressInfo;
    server.close(() => resolve(port));
  });
  return promise;
}

/** Runs nginx on a server block, with all its files in `folder`, and answers how to stop it. Throws what it says when it does not start. */
export async function startNginx(folder: string, block: string, port: number): Promise<() => Promise<void>> {
  const config = join(folder, "nginx.conf");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((kind) => `${kind}_temp_path ${join(folder, kind)};`)
    .join(" ");
  writeFileSync(
    config,
    `${isRoot ? "user root;" : ""} daemon off; pid ${join(folder, "pid")}; error_log stderr;
events {}
http { ${temporary}
${block} }`,
  );
  const server = spawn(program, ["-c", config, "-p", folder], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  server.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  for (let tried = 0; tried < 100; tried += 1) {
    if (server.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
    const answers = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (answers)
      return async () => {
        server.kill("SIGTERM");
        await ended;
      };
    await setTimeout(50);
  }
  server.kill("SIGKILL");
  throw new Error(`nginx does not answer: ${said}`);
}

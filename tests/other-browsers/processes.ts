import { spawn } from "node:child_process";
import { setTimeout as after } from "node:timers/promises";

const groups = new Set<number>();

/** Ends all that was started here, with all that it has started itself. */
export function endAll(): void {
  for (const group of groups)
    try {
      process.kill(-group);
    } catch {} // it has ended by itself
  groups.clear();
}
process.once("exit", endAll);

const patience = 60_000;

/**
 * Starts a program and asks, with what it has said so far, whether it is ready, until there is an answer. Throws with what it has
 * said when it ends before, or a minute has passed.
 */
export async function start<Answer>(
  path: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  ready: (said: string) => Answer | undefined | Promise<Answer | undefined>,
): Promise<Answer> {
  // In a group of its own, so that it can be ended with what it starts.
  const child = spawn(path, args, { detached: true, env: { ...process.env, ...env } });
  if (child.pid !== undefined) groups.add(child.pid);
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      said += chunk;
    });
  let hasEnded = false;
  for (const event of ["error", "exit"])
    child.once(event, () => {
      hasEnded = true;
    });
  const end = performance.now() + patience;
  while (!hasEnded && performance.now() < end) {
    const answer = await ready(said);
    if (answer !== undefined) return answer;
    await after(50);
  }
  throw new Error(`${path} did not start: ${said}`);
}

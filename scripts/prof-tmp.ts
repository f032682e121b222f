import { aggregate } from "./aggregate/aggregate.ts";
import { rmSync } from "node:fs";
for (let i = 0; i < 6; i++) {
  rmSync("/tmp/tinyout", { recursive: true, force: true });
  const s = performance.now();
  await aggregate({ from: "/tmp/tiny", out: "/tmp/tinyout" } as any, () => {});
  console.log(Math.round(performance.now() - s));
}


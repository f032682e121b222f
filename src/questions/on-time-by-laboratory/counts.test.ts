import { expect, test } from "vitest";
import { onTime } from "./counts.ts";

test("due are those within and those late; the rest is left out", () => {
  const rows = [
    { standing: "within", samples: 20 },
    { standing: "late", samples: 10 },
    { standing: "late", samples: 2 },
    { standing: "open", samples: 7 },
    { standing: "ended", samples: 5 },
    { standing: "unknown", samples: 3 },
  ] as const;
  expect(onTime(rows)).toEqual({ events: 20, trials: 32 });
  expect(onTime([])).toEqual({ events: 0, trials: 0 });
});

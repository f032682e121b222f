import { twins } from "../src/engine/module/shipped.ts";

for (const make of new Set(Object.values(twins))) make(); // each is kept where it is made

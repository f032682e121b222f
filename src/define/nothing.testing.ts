import { isNothing, type Nothing } from "./nothing.ts";

/** The model of a test that is about one; throws where it answers that there is nothing to show. */
export function something<Model>(answer: Model | Nothing): Model {
  if (isNothing(answer)) throw new Error(`there should be something to show, not ${answer.nothing.why}`);
  return answer;
}

import { open } from "./open.js";
import type { Answered, Asked, Question } from "./question.js";
import { resultOf } from "./result.js";

/** The part of a worker's own scope that is used here. */
interface WorkerScope {
  addEventListener(type: "message", then: (event: { readonly data: Asked }) => void): void;
  postMessage(answered: Answered, transfer: []): void;
}

/** Answers one after the other, in a worker. */
export function serve(scope: WorkerScope): void {
  scope.addEventListener("message", ({ data: { id, question } }) => {
    void answerTo(question).then((answer) => scope.postMessage({ id, answer: JSON.stringify(answer) }, []));
  });
}

/** Reads what was given, or computes. */
export async function answerTo(question: Question): Promise<unknown> {
  return question.what === "open"
    ? open(question.given)
    : resultOf(question.form, question.standard, question.withAudit);
}

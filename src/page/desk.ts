import type { Answered, Asked, Question } from "./question.js";

/**
 * Answers one question after the other, away from the page, so that this takes keys meanwhile: in a worker, started with
 * the first question; where a browser lets none run, in the page itself.
 */
export class Desk {
  private readonly start: () => Worker;
  private readonly waiting = new Map<number, (answer: never) => void>();
  private worker: Worker | null | undefined;
  private asked = 0;

  constructor(start: () => Worker) {
    this.start = start;
  }

  /** The answer to a question. */
  async ask<T>(question: Question): Promise<T> {
    if (this.worker === undefined) this.worker = this.started();
    const { worker } = this;
    if (worker === null) {
      const { answerTo } = await import("./answer.js");
      return (await answerTo(question)) as T;
    }
    const id = this.asked++;
    return new Promise((give) => {
      this.waiting.set(id, give);
      worker.postMessage({ id, question } satisfies Asked, []);
    });
  }

  private started(): Worker | null {
    try {
      const worker = this.start();
      worker.addEventListener("message", ({ data: { id, answer } }: { readonly data: Answered }) => {
        this.waiting.get(id)?.(JSON.parse(answer) as never);
        this.waiting.delete(id);
      });
      return worker;
    } catch {
      return null;
    }
  }
}

import type { SelfEvaluation } from "../form/types.js";
import type { Given, Opened, Unread } from "./open.js";
import type { Answered, Asked, Question } from "./question.js";
import type { Result } from "./result.js";

/**
 * Whom the page asks, so that it takes keys while files are read and forms are computed: a worker, started with the
 * first question; where a browser lets none run, the page itself.
 */
export class Helper {
  private readonly start: () => Worker;
  private readonly waiting = new Map<number, (answer: never) => void>();
  private worker: Worker | null | undefined;
  private asked = 0;

  constructor(start: () => Worker) {
    this.start = start;
  }

  /** Reads a file. */
  open(given: Given): Promise<readonly Opened[] | Unread> {
    return this.ask({ what: "open", given });
  }

  /** Scores a form, and audits it where that is asked for. */
  result(form: SelfEvaluation, standard: string, withAudit: boolean): Promise<Result> {
    return this.ask({ what: "result", form, standard, withAudit });
  }

  private async ask<T>(question: Question): Promise<T> {
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
        this.waiting.get(id)?.(answer as never);
        this.waiting.delete(id);
      });
      return worker;
    } catch {
      return null;
    }
  }
}

import type { SelfEvaluation } from "../form/types.js";
import { Desk } from "./desk.js";
import type { Given, Opened, Unread } from "./open.js";
import type { Result } from "./result.js";

/** Whom the page asks to read files and to compute. */
export class Helper {
  /** Reads and scores: what somebody waits for. */
  private readonly quick: Desk;
  /** Audits: with thousands of rows that takes seconds, and a score must not wait for it. */
  private readonly thorough: Desk;

  constructor(start: () => Worker) {
    this.quick = new Desk(start);
    this.thorough = new Desk(start);
  }

  /** Reads and scores a form of one line, so that the first file does not wait for a worker that has to start. */
  async ready(): Promise<void> {
    const read = await this.open({ name: "", content: "三级指标,指标值,实际完成值,分值\n数量,≥1,1,100" });
    if ("issues" in read || read[0] === undefined) return;
    await this.score(read[0].form, "");
  }

  /** Reads a file. */
  open(given: Given): Promise<readonly Opened[] | Unread> {
    return this.quick.ask({ what: "open", given });
  }

  /** Scores a form. */
  score(form: SelfEvaluation, standard: string): Promise<Result> {
    return this.quick.ask({ what: "result", form, standard, withAudit: false });
  }

  /** Scores and audits a form. */
  audit(form: SelfEvaluation, standard: string): Promise<Result> {
    return this.thorough.ask({ what: "result", form, standard, withAudit: true });
  }
}

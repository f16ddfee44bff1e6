import {
  type Issue,
  issue,
  type IssueCode,
  type Params,
  type Severity,
  type SeverityOf,
  type WithParams,
} from "../message/index.js";
import { issueOf } from "../message/issue.js";
import { MAX_NOTES } from "./limits.js";
import { cellName } from "./words.js";

/** A cell, its row and column counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly col: number;
}

/** What was noticed in reading, in the order in which it was met. */
export interface Telling {
  /** Says something of a cell: the sentence names it as sheets do, `C5`. */
  readonly tell: <Code extends IssueCode, At extends CellPlace | null>(
    severity: SeverityOf<Code>,
    code: Code,
    at: At,
    ...params: WithParams<Code, [], null extends At ? never : "cell">
  ) => void;
  /** Whether anything prevents a result. */
  readonly failed: () => boolean;
  /** All of it: by row, then column. */
  readonly all: () => readonly Issue[];
}

/** Begins to collect what is noticed. */
export function telling(): Telling {
  const found: { readonly row: number; readonly col: number; readonly issue: Issue }[] = [];
  let more = 0;
  let failed = false;
  return {
    tell(severity: Severity, code: IssueCode, at: CellPlace | null, params: Params = {}) {
      failed ||= severity === "error";
      if (found.length >= MAX_NOTES && severity !== "error") {
        more++;
        return;
      }
      const where = at === null ? {} : { cell: cellName(at.row, at.col) };
      // A sentence that may name a cell says so of none.
      const { cell, ...others } = params;
      const rest = cell === "" ? others : params;
      found.push({
        row: at?.row ?? -1,
        col: at?.col ?? -1,
        issue: issueOf(severity, code, { ...where, ...rest }, {}),
      });
    },
    failed: () => failed,
    all() {
      const sorted = found.map((each, place) => ({ ...each, place }));
      sorted.sort((left, right) => left.row - right.row || left.col - right.col || left.place - right.place);
      const list = sorted.map((each) => each.issue);
      return more === 0 ? list : [...list, issue("info", "table/more-notes", { count: more })];
    },
  };
}

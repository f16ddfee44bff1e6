import { fold } from "../../text/index.js";
import { isBody } from "./owner.js";
import type { ProseLine } from "./paragraphs.js";

/** What the title of a report says of it. */
export interface ReportTitle {
  /** Whose report it is, or of which project; empty where the title names none. */
  readonly name: string;
  readonly year: string | null;
  readonly kind: "department" | "project" | null;
  readonly line: ProseLine;
  /** The line above or below, where the name stands in it. */
  readonly beside: ProseLine | null;
}

/** How many lines may stand above a title: a cover, an appendix number. */
const FIRST = 12;

/** The title of a report among its first lines: …2022年度部门整体支出绩效自评报告. */
export function titleIn(lines: readonly ProseLine[]): ReportTitle | null {
  const place = lines.slice(0, FIRST).findIndex(({ text }) => TITLE.test(bare(text)) && bare(text).length <= 80);
  const line = lines[place];
  if (line === undefined) return null;
  const text = bare(line.text);
  const own = nameIn(text);
  const beside = own === "" ? [lines[place - 1], lines[place + 1]].find(isName) : undefined;
  return {
    name: own === "" && beside !== undefined ? bare(beside.text) : own,
    year: /((?:19|20)\d\d)年/.exec(text)?.[1] ?? null,
    kind: /整体/.test(text) ? "department" : /项目|专项|资金/.test(text) ? "project" : null,
    line,
    beside: beside ?? null,
  };
}

/** The name of the unit that signs a report: one of its last lines, right above the day. */
export function signatureIn(lines: readonly ProseLine[]): ProseLine | null {
  const from = Math.max(0, lines.length - LAST);
  return lines.find((line, at) => at >= from && isName(line) && isDay(lines[at + 1])) ?? null;
}

/** How many lines may stand from the signature on: seal, day, who to ask. */
const LAST = 6;

function isDay(line: ProseLine | undefined): boolean {
  return (
    line !== undefined && /^(?:19|20)\d\d年\d{1,2}月(?:\d{1,2}日)?$|^[二〇零○一九]{4}年.{1,2}月/.test(bare(line.text))
  );
}

/** A line of nothing but the name of a body. */
function isName(line: ProseLine | undefined): boolean {
  const text = line === undefined ? "" : bare(line.text);
  return text.length >= 4 && text.length <= 40 && !/[。,;:、\d]/.test(text) && isBody(text);
}

const TITLE = /(?:自评|自我评价|自评价)(?:情况)?(?:的)?报告$/;

/** What a title says of the kind of report, behind the name. */
const KIND =
  /(?:部门|单位)?(?:整体)?(?:预算)?(?:支出)?(?:预算)?(?:绩效)?(?:评价)?(?:自评|自我评价|自评价)(?:情况)?(?:的)?报告$/;

function nameIn(text: string): string {
  return text
    .replace(/^关于/, "")
    .replace(KIND, "")
    .replace(/(?:19|20)\d\d年度?/, "")
    .replace(/(?:部门|单位)?(?:整体)?(?:支出)?$/, "")
    .replace(/^的|的$/g, "");
}

function bare(text: string): string {
  return fold(text).text.replace(/^[#>*_ ]+|[*_ ]+$/g, "");
}

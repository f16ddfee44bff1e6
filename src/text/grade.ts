import { foldLabel } from "./fold.js";

/** The grades that work is given in words, from the lowest: 优良 is at least 良. */
const GRADES: readonly string[] = [
  "不合格|不及格|差",
  "合格|及格|通过|已通过",
  "中",
  "良|良好|优良",
  "优|优秀|优等|优异",
];
/** What may stand before a grade, and behind it; any other word may turn it: 未达优秀, 接近优秀. */
const LED =
  "(?:已|均|全部|都|年度|工程|项目|质量|效果|验收|考核|考评|评价|评定|评审|结果|等级|等次|档次|被|评为|获评|获得|达到|达成|为|是|不低于|不得低于|:)*";
const TAIL = "(?:等?级|等次?|档次?)?(?:及?以上|\\(?含\\)?)?";
const GRADE = new RegExp(`^${LED}(?:${GRADES.map((words) => `(${words})`).join("|")})${TAIL}$`);

/**
 * The grade that a text names, counted from 0 (不合格) to 4 (优秀); null where it names none.
 *
 * @example
 * gradeIn("达到良好等次以上") // => 3
 * gradeIn("逐步提高") // => null
 */
export function gradeIn(text: string): number | null {
  const found = text.length > LONGEST ? null : GRADE.exec(foldLabel(text).replace(/[。.,;!“”"]+$/g, ""));
  const grade = found === null ? -1 : found.slice(1).findIndex((each) => each !== undefined);
  return grade < 0 ? null : grade;
}

/** Whether a text asks for a numbered or lettered level: 一级, 甲等, AAA级, 三星. */
export function isLevel(text: string): boolean {
  return text.length <= LONGEST && LEVEL.test(foldLabel(text));
}

/** Whether a text is a grade or a level: 良好, 二级. */
export function isGrade(text: string): boolean {
  return gradeIn(text) !== null || isLevel(text);
}

/** A numbered or lettered level of something. */
export interface Level {
  /** What it is counted in: A, 星, 级. */
  readonly by: string;
  /** The higher the better. */
  readonly rank: number;
  /** What it is a level of: 景区 of 5A级景区. */
  readonly of: string;
}

/**
 * The level that a text names; null where it names none. More of A and 星 is better, less of 一级 and 一等.
 *
 * @example
 * levelIn("达到3A级") // => { by: "A", rank: 3, of: "" }
 */
export function levelIn(text: string): Level | null {
  const found = text.length > LONGEST ? null : NAMED_LEVEL.exec(foldLabel(text));
  if (found === null) return null;
  const [, number, letters = "", stars = "", place = "", by = "", of = ""] = found;
  if (letters !== "") return { by: "A", rank: Number(number ?? letters.length), of };
  if (stars !== "") return { by: "星", rank: PLACES.indexOf(stars), of };
  return { by, rank: -(PLACES.indexOf(place) % 5), of };
}

const PLACES = "一二三四五甲乙丙丁戊";
const NAMED_LEVEL =
  /^(?:达到|评定?为|获评?|被评为)?(?:(?:([1-9])(?=A(?!A)))?(A{1,5})级?|([一二三四五])星级?|([一二三四五甲乙丙丁戊])(级|等|类|档))(?:及?以下|((?!指标|目标|任务|项目)[一-鿿]{0,2}))$/;
const LONGEST = 30;
const LEVEL =
  /^(?:达到|不低于)?(?:国家|省|市)?(?:[一二三四五1-5]|[ⅠⅡⅢⅣⅤ]|[甲乙丙特]|[A-E]+)(?:等?级|等|类|星级?|档)(?:标准)?(?:及?以上)?$/;

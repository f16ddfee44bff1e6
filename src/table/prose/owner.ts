import { isPartYear } from "../word/roles.js";

/** Whose figures a report gives, and of which year. */
export interface Owner {
  /** Null where the report does not say: then its name alone is an owner. */
  readonly kind: "department" | "project" | null;
  /** What it is called, folded. */
  readonly names: readonly string[];
  /** The year that it is about; null while that is being found out, and any year will do. */
  readonly year: string | null;
}

/** What a word at the beginning of a clause says of what follows. */
export interface Lead {
  readonly length: number;
  /** Whether it names the unit or the project itself. */
  readonly owns: boolean;
  /** The year that it names. */
  readonly year: string | null;
}

const CALLED = {
  department:
    /^(?:(?:我|本|我们)(?:部门|单位|机关|中心|局|委|办|院|校|馆|站|所|厅|处|会|队|镇|乡|街道|公司|医院|学校)|(?:部门|单位)(?:整体)?|整体)/,
  project: /^(?:(?:本|该|此)?(?:专项)?项目|(?:本|该)专项)/,
};
const YEAR = /^(?:((?:19|20)\d\d)年度?|本年度?|当年|今年)/;
/** To the end of the year; to any other day is a part of it. */
const YEAR_END = /^截[至止](?:到)?(?:((?:19|20)\d\d)年)?(?:12月(?:31日|底|末)?|年?[底末])/;
const PARTICLE = /^(?:的|在|共|已|经|,|综上(?:所述)?|总之|综合来看|总体来看|总的来看)/;

/** The word of the owner or of its time that a text begins with; null where it begins with none, or with another's. */
export function leadOf(text: string, owner: Owner): Lead | null {
  const year = YEAR_END.exec(text) ?? YEAR.exec(text);
  if (year !== null) return yearLead(year[0].length, year[1] ?? null, owner);
  const own = ownLength(text, owner);
  if (own > 0) return { length: own, owns: true, year: null };
  const particle = PARTICLE.exec(text);
  return particle === null ? null : { length: particle[0].length, owns: false, year: null };
}

function yearLead(length: number, year: string | null, owner: Owner): Lead | null {
  const isOther = year !== null && owner.year !== null && year !== owner.year;
  return isOther ? null : { length, owns: false, year };
}

/** How long a name of the owner is that a text begins with: its own name, or what its kind is called. */
function ownLength(text: string, { kind, names }: Owner): number {
  const mine = /^[我本]/.test(text) ? 1 : 0;
  const named = nameLength(text.slice(mine), names);
  if (named > 0) return mine + named;
  return (kind === null ? null : CALLED[kind].exec(text))?.[0].length ?? 0;
}

/** The shortest end of a name that stands for it: 政务服务中心 for 某市某区政务服务中心. */
const SHORTEST = 4;

function nameLength(text: string, names: readonly string[]): number {
  for (const name of names) {
    for (let from = 0; from === 0 || name.length - from >= SHORTEST; from++) {
      if (name.length > 1 && text.startsWith(name.slice(from))) return name.length - from;
    }
  }
  return 0;
}

/** Another time than the year of the report. */
const OTHER_TIME = /上一?年|去年|往年|历年|前年|近[三五几两\d]+年|次年|来年|明年|下一?年|上期/;

/** What is meant to be, and not what was. */
const PLAN = /计划|拟|预计|预期|力争|争取|下一步|今后|规划|打算|目标(?!.*(?:完成|实现|达成))/;

/** What heads a section that looks ahead, and not another unit's. */
const OUTLOOK = /问题|不足|原因|建议|措施|下一步|今后|改进|整改|打算/;

/** The headings that what a paragraph says stands under: a conclusion (综上，…) leaves the section that looks ahead. */
export function headsOf(text: string, heads: readonly string[]): readonly string[] {
  return /^(?:综上|总之|综合来看|总体来看|总的来看)/.test(text) ? heads.filter((head) => !OUTLOOK.test(head)) : heads;
}

/** Others than the unit itself. */
const OTHERS = /下属|所属|二级|直属|基层|各(?:预算)?(?:单位|部门|科室|[区县市]|乡镇|街道)|全[省市区县国镇]|兄弟/;

/** A body of its own: its name ends as those of bodies do. What hands the money out is none that reports here. */
const BODY =
  /[一-龥]{2,20}?(?:委员会|局|厅|中心|博物馆|图书馆|文化馆|馆|医院|大学|中学|小学|学校|学院|研究[院所]|管理[所站处]|[大支总]队|公司|街道办事处|集团|事务所)/g;

/** What keeps a sentence or a section from speaking of the report's own year and unit. */
export interface Foreign {
  readonly time: boolean;
  readonly others: boolean;
}

/** Whether words speak of another year, of a plan, or of another unit. */
export function foreignIn(text: string, owner: Owner): Foreign {
  const bare = text.replace(/《[^》]*》/g, "");
  const years = [...bare.matchAll(/((?:19|20)\d\d)(?:年|[-—至])/g)].map(([, year]) => year);
  const time =
    OTHER_TIME.test(bare) ||
    PLAN.test(bare) ||
    isPartYear(bare) ||
    (owner.year !== null && years.some((year) => year !== owner.year));
  return { time, others: OTHERS.test(bare) || bodiesIn(bare, owner).length > 0 };
}

function bodiesIn(text: string, { names }: Owner): readonly string[] {
  return [...text.matchAll(BODY)]
    .map(([body]) => body)
    .filter((body) => !/财政[局厅]/.test(body) && !/(?:为|以|围绕)[一-龥]*中心$/.test(body))
    .filter((body) => !names.some((name) => longestEnd(name, body)))
    .filter((body) => !/(?:我|本)(?:局|厅|中心|馆|医院|学校|院|公司)$/.test(body));
}

/** Whether a body named in a text is the owner: its name, or an end of it, behind other words. */
function longestEnd(name: string, body: string): boolean {
  for (let from = 0; name.length - from >= SHORTEST; from++) if (body.endsWith(name.slice(from))) return true;
  return name.includes(body);
}

/** Whether a name is that of a body, and no project's. */
export function isBody(name: string): boolean {
  return new RegExp(`${BODY.source}$`).test(name) || /[部厅局委办院校馆站所处会]$/.test(name);
}

/** Words that headings of the whole consist of. */
const WHOLE =
  /^(?:基本|概况|情况|部门|单位|整体|总体|支出|资金|预算|收入|收支|执行|使用|管理|绩效|自我?评价?|评价|综合|结论|结果|目标|完成|实现|分析|年度|及其?|和|与|的|、|财务|主要|工作|总结|说明|得分|等级|三公经费|组织|实施|开展|全年|安排|落实|到位|报告|[“”"])*$/;
const WHOLE_PROJECT = /项目|专项/g;

/** Whether a heading speaks of the whole: what stands below it without a name of its own is the report's. */
export function isWhole(head: string, owner: Owner): boolean {
  let bare = head.replace(/(?:19|20)\d\d年度?/g, "").replace(/[:;,]$/, "");
  for (const name of owner.names) bare = bare.replace(name, "");
  if (owner.kind === "project") bare = bare.replace(WHOLE_PROJECT, "");
  return WHOLE.test(bare);
}

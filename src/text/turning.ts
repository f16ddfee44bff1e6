import { FALLS, compounds } from "./arrival.js";
import { NEGATIONS } from "./words.js";

/*
 * The policy for words beside a number. What turns the meaning is refused, what is known to change nothing is left out
 * with an info note, and whatever nobody knows is left out with a warning.
 */

/** How much words beside a number weigh. */
export type Weight = "harmless" | "unknown" | "turning";

/** 无 as a word of its own: 无害化, 无线 and their kind deny nothing. */
export const WITHOUT = "无(?!偿|害|人机|线|障碍|缝|公害)";

/** Words that turn what the number right after them says: it is what is missing, is not meant, or may be a bound from either side. */
const TURNS_AFTER =
  "not 不 非 并非 不是 无 未 没 没有 除 除了 除去 除开 扣除 剔除 不含 不包括 不包含 缺 缺少 还缺 尚缺 仅缺 差 还差 尚差 仅差 只差 少 剩 剩余 剩下 还剩 仅剩 尚有 还有 尚余 亏 亏损 欠 尚欠 否 或 或者 抑或 逊 倒欠 未完成 没完成 未达标 不合格 取消 负 优于 好于 劣于 差于 弱于 强于".split(
    " ",
  );
/** Names that end like one of them. */
const NAMES = /(?:[误偏公价温级色顺逆时极]差|[赊拖]欠|增减|多少|至少|不少|最少|节余|结余|业余)$/;

/** Words after a number that turn it: of it so much is not done, or something else will do as well. */
const TURNED = new RegExp(
  `^(?:的|以|之)?(?:[^,;。、:!?()]{0,6}?)(?:未(?!来|成年)|没|不(?!断|少|含|锈|动产)|${WITHOUT}|缺|欠|除外|逾期|延期|超期|落空|取消|失败|作废|或|否|[↓↑]|以[上下内外]|之[上下内外]|封顶|起步|亏)`,
);

/** What can stand in the name of a thing that is measured, as its last character. */
const HEADS = "率度量数额值比费金款价积例幅效龄期分本次";
const DONE =
  "供应 覆盖 满意 到位 执行 完成 达标 合格 占比 平均 人均 户均 亩均 成本 时间 时长 时限 工期 面积 规模 资金 预算 投资 支出 收入 补助 补贴 标准 人员 人口 群众 对象 控制 每人 每户 每亩 每次 每个 每台 每套 每年 每月 每季 每季度 每周 每天 每日 全年 年度 各 达 共 总 约 新 为 了 的 等 由 在 从 于 至 到 完 均 各项 各类 其中 包括 涉及 培训 举办 开展 组织 召开 实施 宣传 检查 巡查 抽查 走访 慰问 演出 调研 监测 维护 维修 新增 新建 建设 建成 改造 修建 购置 采购 配备 发放 印发 发布 编制 编印 制定 出台 提供 受理 办理 处理 接待 服务 救助 资助 扶持 培育 引进 开设 更新 活动 督查 督导 参加 参与 承办 安排 设立 种植 治理 解决 惠及 受益 带动 支付 拨付 投入 下达 收回 检测 抽检 评审 验收 整改 修复 清理 排查 保障 支持 奖励 征收 减免 支出 使用 建档".split(
    " ",
  );
/** Words after a number that only say what it counts or that it was done. */
const GOES_ON =
  /^(?:的|等|完成|达标|合格|满意|覆盖|到位|支付|兑现|落实|参加|参与|受益|脱贫|就业|入学|通过|验收|实现|已|均|全部|人员|群众|项目|任务|目标|计划|工作|工程|资金|学生|教师|职工|干部|农户|贫困|企业|单位|[场期次]?(?:培训|活动|讲座|会议|检查|演出|宣传)|建设|改造|维修|采购|使用|运行|服务|供应|人民币|[^,;。]{0,8}[率度量数额])/;

/** A negation that other words part from its comparator: 不大幅, 不应明显. */
const HEDGED = new RegExp(
  `(?:${[...NEGATIONS].sort((left, right) => right.length - left.length).join("|")})(?!断|少|含|锈|动产|来|成年|合格|达标|满意)([一-鿿]{1,4})$`,
);
/** How much, how often or how surely: what was denied is only that. */
const ADVERBS =
  /(?:大幅|幅度?|明显|显著|严重|过[多度分]|轻易|随意|大大|远远?|太|再|一定|必然?|总是?|经常|长期|持续|连续|多次|得|应当?|都|均)地?$/;

/** What words before a comparator do to it, read with the text as it stands: 不大幅超过, 不明显低于. */
export function weightOfDenial(before: string): Weight {
  const between = HEDGED.exec(before)?.[1];
  if (between === undefined) return "harmless";
  if (ADVERBS.test(between)) return "turning";
  return HEADS.includes(between.charAt(between.length - 1)) ? "harmless" : "unknown";
}

/** A date at which something was not finished, or only begun, stopped or done in part. */
const UNFINISHED =
  /未(?!来|成年)|没|不(?!断|少|含|锈|动产)|取消|(?:推迟|延期|延后)(?![至到])|逾期|暂停|停工|停止|停滞|中止|终止|搁置|缓建|在建(?!工程|项目)|仍在|还在|正在|部分|有待|(?<![接招等对优])待(?=验收|完|建|实施)|(?<![拆清消解免删去])除(?![险尘湿草冰雪])/;
const BEGUN = /(?:推迟|延期|延后)[至到]|基本|初步/;
/** Stages of a work, and what a contract says of its end. */
const STAGES = /开工|动工|启动|立项|开建|奠基|开始|进场|招标|主体|(?<![按照依据]|[按照依据](?:合同|协议))约定/;
/** 无延期, 未逾期, 不推迟: in time. */
const NO_DELAY = /(?:未|无|没有|没|不)(?:发生|出现|存在)?(?:延期|逾期|推迟|延后|拖延|超期|停工)/g;
/** What is meant to be done; 按计划 is how it was done. */
const MEANT =
  /预计|(?<![按照如依作施动])(?:计划|预期)|(?<![模虚草])拟(?![定订稿合])|将(?![近士领军])|争取|力争|打算|有望|(?<![适响反供相对效])应(?![急用对收付届邀聘诉保助尽])|目标(?:值|时间|日期|[是为])/;

/** What the words around a date say of it: that it was not done then (`turning`), was begun (`unknown`), is meant. */
export function weightOfDay(around: string): Weight | "planned" {
  const words = around.replace(NO_DELAY, "");
  if (UNFINISHED.test(words)) return "turning";
  if (MEANT.test(words)) return "planned";
  return BEGUN.test(words) || STAGES.test(words) ? "unknown" : "harmless";
}

/** The stage of a work that words name: 开工, 招标; null where they name none. */
export function stageIn(words: string): string | null {
  return STAGES.exec(words)?.[0] ?? null;
}

/** 缺额8人, 缺口5万元: only what is missing is told. */
export function isGap(words: string): boolean {
  return GAP.test(words);
}

const GAP = /(?:缺|差|短|亏)[额口缺]$|短缺$|空缺$/;

/** What the words right before a number do to it; `compared` where a comparator stands between them. */
export function weightBefore(words: string, compared: boolean): Weight {
  if (words === "") return "harmless";
  if (!NAMES.test(words) && TURNS_AFTER.some((each) => words.endsWith(each))) return "turning";
  if (compared || HEADS.includes(words.charAt(words.length - 1))) return "harmless";
  return endsDone(words) ? "harmless" : "unknown";
}

/** 延后3天, 推迟2个月: by how much a plan was missed, not what came of it. */
export function slips(words: string): boolean {
  return SLIPPED.test(words);
}

const SLIPPED =
  /(?:延[后误迟期]|推[后迟]|滞后|拖[后延]|超[期时]|逾期|迟到|(?<![每今昨当夜])[早晚迟])了?(?:[达约近有共到]|将近|时间)?:?$/;

/** 超支5万元, 超编5人: by how much a plan was passed, not what came of it. 超标5个 counts what was beyond. */
export function passes(words: string): boolean {
  return PASSED.test(words);
}

const PASSED = /(?:超[支概编员载发]|透支|亏空|多[支付]|少付)了?(?:[达约近有共到]|将近|金额|资金)?:?$/;

/** 还需3天, 尚有5个: so much is not done. */
export function remains(words: string): boolean {
  return REMAINING.test(words);
}

const REMAINING = /[还尚仍](?:需要?|须|要|有|应|待|得)(?:完成|实施|建设?|办理?)?约?$/;

/** 组织, 培训, 发生: a word for what is done, or happens. */
export function isDeed(word: string): boolean {
  return DEEDS.includes(word);
}

export const DEEDS: readonly string[] = [
  ..."完成 发生 出现 支出 投入 报送 上报 建 办 做 建设 种 修".split(" "),
  ...DONE.slice(DONE.indexOf("培训")),
];

function endsDone(words: string): boolean {
  return DONE.some((each) => words.endsWith(each));
}

/** What the words right after a number and its unit do to it. */
export function weightAfter(words: string): Weight {
  if (words === "") return "harmless";
  if (TURNED.test(words)) return "turning";
  return GOES_ON.test(words) || words.length > MOST_OF_A_WORD || endsDone(words) ? "harmless" : "unknown";
}

/** So many characters are an account of what was done, not a word that compares. */
const MOST_OF_A_WORD = 12;

/** Whether words elsewhere in the cell deny or except something. */
export function denies(words: string): boolean {
  return DENIED.test(words);
}

const DENIED = new RegExp(`未(?!来|成年)|没|不(?!断|少|动产|锈)|${WITHOUT}|除|缺|欠|逾期|超期|延期`);

/** Whether a remark in brackets says that the number before it is another one: （上年）, （预计）, （未完成）. */
export function disowns(words: string): boolean {
  return denies(words) || DISOWNED.test(words);
}

const DISOWNED = new RegExp(
  `上年|去年|上期|同期|往年|计划|预计|预期|拟|目标|预算|暂|估|负|亏|超|\\d|${compounds(FALLS)}`,
);

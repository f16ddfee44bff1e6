import type { Bilingual } from "../text/bilingual.js";

/** An option: what stands behind it, nothing for a flag, and what it does. */
export interface Option {
  /** What its text is, in both languages; left out for an option without one. */
  readonly value?: Bilingual;
  /** One sentence for `--help`. */
  readonly says: Bilingual;
}

/** The options of a command by their names, without the dashes. */
export type Options = Readonly<Record<string, Option>>;

const standard: Option = {
  value: ["办法|文号|文件", "ID|DOCUMENT|FILE"],
  says: [
    "按哪个评分办法：编号、文号（财预〔2020〕10号）或文件；不写则按自评表所写",
    "the standard to score by: its id, its document number or a file; else the form's own",
  ],
};
const map: Option = {
  value: ["文件", "FILE"],
  says: ["表里没有写的（评分办法、分值、哪一列是什么），JSON", "what a table does not say, as JSON"],
};
const sheet: Option = {
  value: ["工作表", "NAME"],
  says: ["只读这张工作表，或文档里的这张表（表2）", "read only this sheet, or this table of a document (表2)"],
};
const json: Option = { says: ["写成 JSON，多份时每份一行", "write JSON; a line a form where there are several"] };
const out: Option = {
  value: ["文件|文件夹/", "FILE|FOLDER/"],
  says: [
    "写到文件（要么写全，要么不动原有的），或写到文件夹：一份一页",
    "write to a file, whole or not at all, or into a folder: a page a form",
  ],
};
const format: Option = {
  value: ["text|json|md|csv|html|xlsx", "text|json|md|csv|html|xlsx"],
  says: ["写成什么；不写则看 --out 的扩展名", "what to write; else as the ending of --out says"],
};
const table: Option = {
  value: ["表名,…", "NAME,…"],
  says: ["md、csv、html、xlsx 写哪些表（一份自评表时）", "which tables md, csv, html and xlsx hold (of one form)"],
};
const bom: Option = { says: ["csv 加字节顺序标记", "a byte order mark before CSV"] };
const explain: Option = {
  value: ["指标名|路径", "NAME|POINTER"],
  says: [
    "说明一个数怎样得来：指标、比率的名称，或路径",
    "how one figure comes about: the name of an indicator or ratio, or a pointer",
  ],
};
const workers: Option = {
  value: ["N", "N"],
  says: ["用几个线程；不写则看机器和文件多少", "so many threads; else as the machine and the files allow"],
};

/** The commands. */
export type CommandName =
  | "evaluate"
  | "audit"
  | "verify"
  | "across"
  | "ratios"
  | "parse"
  | "table"
  | "batch"
  | "template"
  | "standards"
  | "schema"
  | "page";

/** The options of each command. `--lang` and `--help` belong to all. */
export const OPTIONS: Readonly<Record<CommandName, Options>> = {
  evaluate: {
    standard,
    compare: {
      ...standard,
      says: ["再按另一个办法算一遍，列出不同", "score by another standard too and show what differs"],
    },
    map,
    sheet,
    explain,
    json,
    proof: { says: ["写成 JSON，附计算证明", "write JSON with the proof of every figure"] },
    partial: {
      says: [
        "有指标不能算时，其余的照算（一份自评表时；退出状态 1）",
        "where an indicator cannot be computed, the others are (of one form; exit status 1)",
      ],
    },
    "take-reported": {
      says: [
        "评分标准留给人定的地方，取表中公布的得分",
        "where the rule leaves it to a person, the published score is taken",
      ],
    },
    format: { ...format, value: ["text|json|md|csv|html|xlsx|workbook", "text|json|md|csv|html|xlsx|workbook"] },
    table: {
      ...table,
      says: ["写哪些表：form,score,scores,ratios,findings,steps", "form,score,scores,ratios,findings,steps"],
    },
    out,
    bom,
    workers,
  },
  audit: {
    standard,
    map,
    sheet,
    previous: {
      value: ["文件|文件夹", "FILE|FOLDER"],
      says: ["上年的自评表：列出与上年相比有哪些变动", "last year's forms: what moved since"],
    },
    mark: {
      says: [
        "把问题写成批注，加在单位自己的 .xlsx 里（用 --out 写出；多份时是文件夹）",
        "the unit's own .xlsx with comments at the cells in question (into --out; a folder for several)",
      ],
    },
    limit: { value: ["N", "N"], says: ["一份最多算几遍（默认 500）", "the most evaluations of a form (default 500)"] },
    explain,
    json,
    format: {
      value: ["text|json|md|csv|html|xlsx|notice", "text|json|md|csv|html|xlsx|notice"],
      says: [
        "写成什么；notice 是给单位的整改通知；不写则看 --out 的扩展名",
        "what to write; notice is one to the unit of what to correct; else as the ending of --out says",
      ],
    },
    table: { ...table, says: ["写哪些表：figures,findings", "figures,findings"] },
    out,
    bom,
    workers,
  },
  verify: { map, sheet, json },
  across: {
    rule: {
      value: ["文件|JSON", "FILE|JSON"],
      says: [
        "评分规则：按位次（rank）、区间（min-max）、与最优之比（share-of-best）",
        "the rule: rank, min-max or share-of-best",
      ],
    },
    sheet,
    json,
    format,
    out,
    bom,
  },
  ratios: { map, sheet, json },
  parse: {
    as: {
      value: ["target|actual|rule|quantity", "target|actual|rule|quantity"],
      says: ["各行是什么：指标值（默认）、完成值、评分标准、数量", "what the lines are; targets by default"],
    },
  },
  table: { map, sheet, out },
  batch: {
    standard,
    pipe: { says: ["一行进一行出，错行也不改退出状态", "exactly a line out for each line in, and status 0"] },
    workers: { value: ["N", "N"], says: ["用几个线程（默认 1）", "so many threads (default 1)"] },
  },
  template: {
    choose: {
      value: ["指标", "NAME"],
      says: ["二者择其一的，选用哪一个", "the indicator that is chosen, where one of several is"],
    },
    weights: {
      value: ["10,50,30,10", "10,50,30,10"],
      says: ["一级指标的分值，依次写", "the weights of the first-level indicators, in order"],
    },
    rule: {
      value: ["评分标准", "SENTENCE"],
      says: ["没有规定怎样计分的指标用的评分标准", "the rule of the indicators that have none"],
    },
    format: {
      value: ["json|xlsx", "json|xlsx"],
      says: ["xlsx：自己会算的空表", "xlsx: a blank form that computes itself"],
    },
    out,
  },
  standards: {},
  schema: {},
  page: { out },
};

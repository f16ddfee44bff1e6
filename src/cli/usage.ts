import type { Language } from "../message/index.js";
import { engine } from "../version.js";

/** What the commands are, for `--help` and for a command line that cannot be used. */
export function usage(language: Language): string {
  return language === "en" ? english : chinese;
}

const commands = (says: Readonly<Record<string, string>>): string =>
  Object.entries(says)
    .map(([command, what]) => `  jixiao ${command}\n      ${what}`)
    .join("\n");

const chinese = `${engine}  绩效自评计算

${commands({
  "evaluate [文件] [--standard 办法|文件] [--compare 办法|文件] [--explain 路径] [--json] [--proof] [--format 格式] [--table 表名] [--out 文件]":
    "给一份自评表（JSON）打分；--explain 说明一个数怎样得来；--proof 写成 JSON，附计算证明",
  "audit [文件] [--standard 办法|文件] [--limit N] [--explain 路径] [--json] [--format 格式] [--table 表名] [--out 文件]":
    "审核一份填好的自评表：逐个核对公布的数；--limit 最多算几遍（默认 500）",
  "verify 结果 [自评表] [--json]": "核对一份结果的计算证明：每一步是否算得出来；给了自评表，读到的内容是否一致",
  "ratios [文件] [--json]": "按预算数计算各项比率",
  "parse [文件] [--as target|actual|rule|quantity]": "逐行读单元格：文字<Tab>单位",
  "table [文件] [--map 文件] [--sheet 工作表]": "把粘贴或保存的表格（TSV、CSV、XLSX）读成自评表 JSON",
  "batch [文件] [--pipe] [--workers N]": "逐行处理多份自评表（NDJSON），N 个线程",
  "template [编号]": "空白自评表",
  "standards [编号]": "评分办法及其出处",
  "schema [名称]": "JSON Schema",
})}

--format text|json|md|csv|html|xlsx 写成什么；evaluate 还有 workbook：自己会算的工作簿。
--table 写哪些表：evaluate form,score,scores,ratios,findings,steps；audit figures,findings（csv 只写一张，--bom 加字节顺序标记）。
--out 写到文件，不写则写到标准输出。
文件写 - 或不写，从标准输入读。--lang zh|en 选语言（默认 zh）。
退出状态：0 完成；1 完成，有错误或错行，或证明不成立；2 输入或命令不能用。
`;

const english = `${engine}  scores government budget-performance self-evaluations

${commands({
  "evaluate [FILE] [--standard ID|FILE] [--compare ID|FILE] [--explain POINTER] [--json] [--proof] [--format NAME] [--table NAME,…] [--out FILE]":
    "score one self-evaluation (JSON); --explain says how one figure comes about; --proof gives JSON with its proof",
  "audit [FILE] [--standard ID|FILE] [--limit N] [--explain POINTER] [--json] [--format NAME] [--table NAME,…] [--out FILE]":
    "audit a filled-in form: every published figure; --limit: the most evaluations (default 500)",
  "verify EVALUATION [FORM] [--json]":
    "check the proof of a result: whether every step holds and, given the form, was read from it",
  "ratios [FILE] [--json]": "every ratio that the budget figures allow",
  "parse [FILE] [--as target|actual|rule|quantity]": "read cells, a line each: text<TAB>unit",
  "table [FILE] [--map FILE] [--sheet NAME]": "a pasted or saved table (TSV, CSV, XLSX) as self-evaluation JSON",
  "batch [FILE] [--pipe] [--workers N]": "many self-evaluations, a line each (NDJSON), on N threads",
  "template [ID]": "an empty self-evaluation to start from",
  "standards [ID]": "the standards and their sources",
  "schema [NAME]": "JSON Schema",
})}

--format text|json|md|csv|html|xlsx; evaluate has workbook too: a workbook that computes itself.
--table which tables: evaluate form,score,scores,ratios,findings,steps; audit figures,findings (csv holds one; --bom marks it).
--out writes to a file instead of standard output.
FILE may be - or left out for standard input. --lang zh|en (default zh).
Exit status: 0 done; 1 done, with errors or bad lines, or a proof that fails; 2 unusable input or usage.
`;

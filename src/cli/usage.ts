import type { Language } from "../message/index.js";
import { type Bilingual, say } from "../text/bilingual.js";
import { engine } from "../version.js";
import { type CommandName, type Option, OPTIONS, type Options } from "./options.js";

/** What the commands are, for `--help` and for a command line that cannot be used. */
export function usage(language: Language): string {
  const lines = Object.entries(COMMANDS).map(
    ([name, { files, says }]) =>
      `  ${`jixiao ${name} ${say(language, ...files)}`.trimEnd()}\n      ${say(language, ...says)}`,
  );
  return `${engine}  ${say(language, ...TITLE)}\n\n${lines.join("\n")}\n\n${say(language, ...FOOT)}`;
}

/** What one command is, with its options. */
export function usageOf(name: CommandName, language: Language): string {
  const { files, says } = COMMANDS[name];
  const options: Options = { ...OPTIONS[name], lang: LANG };
  const lines = Object.entries(options).map(([option, about]) => optionLine(option, about, language));
  const head = `jixiao ${name} ${say(language, ...files)}`.trimEnd();
  const title = say(language, "选项：", "Options:");
  return `${head} ${say(language, "[选项]", "[OPTIONS]")}\n\n${say(language, ...says)}\n\n${title}\n${lines.join("\n")}\n`;
}

function optionLine(name: string, { value, says }: Option, language: Language): string {
  const shown = `--${name}${value === undefined ? "" : ` ${say(language, ...value)}`}`;
  return `  ${shown}\n      ${say(language, ...says)}`;
}

const LANG: Option = { value: ["zh|en", "zh|en"], says: ["用哪种语言（默认 zh）", "the language (default zh)"] };

const TITLE: Bilingual = ["绩效自评计算", "scores government budget-performance self-evaluations"];

const FOOT: Bilingual = [
  `一个命令的选项：jixiao 命令 --help。
文件可以是 JSON、XLSX、XLS、ODS、DOCX、ODT、HTML、CSV、Markdown 或粘贴的文本，看内容，不看名称；写 - 或不写，从标准输入读。
文件夹连下级一起读；其中的 jixiao.json（standard、map、rounding）管这个文件夹和下级里的各份自评表。
--lang zh|en 选语言（默认 zh）。
退出状态：0 完成；1 完成，有错误或错行，或有的文件没读出来，或证明不成立；2 输入或命令不能用，或结果没有写完。
`,
  `The options of a command: jixiao COMMAND --help.
FILE is JSON, XLSX, XLS, ODS, DOCX, ODT, HTML, CSV, Markdown or pasted text, known by content; - or none is standard input.
Folders are read with what lies below; a jixiao.json in one (standard, map, rounding) speaks for the forms in it and below.
--lang zh|en (default zh).
Exit status: 0 done; 1 done, with errors, bad lines, files that could not be read, or a proof that fails; 2 unusable input or usage, or results not written to their end.
`,
];

/** What each command takes and does. */
const COMMANDS: Readonly<Record<CommandName, { readonly files: Bilingual; readonly says: Bilingual }>> = {
  evaluate: {
    files: ["[文件|文件夹…]", "[FILE|FOLDER…]"],
    says: [
      "给自评表打分；多份时写一张汇总表，一份一行",
      "score a self-evaluation; of several, a summary with a row each",
    ],
  },
  audit: {
    files: ["[文件|文件夹…]", "[FILE|FOLDER…]"],
    says: [
      "审核填好的自评表：逐个核对公布的数；多份时写汇总、名次、分布和常见问题",
      "audit filled-in forms, every published figure; of several, a summary with ranks, distribution and commonest findings",
    ],
  },
  verify: {
    files: ["结果 [自评表]", "EVALUATION [FORM]"],
    says: [
      "核对一份结果的计算证明：每一步是否算得出来；给了自评表，读到的内容是否一致",
      "check the proof of a result: whether every step holds and, given the form, was read from it",
    ],
  },
  across: {
    files: ["文件…", "FILE…"],
    says: [
      "横向评分：一项指标、多个单位（一列单位、一列数），按位次、区间或与最优之比给分",
      "one indicator of many units (a column of units, a column of figures): points by rank, range or share of the best",
    ],
  },
  ratios: { files: ["[文件]", "[FILE]"], says: ["按预算数计算各项比率", "every ratio that the budget figures allow"] },
  parse: {
    files: ["[文件]", "[FILE]"],
    says: ["逐行读单元格：文字<Tab>单位", "read cells, a line each: text<TAB>unit"],
  },
  table: {
    files: ["[文件]", "[FILE]"],
    says: [
      "把一份表格读成自评表 JSON；有几份时每份一行",
      "a table as self-evaluation JSON; several forms, a line each",
    ],
  },
  batch: {
    files: ["[文件]", "[FILE]"],
    says: ["逐行处理多份自评表（NDJSON），N 个线程", "many self-evaluations, a line each (NDJSON), on N threads"],
  },
  template: { files: ["[编号]", "[ID]"], says: ["空白自评表", "an empty self-evaluation to start from"] },
  standards: { files: ["[编号]", "[ID]"], says: ["评分办法及其出处", "the standards and their sources"] },
  schema: { files: ["[名称]", "[NAME]"], says: ["JSON Schema", "JSON Schema"] },
  page: {
    files: ["", ""],
    says: ["试算页：一个网页文件，不用联网", "the page to try it on: one file that needs no network"],
  },
};

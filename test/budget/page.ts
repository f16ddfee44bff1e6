import {
  figureKeys,
  figureTitles,
  formulaOf,
  type RatioDefinition,
  ratioDefinitions,
  type RatioSource,
} from "../../src/budget/index.js";

/** What docs/ratios.md says of the definitions, written from the data: the page must have each line of it. */

const DIRECTION: Readonly<Record<RatioDefinition["direction"], string>> = {
  "higher-is-better": "越高越好",
  "lower-is-better": "越低越好",
  "towards-ideal": "趋向理想值",
  local: "由当地的指标值决定",
};

const BASIS: Readonly<Record<RatioSource["basis"], string>> = {
  quoted: "照录",
  paraphrased: "转述",
  recalled: "待核对",
  default: "本库约定",
};

const POLICY = { issue: "报告问题", "not-applicable": "不适用", "full-marks": "得满分", zero: "得零分" };

const SIGN = { ">=": "≥", "<=": "≤", "=": "=" };

/** All definitions in one table. */
export function overview(): readonly (readonly string[])[] {
  return ratioDefinitions.map((each) => [
    each.title,
    each.name,
    formulaOf(each),
    DIRECTION[each.direction],
    ideal(each),
  ]);
}

/** All figures in one table. */
export function figureTable(): readonly (readonly string[])[] {
  return figureKeys.map((key) => [key, figureTitles[key]]);
}

/** The heading of a definition's section. */
export function headingOf(definition: RatioDefinition): string {
  return `### ${definition.title}`;
}

/** The lines below that heading. */
export function sectionOf(definition: RatioDefinition): readonly string[] {
  const { name, version, aliases, variants, zero, sources, notes } = definition;
  return [
    `- 编号：\`${name}\`，版本 ${version}`,
    ...(aliases.length === 0 ? [] : [`- 又名：${aliases.join("、")}`]),
    `- 公式：${formulaOf(definition)} × 100%`,
    ...(definition.reading === "" ? [] : [`- 口径：${definition.reading}`]),
    `- 方向：${DIRECTION[definition.direction]}；没有指标值时${definition.ideal === null ? "不能衡量，须填写指标值" : `按 ${ideal(definition)} 衡量`}`,
    `- 分母为零：${zero.when}；${zero.stated === null ? "没有见到文件规定，由填报人或评分办法写明" : `${POLICY[zero.stated]}（${zero.source === undefined ? "" : sourceText(zero.source)}）`}`,
    ...variants.map((variant) => `- 同名的另一口径：\`${variant.name}\`，${variant.reading}`),
    ...sources.map((source) => `- 出处：${sourceText(source)}`),
    ...notes.map((note) => `- 注意：${note}`),
  ];
}

function ideal({ ideal }: RatioDefinition): string {
  return ideal === null ? "—" : `${SIGN[ideal.comparator]}${ideal.value}%`;
}

function sourceText({ document, article, url, basis, note }: RatioSource): string {
  const place = url === undefined ? "" : `，<${url}>`;
  return `${document}${article ?? ""}【${BASIS[basis]}】${note === undefined ? "" : `，${note}`}${place}`;
}

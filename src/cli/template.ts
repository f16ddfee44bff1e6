import { safeEvaluate } from "../evaluate/index.js";
import { fromText, isNegative } from "../exact/index.js";
import { findTemplate, templates } from "../form/index.js";
import { isGroup } from "../form/tree.js";
import type { Indicator, IndicatorLeaf, SelfEvaluation } from "../form/types.js";
import { certain } from "../shape/certain.js";
import { safeWorkbookSheets, writeTables } from "../xlsx/index.js";
import { type Arguments, oneOf, takeApart } from "./arguments.js";
import { type ExitStatus, type Io, refuse, UsageError, write } from "./io.js";
import { deliverAs } from "./output.js";
import { checkListed } from "./together.js";

/**
 * `jixiao template [ID] [--weights 10,50,30,10] [--rule SENTENCE] [--choose NAME] [--format json|xlsx] [--out FILE]`: an empty
 * form to start from; without an id, the list of them.
 */
export async function templateCommand(args: readonly string[], io: Io): Promise<ExitStatus> {
  const given = takeApart(args, "template", 1);
  const { language, positionals, texts } = given;
  const [id] = positionals;
  if (id === undefined) {
    checkListed(given);
    const lines = templates().map((each) => `${each.id}  ${each.title}\n`);
    await write(io.stdout, lines.join(""));
    return 0;
  }
  const ids = templates().map((each) => each.id);
  const found = findTemplate(oneOf(id, ids, ["模板", "template"], language));
  const asked = texts["format"] ?? (/\.xlsx$/i.test(texts["out"] ?? "") ? "xlsx" : "json");
  const format = oneOf(asked, ["json", "xlsx"] as const, ["这种格式", "such format"], language);
  if (found === undefined) return 0;
  const form = withRule(withChoice(withWeights(found, given), given, format), texts["rule"]);
  if (format === "json") {
    await deliverAs(`${id}.json`, `${JSON.stringify(form, null, 2)}\n`, given, io);
    return 0;
  }
  const sheets = safeWorkbookSheets(form);
  if (!sheets.ok) {
    const isOpen = texts["rule"] === undefined && sheets.issues.some(({ code }) => code === "rule/missing");
    if (isOpen) throw ruleNeeded(given);
    return refuse(sheets.issues, io, language);
  }
  await deliverAs(`${id}.xlsx`, await writeTables(sheets.value), given, io);
  return 0;
}

/** The weights of the first-level indicators, in their order. */
function withWeights(form: SelfEvaluation, { texts, language }: Arguments): SelfEvaluation {
  const given = texts["weights"]?.split(/[,，、]/).map((each) => each.trim());
  if (given === undefined) return form;
  const count = form.indicators.length;
  const areWeights = given.every((each) => {
    const weight = fromText(each);
    return weight !== null && !isNegative(weight);
  });
  if (given.length !== count || !areWeights) {
    const names = form.indicators.map(({ name }) => name || "—").join("、");
    throw new UsageError(
      language,
      `--weights 要依次写 ${count} 个一级指标的分值，用逗号隔开：${names}`,
      `--weights takes the weights of ${count} first-level indicators, in order: ${names}`,
    );
  }
  return { ...form, indicators: form.indicators.map((each, at) => ({ ...each, weight: certain(given[at]) })) };
}

/** Of indicators one of which is to be chosen the one that is named; a workbook cannot be made without. */
function withChoice(form: SelfEvaluation, { texts, language }: Arguments, format: string): SelfEvaluation {
  const chosen = texts["choose"];
  const choices = form.indicators.filter((each) => isGroup(each) && each.choose === "one");
  if (chosen === undefined && (choices.length === 0 || format === "json")) return form;
  const names = choices.flatMap((each) => (isGroup(each) ? each.children.map(({ name }) => name) : []));
  if (chosen === undefined || !names.includes(chosen)) {
    const said = names.length === 0 ? "—" : names.join("、");
    throw new UsageError(
      language,
      `二者择其一：请用 --choose 写明选用哪一个：${said}`,
      `one of these is to be chosen: name it with --choose: ${said}`,
    );
  }
  return {
    ...form,
    indicators: form.indicators.map((each) => {
      if (!isGroup(each) || !choices.includes(each)) return each;
      return { ...each, children: each.children.map((child) => ({ ...child, chosen: child.name === chosen })) };
    }),
  };
}

/** The rule of the indicators for which neither the framework nor its standard has one. */
function withRule(form: SelfEvaluation, rule: string | undefined): SelfEvaluation {
  if (rule === undefined) return form;
  const read = safeEvaluate(form);
  const open = new Set(
    (read.ok ? [] : read.issues).flatMap(({ path = "", code }) =>
      code === "rule/missing" ? [path.replace(/\/rule$/, "")] : [],
    ),
  );
  return { ...form, indicators: ruled(form.indicators, "/indicators", open, rule) };
}

/** A group of which all indicators are without a rule has it itself, for those that are added to it. */
function ruled(
  nodes: readonly Indicator[],
  path: string,
  open: ReadonlySet<string>,
  rule: string,
): readonly Indicator[] {
  return nodes.map((node, at) => {
    const own = `${path}/${at}`;
    if (!isGroup(node)) return open.has(own) ? { ...withTarget(node), rule } : node;
    const isOpen = node.children.every((child, place) => !isGroup(child) && open.has(`${own}/children/${place}`));
    const { children } = node;
    return isOpen
      ? { ...node, rule, children: children.map((each) => (isGroup(each) ? each : withTarget(each))) }
      : { ...node, children: ruled(node.children, `${own}/children`, open, rule) };
  });
}

/** A ratio that goes by the rule of other indicators is measured against a target as they are. */
function withTarget(leaf: IndicatorLeaf): IndicatorLeaf {
  return leaf.ratio === undefined || leaf.target !== undefined ? leaf : { ...leaf, target: "", unit: "%" };
}

function ruleNeeded({ language }: Arguments): UsageError {
  return new UsageError(
    language,
    "这个办法没有规定其中一些指标怎样计分，请用 --rule 写明，如 --rule 按完成比例得分",
    "the standard has no rule for some of the indicators: state one with --rule",
  );
}

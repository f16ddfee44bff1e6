import type { VNode } from "preact";
import type { SelfEvaluation } from "../../form/types.js";
import { standards } from "../../standard/index.js";
import { placeWords } from "../../explain/place.js";
import { namesIn, sentence } from "../nodes.js";
import { word } from "../say.js";
import { Figure } from "./figure.js";
import type { Parts } from "./parts.js";

function titleOf(standard: SelfEvaluation["standard"]): string {
  return standards().find(({ id }) => id === standard)?.title ?? "";
}

/** The result in a glance: score, grade, what was published, what to mend first. */
export function Verdict({
  language,
  result,
  send,
  name,
  reported,
}: Parts & { readonly name: string; readonly reported: SelfEvaluation["reported"] }): VNode {
  const { evaluation, audit, audited, issues, assumed } = result;
  const worst = [...issues, ...(audit?.findings ?? [])].find(({ severity }) => severity === "error");
  const warned = audit?.findings.find(({ severity }) => severity === "warning");
  const first = worst ?? warned;
  const names = namesIn(result.form);
  const colon = language === "zh" ? "：" : ": ";
  return (
    <div class="verdict" aria-live="polite">
      <p class="subject">{name}</p>
      {evaluation === null ? (
        <p class="cannot">{word("cannot", language)}</p>
      ) : (
        <p class="total">
          <Figure pointer="/score" send={send}>
            <strong>{evaluation.score}</strong>
          </Figure>
          <span>
            {word("of", language)} {evaluation.weight}
          </span>
          {evaluation.grade === null ? null : (
            <Figure pointer="/grade" send={send}>
              <span class="grade" lang="zh-CN">
                {evaluation.grade}
              </span>
            </Figure>
          )}
        </p>
      )}
      {reported?.score === undefined ? null : (
        <p>
          {word("published", language)} {String(reported.score)} <span lang="zh-CN">{reported.grade ?? ""}</span>
        </p>
      )}
      {assumed ? (
        <p class="hint">
          {word("assumed", language)}
          <span lang="zh-CN">{titleOf(result.form.standard)}</span>
        </p>
      ) : null}
      <p class={first === undefined ? (audited ? "fine" : "hint") : `first ${first.severity}`}>
        {first === undefined ? (
          word(audited ? "fine" : "checking", language)
        ) : (
          <>
            {word("first", language)}
            {colon}
            {first.path === undefined || first.path === "" ? "" : `${placeWords(first.path, names, language)}${colon}`}
            {sentence(first, names, language)}
          </>
        )}
      </p>
    </div>
  );
}

import type { VNode } from "preact";
import { compareEvaluations } from "../../sheet/text/comparison.js";
import { standards } from "../../standard/index.js";
import type { SelfEvaluation } from "../../form/types.js";
import { placeWords } from "../../explain/place.js";
import { namesIn, sentence } from "../nodes.js";
import type { Helper } from "../work.js";
import { word } from "../say.js";
import { short } from "../short.js";
import type { Parts } from "./parts.js";
import { StandardChoice } from "./standard-choice.js";
import { useResult } from "./use-result.js";
import { Scroll } from "./scroll.js";

/** Two standards side by side, and the leaves where the points differ. */
export function Compared({
  language,
  result,
  send,
  other,
  form,
  helper,
}: Parts & { readonly other: string; readonly form: SelfEvaluation; readonly helper: Helper }): VNode {
  const compared = useResult(helper, other === "" ? null : form, other);
  const second = compared?.evaluation ?? null;
  const why = compared?.issues.find(({ severity }) => severity === "error");
  const one = result.evaluation;
  const differences = one === null || second === null ? null : compareEvaluations(one, second);
  return (
    <>
      <div class="choose">
        <StandardChoice
          title={word("compare", language)}
          none={word("none", language)}
          value={other}
          choose={(value) => send({ do: "set", key: "compare", value })}
        />
      </div>
      {why === undefined ? null : (
        <p class="first warning" role="status">
          {word("cannotBy", language)}
          {why.path === undefined || why.path === "" ? "" : `${placeWords(why.path, namesIn(form), language)} · `}
          {sentence(why, namesIn(form), language)}
        </p>
      )}
      {differences === null || one === null || second === null ? null : (
        <Scroll label={word("compare", language)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{word("indicator", language)}</th>
                {[one, second].map(({ standard: { id } }, place) => (
                  <th key={place} scope="col" class="standard" lang="zh-CN">
                    {standards().find((each) => each.id === id)?.title ?? id}
                  </th>
                ))}
                <th scope="col">{word("difference", language)}</th>
              </tr>
            </thead>
            <tbody>
              <tr class="group">
                <th scope="row">{word("total", language)}</th>
                <td>
                  {one.score} <span lang="zh-CN">{one.grade}</span>
                </td>
                <td>
                  {second.score} <span lang="zh-CN">{second.grade}</span>
                </td>
                <td>{short(differences.difference)}</td>
              </tr>
              {differences.leaves.map((leaf) => (
                <tr key={leaf.path}>
                  <th scope="row">{leaf.name}</th>
                  <td>{short(leaf.left)}</td>
                  <td>{short(leaf.right)}</td>
                  <td>{short(leaf.difference)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {differences.leaves.length === 0 ? <p class="fine">{word("same", language)}</p> : null}
        </Scroll>
      )}
    </>
  );
}

import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { SelfEvaluation } from "../../form/types.js";
import type { Issue } from "../../message/index.js";
import { namesIn, nodesOf, scoresIn } from "../nodes.js";
import { word } from "../say.js";
import { Figure } from "./figure.js";
import type { Parts } from "./parts.js";
import { percent, Row } from "./row.js";
import { Scroll } from "./scroll.js";

/** The form as a table whose cells can be changed, each score beside them. */
export function Indicators({
  language,
  result,
  send,
  shown,
  given,
  lit,
}: Parts & {
  readonly shown: SelfEvaluation;
  /** The form before it was changed: whose name was left blank in it can be given one. */
  readonly given: SelfEvaluation;
  /** The cells that the explanation reads. */
  readonly lit: ReadonlySet<string>;
}): VNode {
  const { form, audit, evaluation, issues } = result;
  // A form of thousands of rows is drawn a part at a time.
  const [most, setMost] = useState(AT_FIRST);
  useEffect(() => {
    const soon = setTimeout(() => setMost((now) => Math.max(now, AT_ONCE)), 50);
    return () => clearTimeout(soon);
  }, []);
  const nodes = nodesOf(shown);
  const computed = new Map(scoresIn(result).map((each) => [each.path, each]));
  const names = namesIn(form);
  const unnamed = new Set(nodesOf(given).flatMap(({ node, path }) => (node.name.trim() === "" ? [path] : [])));
  const found = [...issues, ...(audit?.findings ?? [])];
  return (
    <Scroll label={word("form", language)}>
      <table class="indicators">
        <thead>
          <tr>
            {(["indicator", "weight", "target", "unit", "actual", "score", "rate", "published"] as const).map(
              (each) => (
                <th key={each} scope="col">
                  {word(each, language)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {nodes.slice(0, most).map(({ node, path, level }) => (
            <Row
              key={path}
              node={node}
              path={path}
              level={level}
              isNamed={!unnamed.has(path)}
              computed={computed.get(path)}
              issues={found.filter((each) => belongs(each, path, "children" in node))}
              names={names}
              language={language}
              lit={lit}
              send={send}
            />
          ))}
        </tbody>
        {nodes.length <= most ? null : (
          <tbody>
            <tr>
              <td colSpan={8}>
                <button onClick={() => setMost(most + MORE)}>
                  {word("more", language)} {nodes.length - most}
                </button>
              </td>
            </tr>
          </tbody>
        )}
        <tfoot>
          <tr>
            <th scope="row">{word("total", language)}</th>
            <td data-label={word("weight", language)}>{evaluation?.weight ?? audit?.weight}</td>
            <td colSpan={3} />
            <td data-label={word("score", language)}>
              <Figure pointer="/score" send={send}>
                {evaluation?.score ?? "—"}
              </Figure>
            </td>
            <td data-label={word("rate", language)}>
              <Figure pointer="/rate" send={send}>
                {percent(evaluation?.rate ?? null)}
              </Figure>
            </td>
            <td data-label={word("published", language)}>{String(form.reported?.score ?? "")}</td>
          </tr>
        </tfoot>
      </table>
    </Scroll>
  );
}

/** So many rows are drawn together with the first result; they fill a screen. */
const AT_FIRST = 40;

/** So many rows are drawn soon after, without being asked for. */
const AT_ONCE = 150;

/** So many are added at each wish. */
const MORE = 300;

/** What is said of a node itself: of a group not what is said of those below it. */
function belongs({ path = "" }: Issue, own: string, isGroup: boolean): boolean {
  if (path === own) return true;
  if (!path.startsWith(`${own}/`)) return false;
  return !isGroup || !path.startsWith(`${own}/children`);
}

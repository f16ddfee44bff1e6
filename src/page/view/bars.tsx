import type { VNode } from "preact";
import { placeWords } from "../../explain/place.js";
import { lostBySize } from "../../sheet/page/ranked.js";
import { namesIn } from "../nodes.js";
import { word } from "../say.js";
import { short, shown } from "../short.js";
import { Bar } from "./bar.js";
import { Figure } from "./figure.js";
import type { Parts } from "./parts.js";

/** Rates of the groups, where points are lost, and the way to the next grade. */
export function Bars({ language, result, send }: Parts): VNode {
  const { audit, form } = result;
  const names = namesIn(form);
  const groups = audit?.indicators.filter(({ level }) => level === 1) ?? [];
  const ranked = lostBySize(audit?.leverage ?? [])
    .slice(0, 12)
    .map(({ each }) => each);
  const most = shown(ranked[0]?.lost ?? "0");
  const nextGrade = audit?.nextGrade ?? null;
  return (
    <div class="charts">
      <h3>{word("groups", language)}</h3>
      <ul class="bars">
        {groups.map(({ path, name, rate, score, weight }) => (
          <Bar key={path} name={name} share={shown(rate ?? "0") / 100} text={`${score ?? "—"} / ${weight ?? "—"}`} />
        ))}
      </ul>
      <h3>{word("lost", language)}</h3>
      {ranked.length === 0 ? <p class="fine">{word("noneLost", language)}</p> : null}
      <ul class="bars lost">
        {ranked.map(({ path, name, lost: points }) => (
          <Bar key={path} name={name} share={most === 0 ? 0 : shown(points) / most} text={short(`-${points}`)}>
            <Figure pointer={path} send={send}>
              {word("why", language)}
            </Figure>
          </Bar>
        ))}
      </ul>
      {nextGrade === null ? null : (
        <>
          <h3>{word("next", language)}</h3>
          <p>
            <span lang="zh-CN">{nextGrade.grade}</span> · {short(nextGrade.points)} {word("points", language)}
          </p>
          <ul>
            {nextGrade.leaves.map((path) => (
              <li key={path}>{placeWords(path, names, language)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

import type { VNode } from "preact";
import { standards } from "../../standard/index.js";

/** A list of the standards to choose one of; the first entry stands for none. */
export function StandardChoice({
  title,
  none,
  value,
  choose,
}: {
  readonly title: string;
  readonly none: string;
  readonly value: string;
  readonly choose: (id: string) => void;
}): VNode {
  return (
    <label>
      {title}
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{none}</option>
        {standards().map(({ id, title: name }) => (
          <option key={id} value={id} lang="zh-CN">
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

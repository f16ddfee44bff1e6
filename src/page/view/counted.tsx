import type { VNode } from "preact";
import { Bar } from "./bar.js";

/** How often each value comes, as bars. */
export function Counted({
  title,
  values,
  words,
  most = 12,
  byCount = false,
  lang,
}: {
  readonly title: string;
  readonly values: readonly string[];
  /** What a value is called, where it is not its own name. */
  readonly words?: ReadonlyMap<string, string>;
  readonly most?: number;
  readonly byCount?: boolean;
  /** The language of the values, where it is not the page's. */
  readonly lang?: string;
}): VNode | null {
  if (values.length === 0) return null;
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const entries = [...counts].sort(([one, some], [other, more]) => (byCount ? more - some : one < other ? 1 : -1));
  const top = Math.max(...counts.values(), 1);
  return (
    <div>
      <h3>{title}</h3>
      <ul class="bars">
        {entries.slice(0, most).map(([value, count]) => (
          <Bar key={value} lang={lang} name={words?.get(value) ?? value} share={count / top} text={String(count)} />
        ))}
      </ul>
    </div>
  );
}

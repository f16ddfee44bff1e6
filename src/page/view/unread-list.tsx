import type { VNode } from "preact";
import { type Language, messageOf } from "../../message/index.js";
import type { Unread } from "../open.js";
import { word } from "../say.js";

/** What could not be read, each with why and what to do. */
export function UnreadList({
  unread,
  language,
}: {
  readonly unread: readonly Unread[];
  readonly language: Language;
}): VNode | null {
  if (unread.length === 0) return null;
  return (
    <div role="status">
      <h3>{word("unread", language)}</h3>
      <dl class="unread">
        {unread.map(({ name, issues }, place) => (
          <div key={place}>
            <dt>{name}</dt>
            <dd>
              {issues.length === 0
                ? word("nothingRead", language)
                : issues
                    .slice(0, 3)
                    .map((issue) => messageOf(issue, language))
                    .join(language === "zh" ? "；" : "; ")}
            </dd>
          </div>
        ))}
      </dl>
      <p class="hint">{word("expected", language)}</p>
    </div>
  );
}

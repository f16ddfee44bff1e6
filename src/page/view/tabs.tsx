import type { ComponentChildren, VNode } from "preact";
import type { Language } from "../../message/index.js";
import { type Word, word } from "../say.js";

const BY_KEY: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** A row of tabs and the panel below it: one stop for the tab key, arrows from one to the next. */
export function Tabs<T extends Word>({
  tabs,
  chosen,
  choose,
  language,
  label,
  mark,
  children,
}: {
  readonly tabs: readonly T[];
  readonly chosen: T;
  readonly choose: (tab: T) => void;
  readonly language: Language;
  /** What the tabs are of, for a screen reader. */
  readonly label: string;
  /** What stands behind a tab's word. */
  readonly mark: (tab: T) => ComponentChildren;
  readonly children: ComponentChildren;
}): VNode {
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
    const to = BY_KEY[event.key]?.(tabs.indexOf(chosen), tabs.length);
    const tab = to === undefined ? undefined : tabs[to];
    if (tab === undefined) return;
    event.preventDefault();
    choose(tab);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map((each) => (
          <button
            key={each}
            id={`tab-${each}`}
            role="tab"
            aria-selected={each === chosen}
            aria-controls="panel"
            tabIndex={each === chosen ? 0 : -1}
            onClick={() => choose(each)}
          >
            {word(each, language)}
            {mark(each)}
          </button>
        ))}
      </div>
      <div id="panel" role="tabpanel" tabIndex={0} aria-labelledby={`tab-${chosen}`}>
        {children}
      </div>
    </>
  );
}

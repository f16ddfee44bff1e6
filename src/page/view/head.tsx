import type { VNode } from "preact";
import { word } from "../say.js";
import type { Action, State } from "../state.js";

/** The head of the page: where one is, back and forth, the language. */
export function Head({ state, send }: { readonly state: State; readonly send: (action: Action) => void }): VNode {
  const { language, works, unread, current } = state;
  const work = works.find(({ id }) => id === current);
  const several = works.length + unread.length > 1;
  return (
    <header>
      <a class="skip" href="#main">
        {word("form", language)}
      </a>
      <h1>{word("title", language)}</h1>
      <nav>
        {work === undefined ? null : (
          <>
            <button disabled={work.at === 0} onClick={() => send({ do: "undo" })}>
              {word("undo", language)}
            </button>
            <button disabled={work.at === work.past.length - 1} onClick={() => send({ do: "redo" })}>
              {word("redo", language)}
            </button>
          </>
        )}
        {work !== undefined && several ? (
          <button onClick={() => send({ do: "choose", current: null })}>{word("back", language)}</button>
        ) : null}
        {works.length + unread.length === 0 ? null : (
          <button onClick={() => send({ do: "home" })}>{word("home", language)}</button>
        )}
        <button
          lang={language === "zh" ? "en" : "zh-CN"}
          onClick={() => send({ do: "language", language: language === "zh" ? "en" : "zh" })}
        >
          {language === "zh" ? "English" : "中文"}
        </button>
      </nav>
    </header>
  );
}

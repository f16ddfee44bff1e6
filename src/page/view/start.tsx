import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { examples } from "../examples.js";
import { templates } from "../../form/index.js";
import type { Language } from "../../message/index.js";
import { say } from "../../text/bilingual.js";
import type { Unread } from "../open.js";
import { openAll } from "../open-all.js";
import { word } from "../say.js";
import type { Action } from "../state.js";
import type { Helper } from "../work.js";
import { UnreadList } from "./unread-list.js";

/** The page before anything was opened: drop, open, paste, an example, an empty form. */
export function Start({
  language,
  unread,
  helper,
  send,
}: {
  readonly language: Language;
  /** What was given and could not be read: what was typed stays beside it, to be mended. */
  readonly unread: readonly Unread[];
  readonly helper: Helper;
  readonly send: (action: Action) => void;
}): VNode {
  const [text, setText] = useState("");
  const [over, setOver] = useState(false);
  const open = (files: FileList | null): void => void openAll([...(files ?? [])], helper, send);
  return (
    <section class="start">
      <p class="offline">{word("offline", language)}</p>
      <UnreadList unread={unread} language={language} />
      <div
        class={over ? "drop over" : "drop"}
        onDragOver={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
      >
        <h2>{word("dropHere", language)}</h2>
        <p>{word("kinds", language)}</p>
        <p class="buttons">
          <label class="button">
            {word("open", language)}
            <input type="file" multiple onChange={(event) => open(event.currentTarget.files)} />
          </label>
          <label class="button">
            {word("folder", language)}
            <input
              type="file"
              multiple
              {...{ webkitdirectory: true }}
              onChange={(event) => open(event.currentTarget.files)}
            />
          </label>
        </p>
      </div>
      <label class="paste">
        {word("pasteHint", language)}
        <textarea
          rows={4}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onPaste={(event) => {
            const html = event.clipboardData?.getData("text/html") ?? "";
            if (!/<table[\s>]/i.test(html)) return;
            event.preventDefault();
            void openAll([{ name: word("pasteHere", language), content: html }], helper, send);
          }}
        />
      </label>
      <p class="buttons">
        <button
          disabled={text.trim() === ""}
          onClick={() => void openAll([{ name: word("pasteHere", language), content: text }], helper, send)}
        >
          {word("read", language)}
        </button>
      </p>
      <h2>{word("examples", language)}</h2>
      <ul class="examples">
        {examples.map((example) => (
          <li key={example.id}>
            <button lang="zh-CN" onClick={() => void openAll([example], helper, send)}>
              {example.name}
            </button>{" "}
            {say(language, ...example.shows)}
          </li>
        ))}
      </ul>
      <label class="choose">
        {word("empty", language)}
        <select
          onChange={(event) => {
            const chosen = templates().find(({ id }) => id === event.currentTarget.value);
            if (chosen === undefined) return;
            void openAll([{ name: chosen.title, content: JSON.stringify(chosen.form) }], helper, send);
          }}
        >
          <option value="" />
          {templates().map(({ id, title }) => (
            <option key={id} value={id} lang="zh-CN">
              {title} · {id}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}

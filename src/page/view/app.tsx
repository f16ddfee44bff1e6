import type { VNode } from "preact";
import { useEffect, useMemo, useReducer } from "preact/hooks";
import { type Address, addressed } from "../address.js";
import { droppedFiles, pasted } from "../dropped.js";
import { examples } from "../examples.js";
import { openAll } from "../open-all.js";
import { word } from "../say.js";
import { type Action, formOf, next, START } from "../state.js";
import { toldOf } from "../told.js";
import type { Helper } from "../work.js";
import { Explained } from "./explained.js";
import { FormView } from "./form-view.js";
import { Head } from "./head.js";
import { Start } from "./start.js";
import { Summary } from "./summary.js";
import { useResult } from "./use-result.js";

/** The whole page. */
export function App({ helper }: { readonly helper: Helper }): VNode {
  const [state, send] = useReducer(next, START);
  const { language, works, unread, current, reading } = state;
  const work = works.find(({ id }) => id === current) ?? null;
  const result = useResult(helper, work === null ? null : formOf(work), state.standard);
  const { asked } = state;
  const told = useMemo(() => (result === null ? null : toldOf(result, asked, language)), [result, asked, language]);

  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    document.title = work === null ? word("title", language) : `${work.name} · ${word("title", language)}`;
  }, [language, work?.name]);

  useEffect(() => {
    const onAddress = (): void => void follow(addressed(location.hash, examples), helper, send);
    onAddress();
    addEventListener("hashchange", onAddress);
    return () => removeEventListener("hashchange", onAddress);
  }, []);

  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      if (isField(event.target) || event.clipboardData === null) return;
      const transfer = event.clipboardData;
      event.preventDefault();
      void pasted(transfer).then((given) => (given === null ? undefined : openAll(given, helper, send)));
    };
    // Files may be dropped anywhere: a browser would else leave the page to show them.
    const onDragOver = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes("Files") === true) event.preventDefault();
    };
    const onDrop = (event: DragEvent): void => {
      if (event.dataTransfer === null || !event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      void droppedFiles(event.dataTransfer).then((files) => openAll(files, helper, send));
    };
    document.addEventListener("paste", onPaste);
    document.addEventListener("dragover", onDragOver);
    document.addEventListener("drop", onDrop);
    return () => {
      document.removeEventListener("paste", onPaste);
      document.removeEventListener("dragover", onDragOver);
      document.removeEventListener("drop", onDrop);
    };
  }, []);

  return (
    <>
      <Head state={state} send={send} />
      <main id="main" class={work === null ? "wide" : "beside"}>
        {reading === null ? null : (
          <p class="progress" role="status">
            {word("reading", language)} {reading.done} / {reading.of} {reading.name}
            <progress value={reading.done} max={reading.of} />
          </p>
        )}
        {work !== null ? (
          <FormView key={work.id} {...{ state, work, result, helper, send }} lit={told?.lit ?? NOTHING} />
        ) : works.length > 0 ? (
          <Summary state={state} helper={helper} send={send} />
        ) : (
          <Start language={language} unread={unread} helper={helper} send={send} />
        )}
        {result === null || work === null ? null : (
          <Explained {...{ state, result, told, send }} places={work.places} />
        )}
      </main>
    </>
  );
}

const NOTHING: ReadonlySet<string> = new Set();

/** Opens what the address asks for. */
async function follow(
  { given, standard, ask, language }: Address,
  helper: Helper,
  send: (action: Action) => void,
): Promise<void> {
  if (language !== null) send({ do: "language", language });
  if (given === null) return;
  send({ do: "home" });
  send({ do: "set", key: "standard", value: standard });
  await openAll([given], helper, send);
  if (ask !== null) send({ do: "ask", pointer: ask });
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

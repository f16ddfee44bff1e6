import { bytesOf, MAX_DEPTH, MAX_UNPACKED } from "./limits.js";
import { refuse } from "./refusal.js";

/** The attributes of an element, by name. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What a reader of marked-up text wants to hear, in the order of the text. */
export interface MarkupHandler {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

/** Reads marked-up text from its beginning to its end. */
export interface Markup {
  /** XML as it must be: names with their prefix, every element closed. Declared entities are refused, none is followed. */
  xml(source: Uint8Array | string, handler: MarkupHandler): void;
  /** HTML as it is found: names in lower case, what is left open is closed. */
  html(source: string, handler: MarkupHandler): void;
}

/** The tokenizer of the optional peer htmlparser2, loaded at the first use. */
export async function loadMarkup(): Promise<Markup> {
  const { Parser } = await import("htmlparser2").catch(() => refuse("file/not-installed", { package: "htmlparser2" }));
  const parse = (pieces: Iterable<string>, xmlMode: boolean, handler: MarkupHandler): void => {
    let depth = 0;
    let elements = 0;
    let opened = -1;
    const parser: InstanceType<typeof Parser> = new Parser(
      {
        onopentag(name, attributes) {
          if (++depth > MAX_DEPTH) refuse("file/abnormal");
          elements++;
          opened = parser.endIndex;
          handler.open(name, attributes);
        },
        ontext: (text) => handler.text(text),
        onclosetag(name, implied) {
          depth--;
          // An element that closes itself counts as left open too, and ends where it began.
          if (xmlMode && implied && parser.endIndex !== opened) refuse("file/damaged");
          handler.close(name);
        },
        onprocessinginstruction(_name, data) {
          // Office programs declare nothing; what does is meant to grow or to reach out.
          if (xmlMode && data.startsWith("!")) refuse("file/abnormal");
        },
      },
      { xmlMode, decodeEntities: true },
    );
    for (const piece of pieces) parser.write(piece);
    parser.end();
    if (xmlMode && elements === 0) refuse("file/damaged");
  };
  return {
    xml: (source, handler) => parse(typeof source === "string" ? [source] : decoded(source), true, handler),
    html: (source, handler) => parse([source], false, handler),
  };
}

const PIECE = 65_536;

/** The text of a part in pieces, so that no second copy of it is held. */
function* decoded(bytes: Uint8Array): Generator<string> {
  if (bytes.length > bytesOf(MAX_UNPACKED)) refuse("file/too-large", { size: `>${MAX_UNPACKED}`, most: MAX_UNPACKED });
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const decoder = new TextDecoder(!wide ? "utf-8" : bytes[0] === 0xff ? "utf-16le" : "utf-16be");
  for (let at = 0; at < bytes.length; at += PIECE)
    yield decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
  yield decoder.decode();
}

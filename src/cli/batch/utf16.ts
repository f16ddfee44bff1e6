/** No byte of any text: a line that holds it is told as broken, and spoils no other. */
const BROKEN = Buffer.from([0xff]);

/** Halves of a character without the other half. */
const HALF = /\p{Surrogate}/u;

/** Turns UTF-16 into UTF-8 as it comes; where it is broken, a byte stands that no text has. */
export class FromUtf16 {
  private readonly isBigEndian: boolean;
  private rest: Uint8Array = new Uint8Array(0);

  constructor(isBigEndian: boolean) {
    this.isBigEndian = isBigEndian;
  }

  /** What is complete with these bytes: half a unit and half a character wait for what follows. */
  take(bytes: Uint8Array): Uint8Array {
    const whole = Buffer.concat([this.rest, bytes]);
    const even = whole.length - (whole.length % 2);
    const last = even === 0 ? 0 : (whole[this.isBigEndian ? even - 2 : even - 1] ?? 0);
    const end = last >= 0xd8 && last <= 0xdb ? even - 2 : even;
    this.rest = whole.subarray(end);
    return this.inUtf8(whole.subarray(0, end));
  }

  /** What is left at the end: a byte alone is none of a text. */
  end(): Uint8Array {
    const { rest } = this;
    const even = rest.length - (rest.length % 2);
    const text = this.inUtf8(Buffer.from(rest.subarray(0, even)));
    return even === rest.length ? text : Buffer.concat([text, BROKEN]);
  }

  private inUtf8(bytes: Buffer): Uint8Array {
    const text = (this.isBigEndian ? bytes.swap16() : bytes).toString("utf16le");
    if (!HALF.test(text)) return Buffer.from(text);
    const parts = text.split(HALF).flatMap((part, at) => (at === 0 ? [] : [BROKEN]).concat(Buffer.from(part)));
    return Buffer.concat(parts);
  }
}

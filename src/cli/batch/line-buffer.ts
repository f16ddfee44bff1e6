const LINE_END = 10;

/**
 * Lines of text as UTF-8, one behind the other.
 *
 * Each is written down by itself into room that is there already: to put them together as one text and to encode that
 * takes four times as long, and new room for every piece would have to be cleared first.
 */
export class LineBuffer {
  private readonly encoder = new TextEncoder();
  private bytes: Uint8Array<ArrayBuffer>;
  private length = 0;

  /** @param room - What is written into as long as it holds the lines; whatever it held before is gone. */
  constructor(room: ArrayBuffer) {
    this.bytes = new Uint8Array(room);
  }

  /** Adds a line and its line end. */
  add(line: string): void {
    const most = this.length + 3 * line.length + 1; // a UTF-16 unit takes at most three bytes
    if (most > this.bytes.length) {
      const larger = new Uint8Array(2 * most);
      larger.set(this.lines());
      this.bytes = larger;
    }
    const { written } = this.encoder.encodeInto(line, this.bytes.subarray(this.length));
    this.length += written;
    this.bytes[this.length++] = LINE_END;
  }

  /** All lines, where they lie. */
  lines(): Uint8Array<ArrayBuffer> {
    return this.bytes.subarray(0, this.length);
  }
}

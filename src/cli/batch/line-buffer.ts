const LINE_END = 10;

/**
 * Lines of text as UTF-8, one behind the other.
 *
 * Each is written down by itself into bytes that are there already: to put them together as one text and to encode that
 * takes four times as long.
 */
export class LineBuffer {
  private readonly encoder = new TextEncoder();
  private bytes = new Uint8Array(1 << 16);
  private length = 0;

  /** Adds a line and its line end. */
  add(line: string): void {
    const most = this.length + 3 * line.length + 1; // a UTF-16 unit takes at most three bytes
    if (most > this.bytes.length) {
      const larger = new Uint8Array(2 * most);
      larger.set(this.bytes.subarray(0, this.length));
      this.bytes = larger;
    }
    const { written } = this.encoder.encodeInto(line, this.bytes.subarray(this.length));
    this.length += written;
    this.bytes[this.length++] = LINE_END;
  }

  /** The lines since it was last asked, in bytes of their own. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.bytes.slice(0, this.length);
    this.length = 0;
    return taken;
  }
}

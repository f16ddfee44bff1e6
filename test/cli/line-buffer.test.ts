import { expect, it } from "vitest";
import { LineBuffer } from "../../src/cli/batch/line-buffer.js";

const written = (room: ArrayBuffer, lines: readonly string[]): Uint8Array<ArrayBuffer> => {
  const buffer = new LineBuffer(room);
  for (const line of lines) buffer.add(line);
  return buffer.lines();
};

it("lines that the room is too small for come out whole, whatever their characters", () => {
  const lines = ["a", "绩效".repeat(500), "😀é", "", "x".repeat(3000)];
  const expected = `a\n${"绩效".repeat(500)}\n😀é\n\n${"x".repeat(3000)}\n`;
  for (const size of [0, 1, 8, 100, 3001, 100_000]) {
    expect(new TextDecoder().decode(written(new ArrayBuffer(size), lines))).toBe(expected);
  }
});

it("nothing is left of what the room held before", () => {
  const first = written(new ArrayBuffer(64), ["绩效自评"]);
  expect(new TextDecoder().decode(written(first.buffer, ["甲"]))).toBe("甲\n");
});

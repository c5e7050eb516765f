import { timeSlicing } from "./time-slicing";

/** Enough to judge an encoding by. */
const sampleBytes = 16384;
/** Bytes passed between two looks at the clock. */
const stretch = 262144;

const isLineEnd = (byte: number | undefined): boolean => byte === 0x0a || byte === 0x0d;

/** The first lines that have more than ASCII, one after another; no encoding of several bytes has a line end within a sign. */
export const linesBeyondAscii = async (bytes: Uint8Array): Promise<readonly Uint8Array[]> => {
  const pause = timeSlicing();
  const lines: Uint8Array[] = [];
  let room = sampleBytes;
  let start = 0;
  for (let at = 0; at < bytes.length && room > 0; at += 1) {
    if (at % stretch === 0) await pause();
    if (isLineEnd(bytes[at])) start = at + 1;
    else if ((bytes[at] ?? 0) > 0x7f) {
      let end = at;
      while (end < bytes.length && !isLineEnd(bytes[end]) && end - start < room) end += 1;
      lines.push(bytes.subarray(start, end));
      room -= end - start;
      start = end + 1;
      at = end;
    }
  }
  return lines;
};

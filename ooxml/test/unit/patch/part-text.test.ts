import { readPartText } from "../../../patch/part-text";

const bytes = (text: string, encoding: BufferEncoding): Uint8Array =>
  Uint8Array.from(Buffer.from(text, encoding));
const swapped = (text: string): Uint8Array =>
  Uint8Array.from(Buffer.from(text, "utf16le").swap16());

it.each([
  ["UTF-8", bytes("<一>\r\n", "utf8")],
  ["UTF-8 with a mark", bytes("\uFEFF<一>\r\n", "utf8")],
  ["UTF-16", bytes("\uFEFF<一>\r\n", "utf16le")],
  ["UTF-16 without a mark", bytes("<一>\r\n", "utf16le")],
  ["UTF-16 the other way round", swapped("\uFEFF<一>\r\n")],
])("reads %s and writes it as it was", (_, content) => {
  const { text, encode } = readPartText([content.slice(0, 5), content.slice(5)]);
  expect(text).toBe("<一>\r\n");
  expect(encode(text)).toEqual(content);
});

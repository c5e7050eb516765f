import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of a file rewritten as other programs write them. */
const rewritten = (file: Uint8Array, rewrite: (text: string) => Uint8Array | string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(file)).map(([path, content]) => {
        if (!/^xl\/(workbook|styles|worksheets\/\w+|tables\/\w+)\.xml$/.test(path))
          return [path, content];
        const text = rewrite(strFromU8(content));
        return [path, typeof text === "string" ? strToU8(text) : text];
      }),
    ),
  );

/** A file written as other programs do. */
export const otherWritings: readonly (readonly [
  says: string,
  rewrite: (file: Uint8Array) => Uint8Array,
])[] = [
  [
    "with prefixes",
    (file) =>
      rewritten(file, (text) =>
        text
          .replace(/<(\/?)(?=[a-zA-Z]\w*[\s/>])/g, "<$1m:")
          .replaceAll('xmlns="http', 'xmlns:m="http'),
      ),
  ],
  [
    "in UTF-16",
    (file) =>
      rewritten(file, (text) =>
        Uint8Array.from(Buffer.from(`\uFEFF${text.replace("UTF-8", "UTF-16")}`, "utf16le")),
      ),
  ],
  [
    "with quotes of the other kind",
    (file) => rewritten(file, (text) => text.replaceAll(/ ([\w:]+)="([^"']*)"/g, " $1='$2'")),
  ],
];

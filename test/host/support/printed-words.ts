import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pdftoppmPath, pdftotextPath } from "../../../scripts/provide";
import { margins } from "../../../src/sheets/margins";
import { convertAll } from "../libreoffice";

/** A word to be seen on a page and the box around it; points from the page's upper left corner. */
export interface PrintedWord {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

const line =
  /<page |<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g;

/** A page as it is printed; points. */
export interface PrintedPage {
  readonly height: number;
  /** Where the lowest ink of the rows is, from the upper edge. */
  readonly lowest: number;
}

/** What is to be seen on the pages of a file. */
export interface PrintedFile {
  readonly words: readonly PrintedWord[];
  readonly pages: readonly PrintedPage[];
}

/** Every word that LibreOffice prints of each file and that is to be seen. */
export const printedWords = async (
  files: readonly Uint8Array[],
): Promise<readonly (readonly PrintedWord[])[]> =>
  (await printedFiles(files)).map(({ words }) => words);

/** The pages that LibreOffice prints of each file, without words of the PDF that their cells cut off. */
export const printedFiles = (files: readonly Uint8Array[]): Promise<readonly PrintedFile[]> =>
  convertAll(files, "pdf", (folder) =>
    files.map((_, index) => {
      const [pdf, html] = [join(folder, `book-${index}.pdf`), join(folder, `book-${index}.html`)];
      execFileSync(pdftotextPath(), ["-bbox", pdf, html]);
      execFileSync(pdftoppmPath(), [
        "-gray",
        "-r",
        String(dotsPerInch),
        pdf,
        join(folder, `page-${index}`),
      ]);
      const pages = readdirSync(folder)
        .filter((name) => name.startsWith(`page-${index}-`))
        .sort()
        .map((name) => pictureIn(readFileSync(join(folder, name))));
      const words = wordsIn(readFileSync(html, "utf8")).filter((word) => {
        const picture = pages[word.page - 1];
        return picture !== undefined && isSeen(word, picture);
      });
      return { words, pages: pages.map(pageIn) };
    }),
  );

const dotsPerInch = 100;
/** Darker than lines and fills, and no darker than the palest writing. */
const ink = 150;

/** A page in shades of grey, from its upper left corner. */
interface Picture {
  readonly width: number;
  readonly shades: Uint8Array;
}

/** Reads the format of pdftoppm: "P5", width, height, 255, and a byte a dot. */
const pictureIn = (bytes: Uint8Array): Picture => {
  const [head = "", width = ""] =
    /^P5\s+(\d+)\s+\d+\s+255\s/.exec(Buffer.from(bytes.subarray(0, 40)).toString("latin1")) ?? [];
  return { width: Number(width), shades: bytes.subarray(head.length) };
};

/** The grey of a cell's frame is ink here. */
const frame = 215;

/** The page but for its footer. */
const pageIn = ({ width, shades }: Picture): PrintedPage => {
  const rows = shades.length / width;
  const end = rows - Math.round((margins.ends * dotsPerInch) / 72);
  let lowest = end - 1;
  while (lowest > 0 && !shades.subarray(lowest * width, (lowest + 1) * width).some(isFrame))
    lowest -= 1;
  const points = (dots: number) => (dots * 72) / dotsPerInch;
  return { height: points(rows), lowest: points(lowest + 1) };
};
const isFrame = (shade: number): boolean => shade < frame;

/** Whether there is ink where the word stands, of an ideograph above and below its middle. */
const isSeen = ({ left, right, top, bottom, text }: PrintedWord, picture: Picture): boolean => {
  const middle = (top + bottom) / 2;
  const above = hasInk(picture, { left, right, top, bottom: middle });
  const below = hasInk(picture, { left, right, top: middle, bottom });
  return /\p{Script=Han}/u.test(text) ? above && below : above || below;
};

const hasInk = (
  { width, shades }: Picture,
  box: Readonly<Record<"left" | "right" | "top" | "bottom", number>>,
): boolean => {
  const dot = (points: number) => Math.round((points * dotsPerInch) / 72);
  for (let row = dot(box.top); row < dot(box.bottom); row += 1)
    for (let column = dot(box.left); column < dot(box.right); column += 1)
      if ((shades[row * width + column] ?? 255) < ink) return true;
  return false;
};

const wordsIn = (html: string): readonly PrintedWord[] => {
  const words: PrintedWord[] = [];
  let page = 0;
  for (const [, left, top, right, bottom, text] of html.matchAll(line)) {
    if (text === undefined) page += 1;
    else
      words.push({
        page,
        left: Number(left),
        right: Number(right),
        top: Number(top),
        bottom: Number(bottom),
        text: text.replaceAll(/&\w+;/g, (entity) => entities[entity] ?? entity),
      });
  }
  return words;
};

/** A text without its spaces, at which its lines may end. */
const bare = (text: string): string => text.replaceAll(/\s/g, "");

/** Points in which programs place the beginnings of lines alike. */
const tolerance = 1.5;

/**
 * Whether the words show the whole text as lines of one column: each line begins below the one before it at the same
 * left edge, on the same page or on a later one.
 */
export const isPrinted = (words: readonly PrintedWord[], text: string): boolean => {
  const wanted = bare(text);
  return words.some(
    (first) => wanted.startsWith(bare(first.text)) && goesOn(words, first, { word: first, wanted }),
  );
};

/** Whether the rest of the text follows the word; one of another column beside it may begin alike. */
const goesOn = (
  words: readonly PrintedWord[],
  first: PrintedWord,
  { word, wanted }: { readonly word: PrintedWord; readonly wanted: string },
): boolean => {
  const rest = wanted.slice(bare(word.text).length);
  if (rest === "") return true;
  const next = [onLine(words, word, rest), onNextLine(words, first, { word, rest })];
  return next.some((its) => its !== undefined && goesOn(words, first, { word: its, wanted: rest }));
};

const isOnLine = (word: PrintedWord, other: PrintedWord): boolean =>
  other.page === word.page && other.top < word.bottom - 2 && other.bottom > word.top + 2;

const onLine = (words: readonly PrintedWord[], word: PrintedWord, rest: string) =>
  words.find(
    (other) =>
      isOnLine(word, other) &&
      other.left >= word.right - tolerance &&
      other.left < word.right + 12 &&
      rest.startsWith(bare(other.text)),
  );

/** The first word below that begins at the left edge. */
const onNextLine = (
  words: readonly PrintedWord[],
  first: PrintedWord,
  { word, rest }: { readonly word: PrintedWord; readonly rest: string },
) => {
  const below = words
    .filter(
      (other) =>
        Math.abs(other.left - first.left) < tolerance &&
        (other.page > word.page || (other.page === word.page && other.top > word.top + 2)),
    )
    .sort((one, other) => one.page - other.page || one.top - other.top);
  return below.find((other) => rest.startsWith(bare(other.text)));
};

/** Pairs of words of which one is printed over the other. */
export const overlapping = (words: readonly PrintedWord[]): readonly string[] => {
  const pages = [...new Set(words.map(({ page }) => page))];
  return pages.flatMap((page) => {
    const its = words.filter((word) => word.page === page);
    return its.flatMap((word, index) =>
      its
        .slice(index + 1)
        .filter((other) => overlap(word, other))
        .map((other) => `${page}: ${word.text} / ${other.text}`),
    );
  });
};

/** Lines of a text stand so close that the boxes around them touch: a third of their height is too much. */
const overlap = (one: PrintedWord, other: PrintedWord): boolean => {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const height = Math.min(one.bottom - one.top, other.bottom - other.top);
  const width = Math.min(one.right - one.left, other.right - other.left);
  return isTurned(one) && isTurned(other)
    ? down > 1 && across > width / 3
    : across > 1 && down > height / 3;
};

/** The axis of a chart is written from below. */
const isTurned = ({ left, right, top, bottom, text }: PrintedWord): boolean =>
  text.length > 2 && bottom - top > right - left;

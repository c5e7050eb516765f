import { strFromU8, unzipSync } from "fflate";

/** Excel makes it anew on opening; a copy in which formulas came has none, nor what lists it. */
const madeAnew = /calcChain/;

/** What a copy with more cells and sheets says otherwise: how many there are, where they end, which is open, that all is to be calculated. */
const counted =
  /(?<=<dimension) ref="[^"]*"| (?:count|uniqueCount|spans|activeTab|firstSheet|tabSelected|fullCalcOnLoad)="[^"]*"/g;

/** The result of a formula is calculated afresh. */
const result = /(?<=<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/g;

const isXml = (name: string): boolean => /\.(xml|rels|vml)$/i.test(name);

/** Tags and texts in their order. */
const pieces = (bytes: Uint8Array): readonly string[] =>
  (
    strFromU8(bytes)
      .replace(result, "<v></v>")
      .match(/<[^>]*>|[^<]+/g) ?? []
  ).map((piece) => piece.replace(counted, "").replace(/\s*\/?>$/, ">"));

/** What of a part's tags and texts does not come in the same order in the copy's part, among whatever else stands there. */
const lostPieces = (before: Uint8Array, after: Uint8Array): readonly string[] => {
  const copy = pieces(after);
  let at = 0;
  return pieces(before).filter((piece) => {
    const found = copy.indexOf(piece, at);
    if (found >= 0) at = found + 1;
    return found < 0 && !madeAnew.test(piece);
  });
};

/** What a file has and its copy has not: parts, and tags and texts of parts, each with the part's name. */
export const missingInCopy = (before: Uint8Array, after: Uint8Array): readonly string[] => {
  const copy = unzipSync(after);
  return Object.entries(unzipSync(before)).flatMap(([name, bytes]) => {
    const its = copy[name];
    if (its === undefined) return madeAnew.test(name) ? [] : [name];
    if (Buffer.from(bytes).equals(its)) return [];
    if (!isXml(name)) return [`${name}: other bytes`];
    return lostPieces(bytes, its).map((piece) => `${name}: ${piece}`);
  });
};

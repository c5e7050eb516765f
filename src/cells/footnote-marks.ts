/** Raised digits, letters and signs: ¹ ⁿ ᵃ ⁽ */
const raised =
  "[\\u00aa\\u00b2\\u00b3\\u00b9\\u00ba\\u02b0-\\u02b8\\u02e0-\\u02e4\\u1d2c-\\u1d6a\\u1d9b-\\u1dbf\\u2070-\\u207f]";
/** ① ⑴ ⓐ ❶ ㈠ ㊀ ㉑ */
const enclosed =
  "[\\u2460-\\u24ff\\u2776-\\u2793\\u3220-\\u3229\\u3251-\\u325f\\u3280-\\u3289\\u32b1-\\u32bf]";
const symbol = "[*†‡§¶#※★☆●○◎◆◇■□]";
const bracketed =
  "[[【〔](?:注|note ?)?(?:\\d{1,3}|[a-f])[\\]】〕]|\\(注\\d{0,2}\\)|(?<=[\\d年月)])注\\d{0,2}";
/** Words in brackets behind a figure that say how it came about, or that it is of the base year. */
const remarks = [
  ..."prov provisional est estimated revised restated corrected updated original preliminary".split(
    " ",
  ),
  ..."draft final audited unaudited verified unverified reported actual base.?year base.?line".split(
    " ",
  ),
].map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}\\.?`);
const remarksInChinese =
  "初步|初报|初稿|修订|修正|更正|更新|重述|调整|快报|暂定|暂估|核定|核查|审定|实际|基准年|基年";
/** Provisional, estimated, revised, the base year: in brackets behind a figure, or a letter behind a year. */
const flag = `(?<=[\\d年]\\s?)[(（](?:[bepr]{1,3}|${remarks.join("|")}|(?:${remarksInChinese})[后版稿数值]?)[)）]|(?<=(?<!\\d)(?:19|20)\\d{2}年?\\s?)(?:[bepr]{1,3}|A)(?![A-Za-z])`;
/** Behind a letter a raised digit belongs to it: m². */
const mark = `(?<![A-Za-z])${raised}+(?:[,、]${raised}+)*|${enclosed}|${symbol}|${bracketed}|${flag}`;
const atEnd = new RegExp(`(?:\\s*(?:${mark}))+$`);
const atStart = new RegExp(`^(?:(?:${enclosed}|${symbol})\\s*)+`);

/** What plain texts have none of; most cells end here. */
const anyMark = /[^\d.,:/\s'-]/;

/** 10³ is a thousand as well as a ten with a mark. */
const power = new RegExp(`^10${raised}+$`);

/** A text without the marks of footnotes before and behind it, and those marks; "" where there are none. */
export const splitMarks = (text: string): { readonly plain: string; readonly marks: string } => {
  if (!anyMark.test(text) || power.test(text)) return { plain: text, marks: "" };
  const before = atStart.exec(text)?.[0] ?? "";
  const rest = text.slice(before.length);
  const behind = atEnd.exec(rest)?.[0] ?? "";
  return {
    plain: behind === "" ? rest : rest.slice(0, -behind.length),
    marks: `${before}${behind}`.trim(),
  };
};

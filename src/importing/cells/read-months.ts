import type { SourceCell } from "../../tabular/source";
import { plainText } from "./cell-text";

/** Months that follow each other: a quarter, a half, 1–3月; where they are one, `since` is null. */
export interface Months {
  readonly month: number;
  /** The first of several months; null where the month stands alone. */
  readonly since: number | null;
}

/** The months in English, German, Dutch, French, Spanish, Italian and Portuguese. */
const names: readonly (readonly string[])[] = [
  "january januar jänner januari janvier enero gennaio janeiro",
  "february februar februari février febrero febbraio fevereiro",
  "march märz mrz maart mars marzo março",
  "april avril abril aprile",
  "may mai mei mayo maggio maio",
  "june juni juin junio giugno junho",
  "july juli juillet julio luglio julho",
  "august augustus août agosto",
  "september septembre septiembre settembre setembro",
  "october oktober octobre octubre ottobre outubro",
  "november novembre noviembre novembro",
  "december dezember décembre diciembre dicembre dezembro",
].map((all) => all.split(" "));
const chinese = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
const ordinals = ["first", "second", "third", "fourth"];

/** The month that a word of three letters or more begins; 0 for one that is none: like a thirteenth one, it cannot be read. */
export const monthNamed = (name: string): number => {
  const word = name.toLowerCase();
  const places = names.flatMap((all, at) => (all.some((its) => its.startsWith(word)) ? at : []));
  return places.length === 1 ? (places[0] ?? 0) + 1 : 0;
};

/** A name of a month, or what it is cut to, as far as its letters tell. */
export const monthWord = /^[a-zà-öø-ÿ]{3,10}\.?$/i;

const single = (month: number | null): Months | null =>
  month === null ? null : { month, since: null };

/** The one month that a text says: 1, 01, 1月, 一月, 元月, Jan. */
const oneMonth = (text: string): number | null => {
  const plain = text.replace(/月份?$/, "");
  const inChinese = plain === "元" ? 0 : chinese.indexOf(plain);
  if (inChinese >= 0) return inChinese + 1;
  if (/^\d{1,2}(?:\.0)?$/.test(plain))
    return Number(plain) >= 1 && Number(plain) <= 12 ? Number(plain) : null;
  return monthWord.test(plain) ? monthNamed(plain.replace(".", "")) || null : null;
};

const quarter =
  /^(?:第?([一二三四1-4])季度?|q([1-4])|([1-4])q|quarter([1-4])|([1-4])(?:st|nd|rd|th)quarter|(first|second|third|fourth)quarter)$/;
const half = /^(?:([上下])半年|h([12])|([12])h|(first|second|[12](?:st|nd))half)$/;
const range = /^(.+?)(?:[-–—―~～至到]|to)(.+)$/;

const quarterIn = (text: string): number | null => {
  const said = quarter.exec(text)?.slice(1).find(Boolean);
  if (said === undefined) return null;
  return Math.max(chinese.indexOf(said), ordinals.indexOf(said), Number(said) - 1 || -1, 0);
};

const partsOfYear = (place: number, months: number): Months => ({
  since: place * months + 1,
  month: (place + 1) * months,
});

/** Two months of which at least one is said in words: 1-3月, 1月至3月, Jan-Mar; 1-3 alone may be anything. */
const rangeIn = (text: string): Months | null => {
  const [, from = "", to = ""] = range.exec(text) ?? [];
  if (!/月|[a-z]/.test(to)) return null;
  const [since, month] = [oneMonth(from), oneMonth(to)];
  return since !== null && month !== null && since < month ? { since, month } : null;
};

/** The months that a text in small letters without white space says; null where none can be read. */
export const monthsIn = (text: string): Months | null => {
  const ofQuarter = quarterIn(text);
  if (ofQuarter !== null) return partsOfYear(ofQuarter, 3);
  const ofHalf = half.exec(text)?.slice(1).find(Boolean);
  if (ofHalf !== undefined) return partsOfYear(/^[下2s]/.test(ofHalf) ? 1 : 0, 6);
  if (/^前三季度?$/.test(text)) return { since: 1, month: 9 };
  return text === "全年" ? { since: 1, month: 12 } : rangeIn(text);
};

/** The months that a cell of a column of months, or of quarters, says by itself: 1月, Jan, 第一季度, 1–3月. */
export const monthsOfCell = (
  cell: SourceCell | undefined,
  counts: "months" | "quarters",
): Months | null => {
  const text = plainText(cell).replace(/^'+/, "");
  if (counts === "quarters") {
    const place = /^[一二三四]$|^[1-4](?:\.0)?$/.test(text) ? quarterIn(`${text[0]}季`) : null;
    if (place !== null) return partsOfYear(place, 3);
    return monthsIn(text.toLowerCase().replaceAll(/\s/g, ""));
  }
  return single(oneMonth(text)) ?? monthsIn(text.toLowerCase().replaceAll(/\s/g, ""));
};

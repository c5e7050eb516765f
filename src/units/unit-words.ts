/** Base units by what people write in small letters, and how many of the base one is. */
const bases: readonly (readonly [base: string, factor: number, words: readonly string[]])[] = [
  ["g", 1, ["g", "克"]],
  ["g", 1000, ["kg", "千克", "公斤"]],
  [
    "g",
    1e6,
    ["t", "吨", "噸", "公吨", "公噸", "tonne", "tonnes", "metricton", "metrictons", "metrictonne"],
  ],
  ["g", 1e6, ["metrictonnes"]],
  ["g", 1e9, ["kt", "kilotonne", "kilotonnes"]],
  ["g", 1e12, ["mmt", "megatonne", "megatonnes"]],
  ["g", 907_184.74, ["shortton", "shorttons", "短吨"]],
  ["g", 1_016_046.9088, ["longton", "longtons", "长吨"]],
  ["gce", 1, ["gce"]],
  ["gce", 1000, ["kgce", "千克标准煤", "公斤标准煤", "kg标准煤", "千克标煤", "公斤标煤", "kg标煤"]],
  ["gce", 1e6, ["tce", "吨标准煤", "t标准煤", "吨标煤", "t标煤"]],
  ["gce", 1e9, ["ktce"]],
  ["Wh", 1, ["wh", "瓦时"]],
  ["Wh", 1000, ["kwh", "kw·h", "kw.h", "kw-h", "千瓦时", "千瓦·时", "千瓦小时", "度", "度电"]],
  ["Wh", 1e6, ["mwh", "mw·h", "mw.h", "mw-h", "兆瓦时", "兆瓦·时", "兆瓦小时"]],
  ["Wh", 1e9, ["gwh", "gw·h", "gw.h", "gw-h", "吉瓦时"]],
  ["Wh", 1e12, ["twh", "tw·h", "tw.h", "tw-h", "太瓦时"]],
  ["J", 1, ["j", "焦", "焦耳"]],
  ["J", 1000, ["kj", "千焦"]],
  ["J", 1e6, ["mj", "兆焦"]],
  ["J", 1e9, ["gj", "吉焦"]],
  ["J", 1e12, ["tj", "太焦"]],
  ["J", 1e15, ["pj"]],
  ["元", 1, ["元", "yuan"]],
  ["m2", 1, ["m2", "m^2", "㎡", "平方米", "平米", "平方公尺", "sqm"]],
  ["m2", 1e6, ["km2", "平方公里"]],
  ["m2", 1e4, ["ha", "公顷", "公頃"]],
  ["m3", 1, ["m3", "m^3", "立方米", "立方公尺"]],
  ["Nm3", 1, ["nm3", "标立方米", "标准立方米", "标方"]],
  ["人", 1, ["人"]],
  ["人次", 1, ["人次", "人·次"]],
  ["次", 1, ["次"]],
  ["件", 1, ["件"]],
  ["台", 1, ["台"]],
  ["辆", 1, ["辆"]],
];
const small = new Map(
  bases.flatMap(([base, factor, its]) =>
    its.map((word) => [word.normalize("NFKC"), { base, factor }] as const),
  ),
);

/** Words in which it matters which letters are capital: a million tonnes are Mt, and neither MT nor mt. */
const exact: ReadonlyMap<string, { readonly base: string; readonly factor: number }> = new Map([
  ["Mt", { base: "g", factor: 1e12 }],
  ["Gt", { base: "g", factor: 1e15 }],
  ["Mg", { base: "g", factor: 1e6 }],
  ["Gg", { base: "g", factor: 1e9 }],
  ["Tg", { base: "g", factor: 1e12 }],
  ["Pg", { base: "g", factor: 1e15 }],
  ["Mtce", { base: "gce", factor: 1e12 }],
]);

const multiples: readonly (readonly [word: string, times: number])[] = [
  ["万亿", 1e12],
  ["千亿", 1e11],
  ["百亿", 1e10],
  ["十亿", 1e9],
  ["亿", 1e8],
  ["千万", 1e7],
  ["百万", 1e6],
  ["十万", 1e5],
  ["万", 1e4],
  ["千", 1e3],
  ["百", 100],
  ["hundredmillion", 1e8],
  ["hundredthousand", 1e5],
  ["tenmillion", 1e7],
  ["tenthousand", 1e4],
  ["100million", 1e8],
  ["100thousand", 1e5],
  ["10million", 1e7],
  ["10thousand", 1e4],
  ["hundred", 100],
  ["lakh", 1e5],
  ["crore", 1e7],
  ["trillion", 1e12],
  ["billion", 1e9],
  ["bn", 1e9],
  ["million", 1e6],
  ["mio.", 1e6],
  ["mio", 1e6],
  ["mln", 1e6],
  ["mn", 1e6],
  ["thousand", 1e3],
  ["10^9", 1e9],
  ["10^8", 1e8],
  ["10^7", 1e7],
  ["10^6", 1e6],
  ["10^5", 1e5],
  ["10^4", 1e4],
  ["10^3", 1e3],
  ["1,000", 1e3],
  ["10,000", 1e4],
  ["100,000", 1e5],
  ["100000", 1e5],
  ["10000", 1e4],
  ["1000", 1e3],
  ["10k", 1e4],
  ["k", 1e3],
];

/** What a word without a multiple means, where that is known. */
export const meaningOf = (
  word: string,
): { readonly base: string; readonly factor: number } | null =>
  exact.get(word) ?? small.get(word.toLowerCase()) ?? null;

/** A unit's multiple, as it is written and as a number, and the word behind it: 万 and t. */
export interface MultipleAndWord {
  readonly multiple: string;
  readonly times: number;
  readonly word: string;
}

/** What may stand behind a multiple in words: thousands tonnes, millions of kWh. */
const plural = /^(?:s?of|s)/i;

/** Of money, and of nothing else, m is a million. */
const ofMoney = (multiple: string): string =>
  multiple.replace(/^mm?$/i, "million").replace(/^000s?$/, "1000");

/** The ways of taking a unit apart: a whole word, a multiple before one (百万), an amount of yuan (CNY million, 万元人民币). */
export const takenApart = (text: string): readonly MultipleAndWord[] => {
  const lower = text.toLowerCase();
  const before = multiples.find(([word]) => lower.startsWith(word));
  const behind = text.slice(before?.[0].length ?? 0);
  const unnamed = text.replace(/cny|rmb|人民币/i, "");
  return [
    { multiple: "", times: 1, word: text },
    ...(before
      ? [behind, behind.replace(plural, "")].map((word) => ({
          multiple: before[0],
          times: before[1],
          word,
        }))
      : []),
    ...(unnamed === text ? [] : takenApart(`${ofMoney(unnamed.replace("元", ""))}元`)),
  ];
};

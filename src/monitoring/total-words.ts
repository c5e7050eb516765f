/** What a text that stands for a period or a source says that its row is: surely or perhaps a total, a mean, or a part of the row above. */
export type SumWord = "total" | "perhaps" | "mean" | "part";

const total =
  /(?:[合总總小累共][计計]|总和|總和|汇总|彙總|匯總)[数數值]?$|(?:排放|排碳)(?:总|總)量$|^(?:计|計|总量|總量|(?:全|本)(?:厂|公司|集团|单位|组织|企业|部门?)|整体|[Σ∑](?:total)?|(?:zwischen|gesamt)?summe|gesamt|insgesamt|(?:sub|grand)?totals?|sum|overall)$/i;
/** Words for a total that may stand before it, or behind it, in English. */
const totalPhrase =
  /^(?:(?:sub|grand|annual|yearly|monthly|quarterly|overall|plant|site|company|group)[ -]?)?totals?(?: (?:for |of |in )?\d{4})?$|^all (?:plants|sources|units)(?: totals?)?$|^total (?:ghg |greenhouse gas |carbon |co2e? )?emissions$|^(?:gesamt|total)emissionen$|^[ée]mission[ei]?s? total[ei]s?$|^emisiones totales$/i;
/** A company may be called Total. */
const perhaps = /^(?:sub-?|grand )?totals?\b|\btotals?$|^sum of\b/i;
const mean =
  /(?:月均|季度平均|年均|(?:月|年|行业|同行|全国|各厂)平均值?)$|^(?:平均[值数]?|最[大小高低]值?|中位数|标准差|average|mean|max(?:imum)?|min(?:imum)?|median)$|^(?:average|mean) of\b|^(?:industry|sector|monthly|yearly|annual|group) (?:average|mean)$/i;
const part = /^(?:其中|(?:of|among) which\b|thereof\b|including\b|incl\.|davon\b|dont\b)/i;

/** What the text of half-width characters says of its row; null where it says nothing. */
export const sumWord = (text: string): SumWord | null => {
  const bare = text.replaceAll(/\(.*?\)|:/g, "").trim();
  const joined = bare.replaceAll(/\s/g, "");
  if (total.test(joined) || totalPhrase.test(bare)) return "total";
  if (mean.test(joined) || mean.test(bare)) return "mean";
  if (part.test(text.trim())) return "part";
  return perhaps.test(bare) ? "perhaps" : null;
};

/** Whether a text that stands for a period or a source says that it is a total, or a mean: 合计, Total. */
export const namesTotal = (text: string): boolean => {
  const word = sumWord(text);
  return word !== null && word !== "part";
};

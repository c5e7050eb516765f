/** Words for a total where a period or a source would stand, without white space, brackets and the colon behind them. */
const total =
  /(?:合计|总计|小计|累计|共计|月均|季度平均|年均)$|^(?:总量|平均值?|(?:sub|grand)?totals?|sum|average)$/i;
const totalWord =
  /^(?:sub-?|grand )?totals?\b|\btotals?$|^(?:sum|average) of\b|^all (?:plants|sources|units)$/i;

/** Whether a text of half-width characters that stands for a period or a source says that it is a total: 合计, Total. */
export const namesTotal = (text: string): boolean => {
  const bare = text.replaceAll(/\(.*?\)|:/g, "").trim();
  return total.test(bare.replaceAll(/\s/g, "")) || totalWord.test(bare);
};

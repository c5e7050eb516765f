/** A number's plain text as people read it: "1234567.8" is "1,234,567.8". */
export const groupedText = (plain: string): string => {
  const [whole = "", ...decimals] = plain.split(".");
  return [whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ","), ...decimals].join(".");
};

/** A count as people read it: 167,700. */
export const grouped = (count: number): string => groupedText(String(count));

/** What Excel would take for a formula, a number, an amount, a truth or an error, also in full width … */
const converted = /^(?:[=+\-@\t'#(¥￥$€£.\d＝＋－＠０-９]|(?:true|false)$)/i;
/** … or, in every language, for an English date: "May 2023". */
const dated = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\W*\d/i;

/** A text that Excel would read as something else is written as text: "2023-12" stays what was entered. */
export const asText = (text: string): string =>
  converted.test(text) || dated.test(text) ? `'${text}` : text;

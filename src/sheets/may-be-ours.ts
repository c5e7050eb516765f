/** Whether a workbook holds a sheet called after Table A.1, by whose ids one without names is known, or a name or table of ours. */
export const mayBeOurs = (found: {
  readonly sheets: readonly string[];
  readonly names: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
}): boolean =>
  found.sheets.some((title) => title.includes("A.1")) ||
  [...found.names, ...found.tables].some((name) => /^tanping/i.test(name));

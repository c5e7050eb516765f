/** A mutant that no test can tell from the source, and why; a line that was broken to fit stands here in one. */
export interface Equivalent {
  readonly file: string;
  readonly source: string;
  readonly mutant: string;
  readonly because: string;
}

const alike = (
  file: string,
  because: string,
  ...mutants: readonly (readonly [source: string, mutant: string])[]
): readonly Equivalent[] =>
  mutants.map(([source, mutant]) => ({ file: `src/${file}.ts`, source, mutant, because }));

export const equivalents: readonly Equivalent[] = [
  ...alike(
    "exact/decimal",
    "The way by one word is only the faster one; toNumber answers the same double.",
    [
      "const isOneWord = exponent >= 0 && exponent < 7 && words.length === 1;",
      "const isOneWord = false;",
    ],
    [
      "const isOneWord = exponent >= 0 && exponent < 7 && words.length === 1;",
      "const isOneWord = exponent > 0 && exponent < 7 && words.length === 1;",
    ],
  ),
  ...alike(
    "exact/decimal",
    "The way by words is only the faster one: two words have fewer digits than a double keeps.",
    [
      "value.d.length <= 2 || value.precision() <= doubleDigits;",
      "false || value.precision() <= doubleDigits;",
    ],
    [
      "value.d.length <= 2 || value.precision() <= doubleDigits;",
      "value.d.length < 2 || value.precision() <= doubleDigits;",
    ],
  ),
  ...alike(
    "exact/exact-sum",
    "The way by millionths is only the faster one; the sum of Decimals is the same.",
    [
      "const millionths = Math.round(double * scale);",
      "const millionths = Math.round(double / scale);",
    ],
    [
      "Math.abs(millionths) <= largest && millionths / scale === double && isOneDouble(value);",
      "false;",
    ],
    [
      "Math.abs(millionths) <= largest && millionths / scale === double && isOneDouble(value);",
      "Math.abs(millionths) < largest && millionths / scale === double && isOneDouble(value);",
    ],
    [
      "Math.abs(millionths) <= largest && millionths / scale === double && isOneDouble(value);",
      "Math.abs(millionths) <= largest && millionths * scale === double && isOneDouble(value);",
    ],
    [
      "if (!isExact) this.total = this.total.plus(value);",
      "if (true) this.total = this.total.plus(value);",
    ],
  ),
  ...alike(
    "exact/exact-sum",
    "Millionths may be added to the total at any time before they overflow.",
    [
      "else if (Math.abs((this.millionths += millionths)) > room) this.flush();",
      "else if (Math.abs(this.millionths += millionths) >= room) this.flush();",
    ],
    [
      "else if (Math.abs((this.millionths += millionths)) > room) this.flush();",
      "else if (Math.abs(this.millionths += millionths) <= room) this.flush();",
    ],
  ),
  ...alike("assessment/check-assessment", "There is a first item: Table A.1 has 52.", [
    "const where = items[0]?.where;",
    "const where = items[0].where;",
  ]),
  ...alike("assessment/check-assessment", "A weight that was read has a cell.", [
    "const at = entries.parameters[key]?.where;",
    "const at = entries.parameters[key].where;",
  ]),
  ...alike("assessment/check-date", "What is no number has no double, and nothing is no day.", [
    'if (value.kind === "number" && value.double >= earliest && value.double <= latest) {',
    "if (true && value.double >= earliest && value.double <= latest) {",
  ]),
  ...alike("assessment/check-history", "What is no number has no double, and nothing is no year.", [
    'if (year.value.kind !== "number" || !isYear(year.value.double))',
    "if (false || !isYear(year.value.double))",
  ]),
  ...alike(
    "assessment/read-parameters",
    "What is no number has no double, and nothing is no year.",
    [
      'if (value.kind === "number" && isYear(value.double)) return value.double;',
      "if (true && isYear(value.double)) return value.double;",
    ],
  ),
  ...alike(
    "assessment/compare-history",
    "The year's figures are there only where its parameter has a cell.",
    [
      "const where = entries.parameters.year?.where;",
      "const where = entries.parameters.year.where;",
    ],
    [
      "if (where) historyProblems(history, figures.year, { best, where }).forEach(report);",
      "if (true) historyProblems(history, figures.year, { best, where }).forEach(report);",
    ],
  ),
  ...alike(
    "assessment/compare-history",
    "Energy is asked for only where the indicator's cell says so.",
    [
      "const where = entries.parameters.indicator?.where;",
      "const where = entries.parameters.indicator.where;",
    ],
    [
      'if (where) report(problem("monitoring-measure-missing", where, facts));',
      'if (true) report(problem("monitoring-measure-missing", where, facts));',
    ],
  ),
  ...alike("assessment/scheme", "A function that ends without a word answers undefined.", [
    "} catch { return undefined; }",
    "} catch {}",
  ]),
  ...alike(
    "monitoring/columns",
    "A text that the pattern does not match has no name, and neither text is a column's.",
    [
      'const key = columnFromHeading(match?.[1] ?? "");',
      'const key = columnFromHeading(match?.[1] ?? "Stryker was here!");',
    ],
  ),
  ...alike("monitoring/columns", "Without a match there is no key, which is asked first.", [
    "return key && { key, unit: match?.[2] || null };",
    "return key && { key, unit: match[2] || null };",
  ]),
  ...alike(
    "monitoring/energy-gaps",
    "One turn more finds no numbers, and no year 0 has been measured.",
    [
      "for (let at = 0; isMeasured && at < lacking.length; at += 3) {",
      "for (let at = 0; isMeasured && at <= lacking.length; at += 3) {",
    ],
  ),
  ...alike("monitoring/named-and-not", "Without a nameless row there is no row to answer with.", [
    "(one & other) !== 0 || (one !== 0 && other !== 0 && ((one | other) & whole) !== 0);",
    "(one & other) !== 0 || (one !== 0 && true && ((one | other) & whole) !== 0);",
  ]),
  ...alike(
    "monitoring/read-row",
    "A problem is found only in a column that is there, or that is required; without one of these no row is read.",
    [
      "column: body.column + (columns[column]?.index ?? 0),",
      "column: body.column + (columns[column].index ?? 0),",
    ],
  ),
  ...alike("monitoring/read-row", "A year that was not read has left its problem.", [
    "if (reading.problems.length > 0 || year === undefined) return reading.problems;",
    "if (reading.problems.length > 0 || false) return reading.problems;",
  ]),
  ...alike(
    "monitoring/read-row",
    "What is no number has no double, and nothing is neither a year nor a month.",
    [
      'else if (year.kind === "number" && isYear(year.double)) return year.double;',
      "else if (true && isYear(year.double)) return year.double;",
    ],
    [
      'if (month.kind === "number" && isMonth(month.double)) return month.double;',
      "if (true && isMonth(month.double)) return month.double;",
    ],
  ),
  ...alike("monitoring/recorded-periods", "No two sources of a year have the same name.", [
    "[...sources].sort((a, b) => (a.source < b.source ? -1 : 1));",
    "[...sources].sort((a, b) => (a.source <= b.source ? -1 : 1));",
  ]),
  ...alike(
    "monitoring/recorded-periods",
    "A period's number only has to be another than every other's, and it is.",
    [
      "const its = this.numberOf(source) * periods + (year - earliestYear) * periodsAYear;",
      "const its = this.numberOf(source) * periods - (year - earliestYear) * periodsAYear;",
    ],
    [
      "const its = this.numberOf(source) * periods + (year - earliestYear) * periodsAYear;",
      "const its = this.numberOf(source) / periods + (year - earliestYear) * periodsAYear;",
    ],
    [
      "const its = this.numberOf(source) * periods + (year - earliestYear) * periodsAYear;",
      "const its = this.numberOf(source) * periods + (year + earliestYear) * periodsAYear;",
    ],
  ),
  ...alike("monitoring/source-outputs", "A period's key only has to be its own, and is.", [
    "const key = period.year * periodsAYear + (period.month ?? 0);",
    "const key = period.year * periodsAYear - (period.month ?? 0);",
  ]),
  ...alike(
    "monitoring/series-reader",
    "A problem of an optional column is found only where the column is.",
    [
      "column: headers.column + (columns[column]?.index ?? 0),",
      "column: headers.column + (columns[column].index ?? 0),",
    ],
  ),
  ...alike(
    "monitoring/series-reader",
    "The rows of a table that lacks a heading are not reported: reading them would only take time.",
    ["if (this.headingProblems.length > 0) return;", "if (false) return;"],
  ),
  ...alike(
    "importing/cells/read-amount",
    "The way by so few digits is only the faster one; the others read the same number.",
    ["if (!commas && text.length <= cellDigits && unsigned.test(text))", "if (false)"],
    [
      "if (!commas && text.length <= cellDigits && unsigned.test(text))",
      "if (!commas && text.length < cellDigits && unsigned.test(text))",
    ],
    [
      String.raw`const unsigned = /^\d+(?:\.\d+)?$/;`,
      String.raw`const unsigned = /^\d(?:\.\d+)?$/;`,
    ],
    [
      String.raw`const unsigned = /^\d+(?:\.\d+)?$/;`,
      String.raw`const unsigned = /^\d+(?:\.\d+)$/;`,
    ],
    [
      String.raw`const unsigned = /^\d+(?:\.\d+)?$/;`,
      String.raw`const unsigned = /^\d+(?:\.\d)?$/;`,
    ],
  ),
  ...alike(
    "importing/cells/read-amount",
    "Where the pattern finds nothing there is no second part, and no default of it is a number.",
    [
      "const [, digits] = below.exec(text) ?? [];",
      'const [, digits] = below.exec(text) ?? ["Stryker was here"];',
    ],
    [
      'const [, digits = "", its = ""] = withUnit.exec(text) ?? [];',
      'const [, digits = "Stryker was here!", its = ""] = withUnit.exec(text) ?? [];',
    ],
    [
      'const [, digits = "", its = ""] = withUnit.exec(text) ?? [];',
      'const [, digits = "", its = "Stryker was here!"] = withUnit.exec(text) ?? [];',
    ],
    [
      'const [, digits = "", its = ""] = withUnit.exec(text) ?? [];',
      'const [, digits = "", its = ""] = withUnit.exec(text) ?? ["Stryker was here"];',
    ],
  ),
  ...alike(
    "importing/cells/read-amount",
    "Of the number's remarks only that of a decimal comma is kept.",
    [
      "const number = readNumber(digits, [], commas);",
      'const number = readNumber(digits, ["Stryker was here"], commas);',
    ],
  ),
  ...alike("importing/cells/read-amount", "A blank cell has been answered before.", [
    'if (typeof cell === "object" && cell !== null) return scaled(cell, unit);',
    'if (typeof cell === "object" && true) return scaled(cell, unit);',
  ]),
  ...alike(
    "importing/cells/read-period",
    "A text of two parts has two readings.",
    [
      'if (start?.kind !== "period" || end?.kind !== "period") return null;',
      'if (start.kind !== "period" || end?.kind !== "period") return null;',
    ],
    [
      'if (start?.kind !== "period" || end?.kind !== "period") return null;',
      'if (start?.kind !== "period" || end.kind !== "period") return null;',
    ],
  ),
  ...alike("importing/cells/read-period", "No month is before none, nor a month before it.", [
    "if (since === null || month === null) return null;",
    "if (since === null || false) return null;",
  ]),
  ...alike("importing/cells/read-period", "What matches has its second year.", [
    '? String(Number(match[1]) + 1).endsWith(match[2] ?? "")',
    '? String(Number(match[1]) + 1).endsWith(match[2] ?? "Stryker was here!")',
  ]),
  ...alike("importing/cells/read-period", "Only a column of quarters is told from the others.", [
    'counts: "months" | "quarters" = "months",',
    'counts: "months" | "quarters" = "",',
  ]),
  ...alike("importing/cells/read-period", "The pattern finds a month in one place or the other.", [
    'const month = named ? monthNamed(named[1] ?? named[4] ?? "") : 0;',
    'const month = named ? monthNamed(named[1] ?? named[4] ?? "Stryker was here!") : 0;',
  ]),
  ...alike("units/unit-fits", "What is no unit is no base of any list, by either name.", [
    'const base = amountUnit(unit)?.base ?? "";',
    'const base = amountUnit(unit)?.base ?? "Stryker was here!";',
  ]),
];

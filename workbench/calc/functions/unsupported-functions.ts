/** What these answer depends on more than values, which functions here are not told: a formula with one is refused. */
export const unsupportedFunctions = new Set(
  (
    "AGGREGATE AREAS CALL CELL CUBEKPIMEMBER CUBEMEMBER CUBEMEMBERPROPERTY CUBERANKEDMEMBER CUBESET CUBESETCOUNT CUBEVALUE " +
    "FORMULATEXT GETPIVOTDATA HYPERLINK INFO ISFORMULA ISREF LAMBDA LET MAP REDUCE SCAN BYROW BYCOL MAKEARRAY RTD SHEET SHEETS " +
    "WEBSERVICE"
  ).split(" "),
);

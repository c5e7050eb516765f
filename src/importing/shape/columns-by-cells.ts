import type { MeasureKey } from "../../standard/monitoring-columns";
import { amountUnit } from "../../units/amount-unit";
import type { SourceCell } from "../../tabular/source";
import { plainText } from "../cells/cell-text";
import { readPeriod } from "../cells/read-period";
import { firstCells } from "./first-cells";
import type { SourceColumn, SourceTable } from "./layout";
import { isOutputOtherwise, mayBeWeighed, plainHeading } from "./roles";

type Columns = Pick<SourceTable, "rows" | "first" | "columns">;

const organisation = /(?:公司|集团|[总分]部|厂|院|校|所|中心|站|局|店|车间|矿|基地)$/;

/** Whether a column headed 单位 names who reports, as that word also means, and no units. */
export const namesOrganisations = (
  table: Pick<Columns, "rows" | "first">,
  { heading, index }: SourceColumn,
): boolean => {
  if (plainHeading(heading) !== "单位") return false;
  const cells = firstCells(table, index).map(plainText);
  return (
    cells.some((text) => organisation.test(text)) && !cells.some((text) => /^[a-z%]/i.test(text))
  );
};

const kinds =
  /类别|分类|范围|名称|品种|项目|单元|活动|设备|产线|装置|气体|污染物|^gas$|^pollutant$|^scope$|category|equipment|^site$|^type$|班次|班组|时段|segment|^shift$|^产品(?:型号|规格|牌号)?$|^product(?:name|type|group|family)?$|^(?:production)?line$|计量点|户号|表号|楼[栋宇]|^(?:company|entity|subsidiary|meter|meterno|fuel|fueltype|country|region|department|division|businessunit)(?:name)?$/i;

/** Whether a heading says that its column has kinds of something, by which sources may be told apart. */
export const namesKinds = (heading: string): boolean => kinds.test(plainHeading(heading));

/** What is bought and sold in CO2 is not emitted. */
const trades = /交易|买入|卖出|买卖|成交|单价|价格|^(?:unit)?price|transaction|trade/;

/** The columns with those of the sources and the years, also where a heading does not surely say so and the cells do. */
export const columnsByCells = (table: Columns): readonly SourceColumn[] => {
  const named = table.columns.map((column) =>
    namesOrganisations(table, column) ? { ...column, role: "source" as const } : column,
  );
  const kind = kindsOfRows({ ...table, columns: named });
  const years = unnamedYears(table);
  const has = (key: MeasureKey) => named.some(({ role }) => role === key);
  const [hasEmissions, hasOutputs] = [has("emission"), has("output")];
  const isOfTrades = named.some(({ heading }) => trades.test(plainHeading(heading)));
  return named.map((column) => {
    const isUnnamed =
      column.role === null && !hasEmissions && !isOfTrades && mayBeWeighed(column.heading);
    const isOther = column.role === "energy" || column.role === "output";
    if ((isUnnamed || isOther) && isWeighedInCarbon(column)) return { ...column, role: "emission" };
    if (column.role === null && !hasOutputs && isOutputOtherwise(column.heading))
      return { ...column, role: "output" };
    if (column.index === kind?.index) return { ...column, role: "source" };
    return column.index === years?.index ? { ...column, role: "year" } : column;
  });
};

/** Whether a column is weighed in CO2, so that it has emissions whatever it is called: Carbon footprint, Energy (tCO2e). */
const isWeighedInCarbon = ({ unit }: SourceColumn): boolean =>
  /co2|二氧化碳/i.test((unit ?? "").normalize("NFKC")) && amountUnit(unit ?? "")?.base === "g";

const isPeriod = (cell: SourceCell): boolean => readPeriod(cell, "set-aside").kind === "period";

/** The column without a heading that has nothing but years or dates, where no other is one of those. */
const unnamedYears = (table: Columns): SourceColumn | undefined =>
  table.columns.some(({ role }) => role === "year")
    ? undefined
    : table.columns.find(({ heading, index }) => {
        const cells = heading === "" ? firstCells(table, index) : [];
        return cells.length > 0 && cells.every(isPeriod);
      });

/** The column that tells most rows apart where none is headed so that it surely does: 类别, 项目, of words and no figures. */
const kindsOfRows = (table: Columns): SourceColumn | undefined => {
  if (table.columns.some(({ role }) => role === "source")) return undefined;
  const found = table.columns
    .filter(({ role, heading }) => role === null && namesKinds(heading))
    .map((column) => ({ column, texts: firstCells(table, column.index).map(plainText) }))
    .filter(({ texts }) => texts.length > 0 && texts.every((text) => /\p{L}/u.test(text)))
    .map(({ column, texts }) => ({ column, different: new Set(texts).size }));
  return found.sort((one, other) => other.different - one.different)[0]?.column;
};

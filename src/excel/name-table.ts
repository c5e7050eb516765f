/** Names a table that was added, in the look of ours. */
export const nameTable = (table: Excel.Table, name: string): void => {
  table.name = name;
  table.style = "TableStyleLight1";
};

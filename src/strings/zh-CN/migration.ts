/** Sentences on what a migration leaves in the old file, with the remedy. */
export interface MigrationWords {
  readonly sheet: (title: string) => string;
  readonly chart: (title: string, name: string) => string;
  readonly column: (where: string, heading: string) => string;
  readonly "list-column": (where: string, heading: string) => string;
  readonly cell: (where: string, text: string) => string;
}

const remedy = "需要时请从旧文件复制。";

export const migration: MigrationWords = {
  sheet: (title) => `工作表“${title}”没有移入新文件。${remedy}`,
  chart: (title, name) => `工作表“${title}”上的图“${name}”没有移入新文件。${remedy}`,
  column: (where, heading) => `${where}：监测数据表中自加的列“${heading}”没有移入新文件。${remedy}`,
  "list-column": (where, heading) =>
    `${where}：记录表中自加的列“${heading}”没有移入新文件。${remedy}`,
  cell: (where, text) => `${where}：“${text}”没有移入新文件。${remedy}`,
};

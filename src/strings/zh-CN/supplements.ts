/** Words of the sheet of supplementary seals. */
export interface SupplementWords {
  readonly title: string;
  readonly sheetTitle: string;
  readonly note: string;
  readonly headings: readonly [string, string, string, string, string, string, string];
  readonly rowsHeading: readonly [string, string, string];
}

export const supplements: SupplementWords = {
  title: "补充封签",
  sheetTitle: "补充封签：封签之后各项记录的签署",
  note: "由碳评写入。每一份覆盖当时“不符合关闭”“监督”“整改后评分”的全部行，并记下前一摘要（第一份记封签的总摘要）。核对：在碳评窗格点“核对封签”，或运行命令 verify。",
  headings: [
    "序号",
    "封签人",
    "时间",
    "前一摘要",
    "摘要（SHA-256）",
    "公钥",
    "签名（ECDSA P-256）",
  ],
  rowsHeading: ["序号", "行", "摘要"],
};

export type GradeId = "four-star" | "three-star" | "two-star" | "one-star";

export interface Grade {
  readonly id: GradeId;
  /** The name Table 22 prints. */
  readonly name: string;
  /** The name the text of clause 12.5.2 has in the same place of its list. */
  readonly alternativeName: string;
  readonly stars: 1 | 2 | 3 | 4;
  /** The bounds Table 22 prints, which leave gaps between the grades. */
  readonly printedBounds: string;
  /** A composite from here up to below the next better grade's bound has this grade (reading R10). */
  readonly lowerBound: string;
}

/** Table 22, 评价结果 (clause 12.5.2), best grade first. */
export const table22: readonly Grade[] = [
  {
    id: "four-star",
    name: "四星",
    alternativeName: "三星",
    stars: 4,
    printedBounds: "90-100",
    lowerBound: "90",
  },
  {
    id: "three-star",
    name: "三星",
    alternativeName: "二星",
    stars: 3,
    printedBounds: "80-89",
    lowerBound: "80",
  },
  {
    id: "two-star",
    name: "二星",
    alternativeName: "一星",
    stars: 2,
    printedBounds: "60-79",
    lowerBound: "60",
  },
  {
    id: "one-star",
    name: "一星",
    alternativeName: "不合格",
    stars: 1,
    printedBounds: "0-59",
    lowerBound: "0",
  },
];

import type { Area } from "./area";

export interface HeaderFooter {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

/** How a sheet prints. Margins in points. */
export interface PageLayout {
  readonly orientation: "portrait" | "landscape";
  /** OOXML paper size; 9 is A4. */
  readonly paperSize: number;
  readonly zoom:
    { readonly scale: number } | { readonly fitWidth: number; readonly fitHeight: number };
  readonly margins: Readonly<
    Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>
  >;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  /** null: the pages are counted on. */
  readonly firstPageNumber: number | null;
  readonly printOrder: "downThenOver" | "overThenDown";
  readonly printErrors: "asDisplayed" | "blank" | "dash" | "notAvailable";
  readonly printComments: "noComments" | "endSheet" | "inPlace";
  readonly printArea: Area | null;
  /** First and last row repeated at the top of each page. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Rows, in order, that begin a page by hand. */
  readonly rowBreaks: readonly number[];
  readonly headerFooter: HeaderFooter;
}

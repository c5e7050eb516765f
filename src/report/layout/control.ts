import {
  BuilderElement,
  FileChild,
  TableRow,
  TextRun,
  type IRunOptions,
  type ITableRowOptions,
} from "docx";
import type { XmlComponent } from "docx";

type Xml = Parameters<TextRun["prepForXml"]>[0];

/** The properties of a control: what people see it called, and its tag; besides, what makes it repeat. */
const properties = (tag: string, besides: readonly XmlComponent[] = []) =>
  new BuilderElement({
    name: "w:sdtPr",
    children: [valued("w:alias", tag), valued("w:tag", tag), ...besides],
  });

const valued = (name: string, value: string) =>
  new BuilderElement<{ readonly val: string }>({
    name,
    attributes: { val: { key: "w:val", value } },
  });

const control = (its: XmlComponent, content: readonly XmlComponent[]) =>
  new BuilderElement({
    name: "w:sdt",
    children: [its, new BuilderElement({ name: "w:sdtContent", children: content })],
  });

/** A run of text within a tagged content control. */
export class TaggedRun extends TextRun {
  readonly #tag: string;
  readonly #options: IRunOptions;

  constructor(tag: string, options: Omit<IRunOptions, "text" | "children">) {
    super({ ...options, text: tag });
    this.#tag = tag;
    this.#options = { ...options, text: tag };
  }

  override prepForXml(context: Xml) {
    return control(properties(this.#tag), [new TextRun(this.#options)]).prepForXml(context);
  }
}

const repeating = (tag: string, content: readonly XmlComponent[]) => {
  const mark = (name: string) => new BuilderElement({ name });
  const item = new BuilderElement({
    name: "w:sdtPr",
    children: [mark("w15:repeatingSectionItem")],
  });
  return control(properties(tag, [mark("w15:repeatingSection")]), [control(item, content)]);
};

/** A row of a table that a list repeats. */
export class RepeatedRow extends TableRow {
  readonly #tag: string;
  readonly #options: ITableRowOptions;

  constructor(tag: string, options: ITableRowOptions) {
    super(options);
    this.#tag = tag;
    this.#options = options;
  }

  override prepForXml(context: Xml) {
    return repeating(this.#tag, [new TableRow(this.#options)]).prepForXml(context);
  }
}

/** Paragraphs and tables that a list repeats together. */
export class RepeatedBlocks extends FileChild {
  readonly #repeated: XmlComponent;

  constructor(tag: string, blocks: readonly FileChild[]) {
    super("w:sdt");
    this.#repeated = repeating(tag, blocks);
  }

  override prepForXml(context: Xml) {
    return this.#repeated.prepForXml(context);
  }
}

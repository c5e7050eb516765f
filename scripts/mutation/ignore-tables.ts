import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

/** What is needed here of a place in a parsed source. */
interface Place {
  readonly type: string;
  readonly parentPath: Place | null;
}

const isText = ({ type }: Place): boolean => type === "StringLiteral" || type === "TemplateLiteral";
const isList = ({ type }: Place): boolean =>
  type === "ArrayExpression" || type === "ObjectExpression";
const isFunction = ({ type }: Place): boolean => /Function|ClassMethod|ObjectMethod/.test(type);

/** Whether the text is an entry of a table: of a list or record that stands outside of every function. */
const isOfTable = (text: Place): boolean => {
  let isListed = false;
  for (let at = text.parentPath; at; at = at.parentPath) {
    if (isFunction(at)) return false;
    isListed ||= isList(at);
  }
  return isListed;
};

/** Leaves alone the texts of tables, which tables written out by hand in the tests hold. */
const ignorer = {
  shouldIgnore: (place: object): string | undefined =>
    isText(place as Place) && isOfTable(place as Place) ? "a text of a table" : undefined,
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, "tables", ignorer)];

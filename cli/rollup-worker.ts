import { rollupFileLine } from "./rollup-file-line";

/** The map of one file on a thread of its own: the line as text. */
const work = async (file: string): Promise<string> => JSON.stringify(await rollupFileLine(file));

export default work;

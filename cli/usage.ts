import { parseArgs, type ParseArgsConfig } from "node:util";

const usage = `usage: (exit code of any command 70: an error of Tanping itself; 74: standard output is closed or full)
       (files that are read are never written over; another file at --out only with --force)
  tanping create OUT.xlsx [--lang zh-CN|en-US] [--force]
      creates an assessment workbook
  tanping score BOOK.xlsx… [--out DIR] [--force] [--answer QUESTION=ANSWER…]
      scores each workbook, prints one JSON line a file, and writes the scored copies to DIR under their own names;
      --answer writes down what is asked of one workbook: its problems say with which options
      exit code: 0 all scored, 1 some withheld, 2 usage or some copy not written, 3 some unreadable
  tanping records BOOK.xlsx LIST --out OUT.xlsx [--force]
      makes the sheet of a list of records (evidence, plan, team, closures and so on) in OUT.xlsx, where it is not there
      exit code: 0 made or there already, 1 refused, 2 usage, 3 unreadable
  tanping report BOOK.xlsx --out R.docx [--what report|nonconformities|site-list|evidence] [--slip SLIP.json]
                 [--template T.docx | --refresh OLD.docx] [--by department|person|place] [--force]
      writes the report of Appendix B, or a document that goes with it, as a Word document;
      --template and --refresh fill the tagged content controls of a .docx of yours and touch nothing else of it;
      --slip names the slip of the workbook's file in the report; --by says what the list for the site is sorted by
      exit code: 0 written, 1 written, but the workbook has no result yet, 2 usage, 3 refused or unreadable
  tanping plan BOOK.xlsx --out OUT.xlsx [--force]
      makes the sheet of the plan as a grid (time, department, clauses, assessors) in OUT.xlsx, and prints the plan
      and what plan, team and meetings leave open (indicators without an owner, no leader and so on)
      exit code: 0 made, 1 refused, 2 usage, 3 unreadable
  tanping site-list BOOK.xlsx [--by department|person|place] --out OUT.xlsx [--force]
      makes the sheet of what is to be seen on site, with room to write, in OUT.xlsx, and prints its points
      exit code: 0 made, 1 refused, 2 usage, 3 unreadable
  tanping blind BOOK.xlsx --out BLIND.xlsx [--force]
      writes a workbook of the same assessment for a second assessor: its evidence, and no judgement of the first
      exit code: 0 made, 1 refused, 2 usage, 3 unreadable
  tanping merge-second BOOK.xlsx SECOND.xlsx --by NAME --out OUT.xlsx [--force]
      brings the judgements of the second assessor, NAME, into the list of second scores of OUT.xlsx,
      and prints the items on which the two differ; no score of Table A.1 changes
      exit code: 0 merged, 1 refused, 2 usage, 3 unreadable
  tanping compare OLD.xlsx NEW.xlsx --out OUT.xlsx [--force]
  tanping compare BOOK.xlsx --rescored --out OUT.xlsx [--force]
      makes the sheet that compares two assessments item by item in a copy of the new one, and prints what differs;
      with --rescored it compares the scores of Table A.1 with those after nonconformities were closed
      exit code: 0 made, 1 refused, 2 usage, 3 unreadable
  tanping next LAST.xlsx --out NEXT.xlsx --boundary same|changed --base-year same|changed --scheme same|changed
                 [--preview] [--force]
      makes the next assessment from the last: organisation, scheme, team, materials, points for the site, open
      nonconformities and measured data go over, every score is judged afresh; prints what becomes of each part and
      item; what changed since (asked first) is left to be entered anew; --preview writes nothing
      exit code: 0 made or previewed, 1 refused or asked, 2 usage, 3 unreadable
  tanping seal BOOK.xlsx --by NAME [--key FILE] [--anyway] [--slip] --out OUT.xlsx [--force]
      signs off a scored workbook into OUT.xlsx; --key is a private key to sign with (PEM, PKCS#8, P-256)
      what is open (items without evidence, site points, nonconformities) is asked about, and nothing is written;
      --anyway seals all the same, and the seal's log says what was open;
      --slip writes OUT.slip.json and OUT.slip.txt beside it, by which verify knows the file again, byte for byte
      what the file shows besides its cells (a stamp, a photograph) is printed once, and the seal records it (stood)
      exit code: 0 sealed, 1 refused or asked, 2 usage, 3 unreadable
  tanping supplement BOOK.xlsx --by NAME [--key FILE] --out OUT.xlsx [--force]
      closes the records after the seal (closures, surveillance, re-scoring) with a supplementary seal in OUT.xlsx
      exit code: 0 sealed, 1 refused, 2 usage, 3 unreadable
  tanping pack BOOK.xlsx --out DIR [--template T.docx] [--key FILE] [--by department|person|place] [--no-pdf] [--force]
      hands a sealed workbook over: it, its report and the documents that go with it, its pages as .pdf where LibreOffice
      is at hand, and the slip of the pack with the SHA-256 of each file, signed where there is a key
      exit code: 0 packed, 1 refused, 2 usage, 3 unreadable
  tanping verify --pack DIR [--public-key FILE]
      holds every file of a pack against its slip, and verifies its workbook as below; exit codes as below
  tanping verify BOOK.xlsx… [--public-key FILE] [--slip SLIP]
      compares each workbook with its seal and its supplementary seals, recomputes its score, and looks for what the
      file may show otherwise (covered, hidden, restated, added: shownOtherwise), one JSON line a file;
      --slip holds one workbook against its slip: the same file, saved again with the same entries, or changed
      exit code: 0 all intact, 1 some changed (records after the seal as well) or unsealed, 2 usage, 3 some unreadable,
      4 none of these, but some shown otherwise, 5 none of these, but saved again since the slip was made
  tanping repair BOOK.xlsx [--numbers] --out OUT.xlsx [--force]
      restores everything but the entries into OUT.xlsx (status repaired, or unfinished where something is left);
      --numbers also makes numbers of entries that are text ("２．５", " 2 ")
      exit code: 0 repaired, 1 something is left for a person, 2 usage, 3 unreadable
  tanping migrate BOOK.xlsx --out OUT.xlsx [--force] [--preview]
      moves the entries of a file of an older format or edition into a new one, and says of every item
      what became of it, and what else stays in the old file; --preview writes nothing
      exit code: 0 moved, 2 usage, 3 refused
  tanping clauses BOOK.xlsx --out OUT.xlsx [--force]
      adds the sheet of the standard's requirements, each with the items that rest on it, to OUT.xlsx
      exit code: 0 added, or there already, 2 usage, 3 refused or unreadable
  tanping import BOOK.xlsx DATA --map year=COL,emission=COL,output=COL[,month=COL,source=COL,energy=COL,note=COL]
                 [or --wide] --emission-unit UNIT --output-unit UNIT [--energy-unit UNIT] [--where COL=VALUE]
                 [--encoding NAME] [--sheet NAME] [--append] [--answer QUESTION=ANSWER…] [--answers FILE.json]
                 [--accept-defaults] [--out OUT.xlsx [--force]]
      imports measured data (.csv, .tsv, .xlsx) into the monitoring table of OUT.xlsx and prints the import
      report as JSON; COL is a heading, emission-unit=COL (output-, energy-unit) that of the rows' units, and
      emission=COL,emission=COL adds several; --wide takes years or months across the columns; without --out nothing is written; --append keeps the rows there are
      what only a person can settle is asked: nothing is written until --answer, --answers or --accept-defaults
      (each question as proposed, which the sheet of imports records) has settled it
      exit code: 0 imported or previewed, 1 something is asked, 2 usage, 3 refused or unreadable
  tanping rollup PATHS… --out OVERVIEW.xlsx [--lines LINES.jsonl] [--files-from LIST] [--jobs N]
                 [--as-of DAY] [--lang zh-CN|en-US] [--force]
      rolls up the workbooks of many organisations (files, folders with all within, or the paths in LIST): ranking
      within each scheme, grades, categories, intensity, seals, days left from DAY (default today), what is open and
      what is missing; what does not count is listed with its reason. One JSON line a file goes to LINES.jsonl
      (default beside OVERVIEW.xlsx): a run that was ended goes on there, and reads again only files whose size or
      time of change is another; N threads (default: all cores)
      exit code: 0 all counted, 1 some not, 2 usage
  tanping rollup-lines PATHS… [--files-from LIST] [--out LINES.jsonl] [--jobs N]
      the first half alone: the lines, to standard output or added to LINES.jsonl
      exit code: 0 all counted, 1 some not, 2 usage
  tanping rollup-merge LINES.jsonl… --out OVERVIEW.xlsx [--as-of DAY] [--lang zh-CN|en-US] [--force]
      the second half alone: lines from any number of runs and machines, in any order, into the overview
      exit code: 0 all counted, 1 some not, 2 usage`;

/** What is said of one command alone; of all, where there is none of that name. */
export const usageOf = (command: string): string => {
  const [head = "", ...blocks] = usage.split(/\n(?= {2}tanping )/);
  const its = blocks.filter((block) => block.split(" ", 4)[3] === command);
  return its.length > 0 ? ["usage:", ...its].join("\n") : [head, ...blocks].join("\n");
};

/** The command's words are wrong; its message says how. */
export class UsageError extends Error {}

/** The words of a command by its options; anything it does not know is a usage error. */
export const parseWords = <Options extends NonNullable<ParseArgsConfig["options"]>>(
  words: readonly string[],
  options: Options,
) => {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};

/** A word that an option takes; another one is a usage error. */
export const oneOf = <Known extends string>(
  option: string,
  known: readonly Known[],
  word: string,
): Known => {
  const found = known.find((its) => its === word);
  if (found === undefined) throw new UsageError(`${option} takes one of ${known.join(", ")}.`);
  return found;
};

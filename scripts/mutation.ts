import { rooms } from "./mutation/rooms";
import { tryRoom, type Tried } from "./mutation/try-room";

/** Of a room's mutants that a test could notice, how many in a hundred it must. */
const least = 95;

const percent = ({ killed, survivors }: Tried): number =>
  (100 * killed) / (killed + survivors.length);

const heads = ["Room", "Mutants", "Killed", "Killed %", "Equivalent", "Texts of tables left out"];
const rowOf = (its: Tried): readonly (string | number)[] => [
  its.name,
  its.killed + its.survivors.length,
  its.killed,
  percent(its).toFixed(1),
  its.equivalent,
  its.leftOut,
];
const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;

/** Tries the rooms that are named, else all; fails where tests notice too few mutants, or the list of equivalent ones is wrong. */
const tryRooms = async (names: readonly string[]): Promise<void> => {
  const all: Tried[] = [];
  for (const room of rooms.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const tried = await tryRoom(room);
    all.push(tried);
    for (const { file, source, mutant } of tried.survivors)
      console.log(`\nsurvived in ${file}:\n- ${source}\n+ ${mutant}`);
    for (const { file, source, mutant } of tried.misplaced)
      console.log(`\nlisted as equivalent, but is none, in ${file}:\n- ${source}\n+ ${mutant}`);
  }
  console.log(
    `\n${[line(heads), line(heads.map(() => "---")), ...all.map((its) => line(rowOf(its)))].join("\n")}`,
  );
  if (all.some((its) => percent(its) < least || its.misplaced.length > 0)) process.exitCode = 1;
};

void tryRooms(process.argv.slice(2));

import type { MutantCoverage, StrykerOptions } from "@stryker-mutator/api/core";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from "@stryker-mutator/api/test-runner";
import { RoomTests, type Ended } from "./room-tests";

/** What the mutated sources and Stryker tell each other. */
interface Told {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: MutantCoverage;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}
const told: Told = {};
Object.assign(globalThis, { __stryker__: told });

/** Runs a room's tests for Stryker, all mutants in one process. */
class RoomRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options);
  private readonly tests: RoomTests;

  constructor(options: StrykerOptions) {
    this.tests = new RoomTests(options.testFiles ?? []);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun(): Promise<DryRunResult> {
    const mutantCoverage: MutantCoverage = { static: {}, perTest: {} };
    Object.assign(told, { mutantCoverage });
    const ended = await this.tests.run({
      only: undefined,
      stopsAtFailure: false,
      onStart: (name) => (told.currentTestId = name),
    });
    told.currentTestId = undefined;
    const byName = new Map(ended.map((its) => [its.name, its]));
    return {
      status: DryRunStatus.Complete,
      tests: [...byName.values()].map(resultOf),
      mutantCoverage,
    };
  }

  async mutantRun({
    activeMutant,
    testFilter,
    reloadEnvironment,
    hitLimit,
  }: MutantRunOptions): Promise<MutantRunResult> {
    told.activeMutant = activeMutant.id;
    told.hitLimit = hitLimit;
    told.hitCount = hitLimit === undefined ? undefined : 0;
    try {
      const ended = await this.tests.run({
        // What runs while a file is loaded has no tests of its own: all are run.
        only: testFilter && !reloadEnvironment ? new Set(testFilter) : undefined,
        stopsAtFailure: true,
        onStart: () => undefined,
      });
      return answerOf(ended);
    } catch (error) {
      // A source that cannot even be loaded: no test passes.
      const failureMessage = String(error);
      return { status: MutantRunStatus.Killed, killedBy: [], failureMessage, nrOfTests: 0 };
    } finally {
      told.activeMutant = undefined;
    }
  }
}

const resultOf = ({ name, milliseconds, failure }: Ended): TestResult => {
  const its = { id: name, name, timeSpentMs: milliseconds };
  return failure === undefined
    ? { ...its, status: TestStatus.Success }
    : { ...its, status: TestStatus.Failed, failureMessage: failure };
};

const answerOf = (ended: readonly Ended[]): MutantRunResult => {
  const failed = ended.find(({ failure }) => failure !== undefined);
  if (!failed) return { status: MutantRunStatus.Survived, nrOfTests: ended.length };
  return {
    status: MutantRunStatus.Killed,
    killedBy: [failed.name],
    failureMessage: failed.failure ?? "",
    nrOfTests: ended.length,
  };
};

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "room", RoomRunner)];

import * as vscode from 'vscode';
import type { ScenarioTest, ScenarioTests } from '../../../../server/src/protocol';
import type { ScenarioItems } from './scenario-items';

/** Runs scenarios, and tells again how they turn out when something they rest on has changed. */
export class ScenarioRuns {
  /** What was last told of each scenario, by the id of its item. */
  private readonly told = new Map<string, string>();

  constructor(
    private readonly controller: vscode.TestController,
    private readonly items: ScenarioItems,
  ) {}

  /** Runs what was asked for: everything where nothing was named. */
  async run(request: vscode.TestRunRequest, token: vscode.CancellationToken): Promise<void> {
    if (!request.include) await this.items.discover(token);
    const wanted = new Set(request.include ?? this.items.all());
    const excluded = new Set(request.exclude);
    const isWanted = (item: vscode.TestItem): boolean => isWithin(item, wanted) && !isWithin(item, excluded);
    const run = this.controller.createTestRun(request);
    const scenarios = [...new Set([...wanted].map(scenarioOf))].filter((item) => !excluded.has(item));
    for (const item of scenarios) run.enqueued(item);
    for (const item of scenarios) {
      if (token.isCancellationRequested) break;
      run.started(item);
      this.tell(run, item, isWanted, await this.items.load(item, token));
    }
    run.end();
  }

  /** Plays the scenarios that were run before once more, and tells of those that turn out otherwise now. */
  async refresh(token: vscode.CancellationToken): Promise<void> {
    const known = this.items.all().filter(({ id }) => this.told.has(id));
    for (const item of known) {
      const played = await this.items.load(item, token);
      if (token.isCancellationRequested) return;
      if (JSON.stringify(played) === this.told.get(item.id)) continue;
      // Not kept in the history: nobody asked for this run.
      const run = this.controller.createTestRun(new vscode.TestRunRequest([item]), undefined, false);
      this.tell(run, item, () => true, played);
      run.end();
    }
  }

  private tell(
    run: vscode.TestRun,
    item: vscode.TestItem,
    isWanted: (item: vscode.TestItem) => boolean,
    played: ScenarioTests | undefined,
  ): void {
    if (!played) {
      run.errored(item, new vscode.TestMessage(vscode.l10n.t('The scenario cannot be read.')));
      return;
    }
    this.told.set(item.id, JSON.stringify(played));
    run.appendOutput(`${played.output}\n`.replaceAll('\n', '\r\n'), undefined, item);
    const faults = played.faults.map((fault) => this.messageAt(item, fault.message, fault));
    if (faults.length > 0) run.errored(item, faults);
    else if (isWanted(item)) run.passed(item);
    for (const test of played.tests) this.tellTest(run, item, isWanted, test);
  }

  private tellTest(
    run: vscode.TestRun,
    parent: vscode.TestItem,
    isWanted: (item: vscode.TestItem) => boolean,
    test: ScenarioTest,
  ): void {
    const item = parent.children.get(test.id)!;
    if (isWanted(item)) {
      if (test.outcome === 'passed') run.passed(item);
      else if (test.outcome === 'skipped') run.skipped(item);
      else run.failed(item, this.messageAt(item, [test.message, ...test.reasons].join('\n'), test));
    }
    for (const child of test.tests) this.tellTest(run, item, isWanted, child);
  }

  private messageAt(item: vscode.TestItem, text: string, place: Pick<ScenarioTest, 'range'>): vscode.TestMessage {
    const message = new vscode.TestMessage(text);
    message.location = new vscode.Location(item.uri!, this.items.rangeOf(place));
    return message;
  }
}

function scenarioOf(item: vscode.TestItem): vscode.TestItem {
  return item.parent ? scenarioOf(item.parent) : item;
}

function isWithin(item: vscode.TestItem, items: ReadonlySet<vscode.TestItem>): boolean {
  return items.has(item) || (item.parent !== undefined && isWithin(item.parent, items));
}

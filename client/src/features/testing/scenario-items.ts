import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ReportParams,
  type ScenarioFile,
  scenariosRequest,
  type ScenarioTest,
  type ScenarioTests,
  scenarioTestsRequest,
} from '../../../../server/src/protocol';

/** The scenarios of the workspace as items of the Test Explorer: a scenario, its steps, and what is expected of each. */
export class ScenarioItems {
  constructor(
    private readonly client: BaseLanguageClient,
    private readonly controller: vscode.TestController,
  ) {}

  /** The items of the scenarios that were found. */
  all(): readonly vscode.TestItem[] {
    return [...this.controller.items].map(([, item]) => item);
  }

  /** Finds the scenarios there are now; what is known of one that is still there stays. */
  async discover(token: vscode.CancellationToken): Promise<void> {
    const files = await this.client.sendRequest<readonly ScenarioFile[]>(scenariosRequest, undefined, token);
    const items = files.map(({ uri, name }) => {
      const known = this.controller.items.get(uri);
      const item = known ?? this.controller.createTestItem(uri, name, this.client.protocol2CodeConverter.asUri(uri));
      item.label = name;
      item.description = name === fileName(item.uri!) ? undefined : fileName(item.uri!);
      item.canResolveChildren = true;
      return item;
    });
    this.controller.items.replace(items);
  }

  /** Plays a scenario and takes over what it says as items below its own; undefined where it cannot be read. */
  async load(item: vscode.TestItem, token: vscode.CancellationToken): Promise<ScenarioTests | undefined> {
    const params: ReportParams = { uri: item.id };
    const played = await this.client.sendRequest<ScenarioTests | null>(scenarioTestsRequest, params, token);
    if (!played) return undefined;
    item.label = played.name;
    item.range = this.rangeOf(played);
    this.fill(item, played.tests);
    return played;
  }

  /** A range of the protocol as the editor has it. */
  rangeOf({ range }: Pick<ScenarioTest, 'range'>): vscode.Range {
    return this.client.protocol2CodeConverter.asRange(range);
  }

  private fill(item: vscode.TestItem, tests: readonly ScenarioTest[]): void {
    const children = tests.map((test, index) => {
      const child = item.children.get(test.id) ?? this.controller.createTestItem(test.id, test.name, item.uri);
      child.label = test.name;
      child.range = this.rangeOf(test);
      child.sortText = String(index).padStart(6, '0');
      this.fill(child, test.tests);
      return child;
    });
    item.children.replace(children);
  }
}

function fileName({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

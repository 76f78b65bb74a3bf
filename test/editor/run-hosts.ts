import { inspect } from 'node:util';
import type { TestResult } from './channel';
import { type Host, runInHost, type RunOptions } from './hosts';

/**
 * Runs the suite in the hosts and prints what failed. The insides of panels, which are the same page in the same browser
 * everywhere, and a window that is loaded again are tested in the newest editor, or in the one host that was chosen. That one takes longest, so the others
 * run beside it, one after the other: editors wait more than they work.
 */
export async function runHosts(hosts: Host[], options: Omit<RunOptions, 'pages' | 'print'>): Promise<TestResult[]> {
  const hasPages = ({ name }: Host): boolean => hosts.length === 1 || name === 'newest';
  const inTurn = async (lane: Host[]): Promise<TestResult[]> => {
    const results: TestResult[] = [];
    for (const host of lane) {
      const print = hosts.length === 1 ? console.log : (line: string) => console.log(`${host.name.padEnd(6)} ${line}`);
      results.push(...(await resultsIn(host, { ...options, pages: hasPages(host), print })));
    }
    return results;
  };
  const lanes = [hosts.filter(hasPages), hosts.filter((host) => !hasPages(host))];
  return (await Promise.all(lanes.map(inTurn))).flat();
}

/** The results of a host; one that cannot run is a failed test of its own, so that nothing is skipped in silence. */
async function resultsIn(host: Host, options: RunOptions): Promise<TestResult[]> {
  const results = await runInHost(host, options).catch((error: unknown): TestResult[] => [
    { title: host.title, state: 'failed', milliseconds: 0, error: inspect(error) },
  ]);
  for (const { title, state, error } of results) {
    if (state !== 'passed') options.print(`\n${host.title}: ${title}\n${error ?? 'was not run'}`);
  }
  return results;
}

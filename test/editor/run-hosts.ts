import { inspect } from 'node:util';
import type { TestResult } from './channel';
import { type Host, runInHost, type RunOptions } from './hosts';

/**
 * Runs the suite in one host after the other and prints what failed. The insides of panels, which are the same page in
 * the same browser everywhere, are tested in the newest editor, or in the one host that was chosen.
 * A host that cannot run is a failed test of its own, so that nothing is skipped in silence.
 */
export async function runHosts(hosts: Host[], options: Omit<RunOptions, 'pages'>): Promise<TestResult[]> {
  const results: TestResult[] = [];
  for (const host of hosts) {
    const pages = hosts.length === 1 || host.name === 'newest';
    const inHost = await runInHost(host, { ...options, pages }).catch((error: unknown): TestResult[] => [
      { title: host.title, state: 'failed', milliseconds: 0, error: inspect(error) },
    ]);
    for (const { title, state, error } of inHost) {
      if (state !== 'passed') console.log(`\n${host.title}: ${title}\n${error ?? 'was not run'}`);
    }
    results.push(...inHost);
  }
  return results;
}

import './mocha-setup';
import './hooks';
import './activation.test';
import './diagnostics.test';
import './completion.test';
import './hover.test';
import './pictures.test';
import './inlay-hints.test';
import './quick-fix.test';
import './outline.test';
import './preview.test';
import './preview-page.test';
import './ask.test';
import './simulation.test';
import './simulation-page.test';
import './partner-center-sheet.test';
import './partner-center-sheet-page.test';
import './customer-sheet.test';
import './customer-sheet-page.test';
import './test-explorer.test';
import './what-if.test';
import './workspace.test';
import './cross-file.test';
import './audience.test';
import './plan-completion.test';
import './conversion.test';
import './comparison.test';
import './import-template.test';
import './templates.test';
import './new-offer.test';
import './directory.test';
import './status.test';
// Last, for offers bear on what is said of their plans, and a document stays a while after its file.
import './readiness.test';
import './readiness-page.test';
import './catalogue.test';
import './log.test';
import { finish, session } from './session';
import { results } from './reporter';

/** Runs the suite; called by the editor's extension host. Rejects when a test failed. */
export async function run(): Promise<void> {
  const { grep, pages } = await session();
  if (grep) mocha.grep(grep);
  if (!pages) mocha.suite.suites = mocha.suite.suites.filter(({ title }) => !title.startsWith('page of'));
  await new Promise<void>((resolve) => mocha.run(() => resolve()));
  await finish(results);
  if (results.some((result) => result.state !== 'passed')) throw new Error('Tests failed.');
}

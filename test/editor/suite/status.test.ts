import { extension } from './extension';
import { readPage, waitFor, hover, openFile, screenshot, session } from './support';

/** Waits until the language status of the active editor reads so; without a page, what the extension would show there. */
async function waitForStatus(file: string, status: RegExp): Promise<void> {
  const { document } = await openFile(file);
  await waitFor(`the status of ${file}`, async () => {
    if (!(await session()).page) return status.test(extension().exports.statusOf(document) ?? '');
    await hover('.statusbar-item[id="status.languageStatus"]');
    return status.test(((await readPage('.hover-language-status')) ?? []).join('\n'));
  });
}

describe('language status', () => {
  it('says what a file of ours is and by which data it is judged', async () => {
    await waitForStatus(
      'gold.plan.msp.json',
      /Managed service plan\s[\s–]*format 1\.0 · role data of \d{4}-\d{2}-\d{2}/,
    );
    await screenshot('language-status');
  });

  it('says what a file of Azure is', async () => {
    await waitForStatus('delegation.json', /ARM template with a delegation\s[\s–]*role data of \d{4}-\d{2}-\d{2}/);
  });
});

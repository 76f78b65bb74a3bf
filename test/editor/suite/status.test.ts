import { readPage, waitFor, hover, openFile, screenshot, session } from './support';

describe('language status', () => {
  it('says what the file is and by which data it is judged', async () => {
    // Only a page shows it: extensions cannot ask for it.
    if (!(await session()).page) return;
    await openFile('gold.plan.msp.json');
    await waitFor('the status', async () => {
      await hover('.statusbar-item[id="status.languageStatus"]');
      const shown = ((await readPage('.hover-language-status')) ?? []).join('\n');
      return /Managed service plan\s[\s–]*format 1\.0 · role data of \d{4}-\d{2}-\d{2}/.test(shown);
    });
    await screenshot('language-status');
  });
});

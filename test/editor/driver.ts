import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import type { DriverAnswer, DriverMessage, DriverRequests } from './channel';

type Act<Name extends keyof DriverRequests> = (parameters: DriverRequests[Name]) => Promise<DriverAnswer>;

/** The hands outside the editor: does what the suite asks for on the page and writes the answers. */
export class Driver {
  private readonly acts: { [Name in keyof DriverRequests]: Act<Name> };

  /** Takes the page of the editor, the folder for answers and the folder for pictures. */
  constructor(
    page: Page,
    private readonly channelFolder: string,
    pictureFolder: string,
  ) {
    this.acts = {
      type: async ({ text }) => {
        await page.keyboard.type(text, { delay: 15 });
        return {};
      },
      press: async ({ key }) => {
        await page.keyboard.press(key);
        return {};
      },
      hover: async ({ selector, text }) => {
        await page.locator(selector, { hasText: text }).first().hover();
        return {};
      },
      screenshot: async ({ name }) => {
        await mkdir(pictureFolder, { recursive: true });
        await page.screenshot({ path: join(pictureFolder, `${name}.png`) });
        return {};
      },
      read: async ({ selector }) => ({ texts: await page.locator(selector).allInnerTexts() }),
      readFrames: async ({ selector }) => {
        // A frame may go while it is read; what is left is read all the same.
        const read = (frame: Frame) =>
          frame
            .locator(selector)
            .allInnerTexts()
            .catch((): string[] => []);
        return { texts: (await Promise.all(page.frames().map(read))).flat() };
      },
      clickInPanel: async ({ selector, text }) => {
        // The tab of a panel is there before its page, and the page of one that closes after its tab.
        for (const end = Date.now() + 15_000; Date.now() < end;) {
          for (const panel of await panelsOf(page)) {
            const target = panel.locator(selector, { hasText: text }).first();
            if (
              await target.click({ timeout: 2000 }).then(
                () => true,
                () => false,
              )
            )
              return {};
          }
        }
        throw new Error(`No panel lets ${text ?? selector} be clicked.`);
      },
      evaluateInPanels: async ({ expression }) => ({
        values: await Promise.all((await panelsOf(page)).map((frame) => frame.evaluate(expression))),
      }),
      auditPanels: async () => ({ texts: (await Promise.all((await panelsOf(page)).map(barriersIn))).flat() }),
      resize: async (size) => {
        await page.setViewportSize(size);
        return {};
      },
    };
  }

  /** Does what a message asks for, and answers with a file; a failure is an answer too. */
  async answer(message: DriverMessage): Promise<void> {
    const path = join(this.channelFolder, `answer-${message.id}.json`);
    const answer = await this.act(message).catch((error: unknown) => ({ error: String(error) }));
    // Renamed when whole: the suite reads it as soon as it is there.
    await writeFile(`${path}.unfinished`, JSON.stringify(answer));
    await rename(`${path}.unfinished`, path);
  }

  private act<Name extends keyof DriverRequests>({ name, parameters }: DriverMessage<Name>): Promise<DriverAnswer> {
    return this.acts[name](parameters);
  }
}

/** The frames of the panels of ours that show their page. */
export async function panelsOf(page: Page): Promise<Frame[]> {
  const counts = page.frames().map((frame) =>
    frame
      .locator('body > main')
      .count()
      .catch(() => 0),
  );
  const found = await Promise.all(counts);
  return page.frames().filter((_, index) => found[index]);
}

/** What axe finds serious or worse in a frame: the rule, what it says, and the first elements it means. */
async function barriersIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, help, nodes }) =>
        `${id}: ${help}: ${nodes
          .map(({ html }) => html)
          .slice(0, 3)
          .join(' ')}`,
    );
}

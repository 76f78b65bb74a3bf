import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { cacheFolder } from './cache';
import type { EditorVersion } from './versions';

/** A desktop VS Code and the command that starts it, in front of its own arguments. */
export interface DesktopEditor {
  command: string;
  args: string[];
  description: string;
}

/**
 * A desktop VS Code, where one can be shown and had: the one named in VSCODE_EXECUTABLE_PATH, a download, or, for the
 * newest, the one on the PATH. Gives the reason in words where there is none.
 */
export async function findDesktop(version: EditorVersion): Promise<DesktopEditor | string> {
  const virtualDisplay = hasDisplay() ? undefined : onPath('xvfb-run');
  if (!hasDisplay() && !virtualDisplay) return 'no display and no xvfb-run';
  const found = await findExecutable(version);
  if (!found) return 'desktop VS Code is neither installed nor can it be downloaded';
  const description = `desktop VS Code (${found})`;
  return virtualDisplay
    ? { command: virtualDisplay, args: ['-a', found], description: `${description} in a virtual display` }
    : { command: found, args: [], description };
}

async function findExecutable(version: EditorVersion): Promise<string | undefined> {
  const named = process.env['VSCODE_EXECUTABLE_PATH'];
  if (named) return named;
  try {
    return await downloadAndUnzipVSCode({
      version: version.desktop,
      cachePath: cacheFolder,
      reporter: new SilentReporter(),
      timeout: 15_000,
    });
  } catch {
    return version.name === 'newest' ? onPath('code') : undefined;
  }
}

/** Whether a window can be shown to a person. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

function onPath(program: string): string | undefined {
  const names = process.platform === 'win32' ? [`${program}.cmd`, `${program}.exe`] : [program];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
}

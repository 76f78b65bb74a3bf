import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { projectFolder } from './editor/cache';

/** The part of the checker's JSON output that is counted here. */
interface CheckOutput {
  files: { path: string; findings: { severity: string }[] }[];
}

/** Checks a folder with the bundled command line; gives a line for each folder inside: files and findings. */
export function summarize(folder: string): string {
  const cli = join(projectFolder, 'dist', 'node', 'cli.js');
  const { stdout, stderr, status } = spawnSync(process.execPath, [cli, 'check', basename(folder), '--format', 'json'], {
    cwd: join(folder, '..'),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status === null || status > 1) throw new Error(`The checker ended with code ${status}:\n${stderr}`);
  const { files } = JSON.parse(stdout) as CheckOutput;
  const folderOf = (path: string) => path.split('/').slice(0, -1).join('/');
  return [...new Set(files.map(({ path }) => folderOf(path)))]
    .map((inside) => `${inside}: ${describe(files.filter(({ path }) => folderOf(path) === inside))}`)
    .join('\n');
}

function describe(files: CheckOutput['files']): string {
  const severities = files.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  const counts = ['error', 'warning', 'information', 'hint']
    .map((severity) => [severities.filter((each) => each === severity).length, severity] as const)
    .filter(([count]) => count > 0)
    .map(([count, severity]) => `${count} ${severity}${count > 1 && severity !== 'information' ? 's' : ''}`);
  return `${files.length} ${files.length === 1 ? 'file' : 'files'}, ${counts.join(', ') || 'nothing to find'}`;
}
